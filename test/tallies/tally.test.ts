import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onlineShareOfReceived, onTimeShareOfSettled } from '../../src/indicators/index.js';
import {
  distinct,
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
  sum,
  together,
} from '../../src/measures/index.js';
import { month, nd09, quarter, year } from '../../src/periods/index.js';
import {
  byBody,
  byHandlingDays,
  byPlatform,
  byProcedure,
  byServiceLevel,
  bySettlingBody,
  bySubmissionChannel,
  checkDossierInForce,
  select,
  tally,
} from '../../src/tallies/index.js';
import { ALL, FEW } from '../services/good.js';
import { naiveGroups } from './naive.js';
import { dossiers, mixed } from './records.js';

const title = { vi: 'Phép đếm thử', en: 'A measure of a test' };
const handlingSeconds = sum(settled, { name: 'handlingSeconds', title, field: 'handlingSeconds', unit: 'second' });
const procedures = distinct(receivedPaidOnline, { name: 'procedures', title, field: 'procedure', unit: 'procedure' });
const platforms = distinct(received, { name: 'platforms', title, field: 'platform', unit: 'item' });
const fellDue = measure({
  name: 'fellDue',
  title,
  fact: 'dossier',
  unit: 'dossier',
  datedBy: 'dueAt',
  additivity: { time: 'sum', place: 'sum' },
});
const notOnline = rest(received, receivedOnline, { name: 'notOnline', title });
const notPaid = rest(receivedWithFee, receivedPaidOnline, { name: 'notPaid', title });
const onPaper = together([receivedInPerson, receivedByPost], { name: 'onPaper', title });

const june = { ...FEW, unit: '00622', receivedAt: '2025-06-30T23:59:00+07:00', dueAt: '2025-07-03T10:00:00+07:00' };

describe('a dossier is counted by the day that each measure names', () => {
  test('received in June, settled in July: it counts in both months, by two measures', () => {
    const table = tally([{ ...june, settledAt: '2025-07-02T09:00:00+07:00' }], {
      by: [month],
      of: [received, settled],
    });
    expect(table.groups).toEqual([
      { at: { month: '2025-06' }, counts: { received: 1, settled: 0 } },
      { at: { month: '2025-07' }, counts: { received: 0, settled: 1 } },
    ]);
    expect(table.records).toEqual({ read: 1, counted: 1, later: 0, faulty: 0 });
  });

  test('the reporting quarter of Decree 09/2019 began on 15 June', () => {
    const counted = (dimension: typeof quarter) =>
      tally([june], { by: [dimension], of: [received] }).groups.map(({ at }) => Object.entries(at)[0]);
    expect(counted(quarter)).toEqual([['quarter', '2025-Q2']]);
    expect(counted(nd09.quarter)).toEqual([['nd09.quarter', 'nd09:2025-Q3']]);
  });

  test('one code, two units: the key is that of the day of receipt in Hanoi', () => {
    const utc = { ...FEW, receivedAt: '2025-06-30T17:00:00Z' };
    const { groups } = tally([{ ...FEW, receivedAt: '2025-06-30T16:59:59Z' }, utc], { by: [byBody], of: [received] });
    expect(groups.map(({ at }) => at['body'])).toEqual(['00613@2024-01-01', '00613@2025-07-01']);
  });

  test('indicators are counted by their measures', () => {
    const { of } = tally([], { by: [], of: [onlineShareOfReceived, onTimeShareOfSettled, received], rule: 'portal' });
    expect(of.map(({ name }) => name)).toEqual(['receivedOnline', 'received', 'settledOnTime', 'settled']);
  });

  test('nothing read, nothing said: no group, not a group of zeros', () => {
    expect(tally([], { by: [], of: [received] })).toMatchObject({ groups: [], records: { read: 0 }, faults: [] });
  });
});

describe('every way to group has an explicit group of the unknown', () => {
  test.each([
    [byBody, '00613@2025-07-01', { ...FEW, receivedAt: '2023-12-31T23:00:00+07:00' }],
    [bySettlingBody, 'H26.14', { ...FEW, receivedAt: '2023-12-31T23:00:00+07:00' }],
    [byPlatform, 'vneid', FEW],
    [byHandlingDays, '6', FEW],
  ])('$name', (dimension, known, unknown) => {
    const { groups } = tally([ALL, unknown], { by: [dimension], of: [received] });
    expect(groups.map(({ at }) => at[dimension.name])).toEqual([known, 'unknown'].sort());
  });

  test.each([
    [byProcedure, '1.001776'],
    [bySubmissionChannel, 'online'],
    [byServiceLevel, 'full'],
  ])('$name is known of every dossier', (dimension, value) => {
    expect(tally([FEW], { by: [dimension], of: [received] }).groups[0]?.at).toEqual({ [dimension.name]: value });
  });

  test('the settling body is the receiving one where no other is named, dated by the settlement', () => {
    const moved = { ...june, settledBy: '00613', settledAt: '2025-07-02T09:00:00+07:00' };
    const { groups } = tally([FEW, moved, { ...FEW, settledBy: '00466' }], { by: [bySettlingBody], of: [received] });
    expect(groups).toEqual([
      { at: { settlingBody: '00466@2025-07-01' }, counts: { received: 1 } },
      { at: { settlingBody: '00613@2025-07-01' }, counts: { received: 2 } },
    ]);
  });
});

describe('what a record does not say makes a range, never a silent zero', () => {
  const paid = { ...FEW, hasFee: true, paidOnline: true };
  const free = { ...FEW, hasFee: false };
  const counts = (records: readonly unknown[], ...of: Parameters<typeof tally>[1]['of']) =>
    tally(records, { by: [], of }).groups[0]?.counts;

  test('fees: one paid, one free, one not known', () => {
    expect(counts([paid, free, FEW], received, receivedWithFee, receivedPaidOnline)).toEqual({
      received: 3,
      receivedWithFee: { atLeast: 1, atMost: 2 },
      receivedPaidOnline: { atLeast: 1, atMost: 2 },
    });
  });

  test('a free dossier was not paid online, though its record does not say so', () => {
    expect(counts([free], receivedPaidOnline, notPaid)).toEqual({ receivedPaidOnline: 0, notPaid: 0 });
  });

  test('the rest of what is not known is not known', () => {
    expect(counts([{ ...FEW, hasFee: true }], notPaid)).toEqual({ notPaid: { atLeast: 0, atMost: 1 } });
  });

  test('different values: sure, possible and unstated ones', () => {
    const { groups } = tally([paid, free, FEW, { ...FEW, procedure: '2.000815' }], {
      by: [],
      of: [procedures, platforms],
    });
    expect(groups[0]).toEqual({
      at: {},
      counts: { procedures: { atLeast: 1, atMost: 2 }, platforms: { atLeast: 0, atMost: 4 } },
      values: {
        procedures: { sure: ['1.001776'], possible: ['2.000815'], unstated: 0 },
        platforms: { sure: [], possible: [], unstated: 4 },
      },
    });
  });

  test('a sum over rows of which one perhaps belongs and does not state its number has no upper end', () => {
    const perhaps = sum(receivedWithFee, { name: 'perhaps', title, field: 'handlingSeconds', unit: 'second' });
    expect(counts([{ ...ALL, settledAt: '2025-07-01T08:00:10+07:00' }, FEW], perhaps)).toEqual({
      perhaps: { atLeast: 10 },
    });
  });
});

describe('the day of looking', () => {
  const of = [received, settled, open, openWithinTerm, openOverdue];
  const late = { ...FEW, dueAt: '2025-07-03T10:00:00+07:00', settledAt: '2025-08-02T10:00:00+07:00' };

  test('what was settled later is still open, and overdue once its due time has passed', () => {
    const on = (asOf: string) => tally([late], { by: [month], of, rule: 'portal', asOf }).groups;
    expect(on('2025-07-02')).toEqual([
      { at: { month: '2025-07' }, counts: { received: 1, settled: 0, open: 1, openWithinTerm: 1, openOverdue: 0 } },
    ]);
    expect(on('2025-07-03')[0]?.counts).toMatchObject({ open: 1, openWithinTerm: 0, openOverdue: 1 });
    expect(on('2025-08-02')).toEqual([
      { at: { month: '2025-07' }, counts: { received: 1, settled: 0 } },
      { at: { month: '2025-08' }, counts: { received: 0, settled: 1, open: 0, openWithinTerm: 0, openOverdue: 0 } },
    ]);
  });

  test('by the days of a provincial system it is within its term to the end of the day', () => {
    const { groups } = tally([late], { by: [], of, rule: 'provincial-dates', asOf: '2025-07-03' });
    expect(groups[0]?.counts).toMatchObject({ openWithinTerm: 1, openOverdue: 0 });
  });

  test('what was received later is not seen, and is said to be so', () => {
    const table = tally([late], { by: [], of, rule: 'portal', asOf: '2025-06-30' });
    expect(table).toMatchObject({
      groups: [],
      records: { read: 1, counted: 0, later: 1, faulty: 0 },
      asOf: '2025-06-30',
    });
  });

  test('without an appointment the portal cannot say whether it is overdue', () => {
    const { groups } = tally([FEW], { by: [], of, rule: 'portal', asOf: '2025-12-31' });
    expect(groups[0]?.counts).toMatchObject({
      open: 1,
      openWithinTerm: { atLeast: 0, atMost: 1 },
      openOverdue: { atLeast: 0, atMost: 1 },
    });
  });
});

describe('a bad record never stops the run and is never lost', () => {
  test('counted, located, listed up to a limit, with a total', () => {
    const table = tally([FEW, null, { ...FEW, unit: '00607' }, FEW, 'x'], {
      by: [],
      of: [received],
      firstRow: 11,
      faultLimit: 2,
    });
    expect(table.groups[0]?.counts).toEqual({ received: 2 });
    expect(table.records).toEqual({ read: 5, counted: 2, later: 0, faulty: 3 });
    expect(table.faults.map(({ row, issues }) => [row, issues[0]?.code])).toEqual([
      [12, 'field.invalid-type'],
      [13, 'unit.not-in-force'],
    ]);
  });

  test('rows keep the numbers of their reader', () => {
    const issues = [{ code: 'x', path: [], expected: '', received: '', message: { vi: '', en: '' } }];
    const rows = [
      { row: 7, read: { ok: true, value: FEW } },
      { row: 9, read: { ok: false, issues } },
    ];
    const table = tally(rows, { by: [], of: [received] });
    expect([table.groups[0]?.counts, table.faults]).toEqual([{ received: 1 }, [{ row: 9, issues }]]);
  });

  test.each([
    ['abolished', { ...FEW, unit: '00607' }, 'unit.not-in-force', ['unit'], '00607@2024-01-01 Tây Tựu'],
    ['never a unit', { ...FEW, unit: '99999' }, 'unit.unknown', ['unit'], 'a unit of Hanoi'],
    ['settled by one that was no more', { ...ALL, settledBy: '00607' }, 'unit.not-in-force', ['settledBy'], '00607@'],
  ])('a unit %s', (_, record, code, path, expected) => {
    const checked = checkDossierInForce(record);
    const [issue] = checked.ok ? [] : checked.issues;
    expect(issue).toMatchObject({ code, path });
    expect(issue?.expected).toContain(expected);
    expect(issue?.message.vi).toContain('không chỉ đơn vị nào vào ngày 2025-07-0');
    expect(issue?.message.en).toContain('means no unit on 2025-07-0');
  });

  test('a code that two fields name wrongly is said of each field, in one count as in two', () => {
    const byUnit = { ...FEW, unit: '00607' };
    const bySettler = { ...FEW, settledBy: '00607' };
    const faults = tally([byUnit, bySettler, byUnit], { by: [], of: [received] }).faults;
    expect(faults.map(({ issues }) => issues.map(({ path }) => path))).toEqual([
      [['unit']],
      [['settledBy']],
      [['unit']],
    ]);
    expect(faults[1]?.issues[0]?.message.en).toContain('write in settledBy');
  });

  test('a good dossier is given back as it came', () => {
    expect(checkDossierInForce(FEW)).toEqual({ ok: true, value: FEW });
  });

  test('both bodies wrong: both are said, one alone once', () => {
    const checked = checkDossierInForce({ ...FEW, unit: '00607', settledBy: '99999' });
    expect(checked.ok ? [] : checked.issues.map(({ code }) => code)).toEqual(['unit.not-in-force', 'unit.unknown']);
    const alone = checkDossierInForce({ ...FEW, unit: '00607' });
    expect(alone.ok ? [] : alone.issues).toHaveLength(1);
  });

  test('an object that looks like a row and is none is a faulty record', () => {
    for (const record of [
      { row: 1, read: 1 },
      { row: 'x', read: { ok: true } },
      { read: {}, row: 1 },
    ]) {
      expect(tally([record], { by: [], of: [received] }).records.faulty).toBe(1);
    }
  });
});

describe('agrees with a second way to count', () => {
  const measures = [received, receivedOnline, receivedFullyOnline, receivedWithFee, receivedPaidOnline, notOnline];
  const all = [
    ...measures,
    notPaid,
    onPaper,
    settled,
    settledOnTime,
    open,
    openOverdue,
    fellDue,
    handlingSeconds,
    procedures,
    platforms,
  ];

  test.each([
    ['portal', month],
    ['provincial-dates', quarter],
    ['portal', nd09.month],
    ['portal', year],
  ] as const)('by body and period, %s, $1.name', (rule, period) => {
    fc.assert(
      fc.property(
        fc.array(dossiers, { maxLength: 30 }),
        fc.constantFrom('2025-07-31', '2025-09-14', '2025-12-31'),
        (records, asOf) => {
          const { groups } = tally(records, { by: [byBody, period], of: all, rule, asOf });
          const plain = groups.map(({ at, counts }) => ({ at, counts }));
          expect(plain).toEqual(naiveGroups(records, all, period, { rule, asOf }));
        },
      ),
    );
  });

  test('of rows too, faulty ones passed over', () => {
    const rows = [
      { row: 3, read: { ok: false, issues: [] } },
      { row: 4, read: { ok: true, value: FEW } },
    ];
    expect([...select(received, rows, { by: [byProcedure], at: { procedure: FEW.procedure } })]).toEqual([FEW]);
    expect([...select(received, rows, { by: [byProcedure], at: { procedure: '9.999999' } })]).toEqual([]);
  });

  test('the dossiers behind a number are as many as the number says', () => {
    fc.assert(
      fc.property(mixed, fc.constantFrom(received, receivedFullyOnline, settled, open), (records, measure) => {
        const plan = { by: [byBody, month], asOf: '2025-09-30' };
        for (const { at, counts } of tally(records, { ...plan, of: [measure] }).groups) {
          const behind = [...select(measure, records, { ...plan, at })];
          expect(behind).toHaveLength(Number(counts[measure.name] ?? 0));
        }
      }),
    );
  });
});
