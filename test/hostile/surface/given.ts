/** Good data that several entries start from. */
import type { Report } from '@hanoi-dx/core';
import {
  byBody,
  decision766,
  form06a,
  month,
  readPeriod,
  received,
  receivedOnline,
  scoreCard,
  tally,
} from '@hanoi-dx/core';

/** A dossier that stands beside the one that is tried: what is handed back of it is the caller's own. */
export const DOSSIER = Object.freeze({
  code: 'H26.14-250701-0001',
  procedure: '1.001776',
  unit: '00613',
  submissionChannel: 'online',
  serviceLevel: 'full',
  receivedAt: '2025-07-01T08:00:00+07:00',
  dueAt: '2025-07-08T10:00:00+07:00',
  hasFee: true,
} as const);

export const LABEL = { vi: 'Ví dụ', en: 'An example' };

export const EVENTS = [
  { kind: 'received', at: '2025-07-01T08:00:00+07:00', dueAt: '2025-07-08T10:00:00+07:00' },
  { kind: 'settled', at: '2025-07-08T16:00:00+07:00' },
] as const;

export const REPORT: Report = {
  form: form06a.code,
  body: { name: 'phường Tây Tựu', key: '00613@2025-07-01' },
  period: '2026-Q1',
  version: 1,
  source: { title: 'Biểu II.06a' },
  counts: { receivedWithOpening: 130, receivedOnline: 90, receivedOnPaper: 30, opening: 10 },
};

export const ROWS = [
  { component: 'TDGQ', numerator: 2_775, denominator: 3_443 },
  { component: 'ONLINE_DOSSIER', numerator: 1_200, denominator: 3_443 },
];

export const CARD = scoreCard(decision766, ROWS);
export const VIEW = { kind: 'commune', arithmetic: 'portal' } as const;

export const PLAN = { by: [byBody, month], of: [received, receivedOnline] };
export const TALLY = tally([DOSSIER, 'no dossier'], PLAN);

const quarter = readPeriod('2025-Q3');
export const QUARTER = quarter.ok ? quarter.value : undefined;

export const YEAR_REQUEST = { timeType: 'year', year: 2026, rootDepartmentId: 'a' } as const;
export const PROVENANCE = { capturedAt: '2026-10-10T06:00:00+07:00', request: YEAR_REQUEST };
export const PROGRESS = {
  parent: { departmentId: 'a', totalReceived: 3_443, totalOnTime: 2_775, totalScore: 16.12 },
  children: [],
};

/** Records one after another, as a stream gives them: nobody looks at one on the way. */
export function streamOf(records: readonly unknown[]): AsyncIterable<unknown> {
  let at = 0;
  const next = async () => {
    const result = { done: at === records.length, value: records[at] };
    at += 1;
    return result;
  };
  return { [Symbol.asyncIterator]: () => ({ next }) } as AsyncIterable<unknown>; // the last result has no value
}
