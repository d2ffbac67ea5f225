/** What is fuzzed: every function that takes outside text or data, with good inputs to start from. */
import * as core from '@hanoi-dx/core';
import { tallyNdjson } from '@hanoi-dx/core/records/fast';
import { countRecord, startCount, tallyOf } from '../../src/tallies/counter.js';
import { digitised, payment, progress, provision, satisfaction, transparency } from '../scorecards/captured.js';
import { wrongWith } from './judge.js';
import { SCHEMAS } from './schemas.js';
import { surfaceParsers } from './surface.js';

/** A parser under test. */
export interface Parser {
  /** Its name in what is printed. */
  readonly name: string;
  /** Good texts, for parsers of text. */
  readonly texts?: readonly [string, ...string[]];
  /** Good data, for readers of data. */
  readonly data?: unknown;
  /** Calls it. */
  readonly run: (input: never) => unknown;
}

const text = (name: string, texts: readonly [string, ...string[]], run: (input: string) => unknown): Parser => ({
  name,
  texts,
  run,
});
const data = (name: string, good: unknown, run: (input: unknown) => unknown): Parser => ({ name, data: good, run });

const DOSSIER = {
  code: 'H26.14-250701-0001',
  procedure: '1.001776',
  unit: '00613',
  settledBy: 'H26.14',
  platform: 'vneid',
  submissionChannel: 'online',
  serviceLevel: 'full',
  receivedAt: '2025-07-01T08:00:00+07:00',
  dueAt: '2025-07-08T10:00:00+07:00',
  settledAt: '2025-07-07T16:30:00.250+07:00',
  hasFee: true,
  paidOnline: true,
};
const MAPPING = {
  columns: { code: 'Mã hồ sơ', receivedAt: 'Ngày tiếp nhận' },
  fixed: { procedure: '1.001776', agency: 'H26.14', submissionChannel: 'online', serviceLevel: 'full' },
  dates: 'dd/MM/yyyy HH:mm',
  offset: '+07:00',
} as const;
const ROW = { 'Mã hồ sơ': 'H26.14-250701-0001', 'Ngày tiếp nhận': '01/07/2025 08:00' };
const REPORT: core.Report = {
  form: core.form06a.code,
  body: { name: 'phường Tây Tựu', key: '00613@2025-07-01' },
  period: '2026-Q1',
  version: 1,
  source: { title: 'Biểu II.06a' },
  counts: { receivedWithOpening: 130, receivedOnline: 90, receivedOnPaper: 30, opening: { atLeast: 10, atMost: 12 } },
};
/** What the portal answers at each address. */
const ANSWERS = {
  'dvc-progress-tree': progress,
  transparency,
  'provide-online-tree': provision,
  'formality-online-payment-tree': payment,
  'handling-satisfaction': satisfaction,
  'dossier-digitized': digitised,
} as const;
const RESULTS = {
  overview: { departmentId: 'h26', departmentName: 'Hà Nội', totalScore: 68.8 },
  radar: [
    { code: 'CKMB', score: 9.2 },
    { code: 'ONLINE_SERVICE', score: 15.13, maxScore: 22, ratio: 68.77 },
  ],
  evaluation: [
    { departmentId: 'h26.1', childGroup: 'COMMUNE', totalScore: 24.01, groupScores: { CKMB: 9.2, TDGQ: 14.81 } },
  ],
};
const REQUEST = { timeType: 'year', year: 2026, rootDepartmentId: 'h26' };
const LINE = JSON.stringify(DOSSIER);
const SPACED = LINE.replaceAll(/(?<="):|,(?=")/g, '$& ');
const DAYS = ['2025-07-01', '2024-02-29', '0001-01-01', '9999-12-31'] as const;
const INSTANTS = ['2025-06-30T17:30:00Z', '2025-06-30T17:30:00.123+07:00', '2025-06-30T17:30', '2025-06-30'] as const;
const PERIODS = [
  '2025',
  '2025-07',
  '2025-Q3',
  'nd09:2025-H1',
  'nd09-practice:2025-9M',
  '2025-07-01/2025-09-23',
] as const;
const findUnit = core.unitFinder({ on: '2025-11-21' });
const plan = { by: [core.byBody, core.month], of: [core.received, core.receivedOnline] };
const DATED: core.TallyPlan = {
  by: [core.byBody, core.quarter],
  of: [core.received, core.receivedFullyOnline, core.receivedPaidOnline, core.settledOnTime, core.openOverdue],
  rule: 'portal',
  asOf: '2025-08-31',
};

const NAMED: readonly Parser[] = [
  text('readCount vi', ['7.413', '7413', '1.065.150'], (input) => core.readCount(input, 'vi')),
  text('readCount en', ['7,413', '7413'], (input) => core.readCount(input, 'en')),
  text('readReported vi', ['hơn 1.000', 'từ 8.151 đến 8.159', '40'], (input) => core.readReported(input, 'vi')),
  text('readReported en', ['more than 1,000', 'from 8,151 to 8,159'], (input) => core.readReported(input, 'en')),
  text('readPercentage', ['90,9 %', '90.9%', '100', '0,05 %'], (input) => core.readPercentage(input)),
  text('readPoints', ['+0,6 điểm phần trăm', '-0.6 percentage points'], (input) => core.readPoints(input)),
  text('denominators', ['90,9 %', '13.2%'], (printed) => core.denominators({ numerator: 7_413, printed })),
  text('verify', ['59,71 %', '90.9%'], (printed) => core.verify(printed, { numerator: 317_199, denominator: 531_269 })),
  text('readDay', DAYS, (input) => core.readDay(input)),
  text('dayInHanoi', INSTANTS, (input) => core.dayInHanoi(input)),
  text('momentInHanoi', INSTANTS, (input) => core.momentInHanoi(input, { offset: '+07:00' })),
  text('instantNumber', INSTANTS, (input) => core.instantNumber(input)),
  text('readPeriod', PERIODS, (input) => core.readPeriod(input)),
  text('readCustomPeriod', DAYS, (input) => core.readCustomPeriod(input, '2025-12-31')),
  text('officeDay', DAYS, (input) => core.officeDay(input)),
  text('dueDay', DAYS, (input) => core.dueDay(input, { length: 15, days: 'working' })),
  text('receiptDay', INSTANTS, (input) => core.receiptDay(input, { closing: '16:30' })),
  text('readUnitCode', ['00613', '613'], (input) => core.readUnitCode(input)),
  text('readUnitKey', ['00613@2025-07-01'], (input) => core.readUnitKey(input)),
  text('unitOfKey', ['00613@2025-07-01', '00607@2024-01-01'], (input) => core.unitOfKey(input)),
  text('unit', ['00613', '00607'], (input) => core.unit(input, { on: '2025-11-21' })),
  text('findUnit', ['P.Tay Tuu, TP Hà Nội', 'xã Phúc Thịnh', 'Minh Khai, Quận Bắc Từ Liêm'], (input) =>
    findUnit(input),
  ),
  text('readAgencyCode', ['H26.17.101', 'H26'], (input) => core.readAgencyCode(input)),
  text('readDossierCode', ['H26.14-250701-0001', '000.17.22.H56-210531-0001'], (input) => core.readDossierCode(input)),
  text('readProcedureCode', ['1.001776', '2.002622.000.00.00.H56'], (input) => core.readProcedureCode(input)),
  text('readDossierStatus', ['Đã xử lý xong', '10'], (input) => core.readDossierStatus(input)),
  text('readServiceLevel', ['Toàn trình', 'DVC trực tuyến một phần'], (input) => core.readServiceLevel(input)),
  text('readSubmissionChannel', ['Trực tuyến', '2'], (input) => core.readSubmissionChannel(input)),
  text('readPlatform', ['Cổng Dịch vụ công quốc gia', 'vneid'], (input) =>
    core.readPlatform(input, core.digitalPlatforms),
  ),
  text('fold', ['Hoà Bình', 'Đống Đa'], (input) => core.fold(input)),
  text('toneOnFirstVowel', ['Hoà Bình', 'thuỷ'], (input) => core.toneOnFirstVowel(input)),
  text('readNdjsonText', [`${LINE}\n`, '{"code":7}\r\n\n[]'], readLines),
  text('readNdjsonText bytes', [`${LINE}\n`], (input) => readLines(bytesOf(input))),
  text('readNdjson', [`${LINE}\n`, '{"code":7}\r\n\n[]'], readStream),
  text('tallyNdjson', [`${LINE}\n`, `${LINE}\r\n${SPACED}`, `${LINE}\n\n${LINE}`], countBothWays),
  text('tallyNdjson bytes', [`${LINE}\n`, SPACED], (input) => countBothWays(bytesOf(input))),
  text('readDossiers headings', ['Mã hồ sơ', 'Ngày tiếp nhận'], (heading) =>
    core.readDossiers([{ ...ROW, [heading]: 'x' }], MAPPING),
  ),
  data('checkCount', 40, (input) => core.checkCount(input)),
  data('checkReported', { atLeast: 8_151, atMost: 8_159 }, (input) => core.checkReported(input)),
  data('readScore', 80.6, (input) => core.readScore(input)),
  data('checkCounts', REPORT.counts, (input) => core.checkCounts(input)),
  data('calculate', { received: 531_269, receivedOnline: { atLeast: 317_199 } }, (input) =>
    core.calculate(core.onlineShareOfReceived, input as never),
  ),
  data('medianOf', { 0: 5, 1: 2, 4: { atLeast: 5 } }, (input) =>
    core.medianOf(core.medianHandlingDays, input as never),
  ),
  data('checkPeriod', { calendar: 'civil', kind: 'month', first: '2025-07-01', last: '2025-07-31' }, (input) =>
    core.checkPeriod(input),
  ),
  data('readTerm', { length: 15, days: 'working' }, (input) => core.readTerm(input)),
  data('readBody', { kind: 'unit', key: '00613@2025-07-01' }, (input) => core.readBody(input)),
  data('readLocality', { kind: 'village', name: 'Triều Khúc', within: '00643@2025-07-01' }, (input) =>
    core.readLocality(input),
  ),
  data('checkDossier', DOSSIER, (input) => core.checkDossier(input)),
  data('checkEvent', { kind: 'received', at: DOSSIER.receivedAt, dueAt: DOSSIER.dueAt }, (input) =>
    core.checkEvent(input),
  ),
  data('settle', { kind: 'settled', at: '2025-07-08T16:00:00+07:00' }, (event) =>
    core.settle([{ kind: 'received', at: DOSSIER.receivedAt }, event as never], 'portal', '2025-07-31'),
  ),
  ...Object.entries(ANSWERS).map(([endpoint, answer]) =>
    data(
      `readPortalAnswer ${endpoint}`,
      { request: REQUEST, body: { code: 'OK', data: answer, message: 'OK' } },
      (input) => readCaptured(endpoint, input),
    ),
  ),
  data('readServiceResults', { request: REQUEST, body: { code: 'OK', data: RESULTS, message: 'OK' } }, readResults),
  data('readDossiers', ROW, (input) => core.readDossiers([ROW, input as never], MAPPING)),
  data('tally', DOSSIER, (input) => core.tally([input, DOSSIER], plan)),
];

export const PARSERS: readonly Parser[] = [...NAMED, ...SCHEMAS, ...surfaceParsers(NAMED)];

/** An answer of the portal, without the request, which is kept as it came. */
function readCaptured(endpoint: string, input: unknown): unknown {
  const read = core.readPortalAnswer(core.decision766, {
    ...Object(input), // whether it is an answer is the question
    endpoint,
    capturedAt: '2026-10-10T06:00:00+07:00',
  });
  if (!read.ok) return read;
  return [read.value.root, ...read.value.children].map(({ request, ...rest }) => ({
    ...rest,
    hasRequest: request !== undefined,
  }));
}

/** How many rows there are; the first that is no answer where there is one. No row is kept: there may be very many. */
function readLines(chunk: core.Chunk): unknown {
  let rows = 0;
  for (const { read } of core.readNdjsonText(chunk)) {
    if (wrongWith(read) !== undefined) return read;
    rows += 1;
  }
  return { rows };
}

function readResults(input: unknown): unknown {
  const capturedAt = '2026-10-10T06:00:00+07:00';
  const read = core.readServiceResults(core.decision766, { ...Object(input), capturedAt });
  return read.ok ? { ...read.value, request: undefined } : read;
}

/** Each character as one byte, whether or not the bytes are UTF-8. */
function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}

async function readStream(text: string): Promise<unknown> {
  let rows = 0;
  for await (const { read } of core.readNdjson(halvesOf(text))) {
    if (wrongWith(read) !== undefined) return read;
    rows += 1;
  }
  return { rows };
}

/** The tally by the bytes, which must be the one of the plain twin, line by line. */
async function countBothWays(chunk: core.Chunk): Promise<unknown> {
  const { tally } = await tallyNdjson(typeof chunk === 'string' ? halvesOf(chunk) : [chunk], DATED);
  const counter = startCount(DATED, 'plain');
  for (const row of core.readNdjsonText(chunk)) countRecord(counter, row);
  if (JSON.stringify(tally) !== JSON.stringify(tallyOf(counter))) throw new Error('The two ways of counting differ.');
  return tally;
}

/** A text in two chunks, as streams break it. */
function halvesOf(text: string): readonly string[] {
  const half = text.length >> 1;
  return [text.slice(0, half), text.slice(half)];
}
