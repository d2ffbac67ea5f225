import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newest, type Report, type ReportedBody } from '../../src/reports/index.js';
import { PHUC_THINH, Q1, Q2, speaks, TAY_TUU, told } from './given.js';

/** What became of reports, by their places in the list. */
function places(reports: readonly Report[]): object {
  const { used, replaced, leftOut, issues } = newest(reports);
  for (const issue of issues) expect(speaks(issue)).toBe(true);
  const at = (report: Report): number => reports.indexOf(report);
  return {
    used: used.map(at),
    replaced: replaced.map(({ report, by }) => [at(report), by]),
    leftOut: leftOut.map(at),
    issues: told(issues),
  };
}

const version = (number: number, change: Partial<Report> = {}): Report => ({ ...Q1, version: number, ...change });
const of = (body: ReportedBody): Report => ({ ...Q1, body });

describe('newest', () => {
  test.each<[string, readonly Report[], object]>([
    ['nothing', [], {}],
    ['one report', [Q1], { used: [0] }],
    ['two periods', [Q1, Q2], { used: [0, 1] }],
    ['two forms', [Q1, { ...Q1, form: 'press' }], { used: [0, 1] }],
    ['one quarter under two calendars', [Q1, { ...Q1, period: 'nd09:2026-Q1' }], { used: [0, 1] }],
    ['a newer version', [version(1), version(2)], { used: [1], replaced: [[0, 2]] }],
    [
      'a newer version that came first',
      [version(3), version(1), version(2)],
      {
        used: [0],
        replaced: [
          [1, 3],
          [2, 3],
        ],
      },
    ],
    [
      'another name under one key',
      [version(1), version(2, { body: { ...PHUC_THINH, name: 'Phúc Thịnh' } })],
      { used: [1], replaced: [[0, 2]] },
    ],
    [
      'one name in two Unicode forms',
      [of({ name: 'Xã  Hoà Xá'.normalize('NFD') }), { ...of({ name: 'xã Hòa Xá' }), version: 2 }],
      { used: [1], replaced: [[0, 2]] },
    ],
    [
      'the same version twice, identical',
      [version(1), version(1)],
      { used: [0], leftOut: [1], issues: ['report.twice-identical [1]'] },
    ],
    [
      'identical with keys in another order',
      [Q1, Object.fromEntries(Object.entries(Q1).toReversed()) as unknown as Report],
      { used: [0], leftOut: [1], issues: ['report.twice-identical [1]'] },
    ],
    [
      'the same version twice, differing',
      [version(1), version(1, { counts: { opening: 11 } })],
      { leftOut: [0, 1], issues: ['report.twice-differing [1]'] },
    ],
    [
      'a differing pair does not bring an older version back',
      [version(1), version(2), version(2, { counts: {} })],
      { replaced: [[0, 2]], leftOut: [1, 2], issues: ['report.twice-differing [2]'] },
    ],
    [
      'a differing pair that a newer version replaces',
      [version(1), version(1, { counts: {} }), version(2)],
      {
        used: [2],
        replaced: [
          [0, 2],
          [1, 2],
        ],
        issues: ['report.twice-differing [1]'],
      },
    ],
    [
      'three times, the last differing',
      [version(1), version(1), version(1, { counts: {} })],
      { leftOut: [0, 1, 2], issues: ['report.twice-identical [1]', 'report.twice-differing [2]'] },
    ],
    ['version 0', [Q1, version(0)], { used: [0], leftOut: [1], issues: ['report.version [1].version'] }],
    ['version 1.5', [version(1.5), Q2], { used: [1], leftOut: [0], issues: ['report.version [0].version'] }],
    ['version NaN', [version(Number.NaN)], { leftOut: [0], issues: ['report.version [0].version'] }],
    [
      'a version in text',
      [version('2' as unknown as number)],
      { leftOut: [0], issues: ['report.version [0].version'] },
    ],
    [
      'a period that cannot be read',
      [{ ...Q1, period: 'Q1/2026' }, Q1],
      { used: [1], leftOut: [0], issues: ['period.malformed [0].period'] },
    ],
    [
      'a code without its day',
      [of({ ...PHUC_THINH, key: '00466' })],
      { leftOut: [0], issues: ['unit-key.malformed [0].body.key'] },
    ],
    [
      'a key of a day on which no unit began',
      [of({ ...PHUC_THINH, key: '00466@2025-07-02' })],
      { leftOut: [0], issues: ['unit-key.unknown [0].body.key'] },
    ],
    [
      'an agency code that is none',
      [of({ name: 'Sở', key: 'H26.1' })],
      { leftOut: [0], issues: ['agency-code.malformed [0].body.key'] },
    ],
    ['an agency', [of({ name: 'Sở Tư pháp', key: 'H26.14' })], { used: [0] }],
    [
      'a unit no longer in force',
      [of({ name: 'Minh Khai', key: '00613@2024-01-01' })],
      { leftOut: [0], issues: ['report.body-not-in-force [0].body.key'] },
    ],
    [
      'a unit not yet in force',
      [{ ...Q1, period: '2025-Q2' }],
      { leftOut: [0], issues: ['report.body-not-in-force [0].body.key'] },
    ],
    [
      'a quarter across the reform, of both',
      [
        { ...of({ name: 'Minh Khai', key: '00613@2024-01-01' }), period: 'nd09:2025-Q3' },
        { ...of(TAY_TUU), period: 'nd09:2025-Q3' },
      ],
      { used: [0, 1] },
    ],
  ])('%s', (_, reports, expected) => {
    expect(places(reports)).toEqual({ used: [], replaced: [], leftOut: [], issues: [], ...expected });
  });

  describe('one unit under two names or keys is not counted twice', () => {
    const agency = { name: 'xã Phúc Thịnh', key: 'H26.14' };
    test.each<[string, ReportedBody, ReportedBody, readonly number[], readonly string[]]>([
      ['a key and the name alone', PHUC_THINH, { name: 'Xã Phúc Thịnh' }, [0], ['report.body-twice [1].body']],
      ['the name first', { name: 'Xã Phúc Thịnh' }, PHUC_THINH, [1], ['report.body-twice [0].body']],
      ['a key and the name without marks', PHUC_THINH, { name: 'xa Phuc Thinh' }, [0], ['report.body-twice [1].body']],
      [
        'a name with and without marks',
        { name: 'xã Phúc Thịnh' },
        { name: 'xa phuc thinh' },
        [],
        ['report.body-twice [0].body', 'report.body-twice [1].body'],
      ],
      ['the unit and its agency', PHUC_THINH, agency, [0], ['report.body-twice [1].body']],
      ['an agency and the name', agency, { name: 'xã Phúc Thịnh' }, [0], ['report.body-twice [1].body']],
      ['not: names that differ in their marks', { name: 'xã Hoa Lộc A' }, { name: 'xã Hòa Lộc A' }, [0, 1], []],
      [
        'not: two keys of units, whatever they are called',
        PHUC_THINH,
        { ...TAY_TUU, name: 'xã Phúc Thịnh' },
        [0, 1],
        [],
      ],
      [
        'not: two agencies of one name',
        { name: 'Chi nhánh', key: 'H26.14' },
        { name: 'Chi nhánh', key: 'H26.15' },
        [0, 1],
        [],
      ],
      ['not: two bodies', PHUC_THINH, TAY_TUU, [0, 1], []],
    ])('%s', (_, one, other, used, issues) => {
      expect(places([of(one), of(other)])).toMatchObject({ used, issues, replaced: [] });
    });

    test('an unmarked name beside a marked one is one of them: "Hoa" may be "Hòa"', () => {
      expect(places([of({ name: 'Hoa Lac' }), of({ name: 'Hòa Lạc' })])).toMatchObject({ used: [] });
    });

    test('of different periods they are two reports', () => {
      expect(places([Q1, { ...Q2, body: { name: 'xã Phúc Thịnh' } }])).toMatchObject({ used: [0, 1], issues: [] });
    });
  });

  test('says which report came twice, and where', () => {
    const { issues } = newest([Q1, Q2, Q1]);
    expect(issues).toMatchObject([
      {
        code: 'report.twice-identical',
        received: 'version 1 of "xã Phúc Thịnh" (00466@2025-07-01) for 2026-Q1, as at 0',
        message: { vi: expect.stringContaining('giống hệt'), en: expect.stringContaining('identical') },
      },
    ]);
  });

  test('each report has one fate, the order of the list changes nothing, and the newest are of different subjects', () => {
    const body = fc.constantFrom<ReportedBody>(
      PHUC_THINH,
      TAY_TUU,
      { name: 'xã Phúc Thịnh' },
      { name: 'xa phuc thinh' },
    );
    const report = fc.record({
      ...Object.fromEntries(Object.entries(Q1).map(([key, value]) => [key, fc.constant(value)])),
      body,
      period: fc.constantFrom('2026-Q1', '2026-Q2'),
      version: fc.constantFrom(0, 1, 2, 3),
      counts: fc.record({ opening: fc.nat(1) }),
    }) as unknown as fc.Arbitrary<Report>;
    fc.assert(
      fc.property(fc.array(report, { maxLength: 8 }), (reports) => {
        const { used, replaced, leftOut } = newest(reports);
        expect(used.length + replaced.length + leftOut.length).toBe(reports.length);
        const subjects = used.map((one) => JSON.stringify([one.body, one.period]));
        expect(new Set(subjects).size).toBe(used.length);
        const backwards = newest(reports.toReversed());
        const sorted = (list: readonly Report[]): readonly string[] => list.map((one) => JSON.stringify(one)).sort();
        expect(sorted(backwards.used)).toEqual(sorted(used));
      }),
    );
  });

  test('thousands of reports take no time', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => of({ name: `xã số ${at}` }));
    expect(newest(many).used).toHaveLength(5_000);
  });
});
