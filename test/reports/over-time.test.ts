import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { open, received, receivedOnline } from '../../src/measures/index.js';
import { type Column, checkReport, form06a, type OverTime, overTime, type Report } from '../../src/reports/index.js';
import { counts06a, given, PHUC_THINH, Q1, Q2, refused, speaks, TAY_TUU, told } from './given.js';

const columns = form06a.columns;
const Q3: Report = { ...Q1, period: '2026-Q3', counts: counts06a(155, 100, 30, 25, 120, 80, 35, 5, 35, 30, 5) };
const Q4: Report = { ...Q1, period: '2026-Q4', counts: counts06a(135, 70, 30, 35, 100, 60, 38, 2, 35, 33, 2) };

/** What was found, in one line each. */
function found({ findings }: OverTime): readonly string[] {
  return findings
    .filter(({ judgement }) => judgement.status !== 'holds')
    .map(({ period, row, judgement }) => {
      const residual = judgement.status === 'broken' ? JSON.stringify(judgement.residual) : judgement.status;
      return [period, ...Object.values(row ?? {}), judgement.rule, residual].join(' ');
    });
}

describe('quarters of form II.06a', () => {
  test('flows add, stocks are the last, the opening is the first, and the total is rebuilt', () => {
    const half = given(overTime([Q1, Q2], columns));
    expect(half.period).toBe('2026-H1');
    // 90 + 80, 30 + 25, 10: in all 235; the totals of the quarters, 130 and 125, would add to 255
    expect(half.counts).toEqual(counts06a(235, 170, 55, 10, 210, 130, 73, 7, 25, 20, 5));
    expect(half).toMatchObject({ form: form06a.code, body: PHUC_THINH, issues: [] });
    expect(half.from).toEqual([
      { body: PHUC_THINH, period: '2026-Q1', version: 1 },
      { body: PHUC_THINH, period: '2026-Q2', version: 1 },
    ]);
    expect(found(half)).toEqual([]);
    expect(half.findings).toHaveLength(3);
  });

  test('the order of the reports changes nothing: the last period is the last', () => {
    const year = given(overTime([Q1, Q2, Q3, Q4], columns));
    expect(year.period).toBe('2026');
    expect(year.counts).toMatchObject({ opening: 10, openAtEnd: 35, receivedWithOpening: 465 });
    expect(given(overTime([Q3, Q1, Q4, Q2], columns))).toEqual(year);
  });

  test('the longer period meets the identities of the form, as its parts do', () => {
    const { counts } = given(overTime([Q1, Q2, Q3, Q4], columns));
    const { judgements } = checkReport(form06a, { ...Q1, period: '2026', counts });
    expect(judgements.map(({ status }) => status)).toEqual(['holds', 'holds', 'holds', 'holds']);
  });

  test('one sub-period is itself, and three are nine months', () => {
    expect(given(overTime([Q1], columns))).toMatchObject({ period: '2026-Q1', counts: Q1.counts });
    expect(given(overTime([Q1, Q2, Q3], columns)).period).toBe('2026-9M');
    expect(given(overTime([Q2, Q3], columns)).period).toBe('2026-04-01/2026-09-30');
  });

  test('an opening that is not what was left open is a finding with its residual', () => {
    const late = { ...Q2, counts: { ...Q2.counts, opening: 23, receivedWithOpening: 128 } };
    const half = given(overTime([late, Q1], columns));
    expect(found(half)).toEqual(['2026-Q2 report.opening-differs:opening 3']);
    const [finding] = half.findings.filter(({ judgement }) => judgement.status === 'broken');
    expect(finding?.judgement).toMatchObject({
      severity: 'error',
      issues: [
        { path: [0, 'counts', 'opening'], expected: 'opening = openAtEnd of 2026-Q1', received: 'a difference of 3' },
      ],
    });
    expect(half.counts).toMatchObject({ opening: 10, receivedWithOpening: 235 });
  });

  test('a total that is not its parts is rebuilt, and its residual told', () => {
    const odd = { ...Q1, counts: { ...Q1.counts, receivedWithOpening: 132 } };
    const half = given(overTime([odd, Q2], columns));
    expect(half.counts).toMatchObject({ receivedWithOpening: 235 });
    expect(found(half)).toEqual(['2026-Q1 report.parts-differ:receivedWithOpening 2']);
  });

  test.each<[string, object, object, readonly string[]]>([
    [
      'the opening is lacking',
      {},
      { opening: undefined },
      ['2026-Q2 report.parts-differ:receivedWithOpening unjudged', '2026-Q2 report.opening-differs:opening unjudged'],
    ],
    ['the close before is lacking', { openAtEnd: undefined }, {}, ['2026-Q2 report.opening-differs:opening unjudged']],
    [
      'the close before is a range',
      { openAtEnd: { atLeast: 15, atMost: 25 } },
      {},
      ['2026-Q2 report.opening-differs:opening unjudged'],
    ],
    [
      'the close before is surely another',
      { openAtEnd: { atLeast: 25, atMost: 30 } },
      {},
      ['2026-Q2 report.opening-differs:opening {"atLeast":-10,"atMost":-5}'],
    ],
  ])('%s', (_, first, second, expected) => {
    const without = (report: Report, change: object): Report => {
      const counts = Object.fromEntries(
        Object.entries({ ...report.counts, ...change }).filter(([, count]) => count !== undefined),
      );
      return { ...report, counts };
    };
    expect(found(given(overTime([without(Q1, first), without(Q2, second)], columns)))).toEqual(expected);
  });
});

describe('what is refused', () => {
  test.each<[string, readonly Report[], readonly string[]]>([
    ['no report', [], ['report.none']],
    ['a gap', [Q1, Q3], ['report.gap [1].period']],
    ['a gap, whatever the order', [Q3, Q1], ['report.gap [0].period']],
    ['one period twice', [Q1, { ...Q1, version: 2 }], ['report.overlap [1].period']],
    ['a month of the quarter', [Q1, { ...Q1, period: '2026-03' }], ['report.overlap [1].period']],
    [
      'the civil quarter and the reporting quarter',
      [Q1, { ...Q2, period: 'nd09:2026-Q2' }],
      ['report.calendars-differ [1].period'],
    ],
    [
      'chosen days after a quarter',
      [Q1, { ...Q2, period: '2026-04-01/2026-04-20' }],
      ['report.calendars-differ [1].period'],
    ],
    ['another body', [Q1, { ...Q2, body: TAY_TUU }], ['report.bodies-differ [1].body']],
    ['a body without its key', [Q1, { ...Q2, body: { name: PHUC_THINH.name } }], ['report.bodies-differ [1].body']],
    ['another form', [Q1, { ...Q2, form: 'press' }], ['report.forms-differ [1].form']],
    [
      'everything at once',
      [Q1, { ...Q3, form: 'press', body: TAY_TUU }],
      ['report.forms-differ [1].form', 'report.bodies-differ [1].body', 'report.gap [1].period'],
    ],
    ['a period that cannot be read', [Q1, { ...Q2, period: 'Q2/2026' }], ['period.malformed [1].period']],
  ])('%s', (_, reports, expected) => {
    const answer = overTime(reports, columns);
    expect(refused(answer)).toEqual(expected);
    for (const issue of answer.ok ? [] : answer.issues) expect(speaks(issue)).toBe(true);
  });

  test('the reporting quarters of Decree 09 are put together by themselves, and cross the new year', () => {
    const [one, two] = [
      { ...Q1, period: 'nd09:2026-Q1' },
      { ...Q2, period: 'nd09:2026-Q2' },
    ];
    expect(given(overTime([one, two], columns)).period).toBe('nd09:2026-H1');
    const three = { ...Q3, period: 'nd09:2026-Q3' };
    expect(given(overTime([one, two, three], columns)).period).toBe('2025-12-15/2026-09-14');
  });

  test('chosen days follow each other', () => {
    const [one, two] = [
      { ...Q1, period: '2026-01-21/2026-02-20' },
      { ...Q2, period: '2026-02-21/2026-03-20' },
    ];
    expect(given(overTime([two, one], columns)).period).toBe('2026-01-21/2026-03-20');
  });
});

describe('counts that are not given', () => {
  const press = (period: string, counts: object): Report => ({
    ...Q1,
    form: 'press',
    period,
    counts: counts as Report['counts'],
  });
  const plain = (name: string, time: Column['additivity']['time']): Column => ({
    name,
    title: { vi: name, en: name },
    additivity: { time, place: 'sum' },
  });
  const [flow, stock, asked] = [plain('flow', 'sum'), plain('stock', 'last'), plain('asked', 'none')];
  const total: Column = { ...plain('total', 'none'), parts: ['flow', 'open'] };
  const opening = plain('open', 'first');

  test.each<[string, readonly Column[], object, object, object, readonly string[]]>([
    ['a stock is not summed', [stock], { stock: 5 }, { stock: 7 }, { stock: 7 }, []],
    ['a stock that the last lacks', [stock], { stock: 5 }, {}, {}, ['report.count-lacking [1].counts.stock']],
    ['a stock that only the last has', [stock], {}, { stock: 7 }, { stock: 7 }, []],
    ['an opening that the first lacks', [opening], {}, { open: 7 }, {}, ['report.count-lacking [0].counts.open']],
    [
      'a count asked anew is never added',
      [asked],
      { asked: 5 },
      { asked: 7 },
      {},
      ['report.not-additive counts.asked'],
    ],
    [
      'a flow that one lacks',
      [flow, stock],
      { flow: 1, stock: 1 },
      { stock: 2 },
      { stock: 2 },
      ['report.count-lacking [1].counts.flow'],
    ],
    [
      'a count that no column describes',
      [flow],
      { flow: 1, more: 1 },
      { flow: 2, more: 2 },
      { flow: 3 },
      ['report.no-column [0].counts.more'],
    ],
    ['a column that nobody reports', [flow, stock, asked, total, opening], {}, {}, {}, []],
    ['a negative count', [flow], { flow: -1 }, { flow: 2 }, {}, ['count.negative [0].counts.flow']],
    ['a count in text', [flow], { flow: '1' }, { flow: 2 }, {}, ['count.not-a-number [0].counts.flow']],
    ['a count that is NaN', [flow], { flow: 1 }, { flow: Number.NaN }, {}, ['count.not-a-number [1].counts.flow']],
    [
      'two faults of one column',
      [flow],
      { flow: 1.5 },
      {},
      {},
      ['count.not-whole [0].counts.flow', 'report.count-lacking [1].counts.flow'],
    ],
    ['a sum above 2^53 − 1', [flow], { flow: 2 ** 53 - 1 }, { flow: 1 }, {}, ['count.unsafe counts.flow']],
    ['ranges add', [flow], { flow: { moreThan: 1_000 } }, { flow: 5 }, { flow: { moreThan: 1_005 } }, []],
    [
      'a total whose part is lacking',
      [flow, opening, total],
      { flow: 1, total: 4, open: 3 },
      { flow: 1, total: 1 },
      { flow: 2, open: 3, total: 5 },
      [],
    ],
    [
      'a total without one of its parts',
      [flow, opening, total],
      { flow: 1, total: 4 },
      { flow: 1 },
      { flow: 2 },
      ['report.part-lacking counts.open'],
    ],
    [
      'a total without any of its parts',
      [flow, opening, total],
      { total: 4 },
      { total: 5 },
      {},
      ['report.part-lacking counts.flow', 'report.part-lacking counts.open'],
    ],
    [
      'a total that was not reported is rebuilt all the same',
      [total, flow, opening],
      { flow: 1, open: 3 },
      { flow: 1 },
      { total: 5, flow: 2, open: 3 },
      [],
    ],
  ])('%s', (_, described, first, second, counts, issues) => {
    const half = given(overTime([press('2026-Q1', first), press('2026-Q2', second)], described));
    expect(half.counts).toEqual(counts);
    expect(told(half.issues)).toEqual(issues);
    for (const issue of half.issues) expect(speaks(issue)).toBe(true);
  });

  test('measures are columns', () => {
    const first = press('2026-Q1', { received: 10, receivedOnline: 5, open: 3 });
    const second = press('2026-Q2', { received: 20, receivedOnline: 6, open: 4 });
    const half = given(overTime([first, second], [received, receivedOnline, open]));
    expect(half.counts).toEqual({ received: 30, receivedOnline: 11 });
    expect(told(half.issues)).toEqual(['report.not-additive counts.open']);
  });

  test('counts that are none are lacking', () => {
    const half = given(
      overTime(
        [
          press('2026-Q1', { flow: 1 }),
          { ...Q2, form: 'press', counts: null as unknown as object as Report['counts'] },
        ],
        [flow],
      ),
    );
    expect(told(half.issues)).toEqual(['report.count-lacking [1].counts.flow']);
  });
});

describe('rows', () => {
  const civil = { level: 'commune', field: 'Hộ tịch' };
  const land = { level: 'commune', field: 'Đất đai' };
  const row = (at: typeof civil, ...columnsOf: readonly number[]): NonNullable<Report['rows']>[number] => ({
    at,
    counts: counts06a(...columnsOf),
  });
  const first: Report = { ...Q1, rows: [row(civil, 100, 70, 20, 10), row(land, 30, 20, 10, 0)] };
  const second: Report = { ...Q2, rows: [row(land, 50, 30, 15, 5), row(civil, 75, 50, 10, 15)] };

  test('are put together place by place', () => {
    const { rows, issues } = given(overTime([first, second], columns));
    expect(issues).toEqual([]);
    expect(rows).toEqual([
      { at: civil, counts: counts06a(160, 120, 30, 10), reports: 2 },
      { at: land, counts: counts06a(75, 50, 25, 0), reports: 2 },
    ]);
  });

  test('have findings of their own', () => {
    const closing = {
      ...first,
      rows: first.rows?.map(({ at, counts }) => ({ at, counts: { ...counts, openAtEnd: 15 } })) ?? [],
    };
    expect(found(given(overTime([closing, second], columns)))).toEqual([
      '2026-Q2 commune Đất đai report.opening-differs:opening -10',
    ]);
  });

  test.each<[string, Report, number, readonly string[]]>([
    ['a row that one lacks', { ...second, rows: [row(civil, 75, 50, 10, 15)] }, 1, ['report.row-lacking [1].rows']],
    ['a report without rows', Q2, 0, ['report.rows-lacking [1].rows']],
    [
      'a row twice',
      { ...second, rows: [row(land, 1, 1, 0, 0), row(civil, 1, 1, 0, 0), row(land, 2, 2, 0, 0)] },
      1,
      ['report.row-twice [1].rows[2]'],
    ],
    [
      'a row with a count that no column describes',
      {
        ...second,
        rows: [row(land, 1, 1, 0, 0), { at: civil, counts: { more: 1, receivedOnline: 1, receivedOnPaper: 0 } }],
      },
      2,
      ['report.no-column [1].rows[1].counts.more'],
    ],
  ])('%s', (_, later, length, issues) => {
    const half = given(overTime([first, later], columns));
    expect(half.rows).toHaveLength(length);
    expect(told(half.issues)).toEqual(issues);
    for (const issue of half.issues) expect(speaks(issue)).toBe(true);
  });
});

describe('laws', () => {
  /** Quarters of one body, each opening with what the one before left. */
  const quarters = fc.array(fc.record({ online: fc.nat(500), paper: fc.nat(500), settled: fc.nat(900) }), {
    minLength: 1,
    maxLength: 8,
  });

  function reportsOf(
    flows: readonly { online: number; paper: number; settled: number }[],
    opening: number,
  ): readonly Report[] {
    let left = opening;
    return flows.map(({ online, paper, settled: most }, at) => {
      const all = left + online + paper;
      const settled = Math.min(most, all);
      const period = `${2020 + Math.floor(at / 4)}-Q${(at % 4) + 1}`;
      const report = {
        ...Q1,
        period,
        counts: counts06a(all, online, paper, left, settled, settled, 0, 0, all - settled, all - settled, 0),
      };
      left = all - settled;
      return report;
    });
  }

  test('any grouping of the sub-periods gives the same counts, which meet the form', () => {
    fc.assert(
      fc.property(quarters, fc.nat(100), fc.nat(), (flows, opening, cut) => {
        const reports = reportsOf(flows, opening);
        const all = given(overTime(reports, columns));
        const at = 1 + (cut % reports.length);
        const halves = [reports.slice(0, at), reports.slice(at)].filter((part) => part.length > 0);
        const asDays = halves.map((part) => {
          const { counts, from } = given(overTime(part, columns));
          const days = (period: string, end: 0 | 1): string => {
            const [year, quarter] = period.split('-Q').map(Number);
            return new Date(Date.UTC(year ?? 0, (quarter ?? 0) * 3 - 3 + end * 3, 1 - end)).toISOString().slice(0, 10);
          };
          return { ...Q1, counts, period: `${days(from[0]?.period ?? '', 0)}/${days(from.at(-1)?.period ?? '', 1)}` };
        });
        const again = given(overTime(asDays, columns));
        expect(again.counts).toEqual(all.counts);
        expect(all.findings.every(({ judgement }) => judgement.status === 'holds')).toBe(true);
        const check = checkReport(form06a, { ...Q1, counts: all.counts });
        expect(check.judgements.every(({ status }) => status === 'holds')).toBe(true);
      }),
    );
  });
});
