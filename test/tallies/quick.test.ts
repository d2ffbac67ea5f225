import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  among,
  distinct,
  equals,
  type Measure,
  measure,
  open,
  openOverdue,
  openWithinTerm,
  received,
  receivedByPost,
  receivedFullyOnline,
  receivedInPerson,
  receivedOnline,
  receivedPaidOnline,
  receivedWithFee,
  rest,
  settled,
  settledOnTime,
  settledOverdue,
  sum,
  together,
  within,
} from '../../src/measures/index.js';
import { halfYear, month, nd09, quarter, year } from '../../src/periods/index.js';
import type { Dossier } from '../../src/services/index.js';
import { type Counter, countChecked, countRecord, startCount, tallyOf } from '../../src/tallies/counter.js';
import {
  byBody,
  byHandlingDays,
  byPlatform,
  byProcedure,
  byServiceLevel,
  bySettlingBody,
  bySubmissionChannel,
  type TallyPlan,
  tally,
  tallyChecked,
} from '../../src/tallies/index.js';
import { ALL, FEW } from '../services/good.js';
import { dossiers, inHanoi, mixed } from './records.js';

const title = { vi: 'Phép đếm thử', en: 'A measure of a test' };
const fellDue = measure({
  name: 'fellDue',
  title,
  fact: 'dossier',
  unit: 'dossier',
  datedBy: 'dueAt',
  additivity: { time: 'sum', place: 'sum' },
});
const part = (name: string, whole: Measure, where: Parameters<typeof within>[1]['where']) =>
  within(whole, { name, title, where });
const handlingSeconds = sum(settled, { name: 's', title, field: 'handlingSeconds', unit: 'second' });
const notOnline = rest(received, receivedOnline, { name: 'notOnline', title });
const MEASURES: readonly Measure[] = [
  received,
  receivedInPerson,
  receivedOnline,
  receivedByPost,
  receivedFullyOnline,
  receivedWithFee,
  receivedPaidOnline,
  settled,
  settledOnTime,
  settledOverdue,
  open,
  openWithinTerm,
  openOverdue,
  fellDue,
  notOnline,
  rest(receivedWithFee, receivedPaidOnline, { name: 'notPaid', title }),
  together([receivedInPerson, receivedByPost], { name: 'onPaper', title }),
  part('partlyOrBetter', received, among('serviceLevel', ['full', 'partial'])),
  part('digitised', settled, equals('digitised', true)),
  part('notElectronic', settled, equals('electronicResult', false)),
  part('eligible', notOnline, equals('eligibleForFull', true)),
  part('dueOverdue', fellDue, among('standing', ['overdue', 'open-overdue'])),
  part('ofTheSummed', handlingSeconds, equals('returnsDocument', true)),
  part('reused', received, equals('reusedData', true)),
  part('shared', received, equals('sharedData', false)),
  part('dueEarly', fellDue, equals('settlement', 'early')),
];

const DIMENSIONS = [
  byBody,
  bySettlingBody,
  bySubmissionChannel,
  byServiceLevel,
  byPlatform,
  byProcedure,
  month,
  quarter,
  halfYear,
  year,
  nd09.month,
  nd09.quarter,
];

const plans: fc.Arbitrary<TallyPlan> = fc.record({
  by: fc.uniqueArray(fc.constantFrom(...DIMENSIONS), { maxLength: 3 }),
  of: fc.uniqueArray(fc.constantFrom(...MEASURES), { minLength: 1, maxLength: 8 }),
  rule: fc.constantFrom('portal', 'provincial-dates'),
  asOf: fc.constantFrom('2025-06-15', '2025-06-30', '2025-07-01', '2025-08-31', '2025-12-31'),
});

/** Instants near each other and near the ends of days, so that rules are decided by little. */
const close: fc.Arbitrary<Dossier> = fc
  .tuple(
    dossiers,
    fc.constantFrom('2025-06-30', '2025-07-01', '2025-08-31'),
    fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }),
  )
  .map(([{ unit, agency, ...dossier }, day, [first = 0, second = 0, third = 0]]) => {
    const times = ['08:00:00', '12:00:00', '17:00:00', '23:59:59'].map((time) => `${day}T${time}+07:00`);
    const dueAt = times[Math.max(first, second)];
    const settledAt = times[Math.max(first, third)];
    const body = agency === undefined ? { unit: day < '2025-07-01' ? '00622' : '00466' } : { agency };
    return {
      ...dossier,
      ...body,
      receivedAt: times[first] ?? '',
      ...(dossier.dueAt === undefined || dueAt === undefined ? {} : { dueAt }),
      ...(dossier.settledAt === undefined || settledAt === undefined ? {} : { settledAt }),
    };
  });

const settledElsewhere = (dossier: Dossier): Dossier => ({ ...dossier, settledBy: 'H26.02' });
const outOfForce = (dossier: Dossier): Dossier =>
  dossier.unit === undefined ? { ...dossier, settledBy: '00607' } : { ...dossier, unit: '00607' };
const beforeTheRegister = ({ dueAt: _due, settledAt: _settled, ...dossier }: Dossier): Dossier => ({
  ...dossier,
  receivedAt: '2023-05-05T08:00:00+07:00',
});
const long = (dossier: Dossier): Dossier => ({ ...dossier, receivedAt: '1969-12-31T08:00:00+07:00' });

const records = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: dossiers.map(inHanoi) },
    { weight: 3, arbitrary: close },
    { weight: 1, arbitrary: dossiers },
    { weight: 1, arbitrary: dossiers.map(inHanoi).map(settledElsewhere) },
    { weight: 1, arbitrary: dossiers.map(inHanoi).map(outOfForce) },
    { weight: 1, arbitrary: dossiers.map(inHanoi).map(beforeTheRegister) },
    { weight: 1, arbitrary: dossiers.map(long) },
  ),
  { maxLength: 60 },
);

function counted(plan: TallyPlan, items: readonly unknown[], way: 'quick' | 'plain'): Counter {
  const counter = startCount(plan, way);
  for (const item of items) countRecord(counter, item);
  return counter;
}

/** How many records were counted the quick way. */
const quickly = ({ read, plainly }: Counter): number => read - plainly;

const json = (value: unknown): string => JSON.stringify(value);

describe('the quick way of counting', () => {
  test('gives the tally of the plain way, byte for byte, under any plan', () => {
    const seen = { quickly: 0, read: 0, ranges: 0 };
    fc.assert(
      fc.property(plans, records, mixed, (plan, good, others) => {
        const items = [...good, ...others, ...good.map((value, at) => ({ row: at + 1, read: { ok: true, value } }))];
        const quick = counted(plan, items, 'quick');
        const plain = counted(plan, items, 'plain');
        const text = json(tallyOf(plain));
        expect(json(tallyOf(quick))).toBe(text);
        expect(json(tallyOf(quick))).toBe(text); // taking it again changes nothing
        expect(quickly(plain)).toBe(0);
        seen.quickly += quickly(quick);
        seen.read += quick.read;
        seen.ranges += text.includes('atLeast') ? 1 : 0;
      }),
      { numRuns: 400 },
    );
    expect(seen.quickly).toBeGreaterThan(seen.read / 2);
    expect(seen.ranges).toBeGreaterThan(100);
  });

  test('counts dossiers that were checked as it counts those that it checks', () => {
    fc.assert(
      fc.property(plans, records, (plan, good) => {
        expect(json(tallyChecked(good, plan))).toBe(json(tally(good, plan)));
      }),
      { numRuns: 100 },
    );
  });

  test('takes every usual record of a usual plan', () => {
    const good = fc.sample(dossiers.map(inHanoi), { numRuns: 200, seed: 1 });
    const plan: TallyPlan = { by: [byBody, quarter], of: MEASURES, rule: 'portal', asOf: '2025-12-31' };
    expect(counted(plan, good, 'quick')).toMatchObject({ read: 200, plainly: 0 });
  });

  test('moves its counts into the groups before a cell could overflow', () => {
    const counter = startCount({ by: [month], of: [received] });
    if (counter.quick === undefined) expect.unreachable('the plan has a quick way');
    counter.read = 2 ** 30 - 3;
    for (let at = 0; at < 10; at += 1) countRecord(counter, FEW);
    expect(counter.quick.layers.flatMap(({ cells }) => [...cells])).toContain(7);
    expect(tallyOf(counter).groups).toEqual([{ at: { month: '2025-07' }, counts: { received: 10 } }]);
  });

  test('goes on counting after a tally was taken', () => {
    const plan: TallyPlan = { by: [month], of: [received] };
    const counter = counted(plan, [FEW, FEW], 'quick');
    tallyOf(counter);
    countRecord(counter, FEW);
    expect(tallyOf(counter).groups).toEqual([{ at: { month: '2025-07' }, counts: { received: 3 } }]);
    expect(quickly(counter)).toBe(3);
  });
});

describe('is left for the plain way where', () => {
  test.each<[string, TallyPlan]>([
    ['a number is summed', { by: [], of: [handlingSeconds] }],
    [
      'values are told apart',
      { by: [], of: [distinct(received, { name: 'd', title, field: 'submissionChannel', unit: 'item' })] },
    ],
    ['a measure looks at a code', { by: [], of: [part('p', received, equals('platform', 'vneid'))] }],
    ['it is grouped by days of handling', { by: [byHandlingDays], of: [received] }],
  ])('%s', (_, plan) => {
    expect(startCount(plan).quick).toBeUndefined();
    expect(json(tally([FEW, ALL], plan))).toBe(json(tallyOf(counted(plan, [FEW, ALL], 'plain'))));
  });

  test('there would be too many cells, then and from then on', () => {
    const plan: TallyPlan = {
      by: [byProcedure, byPlatform, month],
      of: MEASURES.filter((one) => one.datedBy === 'receivedAt'),
    };
    const many = Array.from({ length: 400 }, (_, at) => ({
      ...FEW,
      procedure: `1.${String(at).padStart(6, '0')}`,
      platform: `platform-${at % 40}`,
    }));
    const quick = counted(plan, [...many, ...many], 'quick');
    expect(quickly(quick)).toBeGreaterThan(0);
    expect(quickly(quick)).toBeLessThan(800);
    expect(json(tallyOf(quick))).toBe(json(tallyOf(counted(plan, [...many, ...many], 'plain'))));
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['no instant', { ...FEW, receivedAt: 7 }],
    ['no body', { ...FEW, unit: undefined }],
    ['a body that is no text', { ...FEW, unit: 613 }],
    ['a due time that is null', { ...FEW, dueAt: null }],
    ['a settling body that is null', { ...FEW, settledBy: null }],
    ['a settling body that is no text', { ...FEW, settledBy: 466 }],
    ['a unit of which a digit is a letter', { ...FEW, unit: '0061Y' }],
    ['a day that does not exist', { ...FEW, receivedAt: '2025-13-41T08:00:00+07:00' }],
  ])('it was said to be checked and is not: %s', (_, value) => {
    const counter = startCount({ by: [byBody, quarter], of: [received] });
    countChecked(counter, value as Dossier); // what a program in JavaScript may pass
    expect(counter).toMatchObject({ read: 1, plainly: 1, faulty: 1 });
  });
});

test('a code that is out of force is named where it stands, whichever record named it first', () => {
  const { faults } = tally(
    [
      { ...FEW, unit: '00607' },
      { ...FEW, settledBy: '00607' },
    ],
    { by: [], of: [received] },
  );
  expect(faults.map(({ issues }) => issues.map(({ path }) => path))).toEqual([[['unit']], [['settledBy']]]);
});
