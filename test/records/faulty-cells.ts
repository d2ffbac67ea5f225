import type { DossierMapping } from '../../src/records/index.js';
import type { Dossier } from '../../src/services/index.js';
import { MAPPING } from './sheet.js';

/** A row with one fault: its change of the good row, the code of the issue, the field it stands at, and its messages. */
export type FaultyCell = readonly [
  name: string,
  change: Partial<Record<keyof Dossier, unknown>>,
  code: string,
  at: keyof Dossier | '',
  vi: string,
  en: string,
  mapping?: DossierMapping,
];

const DATE = ['Ngày không viết theo mẫu', 'The date is not written as'] as const;
const ORDER = ['ngày và tháng có lẽ bị đảo', 'day and month are probably the other way round'] as const;
const NO_DATE = ['không có trong lịch', 'in the calendar: check day, month and time'] as const;
const SERIAL = ['Ô chứa một số', 'The cell holds a number'] as const;
const NO_SERIAL = ['không ứng với ngày nào', 'No day has the serial number'] as const;
const FLAG = ['Không rõ là có hay không', 'It is not clear whether this means yes or no'] as const;
const MISSING = ['Thiếu trường bắt buộc', 'required field is missing'] as const;
const SERIALS: DossierMapping = { ...MAPPING, serials: '1900' };
const { units: _, ...WITHOUT_NAMES } = MAPPING;
const DAYS: DossierMapping = { ...MAPPING, serials: '1900', dates: { pattern: 'dd/MM/yyyy', at: '17:00' } };
const days = { receivedAt: '01/07/2025', settledAt: '', dueAt: '' };

const dates = (['receivedAt', 'dueAt', 'settledAt'] as const).flatMap((field): FaultyCell[] => [
  [`${field} without its time`, { unit: '00613', [field]: '08/07/2025' }, 'date.malformed', field, ...DATE],
  [`${field} with seconds`, { unit: '00613', [field]: '08/07/2025 10:00:00' }, 'date.malformed', field, ...DATE],
  [`${field} year first`, { unit: '00613', [field]: '2025-07-08 10:00' }, 'date.malformed', field, ...DATE],
  [`${field} with points`, { unit: '00613', [field]: '08.07.2025 10:00' }, 'date.malformed', field, ...DATE],
  [`${field} of a two-digit year`, { unit: '00613', [field]: '08/07/25 10:00' }, 'date.malformed', field, ...DATE],
  [`${field} in words`, { unit: '00613', [field]: 'mồng 8 tháng 7' }, 'date.malformed', field, ...DATE],
  [`${field} true`, { unit: '00613', [field]: true }, 'date.malformed', field, ...DATE],
  [
    `${field} no date of the language`,
    { unit: '00613', [field]: new Date(Number.NaN) },
    'date.malformed',
    field,
    ...DATE,
  ],
  [`${field} month first`, { unit: '00613', [field]: '07/25/2025 10:00' }, 'date.other-order', field, ...ORDER],
  [`${field} of month 25`, { unit: '00613', [field]: '13/25/2025 10:00' }, 'date.does-not-exist', field, ...NO_DATE],
  [`${field} of 31 June`, { unit: '00613', [field]: '31/06/2025 10:00' }, 'date.does-not-exist', field, ...NO_DATE],
  [`${field} of day 0`, { unit: '00613', [field]: '00/07/2025 10:00' }, 'date.does-not-exist', field, ...NO_DATE],
  [`${field} of month 0`, { unit: '00613', [field]: '08/00/2025 10:00' }, 'date.does-not-exist', field, ...NO_DATE],
  [`${field} of the year 0`, { unit: '00613', [field]: '08/07/0000 10:00' }, 'date.does-not-exist', field, ...NO_DATE],
  [`${field} at 24:00`, { unit: '00613', [field]: '08/07/2025 24:00' }, 'date.does-not-exist', field, ...NO_DATE],
  [`${field} at 10:60`, { unit: '00613', [field]: '08/07/2025 10:60' }, 'date.does-not-exist', field, ...NO_DATE],
  [`${field} a serial number`, { unit: '00613', [field]: 45_846.5 }, 'date.serial-number', field, ...SERIAL],
  [`${field} a serial number as text`, { unit: '00613', [field]: '45846,5' }, 'date.malformed', field, ...DATE],
  [`${field} of serial number 60`, { unit: '00613', [field]: 60 }, 'date.does-not-exist', field, ...NO_SERIAL, SERIALS],
  [
    `${field} of serial number 9999999`,
    { unit: '00613', [field]: 9_999_999 },
    'date.does-not-exist',
    field,
    ...NO_SERIAL,
    SERIALS,
  ],
  [`${field} of serial number -1`, { unit: '00613', [field]: -1 }, 'date.does-not-exist', field, ...NO_SERIAL, SERIALS],
  [
    `${field} of serial number NaN`,
    { unit: '00613', [field]: Number.NaN },
    'date.does-not-exist',
    field,
    ...NO_SERIAL,
    SERIALS,
  ],
  [
    `${field} a day alone, with a time`,
    { ...days, unit: '00613', [field]: 45_900.25 },
    'date.malformed',
    field,
    ...DATE,
    DAYS,
  ],
  [
    `${field} a day alone, as a Date`,
    { ...days, unit: '00613', [field]: new Date(0) },
    'date.malformed',
    field,
    ...DATE,
    DAYS,
  ],
]);

const flags = (['eligibleForFull', 'hasFee', 'returnsDocument', 'electronicResult', 'digitised'] as const).flatMap(
  (field): FaultyCell[] => [
    [`${field} yes and no`, { paidOnline: '', [field]: 'Có/Không' }, 'flag.unknown-word', field, ...FLAG],
    [`${field} 1, where no word of yes`, { paidOnline: '', [field]: 1 }, 'flag.unknown-word', field, ...FLAG],
  ],
);

export const FAULTY_CELLS: readonly FaultyCell[] = [
  ['no code', { code: ' ' }, 'field.missing', 'code', ...MISSING],
  [
    'a code in another form',
    { code: '0001/HS' },
    'dossier-code.malformed',
    'code',
    'Mã hồ sơ phải có',
    'A dossier code is',
  ],
  ['a code as a number', { code: 12 }, 'dossier-code.malformed', 'code', 'Mã hồ sơ phải có', 'A dossier code is'],
  [
    'a code of 31 February',
    { code: 'H26.14-250231-0001' },
    'dossier-code.day-does-not-exist',
    'code',
    'không có trong lịch',
    'not in the calendar',
  ],
  ['no procedure', { procedure: null }, 'field.missing', 'procedure', ...MISSING],
  [
    'a procedure as a number, which lost a zero',
    { procedure: 1.00177 },
    'procedure-code.malformed',
    'procedure',
    'Mã thủ tục phải có dạng',
    'A procedure code is written',
  ],
  ['neither unit nor agency', { unit: '' }, 'dossier.no-body', '', 'Chưa ghi nơi tiếp nhận', 'body is missing'],
  ['unit and agency', { agency: 'H26.14' }, 'dossier.two-bodies', 'agency', 'một nơi tiếp nhận', 'by one body'],
  [
    'an agency in words',
    { unit: '', agency: 'Sở Tư pháp' },
    'agency-code.malformed',
    'agency',
    'Mã định danh',
    'An agency code is',
  ],
  ['a unit that lost its zeros', { unit: '613' }, 'unit-code.lost-zeros', 'unit', 'mất số 0', 'lost its leading zeros'],
  ['a unit as a number', { unit: 613 }, 'unit-code.not-text', 'unit', 'kiểu số làm mất', 'as a number it loses'],
  [
    'a unit in other marks',
    { unit: 'Phường Tây Tưu' },
    'unit-name.uncertain',
    'unit',
    'gần nhất là 00613 Phường Tây Tựu',
    'the nearest is 00613 Phường Tây Tựu',
  ],
  [
    'a name of several units',
    { unit: 'Minh Khai', receivedAt: '03/06/2024 08:00' },
    'unit-name.ambiguous',
    'unit',
    'chỉ nhiều đơn vị',
    'means several units',
  ],
  [
    'a unit that had ended',
    { unit: 'Phường Minh Khai' },
    'unit-name.not-in-force',
    'unit',
    'không còn hoặc chưa có',
    'was not in force on 2025-07-01',
  ],
  [
    'a unit that had not begun',
    { unit: 'Xã Phúc Thịnh', receivedAt: '30/06/2025 08:00' },
    'unit-name.not-in-force',
    'unit',
    'không còn hoặc chưa có',
    'was not in force on 2025-06-30',
  ],
  [
    'a unit before the register begins',
    { receivedAt: '03/01/2023 08:00' },
    'unit-name.not-recorded',
    'unit',
    'Danh mục đơn vị bắt đầu từ 2024-01-01',
    'begins on 2024-01-01',
  ],
  ['a name of 201 characters', { unit: 'x'.repeat(201) }, 'unit-name.too-long', 'unit', 'Chữ quá dài', 'too long'],
  [
    'a unit of another province',
    { unit: 'Phường Bến Nghé' },
    'unit-name.unknown',
    'unit',
    'Không có đơn vị',
    'No commune-level unit',
  ],
  [
    'a name where codes are asked',
    { unit: 'Tây Tựu' },
    'unit-code.malformed',
    'unit',
    'năm chữ số',
    'five digits',
    WITHOUT_NAMES,
  ],
  [
    'a settling body in words',
    { settledBy: 'Sở Tư pháp' },
    'unit-name.unknown',
    'settledBy',
    'Không có đơn vị',
    'No commune-level unit',
  ],
  [
    'a settling body in words where codes are asked',
    { unit: '00613', settledBy: 'Sở Tư pháp' },
    'body-code.malformed',
    'settledBy',
    'Nơi giải quyết phải là',
    'The settling body is',
    WITHOUT_NAMES,
  ],
  [
    'no channel, and no rule for it',
    { submissionChannel: '' },
    'submission-channel.missing',
    'submissionChannel',
    'Không ghi hình thức nộp',
    'channel is missing',
  ],
  [
    'a channel that is none',
    { submissionChannel: 'Fax' },
    'submission-channel.unknown',
    'submissionChannel',
    'Không rõ hình thức',
    'channel is not known',
  ],
  [
    'a platform that nobody knows',
    { platform: 'Zalo' },
    'platform.unknown',
    'platform',
    'Không rõ nền tảng số',
    'platform is not known',
  ],
  ['no level', { serviceLevel: '' }, 'field.missing', 'serviceLevel', ...MISSING],
  [
    'an old level',
    { serviceLevel: 'Mức độ 4' },
    'service-level.unknown',
    'serviceLevel',
    'Không rõ mức độ',
    'level is not known',
  ],
  ['no day of receipt', { unit: '00613', receivedAt: '' }, 'field.missing', 'receivedAt', ...MISSING],
  [
    'due before received',
    { dueAt: '30/06/2025 17:00' },
    'dossier.due-before-received',
    'dueAt',
    'hẹn trả đứng trước',
    'due before it was',
  ],
  [
    'settled before received',
    { settledAt: '30/06/2025 17:00' },
    'dossier.settled-before-received',
    'settledAt',
    'xong đứng trước',
    'settled before it was',
  ],
  [
    'paid online, no fee',
    { hasFee: 'Không' },
    'dossier.paid-without-fee',
    'paidOnline',
    'hasFee là true',
    'without a fee',
  ],
  [
    'fully online, not eligible',
    { eligibleForFull: 'Không' },
    'dossier.full-but-not-eligible',
    'eligibleForFull',
    'không đủ điều kiện',
    'yet not eligible',
  ],
  ...dates,
  ...flags,
];
