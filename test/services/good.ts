import type { Dossier, Procedure } from '../../src/services/index.js';

/** A good dossier with the fewest fields. */
export const FEW = {
  code: 'H26.14-250701-0001',
  procedure: '1.001776',
  unit: '00613',
  submissionChannel: 'online',
  serviceLevel: 'full',
  receivedAt: '2025-07-01T08:00:00+07:00',
} as const satisfies Dossier;

/** A good dossier with all fields. */
export const ALL = {
  ...FEW,
  settledBy: 'H26.14',
  platform: 'vneid',
  dueAt: '2025-07-08T10:00:00+07:00',
  settledAt: '2025-07-07T16:30:00.250+07:00',
  eligibleForFull: true,
  hasFee: true,
  paidOnline: true,
  returnsDocument: true,
  electronicResult: true,
  digitised: false,
  reusedData: false,
  sharedData: true,
} as const satisfies Dossier;

/** A good procedure with all fields. */
export const PROCEDURE = {
  code: '1.001776',
  suffix: '000.00.00.H26',
  title: 'Cấp bản sao trích lục hộ tịch',
  field: 'Hộ tịch',
  authority: 'commune',
  serviceLevel: 'full',
  eligibleForFull: true,
  hasFee: true,
  returnsDocument: true,
  term: { length: 3, days: 'working' },
} as const satisfies Procedure;

/** An object without some of its keys. */
export function without(record: object, ...keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
