import * as fc from 'fast-check';
import type { Dossier } from '../../src/services/index.js';

const instants = (from: string, to: string): fc.Arbitrary<string> =>
  fc
    .integer({ min: Date.parse(from) / 1000, max: Date.parse(to) / 1000 })
    .map((seconds) => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`);

const flags = {
  eligibleForFull: fc.boolean(),
  hasFee: fc.boolean(),
  paidOnline: fc.boolean(),
  returnsDocument: fc.boolean(),
  electronicResult: fc.boolean(),
  digitised: fc.boolean(),
  reusedData: fc.boolean(),
  sharedData: fc.boolean(),
};

/** A good dossier of summer and autumn 2025, of few bodies and procedures, any of its optional fields left out. */
export const dossiers: fc.Arbitrary<Dossier> = fc
  .record(
    {
      code: fc.integer({ min: 1, max: 40 }).map((number) => `H26.14-250801-${String(number).padStart(4, '0')}`),
      procedure: fc.constantFrom('1.001776', '2.000815', '1.004194'),
      body: fc.constantFrom('unit-a', 'unit-b', 'agency'),
      submissionChannel: fc.constantFrom('in-person', 'online', 'post'),
      serviceLevel: fc.constantFrom('full', 'partial', 'information', 'none'),
      received: instants('2025-05-20T00:00:00Z', '2025-10-10T00:00:00Z'),
      dueAfter: fc.integer({ min: 0, max: 40 * 86_400 }),
      settledAfter: fc.integer({ min: 0, max: 60 * 86_400 }),
      platform: fc.constantFrom('vneid', 'ihanoi'),
      ...flags,
    },
    {
      requiredKeys: ['code', 'procedure', 'body', 'submissionChannel', 'serviceLevel', 'received'],
    },
  )
  .map(({ body, received, dueAfter, settledAfter, ...rest }) =>
    sound({
      ...rest,
      ...bodyOf(body, received),
      receivedAt: received,
      ...(dueAfter === undefined ? {} : { dueAt: after(received, dueAfter) }),
      ...(settledAfter === undefined ? {} : { settledAt: after(received, settledAfter) }),
    }),
  );

/** Tây Tựu and Phúc Thịnh of today; before the reform, Minh Khai and Xuân Đỉnh under codes of that time. */
function bodyOf(body: string, received: string): Pick<Dossier, 'unit' | 'agency'> {
  if (body === 'agency') return { agency: 'H26.14' };
  const before = Date.parse(received) < Date.parse('2025-07-01T00:00:00+07:00');
  return { unit: body === 'unit-a' ? '00613' : before ? '00622' : '00466' };
}

function after(received: string, seconds: number): string {
  return `${new Date(Date.parse(received) + seconds * 1000).toISOString().slice(0, 19)}Z`;
}

/** Without what contradicts: a payment without a fee, a full service that is not eligible. */
function sound(dossier: Dossier): Dossier {
  const { paidOnline, eligibleForFull, ...rest } = dossier;
  return {
    ...rest,
    ...(paidOnline === undefined || (paidOnline && dossier.hasFee !== true) ? {} : { paidOnline }),
    ...(eligibleForFull === undefined || (!eligibleForFull && dossier.serviceLevel === 'full')
      ? {}
      : { eligibleForFull }),
  };
}

/** Good dossiers with faulty records among them. */
export const mixed: fc.Arbitrary<readonly unknown[]> = fc.array(
  fc.oneof({ weight: 9, arbitrary: dossiers }, { weight: 1, arbitrary: fc.constantFrom(null, 'x', {}, { code: 7 }) }),
  { maxLength: 40 },
);

/** As most systems write instants: at +07:00, to the second. */
export function inHanoi(dossier: Dossier): Dossier {
  const { receivedAt, dueAt, settledAt } = dossier;
  const written = (utc: string) => `${new Date(Date.parse(utc) + 7 * 3_600_000).toISOString().slice(0, 19)}+07:00`;
  return {
    ...dossier,
    receivedAt: written(receivedAt),
    ...(dueAt === undefined ? {} : { dueAt: written(dueAt) }),
    ...(settledAt === undefined ? {} : { settledAt: written(settledAt) }),
  };
}
