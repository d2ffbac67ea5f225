/** Random dossiers and random plans of counting. */
import * as fc from 'fast-check';
import {
  distinct,
  type Measure,
  measure,
  open,
  received,
  rest,
  settled,
  sum,
  together,
  within,
} from '../../src/measures/index.js';
import { halfYear, month, nd09, quarter, year } from '../../src/periods/index.js';
import type { Dossier } from '../../src/services/index.js';
import {
  byBody,
  byHandlingDays,
  byPlatform,
  byProcedure,
  byServiceLevel,
  bySettlingBody,
  bySubmissionChannel,
  type Dimension,
  type TallyPlan,
} from '../../src/tallies/index.js';
import { dossiers } from '../tallies/records.js';

/** An instant written at any offset, with or without parts of a second. */
const written = fc.record({
  offset: fc.constantFrom('Z', '+07:00', '-05:00', '+14:00'),
  fraction: fc.constantFrom('', '.5', '.999', '.999999', '.000001'),
});

type Written = typeof written extends fc.Arbitrary<infer W> ? W : never;

/** Beginnings of days that bound periods and what is seen by a day of looking, and the last moments before them. */
const EDGES = ['2025-06-15', '2025-07-01', '2025-08-16', '2025-09-15'].flatMap((day) => [
  `${day}T00:00:00+07:00`,
  new Date(Date.parse(`${day}T00:00:00+07:00`) - 1).toISOString(),
]);

function rewritten(instant: string, { offset, fraction }: Written): string {
  const hours = offset === 'Z' ? 0 : Number(offset.slice(0, 3));
  const local = new Date(Date.parse(instant) + hours * 3_600_000).toISOString().slice(0, 19);
  return `${local}${fraction}${offset}`;
}

/** Dossiers of tallies' tests with everything else that a table holds; some are faulty. */
export const records: fc.Arbitrary<Dossier> = fc
  .record({
    dossier: dossiers,
    more: fc.record(
      { settledBy: fc.constantFrom('H26.14', '00613', '00622'), reusedData: fc.boolean(), sharedData: fc.boolean() },
      { requiredKeys: [] },
    ),
    early: fc.constantFrom(false, false, false, true),
    edge: fc.option(
      fc.record({
        receivedAt: fc.constantFrom(...EDGES),
        settledAt: fc.constantFrom(...EDGES),
        dueAt: fc.constantFrom(...EDGES),
      }),
      { freq: 4 },
    ),
    receivedAt: written,
    laterAt: written,
  })
  .map(({ dossier, more, early, edge, receivedAt, laterAt }) => {
    const { unit: _unit, agency: _agency, ...unplaced } = dossier;
    if (edge !== null) return { ...unplaced, ...more, agency: 'H26.14', ...inOrder(edge) };
    const { dueAt, settledAt, ...rest } = dossier;
    const year = (instant: string) => (early ? instant.replace('2025', '2023') : instant);
    return {
      ...rest,
      ...more,
      receivedAt: rewritten(year(dossier.receivedAt), receivedAt),
      ...(dueAt === undefined ? {} : { dueAt: rewritten(year(dueAt), laterAt) }),
      ...(settledAt === undefined ? {} : { settledAt: rewritten(year(settledAt), laterAt) }),
    };
  });

interface Edges {
  readonly receivedAt: string;
  readonly settledAt: string;
  readonly dueAt: string;
}

/** Received first, then due and settled in either order. */
function inOrder(edges: Edges): Edges {
  const first =
    Object.values(edges).toSorted((one, other) => Date.parse(one) - Date.parse(other))[0] ?? edges.receivedAt;
  return { ...edges, receivedAt: first };
}

/** A condition over a field, with the values that it may ask for; asked values may be ones that no record has. */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  procedure: ['1.001776', '2.000815', '9.999999'],
  submissionChannel: ['in-person', 'online', 'post'],
  platform: ['vneid', 'ihanoi', "o'clock"],
  serviceLevel: ['full', 'partial', 'information', 'none'],
  eligibleForFull: [true, false],
  hasFee: [true, false],
  paidOnline: [true, false],
  returnsDocument: [true, false],
  electronicResult: [true, false],
  digitised: [true, false],
  reusedData: [true, false],
  sharedData: [true, false],
  settlement: ['early', 'on-time', 'overdue'],
  standing: ['early', 'on-time', 'overdue', 'open-within-term', 'open-overdue'],
  handlingDays: [0, 1, 7, 30],
};

const fellDue = measure({
  name: 'fellDue',
  title: { vi: 'Hồ sơ đến hạn', en: 'Dossiers fallen due' },
  fact: 'dossier',
  unit: 'dossier',
  datedBy: 'dueAt',
  additivity: { time: 'sum', place: 'sum' },
});

/** One step that makes a measure from another. */
interface Step {
  readonly make: 'part' | 'rest' | 'together';
  readonly field: string;
  readonly values: readonly unknown[];
  readonly inner: readonly Step[];
}

const condition = fc
  .constantFrom(...Object.keys(VALUES))
  .chain((field) =>
    fc.record({ field: fc.constant(field), values: fc.shuffledSubarray([...(VALUES[field] ?? [])], { minLength: 1 }) }),
  );

/** Up to two steps, each with steps inside, to some depth. */
function stepsTo(depth: number): fc.Arbitrary<readonly Step[]> {
  const inner = depth === 0 ? fc.constant([]) : stepsTo(depth - 1);
  const step = fc
    .record({ make: fc.constantFrom('part' as const, 'rest' as const, 'together' as const), where: condition, inner })
    .map(({ make, where, inner }) => ({ make, inner, ...where }));
  return fc.array(step, { maxLength: 2 });
}

/** Measures are made by hand here: random parts cannot be shown to the compiler to be parts. */
function built(base: Measure, all: readonly Step[], name: () => string): Measure {
  return all.reduce<Measure>((whole, step) => {
    const title = { vi: 'Phép đếm thử', en: `Random measure over ${step.field}` };
    const where = { field: step.field, among: step.values } as never; // any field and value of the list above
    const part = within(whole, { name: name(), title, where });
    if (step.make === 'part') return built(part, step.inner, name);
    if (step.make === 'rest') return rest(whole, built(part, step.inner, name) as never, { name: name(), title });
    const parts = step.values.map((value) =>
      within(whole, { name: name(), title, where: { field: step.field, among: [value] } as never }),
    );
    const [one, other, ...more] = parts;
    return one === undefined || other === undefined ? part : together([one, other, ...more], { name: name(), title });
  }, base);
}

const random = fc.record({
  base: fc.constantFrom<Measure>(received, settled, open, fellDue),
  steps: stepsTo(2),
  over: fc.constantFrom('rows', 'rows', 'sum', 'distinct'),
  number: fc.constantFrom('handlingSeconds', 'handlingDays'),
  field: fc.constantFrom(...Object.keys(VALUES)),
});

const PERIODS = [month, quarter, halfYear, year, nd09.month, nd09.quarter, nd09.halfYear, nd09.year];
const FIELDS = [byBody, bySettlingBody, byProcedure, bySubmissionChannel, byPlatform, byServiceLevel, byHandlingDays];

/** The days of looking of random plans. */
export const LOOKING = ['2025-08-15', '2025-06-30', '2025-12-31'] as const;

/** A random plan: random measures, by up to three dimensions. */
export const plans: fc.Arbitrary<TallyPlan> = fc
  .record({
    measures: fc.array(random, { minLength: 1, maxLength: 4 }),
    by: fc.shuffledSubarray<Dimension>([...PERIODS, ...FIELDS], { maxLength: 3 }),
    rule: fc.constantFrom('portal' as const, 'provincial-dates' as const),
    asOf: fc.constantFrom(...LOOKING),
  })
  .map(({ measures, by, rule, asOf }) => {
    const counter = { last: 0 };
    const name = () => {
      counter.last += 1;
      return `m${counter.last}`;
    };
    const of = measures.map(({ base, steps, over, number, field }) => {
      const rows = built(base, steps, name);
      const title = { vi: 'Trên các dòng', en: 'Over rows' };
      if (over === 'sum') return sum(rows, { name: name(), title, field: number as never, unit: 'second' });
      if (over === 'distinct') return distinct(rows, { name: name(), title, field: field as never, unit: 'item' });
      return rows;
    });
    return { by, of, rule, asOf };
  });
