import { ALL, FEW, without } from './good.js';

/** A faulty dossier: what it is, the record, the codes of its issues with their paths, and a part of each message. */
export type Faulty = readonly [
  name: string,
  record: unknown,
  issues: readonly (readonly [code: string, path: string, vi: string, en: string])[],
];

const MISSING = ['Thiếu trường bắt buộc', 'required field is missing'] as const;
const UNKNOWN = ['Trường này không có trong mẫu', 'not part of the form'] as const;
const NFC = ['dạng Unicode dựng sẵn', 'not in Unicode NFC'] as const;
const CODE = ['Mã hồ sơ phải có dạng', 'A dossier code is'] as const;
const CODE_DAY = ['trong mã hồ sơ không có trong lịch', 'in the dossier code is not in the calendar'] as const;
const PROCEDURE = ['Mã thủ tục phải có dạng', 'A procedure code is written'] as const;
const UNIT = ['chuỗi năm chữ số', 'text of five digits'] as const;
const AGENCY = ['Mã định danh cơ quan', 'An agency code is'] as const;
const BODY = ['Nơi giải quyết phải là', 'The settling body is'] as const;
const CHANNEL = ['Hình thức nộp phải là', 'The submission channel is in-person'] as const;
const PLATFORM = ['Mã nền tảng chỉ gồm', 'A platform code has'] as const;
const LEVEL = ['Mức độ dịch vụ phải là', 'The service level is full'] as const;
const INSTANT = ['ISO 8601', 'An instant is written'] as const;
const OFFSET = ['không ghi múi giờ', 'states no offset'] as const;
const NO_SUCH_TIME = ['không có trong lịch', 'is not in the calendar'] as const;
const FLAG = ['Cần true hoặc false', 'Write true or false'] as const;
const NOT_OBJECT = ['cần: đối tượng', 'expected: object'] as const;
const NFD_WORD = 'Trực tuyến'.normalize('NFD');

const flags = ['eligibleForFull', 'hasFee', 'paidOnline', 'returnsDocument', 'electronicResult', 'digitised'] as const;
const instants = ['receivedAt', 'dueAt', 'settledAt'] as const;

function one(name: string, change: object, code: string, path: string, says: readonly [string, string]): Faulty {
  return [name, { ...ALL, ...change }, [[code, path, ...says]]];
}

export const FAULTY: readonly Faulty[] = [
  ...[undefined, null, 7, 'text', [], true].map(
    (value): Faulty => [`${JSON.stringify(value)} for a dossier`, value, [['field.invalid-type', '', ...NOT_OBJECT]]],
  ),
  ...(['code', 'procedure', 'submissionChannel', 'serviceLevel', 'receivedAt'] as const).flatMap((key): Faulty[] => [
    [`no ${key}`, without(FEW, key), [['field.missing', key, ...MISSING]]],
    [`${key} undefined`, { ...FEW, [key]: undefined }, [['field.missing', key, ...MISSING]]],
  ]),
  [
    'no fields at all',
    {},
    [
      ...['code', 'procedure', 'submissionChannel', 'serviceLevel', 'receivedAt'].map(
        (key) => ['field.missing', key, ...MISSING] as const,
      ),
      ['dossier.no-body', '', 'Chưa ghi nơi tiếp nhận', 'The receiving body is missing'],
    ],
  ],
  one('code null', { code: null }, 'dossier-code.malformed', 'code', CODE),
  one('code a number', { code: 1 }, 'dossier-code.malformed', 'code', CODE),
  one('code empty', { code: '' }, 'dossier-code.malformed', 'code', CODE),
  one('code with three digits at the end', { code: 'H26.14-250701-001' }, 'dossier-code.malformed', 'code', CODE),
  one(
    'code of two generations at once',
    { code: '000.17.22.H26.14-250701-0001' },
    'dossier-code.malformed',
    'code',
    CODE,
  ),
  one('code with a Cyrillic H', { code: 'Н26.14-250701-0001' }, 'dossier-code.malformed', 'code', CODE),
  one('code with full-width digits', { code: 'H26.14-250701-000１' }, 'dossier-code.malformed', 'code', CODE),
  one('code with a space after it', { code: 'H26.14-250701-0001 ' }, 'dossier-code.malformed', 'code', CODE),
  one('code with a line end after it', { code: 'H26.14-250701-0001\n' }, 'dossier-code.malformed', 'code', CODE),
  one('code in NFD', { code: `${NFD_WORD}-250701-0001` }, 'text.not-nfc', 'code', NFC),
  one('code of 31 February', { code: 'H26.14-250231-0001' }, 'dossier-code.day-does-not-exist', 'code', CODE_DAY),
  one('code of 29 February 2025', { code: 'H26-250229-0001' }, 'dossier-code.day-does-not-exist', 'code', CODE_DAY),
  one('code of month 13', { code: 'H26.14-251301-0001' }, 'dossier-code.day-does-not-exist', 'code', CODE_DAY),
  one('code of day 0', { code: 'H26.14-250700-0001' }, 'dossier-code.day-does-not-exist', 'code', CODE_DAY),
  one('procedure null', { procedure: null }, 'procedure-code.malformed', 'procedure', PROCEDURE),
  one('procedure a number', { procedure: 1.001776 }, 'procedure-code.malformed', 'procedure', PROCEDURE),
  one('procedure without its point', { procedure: '1001776' }, 'procedure-code.malformed', 'procedure', PROCEDURE),
  one('procedure with a comma', { procedure: '1,001776' }, 'procedure-code.malformed', 'procedure', PROCEDURE),
  one('procedure with a local suffix', { procedure: '2.002622.H26' }, 'procedure-code.not-normalised', 'procedure', [
    'hãy dùng readProcedureCode và chỉ ghi 2.002622',
    'write 2.002622 alone',
  ]),
  one('procedure in NFD', { procedure: NFD_WORD }, 'text.not-nfc', 'procedure', NFC),
  one('unit a number', { unit: 613 }, 'unit-code.malformed', 'unit', UNIT),
  one('unit null', { unit: null }, 'unit-code.malformed', 'unit', UNIT),
  one('unit without its zeros', { unit: '613' }, 'unit-code.malformed', 'unit', UNIT),
  one('unit of six digits', { unit: '006130' }, 'unit-code.malformed', 'unit', UNIT),
  one('unit a dated key', { unit: '00613@2025-07-01' }, 'unit-code.malformed', 'unit', UNIT),
  one('unit a name in NFD', { unit: 'Tây Tựu'.normalize('NFD') }, 'text.not-nfc', 'unit', NFC),
  ['neither unit nor agency', without(ALL, 'unit'), [['dossier.no-body', '', 'Chưa ghi nơi tiếp nhận', 'is missing']]],
  one('unit and agency', { agency: 'H26.14' }, 'dossier.two-bodies', 'agency', ['một nơi tiếp nhận', 'by one body']),
  ...['h26.14', 'H26.1', 'H26.', 'H26.14.', 'H260', `H26${'.123'.repeat(9)}`, 26, null].map(
    (agency): Faulty => [
      `agency ${JSON.stringify(agency)}`,
      { ...without(FEW, 'unit'), agency },
      [['agency-code.malformed', 'agency', ...AGENCY]],
    ],
  ),
  one('settled by a name', { settledBy: 'Tây Tựu' }, 'body-code.malformed', 'settledBy', BODY),
  one('settled by null', { settledBy: null }, 'body-code.malformed', 'settledBy', BODY),
  one('channel a number', { submissionChannel: 2 }, 'submission-channel.unknown', 'submissionChannel', CHANNEL),
  one('channel null', { submissionChannel: null }, 'submission-channel.unknown', 'submissionChannel', CHANNEL),
  one(
    'channel in words',
    { submissionChannel: 'Trực tuyến' },
    'submission-channel.unknown',
    'submissionChannel',
    CHANNEL,
  ),
  one(
    'channel in capitals',
    { submissionChannel: 'Online' },
    'submission-channel.unknown',
    'submissionChannel',
    CHANNEL,
  ),
  one('channel in NFD', { submissionChannel: NFD_WORD }, 'text.not-nfc', 'submissionChannel', NFC),
  one('platform a name', { platform: 'Cổng Dịch vụ công' }, 'platform.malformed', 'platform', PLATFORM),
  one('platform in capitals', { platform: 'VNeID' }, 'platform.malformed', 'platform', PLATFORM),
  one('platform empty', { platform: '' }, 'platform.malformed', 'platform', PLATFORM),
  one('platform too long', { platform: 'x'.repeat(61) }, 'platform.malformed', 'platform', PLATFORM),
  one('platform in NFD', { platform: NFD_WORD }, 'text.not-nfc', 'platform', NFC),
  one('level a number', { serviceLevel: 4 }, 'service-level.unknown', 'serviceLevel', LEVEL),
  one('level in words', { serviceLevel: 'toàn trình' }, 'service-level.unknown', 'serviceLevel', LEVEL),
  one('level null', { serviceLevel: null }, 'service-level.unknown', 'serviceLevel', LEVEL),
  ...instants.flatMap((key): Faulty[] => [
    one(`${key} null`, { [key]: null }, 'instant.malformed', key, INSTANT),
    one(`${key} a number`, { [key]: 1_751_331_600_000 }, 'instant.malformed', key, INSTANT),
    one(`${key} a day`, { [key]: '2025-07-08' }, 'instant.malformed', key, INSTANT),
    one(`${key} day first`, { [key]: '08/07/2025 10:00' }, 'instant.malformed', key, INSTANT),
    one(`${key} with a space for T`, { [key]: '2025-07-08 10:00:00+07:00' }, 'instant.malformed', key, INSTANT),
    one(`${key} at 24:00`, { [key]: '2025-07-08T24:00:00+07:00' }, 'instant.malformed', key, INSTANT),
    one(`${key} without offset`, { [key]: '2025-07-08T10:00:00' }, 'instant.without-offset', key, OFFSET),
    one(`${key} of 31 June`, { [key]: '2025-06-31T10:00:00+07:00' }, 'instant.does-not-exist', key, NO_SUCH_TIME),
    one(`${key} of month 13`, { [key]: '2025-13-01T10:00:00+07:00' }, 'instant.does-not-exist', key, NO_SUCH_TIME),
    one(`${key} in NFD`, { [key]: NFD_WORD }, 'text.not-nfc', key, NFC),
  ]),
  one('due before received', { dueAt: '2025-07-01T07:59:59.999+07:00' }, 'dossier.due-before-received', 'dueAt', [
    'Ngày hẹn trả đứng trước',
    'is due before it was received',
  ]),
  one(
    'due before received, by offsets',
    { dueAt: '2025-07-01T08:00:00+08:00' },
    'dossier.due-before-received',
    'dueAt',
    ['Ngày hẹn trả đứng trước', 'is due before it was received'],
  ),
  one(
    'settled before received',
    { settledAt: '2025-06-30T17:00:00+07:00' },
    'dossier.settled-before-received',
    'settledAt',
    ['Thời điểm giải quyết xong đứng trước', 'was settled before it was received'],
  ),
  ...flags.flatMap((key): Faulty[] => [
    [`${key} a text`, { ...without(ALL, 'paidOnline'), [key]: 'true' }, [['flag.not-boolean', key, ...FLAG]]],
    [`${key} null`, { ...without(ALL, 'paidOnline'), [key]: null }, [['flag.not-boolean', key, ...FLAG]]],
    [`${key} 1`, { ...without(ALL, 'paidOnline'), [key]: 1 }, [['flag.not-boolean', key, ...FLAG]]],
  ]),
  one('reusedData a text', { reusedData: 'có' }, 'flag.not-boolean', 'reusedData', FLAG),
  one('sharedData 0', { sharedData: 0 }, 'flag.not-boolean', 'sharedData', FLAG),
  one('paid online, no fee', { hasFee: false }, 'dossier.paid-without-fee', 'paidOnline', [
    'hasFee là true',
    'without a fee',
  ]),
  [
    'paid online, fee not known',
    without(ALL, 'hasFee'),
    [['dossier.paid-without-fee', 'paidOnline', 'hasFee là true', 'Paid online without a fee']],
  ],
  one('fully online, not eligible', { eligibleForFull: false }, 'dossier.full-but-not-eligible', 'eligibleForFull', [
    'không đủ điều kiện toàn trình',
    'yet not eligible',
  ]),
  one('a mistyped key', { recievedAt: FEW.receivedAt }, 'field.unknown', 'recievedAt', UNKNOWN),
  one('an optional key undefined', { dueAt: undefined }, 'field.missing', 'dueAt', MISSING),
  [
    '__proto__ as a key',
    JSON.parse(JSON.stringify(FEW).replace('{', '{"__proto__":{"code":"x"},')),
    [['field.unknown', '__proto__', ...UNKNOWN]],
  ],
  ['constructor as a key', { ...FEW, constructor: 1 }, [['field.unknown', 'constructor', ...UNKNOWN]]],
  ['toString as a key', { ...FEW, toString: 1 }, [['field.unknown', 'toString', ...UNKNOWN]]],
  [
    'many faults at once, each with its own issue',
    { ...ALL, code: 7, settledAt: '2025-06-30T17:00:00+07:00', hasFee: 'no', extra: 1 },
    [
      ['dossier-code.malformed', 'code', ...CODE],
      ['flag.not-boolean', 'hasFee', ...FLAG],
      ['field.unknown', 'extra', ...UNKNOWN],
      ['dossier.settled-before-received', 'settledAt', 'đứng trước', 'before it was received'],
      ['dossier.paid-without-fee', 'paidOnline', 'hasFee là true', 'without a fee'],
    ],
  ],
];
