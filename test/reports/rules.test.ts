import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reported } from '../../src/exact/index.js';
import { printPath } from '../../src/issues/index.js';
import {
  type ChangeRule,
  type CompareRule,
  checkRules,
  type QuotientRule,
  type RangeRule,
  type Report,
  type Rule,
  type RuleContext,
  type RuleJudgement,
  residualOf,
  rule,
  ruleProblems,
  type Terms,
} from '../../src/reports/index.js';
import { ruleSchema, validate } from '../../src/schemas/index.js';
import { thrown } from '../thrown.js';

const words = {
  code: 'r',
  severity: 'error',
  says: { vi: 'điều phải đúng', en: 'what must hold' },
  instruction: { vi: 'Hãy kiểm tra.', en: 'Check it.' },
} as const;

function compare(left: Terms, relation: CompareRule['relation'], right: Terms): CompareRule {
  return { ...words, rule: 'compare', left, relation, right };
}

function range(of: Terms, ends: Pick<RangeRule, 'atLeast' | 'atMost'>): RangeRule {
  return { ...words, rule: 'range', of, ...ends };
}

function share(ends: Pick<QuotientRule, 'atLeast' | 'atMost'>, scale: QuotientRule['scale'] = 'percent'): QuotientRule {
  return { ...words, rule: 'quotient', numerator: ['a'], denominator: ['b'], scale, ...ends };
}

function change(by: ChangeRule['by'], ends: Pick<ChangeRule, 'atLeast' | 'atMost'>): ChangeRule {
  return { ...words, rule: 'change', of: ['a'], by, ...ends };
}

/** What is said, in one line: the status, and the residual or the reason. */
function said(judgement: RuleJudgement | undefined): string {
  switch (judgement?.status) {
    case 'broken':
      return `broken ${JSON.stringify(judgement.residual)}`;
    case 'unjudged':
      return `unjudged ${judgement.reason} ${judgement.issues.map(({ code, path }) => `${code}@${printPath(path)}`)}`;
    default:
      return judgement?.status ?? 'nothing';
  }
}

function judged(one: Rule, counts: object, context?: RuleContext): string {
  const judgements = checkRules([one], counts as Record<string, Reported>, context); // wrong counts are passed on purpose
  expect(judgements).toHaveLength(1);
  expect(JSON.parse(JSON.stringify(judgements))).toEqual(judgements);
  return said(judgements[0]);
}

const examples: Record<string, Report> = import.meta.glob('../../examples/data/*.json', {
  eager: true,
  import: 'default',
});

describe('published figures', () => {
  const sums = Object.values(examples).flatMap(({ counts, sums: stated = [] }) =>
    stated.map((sum) => ({ counts, sum })),
  );

  test('there are published sums', () => expect(sums.length).toBeGreaterThan(2));

  test.each(sums)('the residual of $sum.whole is that of the report', ({ counts, sum: { whole, parts } }) => {
    const residual = residualOf(counts, { whole, parts });
    expect(residual).not.toBe(0);
    expect(judged(compare([whole], 'equal', parts), counts)).toBe(`broken ${residual}`);
  });

  const hanoi = {
    received: 531_269,
    receivedInPerson: 212_790,
    receivedOnline: 317_199,
    receivedByPost: 1_278,
    settled: 510_541,
    settledOnTime: 509_772,
    settledOverdue: 763,
    open: 20_734,
  };
  const hue = { settled: 257_141, judged: 247_529 };
  const phuTho = { totalReceived: 597_918, channelTotalSum: 597_894 };
  const vinhPhuc = { due: 19_944, received: 19_630 };

  test.each<[string, Rule, object, string]>([
    [
      'Hanoi: two dossiers without a channel',
      compare(['received'], 'equal', ['receivedInPerson', 'receivedOnline', 'receivedByPost']),
      hanoi,
      'broken 2',
    ],
    [
      'Hanoi: six neither on time nor overdue',
      compare(['settled'], 'equal', ['settledOnTime', 'settledOverdue']),
      hanoi,
      'broken 6',
    ],
    [
      'Hanoi: six more settled and open than received',
      compare(['settled', 'open'], 'at-most', ['received']),
      hanoi,
      'broken 6',
    ],
    ['Huế: settled without early, on time or late', compare(['settled'], 'equal', ['judged']), hue, 'broken 9612'],
    ['Phú Thọ: two totals of one day', compare(['totalReceived'], 'equal', ['channelTotalSum']), phuTho, 'broken 24'],
    ['Vĩnh Phúc: more fell due than were received', compare(['due'], 'at-most', ['received']), vinhPhuc, 'broken 314'],
    [
      'Hanoi: the published on-time share is plausible',
      {
        ...words,
        rule: 'quotient',
        numerator: ['settledOnTime'],
        denominator: ['settled'],
        scale: 'percent',
        atLeast: 90,
        atMost: 100,
      },
      hanoi,
      'holds',
    ],
  ])('%s', (_, one, counts, expected) => expect(judged(one, counts)).toBe(expected));
});

describe('comparisons', () => {
  test.each<[string, Rule, object, string]>([
    ['equal', compare(['a'], 'equal', ['b', 'c']), { a: 3, b: 1, c: 2 }, 'holds'],
    ['less than the parts', compare(['a'], 'equal', ['b', 'c']), { a: 1, b: 1, c: 2 }, 'broken -2'],
    ['at most, equal', compare(['a'], 'at-most', ['b']), { a: 3, b: 3 }, 'holds'],
    ['at most, above', compare(['a'], 'at-most', ['b']), { a: 4, b: 3 }, 'broken 1'],
    ['below', compare(['a'], 'below', ['b']), { a: 2, b: 3 }, 'holds'],
    ['below, equal', compare(['a'], 'below', ['b']), { a: 3, b: 3 }, 'broken 1'],
    [
      'a common count cancels, and need not be known',
      compare(['a', 'c'], 'at-most', ['b', 'c']),
      { a: 2, b: 3 },
      'holds',
    ],
    [
      'a range that is surely above',
      compare(['a'], 'at-most', ['b']),
      { a: { moreThan: 5 }, b: 3 },
      'broken {"atLeast":3}',
    ],
    [
      'a range on both sides, surely apart',
      compare(['a'], 'equal', ['b']),
      { a: { atLeast: 8, atMost: 9 }, b: { atLeast: 1, atMost: 2 } },
      'broken {"atLeast":6,"atMost":8}',
    ],
    ['a range that is surely within', compare(['a'], 'at-most', ['b']), { a: 5, b: { moreThan: 5 } }, 'holds'],
    ['"more than" leaves the number itself out', compare(['a'], 'below', ['b']), { a: 5, b: { moreThan: 5 } }, 'holds'],
    [
      'a range that may be equal',
      compare(['a'], 'equal', ['b']),
      { a: { atLeast: 1, atMost: 3 }, b: 2 },
      'unjudged between-bounds rule.between-bounds@a',
    ],
    [
      'nothing known at all',
      compare(['a'], 'equal', ['b']),
      { a: { atLeast: 0 }, b: { atLeast: 0 } },
      'unjudged between-bounds rule.between-bounds@a',
    ],
    [
      'a missing count',
      compare(['a'], 'equal', ['b', 'c']),
      { a: 1, b: undefined, c: null },
      'unjudged missing-count field.missing@b,field.missing@c',
    ],
    [
      'an inherited count',
      compare(['toString'], 'equal', ['a']),
      { a: 1 },
      'unjudged missing-count field.missing@toString',
    ],
    ['a negative count', compare(['a'], 'equal', ['b']), { a: -1 }, 'unjudged wrong-count count.negative@a'],
    [
      'a count that is NaN',
      compare(['a'], 'equal', ['b']),
      { a: Number.NaN, b: 1 },
      'unjudged wrong-count count.not-a-number@a',
    ],
    ['a count in text', compare(['a'], 'equal', ['b']), { a: '1', b: 1 }, 'unjudged wrong-count count.not-a-number@a'],
    ['half a count', compare(['a'], 'equal', ['b']), { a: 1, b: 0.5 }, 'unjudged wrong-count count.not-whole@b'],
    [
      'sums above 2^53 − 1, exactly',
      compare(['a', 'b'], 'equal', ['c', 'd']),
      { a: 2 ** 53 - 1, b: 2, c: 2 ** 53 - 1, d: 1 },
      'broken 1',
    ],
    [
      'a residual above 2^53 − 1',
      compare(['a', 'b'], 'equal', ['c']),
      { a: 2 ** 53 - 1, b: 2, c: 0 },
      'broken undefined',
    ],
  ])('%s', (_, one, counts, expected) => expect(judged(one, counts)).toBe(expected));

  test.each([null, undefined, 5, 'counts', []])('counts that are none: %j', (counts) => {
    expect(said(checkRules([compare(['a'], 'equal', ['b'])], counts as unknown as Record<string, number>)[0])).toBe(
      'unjudged missing-count field.missing@a,field.missing@b',
    );
  });

  test('a range that could not be given is wrong, with its own issues', () => {
    const issue = { code: 'overlap.none', path: [], expected: '', received: '', message: { vi: 'x', en: 'x' } };
    expect(judged(compare(['a'], 'equal', ['b']), { a: { issues: [issue] }, b: 1 })).toBe(
      'unjudged wrong-count overlap.none@',
    );
  });
});

describe('plausible ranges', () => {
  const third = { numerator: 1, denominator: 3 };

  test.each<[string, Rule, object, string]>([
    ['within', range(['a', 'b'], { atLeast: 1, atMost: 5 }), { a: 2, b: 3 }, 'holds'],
    ['above', range(['a', 'b'], { atLeast: 1, atMost: 5 }), { a: 2, b: 4 }, 'broken 1'],
    ['below', range(['a'], { atLeast: 3 }), { a: 1 }, 'broken -2'],
    [
      'above a fraction',
      range(['a'], { atMost: { numerator: 3, denominator: 2 } }),
      { a: 2 },
      'broken {"numerator":1,"denominator":2}',
    ],
    ['a lower bound that is enough', range(['a'], { atLeast: 1_000 }), { a: { moreThan: 1_000 } }, 'holds'],
    [
      'a lower bound under an upper end',
      range(['a'], { atMost: 5_000 }),
      { a: { moreThan: 1_000 } },
      'unjudged between-bounds rule.between-bounds@a',
    ],
    ['a share in percent', share({ atLeast: 90, atMost: 100 }), { a: 9, b: 10 }, 'holds'],
    ['a share that is too high', share({ atMost: 100 }), { a: 3, b: 2 }, 'broken 50'],
    [
      'a share that is too low, exactly',
      share({ atLeast: 34 }),
      { a: 1, b: 3 },
      'broken {"numerator":-2,"denominator":3}',
    ],
    ['a third is a third', share({ atLeast: third, atMost: third }, 1), { a: 333, b: 999 }, 'holds'],
    ['per thousand', share({ atMost: 9 }, 1_000), { a: 1, b: 100 }, 'broken 1'],
    [
      'a share between bounds, surely within',
      share({ atLeast: 90 }),
      { a: 7_413, b: { atLeast: 8_151, atMost: 8_159 } },
      'holds',
    ],
    [
      'a share between bounds, surely not',
      share({ atLeast: 95 }),
      { a: 7_413, b: { atLeast: 8_151, atMost: 8_159 } },
      'broken {"atLeast":{"numerator":-33805,"denominator":8159},"atMost":{"numerator":-11015,"denominator":2717}}',
    ],
    ['a share of an unknown total', share({ atMost: 100 }), { a: 5, b: { atLeast: 5 } }, 'holds'],
    ['an unknown part', share({ atLeast: 1 }), { a: { atLeast: 5 }, b: 5 }, 'holds'],
    [
      'two unknown counts',
      share({ atLeast: 1 }),
      { a: { atLeast: 5 }, b: { atLeast: 5 } },
      'unjudged between-bounds rule.between-bounds@a',
    ],
    ['nothing arose', share({ atLeast: 1 }), { a: 0, b: 0 }, 'unjudged nothing-arose rule.nothing-arose@a'],
    [
      'perhaps nothing arose',
      share({ atMost: 500 }),
      { a: 1, b: { atLeast: 0, atMost: 2 } },
      'unjudged nothing-arose rule.nothing-arose@a',
    ],
    ['a missing total', share({ atLeast: 1 }), { a: 1 }, 'unjudged missing-count field.missing@b'],
  ])('%s', (_, one, counts, expected) => expect(judged(one, counts)).toBe(expected));
});

describe('changes against the period before', () => {
  test.each<[string, Rule, object, object | undefined, string]>([
    ['within', change('difference', { atLeast: -10, atMost: 10 }), { a: 95 }, { a: 100 }, 'holds'],
    ['a fall', change('difference', { atLeast: -10 }), { a: 80 }, { a: 100 }, 'broken -10'],
    ['doubled', change('ratio', { atMost: 2 }), { a: 200 }, { a: 100 }, 'holds'],
    [
      'more than doubled',
      change('ratio', { atMost: 2 }),
      { a: 250 },
      { a: 100 },
      'broken {"numerator":1,"denominator":2}',
    ],
    [
      'from nothing, by ratio',
      change('ratio', { atMost: 2 }),
      { a: 5 },
      { a: 0 },
      'unjudged nothing-arose rule.nothing-arose@a',
    ],
    ['from nothing, by difference', change('difference', { atMost: 2 }), { a: 5 }, { a: 0 }, 'broken 3'],
    [
      'no period before',
      change('ratio', { atMost: 2 }),
      { a: 5 },
      undefined,
      'unjudged no-period-before rule.no-period-before@a',
    ],
    [
      'a count missing before',
      change('ratio', { atMost: 2 }),
      { a: 5 },
      {},
      'unjudged missing-count field.missing@before.a',
    ],
    [
      'a wrong count before',
      change('ratio', { atMost: 2 }),
      { a: 5 },
      { a: -5 },
      'unjudged wrong-count count.negative@before.a',
    ],
    [
      'ranges',
      change('difference', { atMost: 0 }),
      { a: { atLeast: 9, atMost: 11 } },
      { a: 10 },
      'unjudged between-bounds rule.between-bounds@a',
    ],
  ])('%s', (_, one, counts, before, expected) => {
    const context = before === undefined ? {} : { before: before as Record<string, number> };
    expect(judged(one, counts, context)).toBe(expected);
  });
});

describe('findings', () => {
  const channels = rule({
    code: 'channels',
    severity: 'warning',
    says: { vi: 'Các kênh cộng lại bằng tổng số', en: 'The channels add up to the total' },
    instruction: { vi: 'Hãy tìm hồ sơ không ghi kênh.', en: 'Look for dossiers without a channel.' },
    rule: 'compare',
    left: ['received'],
    relation: 'equal',
    right: ['inPerson', 'online'],
  });

  test('carry code, severity, place, formula, residual and instruction in both languages', () => {
    const [finding] = checkRules([channels], { received: 9_000, inPerson: 0, online: 7_413 }, { path: ['counts'] });
    expect(finding).toEqual({
      status: 'broken',
      rule: 'channels',
      severity: 'warning',
      residual: 1_587,
      issues: [
        {
          code: 'channels',
          path: ['counts', 'received'],
          expected: 'received = inPerson + online',
          received: 'a difference of 1,587',
          message: {
            vi: 'Không đạt: Các kênh cộng lại bằng tổng số; chênh lệch 1.587. Hãy tìm hồ sơ không ghi kênh.',
            en: 'Does not hold: The channels add up to the total; residual 1,587. Look for dossiers without a channel.',
          },
        },
      ],
    });
  });

  test.each<[Rule, object, object, string, string, string]>([
    [range(['a', 'b'], { atLeast: 5 }), { a: 1, b: 1 }, {}, 'a + b: at least 5', '2', 'chênh lệch −3'],
    [share({ atMost: 50 }), { a: 2, b: 3 }, {}, '(a) ÷ (b) × 100: at most 50', '200/3', 'chênh lệch 50/3'],
    [share({ atMost: 1 }, 1), { a: 2, b: 1 }, {}, '(a) ÷ (b): at most 1', '2', 'chênh lệch 1'],
    [share({ atMost: 1 }, 10), { a: 2, b: 1 }, {}, '(a) ÷ (b) × 10: at most 1', '20', 'chênh lệch 19'],
    [
      change('difference', { atLeast: 1, atMost: 2 }),
      { a: 9 },
      { a: 1 },
      '(a) − the period before: from 1 to 2',
      '8',
      'chênh lệch 6',
    ],
    [change('ratio', { atMost: 2 }), { a: 9 }, { a: 1 }, '(a) ÷ the period before: at most 2', '9', 'chênh lệch 7'],
    [compare(['a'], 'below', ['b']), { a: 1, b: 1 }, {}, 'a < b', 'a difference of 0', 'chênh lệch 1'],
    [
      compare(['a'], 'at-most', ['b']),
      { a: { atLeast: 2 }, b: 1 },
      {},
      'a ≤ b',
      'a difference of at least 1',
      'chênh lệch từ 1 trở lên',
    ],
    [compare(['a', 'c'], 'equal', ['b']), { a: 2, c: 0, b: 1 }, {}, 'a + c = b', 'a difference of 1', 'chênh lệch 1'],
  ])('%#: formula and value', (one, counts, before, expected, received, message) => {
    const [finding] = checkRules([one], counts, { before });
    expect(finding).toMatchObject({
      issues: [{ expected, received, message: { vi: expect.stringContaining(message) } }],
    });
  });

  test.each<[Rule, object, string, string, string]>([
    [
      compare(['a'], 'equal', ['b']),
      { a: { atLeast: 1 }, b: 2 },
      'a difference of at least -1',
      'chỉ biết trong khoảng',
      'between bounds',
    ],
    [
      compare(['a'], 'equal', ['b']),
      { a: { atLeast: 1 }, b: { atLeast: 2 } },
      'a difference of ',
      'chỉ biết trong khoảng',
      'between bounds',
    ],
    [share({ atMost: 1 }), { a: 0, b: 0 }, 'nothing', 'không phát sinh', 'nothing arose'],
    [change('ratio', { atMost: 1 }), { a: 0 }, 'nothing', 'kỳ trước', 'period before'],
  ])('%#: why it cannot be said', (one, counts, received, vi, en) => {
    const [judgement] = checkRules([one], counts);
    expect(judgement).toMatchObject({
      status: 'unjudged',
      severity: 'error',
      issues: [
        {
          received: received.replace('-', '−'),
          message: { vi: expect.stringContaining(vi), en: expect.stringContaining(en) },
        },
      ],
    });
  });

  test('rules are judged in their order, each with its code', () => {
    const [one, two] = [
      { ...compare(['a'], 'equal', ['b']), code: 'one' },
      { ...compare(['a'], 'below', ['b']), code: 'two' },
    ];
    expect(checkRules([one, two], { a: 1, b: 1 }).map(({ rule: code, status }) => [code, status])).toEqual([
      ['one', 'holds'],
      ['two', 'broken'],
    ]);
    expect(checkRules([], { a: 1 })).toEqual([]);
  });

  test('two rules of one code are a mistake', () => {
    const twice = [compare(['a'], 'equal', ['b']), compare(['a'], 'below', ['b'])];
    expect(thrown(() => checkRules(twice, {}))).toMatchObject({
      code: 'rule.code-twice',
      says: { vi: expect.stringContaining('"r"') },
    });
  });
});

describe('laws', () => {
  const exact = fc.nat(30);
  const reported: fc.Arbitrary<Reported> = fc.oneof(
    exact,
    fc.tuple(exact, exact).map(([low, more]) => ({ atLeast: low, atMost: low + more })),
    exact.map((low) => ({ atLeast: low })),
    fc.tuple(exact, exact).map(([low, more]) => ({ moreThan: low, atMost: low + 1 + more })),
  );
  const rules = fc.constantFrom<Rule>(
    compare(['a'], 'equal', ['b', 'c']),
    compare(['a'], 'at-most', ['b', 'c']),
    compare(['a', 'c'], 'below', ['b', 'c']),
    range(['a', 'b'], { atLeast: 10, atMost: { numerator: 61, denominator: 2 } }),
    {
      ...share({ atLeast: { numerator: 100, denominator: 3 }, atMost: 100 }),
      numerator: ['a'],
      denominator: ['a', 'b'],
    },
    change('difference', { atLeast: -5, atMost: 5 }),
    change('ratio', { atLeast: { numerator: 1, denominator: 2 }, atMost: 2 }),
  );

  /** A count that a reported one can be. */
  function pick(count: Reported, at: number): number {
    if (typeof count === 'number') return count;
    const low = 'moreThan' in count ? count.moreThan + 1 : count.atLeast;
    const high = count.atMost ?? low + 50;
    return low + (at % (high - low + 1));
  }

  test('what is said of ranges is said of every count in them', () => {
    const counts = fc.record({ a: reported, b: reported, c: reported });
    fc.assert(
      fc.property(rules, counts, counts, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (one, now, before, at) => {
        const [ranged] = checkRules([one], now, { before });
        const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = at;
        const exactly = { a: pick(now.a, a), b: pick(now.b, b), c: pick(now.c, c) };
        const earlier = { a: pick(before.a, d), b: pick(before.b, e), c: pick(before.c, f) };
        const [judgement] = checkRules([one], exactly, { before: earlier });
        if (ranged?.status !== 'unjudged') expect(judgement?.status).toBe(ranged?.status);
      }),
      { numRuns: 2_000 },
    );
  });

  test('exact counts are always judged, but where nothing arose', () => {
    const counts = fc.record({ a: exact, b: exact, c: exact });
    fc.assert(
      fc.property(rules, counts, counts, (one, now, before) => {
        const [judgement] = checkRules([one], now, { before });
        if (judgement?.status === 'unjudged') expect(judgement.reason).toBe('nothing-arose');
      }),
    );
  });

  test('a rule survives JSON, and says the same', () => {
    fc.assert(
      fc.property(rules, fc.record({ a: reported, b: reported, c: reported }), (one, counts) => {
        const copy: unknown = JSON.parse(JSON.stringify(one));
        const read = validate(ruleSchema, copy);
        expect(read).toEqual({ ok: true, value: one });
        expect(checkRules(read.ok ? [read.value] : [], counts)).toEqual(checkRules([one], counts));
      }),
    );
  });
});

describe('rules that contradict themselves or say nothing', () => {
  const wrong: readonly [string, Rule, string, string][] = [
    ['less than itself', compare(['a'], 'below', ['a']), 'rule.never-holds', 'relation'],
    ['a whole below its part', compare(['a', 'b'], 'below', ['a']), 'rule.never-holds', 'relation'],
    ['equal to itself', compare(['a', 'b'], 'equal', ['b', 'a']), 'rule.says-nothing', 'relation'],
    ['a part at most its own sum', compare(['a'], 'at-most', ['a', 'b']), 'rule.says-nothing', 'relation'],
    ['a count twice on the left', compare(['a', 'a'], 'equal', ['b']), 'rule.counted-twice', 'left[1]'],
    ['a count twice on the right', compare(['b'], 'equal', ['a', 'c', 'a']), 'rule.counted-twice', 'right[2]'],
    ['ends upside down', range(['a'], { atLeast: 5, atMost: 4 }), 'rule.never-holds', 'atMost'],
    ['at most less than nothing', range(['a'], { atMost: -1 }), 'rule.never-holds', 'atMost'],
    [
      'fractions upside down',
      range(['a'], { atLeast: { numerator: 2, denominator: 3 }, atMost: { numerator: 1, denominator: 2 } }),
      'rule.never-holds',
      'atMost',
    ],
    ['no end', range(['a'], {}), 'rule.says-nothing', 'atLeast'],
    ['at least nothing', range(['a'], { atLeast: 0 }), 'rule.says-nothing', 'atLeast'],
    ['a share of at least nothing', share({ atLeast: 0 }), 'rule.says-nothing', 'atLeast'],
    ['a change without an end', change('difference', {}), 'rule.says-nothing', 'atLeast'],
    ['a ratio of at least less than nothing', change('ratio', { atLeast: -1 }), 'rule.says-nothing', 'atLeast'],
    ['a decimal fraction', range(['a'], { atMost: 1.5 }), 'rule.bound-not-exact', 'atMost'],
    ['NaN', range(['a'], { atLeast: Number.NaN }), 'rule.bound-not-exact', 'atLeast'],
    ['a bound above 2^53 − 1', range(['a'], { atMost: 2 ** 53 }), 'rule.bound-not-exact', 'atMost'],
    ['over nothing', range(['a'], { atMost: { numerator: 1, denominator: 0 } }), 'rule.bound-not-exact', 'atMost'],
    [
      'a decimal over a whole',
      range(['a'], { atMost: { numerator: 0.5, denominator: 1 } }),
      'rule.bound-not-exact',
      'atMost',
    ],
    [
      'a whole over a decimal',
      range(['a'], { atMost: { numerator: 1, denominator: 0.5 } }),
      'rule.bound-not-exact',
      'atMost',
    ],
    ['a scale of 0', share({ atMost: 5 }, 0), 'rule.scale', 'scale'],
    ['half a scale', share({ atMost: 5 }, 0.5), 'rule.scale', 'scale'],
  ];

  test.each(wrong)('%s', (_, one, code, path) => {
    expect(ruleProblems(one).map((issue) => [issue.code, printPath(issue.path)])).toEqual([[code, path]]);
    for (const { message, expected, received } of ruleProblems(one)) {
      for (const text of [message.vi, message.en, expected, received]) expect(text).not.toBe('');
      expect(message.vi).not.toBe(message.en);
    }
    expect(thrown(() => rule(one))).toMatchObject({ name: 'Mistake', code });
    expect(thrown(() => checkRules([one], { a: 1 }))).toMatchObject({ name: 'Mistake', code });
  });

  test.each<[string, Rule]>([
    ['nothing is at most', compare(['a'], 'at-most', ['b'])],
    ['something is above nothing', compare(['b'], 'below', ['a', 'b'])],
    ['a part is its whole', compare(['a', 'b'], 'at-most', ['a'])],
    ['one value alone', range(['a'], { atLeast: 5, atMost: 5 })],
    ['a difference of at least 0', change('difference', { atLeast: 0 })],
    ['a fall of at most', change('difference', { atLeast: -5, atMost: -1 })],
  ])('not: %s', (_, one) => {
    expect(ruleProblems(one)).toEqual([]);
    expect(Object.isFrozen(rule(one))).toBe(true);
  });
});

describe('ruleSchema', () => {
  function faults(value: unknown): readonly string[] {
    const checked = validate(ruleSchema, value);
    return checked.ok ? [] : checked.issues.map(({ code, path }) => `${code} ${printPath(path)}`.trim());
  }
  const good = compare(['a'], 'equal', ['b']);

  test.each<[string, unknown, readonly string[]]>([
    ['no rule', 5, ['field.invalid-type']],
    ['a kind that is none', { ...good, rule: 'sum' }, ['field.invalid-union rule']],
    ['no code', { ...good, code: undefined }, ['field.missing code']],
    ['an unknown severity', { ...good, severity: 'fatal' }, ['field.invalid-value severity']],
    ['an instruction in one language', { ...good, instruction: { vi: 'x' } }, ['field.missing instruction.en']],
    ['an empty sum', { ...good, left: [] }, ['field.missing left[0]']],
    ['a sum in text', { ...good, left: 'a' }, ['field.invalid-type left']],
    ['an unknown relation', { ...good, relation: '<=' }, ['field.invalid-value relation']],
    ['an unknown field', { ...good, tolerance: 1 }, ['field.unknown tolerance']],
    ['a rule that never holds', compare(['a'], 'below', ['a']), ['rule.never-holds relation']],
    ['a rule that says nothing', range(['a'], { atLeast: 0 }), ['rule.says-nothing atLeast']],
    ['a bound that is a decimal', range(['a'], { atMost: 1.5 }), ['rule.bound-not-exact atMost']],
    [
      'a bound of three keys',
      { ...range(['a'], {}), atMost: { numerator: 1, denominator: 2, x: 1 } },
      ['rule.bound-not-exact atMost'],
    ],
    ['a bound in text', { ...range(['a'], {}), atMost: '5' }, ['rule.bound-not-exact atMost']],
    ['a scale in words', { ...share({ atMost: 5 }), scale: 'percentage' }, ['rule.scale scale']],
    ['a scale of 0', share({ atMost: 5 }, 0), ['rule.scale scale']],
    ['a change by percent', { ...change('ratio', { atMost: 2 }), by: 'percent' }, ['field.invalid-value by']],
  ])('refuses %s', (_, value, expected) => expect(faults(value)).toEqual(expected));
});
