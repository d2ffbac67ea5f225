import { describe, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import { received, receivedOnline } from '../../src/measures/index.js';
import {
  type Column,
  checkRules,
  type Form,
  form06a,
  overTime,
  type Report,
  type Rule,
  type RuleJudgement,
  rule,
} from '../../src/reports/index.js';
import type { formSchema, reportSchema, ruleSchema } from '../../src/schemas/index.js';
import type { Group } from '../../src/tallies/index.js';

const words = { code: 'r', severity: 'error', says: { vi: 'x', en: 'x' }, instruction: { vi: 'x', en: 'x' } } as const;

describe('what a schema gives is what the interface says', () => {
  test('reports, rules and forms', () => {
    expectTypeOf<Readonly<z.output<typeof reportSchema>>>().toEqualTypeOf<Report>();
    expectTypeOf<z.output<typeof ruleSchema>>().toEqualTypeOf<Rule>();
    expectTypeOf<Readonly<z.output<typeof formSchema>>>().toEqualTypeOf<Form>();
  });
});

describe('counts of a report and of a group of a tally', () => {
  test('are judged by the same rules', () => {
    expectTypeOf(checkRules).parameter(1).not.toBeNever();
    const judge = (group: Group, report: Report): readonly RuleJudgement[] => [
      ...checkRules(form06a.rules, group.counts),
      ...checkRules(form06a.rules, report.counts),
    ];
    expectTypeOf(judge).returns.toEqualTypeOf<readonly RuleJudgement[]>();
    // @ts-expect-error a count is no text
    checkRules(form06a.rules, { received: '5' });
  });

  test('measures are columns', () => {
    expectTypeOf<typeof received>().toExtend<Column>();
    expectTypeOf(overTime).toBeCallableWith([], [received, receivedOnline]);
  });
});

describe('rules that do not compile', () => {
  test('wrong kinds and fields', () => {
    // @ts-expect-error a sum has at least one count
    rule({ ...words, rule: 'compare', left: [], relation: 'equal', right: ['a'] });
    // @ts-expect-error there is no such relation
    rule({ ...words, rule: 'compare', left: ['a'], relation: 'above', right: ['a'] });
    // @ts-expect-error a quotient states its scale
    rule({ ...words, rule: 'quotient', numerator: ['a'], denominator: ['b'], atMost: 100 });
    // @ts-expect-error a rule says what to do
    rule({ code: 'r', severity: 'error', says: words.says, rule: 'range', of: ['a'], atMost: 1 });
    // @ts-expect-error a range has no tolerance
    rule({ ...words, rule: 'range', of: ['a'], atMost: 1, tolerance: 2 } satisfies Rule);
  });
});
