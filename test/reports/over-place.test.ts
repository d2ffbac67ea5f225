import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Column,
  checkReport,
  form06a,
  overPlace,
  type Report,
  type ReportedBody,
  residualsBetween,
} from '../../src/reports/index.js';
import { counts06a, given, PHUC_THINH, Q1, Q2, refused, speaks, TAY_TUU, told } from './given.js';

const columns = form06a.columns;
const HANOI = { name: 'Hà Nội' };
const expected = [PHUC_THINH, TAY_TUU];
const tayTuu: Report = { ...Q1, body: TAY_TUU, counts: counts06a(60, 40, 15, 5, 50, 30, 18, 2, 10, 9, 1) };

describe('rolling up', () => {
  test('adds every column, the openings too, and says that all have reported', () => {
    const city = given(overPlace([Q1, tayTuu], columns, { body: HANOI, expected }));
    expect(city).toEqual({
      form: form06a.code,
      body: HANOI,
      period: '2026-Q1',
      counts: counts06a(190, 130, 45, 15, 160, 90, 63, 7, 30, 27, 3),
      from: [
        { body: PHUC_THINH, period: '2026-Q1', version: 1 },
        { body: TAY_TUU, period: '2026-Q1', version: 1 },
      ],
      issues: [],
      coverage: { complete: true, counts: { bodiesExpected: 2, bodiesReported: 2 }, missing: [] },
    });
    expect(
      checkReport(form06a, { ...Q1, counts: city.counts }).judgements.every(({ status }) => status === 'holds'),
    ).toBe(true);
  });

  test('is incomplete where a body has not reported, and says which', () => {
    const city = given(overPlace([tayTuu], columns, { body: HANOI, expected }));
    expect(city.counts).toEqual(tayTuu.counts);
    expect(city.coverage).toEqual({
      complete: false,
      counts: { bodiesExpected: 2, bodiesReported: 1 },
      missing: [PHUC_THINH],
    });
  });

  test.each<[string, readonly Report[], readonly ReportedBody[], readonly string[]]>([
    ['no report', [], expected, ['report.none']],
    ['nobody expected', [Q1], [], ['report.none-expected expected']],
    ['another period', [Q1, { ...tayTuu, period: '2026-Q2' }], expected, ['report.periods-differ [1].period']],
    ['another calendar', [Q1, { ...tayTuu, period: 'nd09:2026-Q1' }], expected, ['report.calendars-differ [1].period']],
    ['a period that cannot be read', [{ ...Q1, period: 'x' }], expected, ['period.malformed [0].period']],
    ['a later period that cannot be read', [Q1, { ...tayTuu, period: 'x' }], expected, ['period.malformed [1].period']],
    ['another form', [Q1, { ...tayTuu, form: 'press' }], expected, ['report.forms-differ [1].form']],
    ['one body twice', [Q1, { ...Q1, version: 2 }], expected, ['report.body-repeated [1].body']],
    [
      'one body under two names',
      [Q1, { ...Q1, body: { name: 'Xã Phúc Thịnh' } }],
      expected,
      ['report.body-twice [1].body'],
    ],
    ['one body expected twice', [Q1], [PHUC_THINH, PHUC_THINH], ['report.expected-repeated expected[1]']],
    [
      'one body expected under two names',
      [Q1],
      [PHUC_THINH, { name: 'xa Phuc Thinh' }],
      ['report.body-twice expected[1]'],
    ],
  ])('refuses %s', (_, reports, bodies, issues) => {
    const answer = overPlace(reports, columns, { body: HANOI, expected: bodies });
    expect(refused(answer)).toEqual(issues);
    for (const issue of answer.ok ? [] : answer.issues) expect(speaks(issue)).toBe(true);
  });

  test('a body that is not expected is not added, and named', () => {
    const stranger = { ...tayTuu, body: { name: 'Sở Tư pháp', key: 'H26.14' } };
    const city = given(overPlace([stranger, Q1], columns, { body: HANOI, expected }));
    expect(city.counts).toEqual(Q1.counts);
    expect(told(city.issues)).toEqual(['report.not-expected [0].body']);
    expect(city.coverage.counts).toEqual({ bodiesExpected: 2, bodiesReported: 1 });
    const nobody = given(overPlace([stranger], columns, { body: HANOI, expected }));
    expect(nobody).toMatchObject({ counts: {}, coverage: { counts: { bodiesExpected: 2, bodiesReported: 0 } } });
  });

  const plain = (name: string, place: Column['additivity']['place']): Column => ({
    name,
    title: { vi: name, en: name },
    additivity: { time: 'none', place },
  });

  test.each<[string, readonly Column[], object, object, object, readonly string[]]>([
    ['a count that one body lacks', [plain('a', 'sum')], { a: 1 }, {}, {}, ['report.count-lacking [1].counts.a']],
    ['a count that does not add', [plain('a', 'none')], { a: 1 }, { a: 2 }, {}, ['report.not-additive counts.a']],
    [
      'a negative count',
      [plain('a', 'sum'), plain('b', 'sum')],
      { a: -1, b: 1 },
      { a: 2, b: 2 },
      { b: 3 },
      ['count.negative [0].counts.a'],
    ],
    ['a lower bound', [plain('a', 'sum')], { a: { moreThan: 500 } }, { a: 2 }, { a: { moreThan: 502 } }, []],
  ])('%s', (_, described, one, other, counts, issues) => {
    const reports = [
      { ...Q1, counts: one as Report['counts'] },
      { ...tayTuu, counts: other as Report['counts'] },
    ];
    const city = given(overPlace(reports, described, { body: HANOI, expected }));
    expect(city.counts).toEqual(counts);
    expect(told(city.issues)).toEqual(issues);
  });

  test('a row that one body does not have is the sum of those that have it, and says of how many', () => {
    const [civil, land] = [
      { level: 'commune', field: 'Hộ tịch' },
      { level: 'commune', field: 'Đất đai' },
    ];
    const one = {
      ...Q1,
      rows: [
        { at: civil, counts: { opening: 1 } },
        { at: land, counts: { opening: 2 } },
      ],
    };
    const other = { ...tayTuu, rows: [{ at: civil, counts: { opening: 4 } }] };
    const city = given(overPlace([one, other], columns, { body: HANOI, expected }));
    expect(city.rows).toEqual([
      { at: civil, counts: { opening: 5 }, reports: 2 },
      { at: land, counts: { opening: 2 }, reports: 1 },
    ]);
    expect(city.issues).toEqual([]);
    const without = given(overPlace([one, tayTuu], columns, { body: HANOI, expected }));
    expect(told(without.issues)).toEqual(['report.rows-lacking [1].rows']);
  });

  test('any order of the bodies gives the same total', () => {
    const bodies = Array.from({ length: 5 }, (_, at) => ({ name: `xã ${at}`, key: `H26.1${at}` }));
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(999), { minLength: 11, maxLength: 11 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const reports = rows.flatMap((row, at) => {
            const body = bodies[at];
            return body === undefined ? [] : [{ ...Q1, body, counts: counts06a(...row) }];
          });
          const city = given(overPlace(reports, columns, { body: HANOI, expected: bodies }));
          const back = given(overPlace(reports.toReversed(), columns, { body: HANOI, expected: bodies }));
          expect(back.counts).toEqual(city.counts);
          expect(city.counts).toEqual(
            counts06a(...columns.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0))),
          );
          expect(city.coverage.complete).toBe(rows.length === 5);
        },
      ),
    );
  });

  test('thousands of bodies take no time', () => {
    const bodies = Array.from({ length: 3_321 }, (_, at) => ({ name: `xã số ${at}` }));
    const reports = bodies.map((body) => ({ ...Q1, body }));
    expect(given(overPlace(reports, columns, { body: HANOI, expected: bodies })).counts['opening']).toBe(33_210);
  });
});

describe('residualsBetween', () => {
  test('what the communes leave of the city', () => {
    const city = given(overPlace([Q1, tayTuu], columns, { body: HANOI, expected }));
    expect(residualsBetween({ receivedOnline: 132, opening: 14, settled: 5 }, city.counts)).toEqual([
      { name: 'receivedOnline', reported: 132, together: 130, residual: 2 },
      { name: 'opening', reported: 14, together: 15, residual: -1 },
    ]);
  });

  test.each<[string, object, object, unknown]>([
    ['agree', { a: 5 }, { a: 5 }, [0]],
    ['a range', { a: 5 }, { a: { atLeast: 3 } }, [{ atMost: 2 }]],
    ['ranges that say nothing', { a: { atLeast: 3 } }, { a: { atLeast: 3 } }, [undefined]],
    ['a wrong count', { a: -5, b: 1 }, { a: 3, b: 1 }, [0]],
    ['a wrong sum', { a: 5 }, { a: 'x' }, []],
    ['nothing', null as unknown as object, { a: 1 }, []],
  ])('%s', (_, reported, together, expectedResiduals) => {
    const residuals = residualsBetween(reported as Report['counts'], together as Report['counts']);
    expect(residuals.map(({ residual }) => residual)).toEqual(expectedResiduals);
  });

  test('a quarter beside its months', () => {
    expect(residualsBetween(Q2.counts, Q2.counts).every(({ residual }) => residual === 0)).toBe(true);
  });
});
