import { checkReported, isNoRange, type Reported } from '../exact/index.js';
import { accept, type Checked, type Issue, missingField, mistake, readGuarded } from '../issues/index.js';
import type { Counts } from '../measures/index.js';
import { broken, unjudged, whyUnjudged } from './finding.js';
import { judge } from './interval.js';
import type { RuleJudgement } from './judgement.js';
import type { Rule } from './rule.js';
import { ruleProblems } from './rule-problems.js';
import { allowedBy, namesOf, reckonValue } from './rule-value.js';

/** What rules are judged with besides the counts. */
export interface RuleContext {
  /** The counts of the period before, for rules about a change. */
  readonly before?: Counts;
  /** Where the counts were found, for the issues. */
  readonly path?: Issue['path'];
}

/**
 * Judges every rule over the counts of one report, or of one group of a tally. Counts that are ranges are judged for all
 * they can be: a rule holds, is broken, or it cannot be said. Each end of a sum or quotient is taken by itself, so that
 * counts which depend on each other are sometimes left unjudged, and never judged wrongly.
 *
 * @param rules - the rules, each with a code of its own
 * @param counts - reported counts by name; further names are left alone
 * @param context - the counts of the period before, and where the counts were found
 * @returns one judgement a rule, in their order; issues are the finding under the code of the rule, or why it cannot be
 * said: `field.missing`, those of `checkReported`, `rule.between-bounds`, `rule.nothing-arose`, `rule.no-period-before`
 * @throws Mistake the codes of {@link ruleProblems}, and `rule.code-twice` where two rules have one code
 * @example
 * ```ts
 * import { checkRules, form06a } from '@hanoi-dx/core/reports';
 *
 * const counts = { receivedWithOpening: 130, receivedOnline: 90, receivedOnPaper: 20, opening: 15 };
 * const [received, settled] = checkRules(form06a.rules, counts);
 * received?.status === 'broken' && received.residual; // → 5
 * settled?.status === 'unjudged' && settled.reason; // → 'missing-count'
 * ```
 */
export function checkRules(
  rules: readonly Rule[],
  counts: Counts,
  context: RuleContext = {},
): readonly RuleJudgement[] {
  requireSound(rules);
  return rules.map((rule) => judgeRule(rule, counts, context));
}

function requireSound(rules: readonly Rule[]): void {
  const [problem] = rules.flatMap((rule) => ruleProblems(rule));
  if (problem !== undefined) throw mistake(problem.code, problem.message);
  const codes = rules.map(({ code }) => code);
  const again = codes.find((code, at) => codes.indexOf(code) < at);
  if (again === undefined) return;
  throw mistake('rule.code-twice', {
    vi: `Hai quy tắc cùng mang mã "${again}": hãy đặt mã riêng cho mỗi quy tắc.`,
    en: `Two rules have the code "${again}": give each a code of its own.`,
  });
}

/** Judges one rule that is sound. */
export function judgeRule(rule: Rule, counts: Counts, { before, path = [] }: RuleContext): RuleJudgement {
  const now = readCounts(namesOf(rule), counts, path);
  const changes = rule.rule === 'change';
  const past = readCounts(changes && before !== undefined ? rule.of : [], before, [...path, 'before']);
  const [wrong, ...furtherWrong] = [...now.wrong, ...past.wrong];
  if (wrong !== undefined) return unjudged(rule, 'wrong-count', [wrong, ...furtherWrong]);
  const [missing, ...furtherMissing] = [...now.missing, ...past.missing];
  if (missing !== undefined) return unjudged(rule, 'missing-count', [missing, ...furtherMissing]);
  if (changes && before === undefined)
    return unjudged(rule, 'no-period-before', [whyUnjudged(rule, 'no-period-before', path)]);
  const value = reckonValue(rule, now.known, past.known);
  if (value === undefined) return unjudged(rule, 'nothing-arose', [whyUnjudged(rule, 'nothing-arose', path)]);
  const verdict = judge(value, allowedBy(rule));
  if (verdict === 'holds') return { status: 'holds', rule: rule.code };
  if (verdict === 'broken') return broken(rule, value, path);
  return unjudged(rule, 'between-bounds', [whyUnjudged(rule, 'between-bounds', path, value)]);
}

interface ReadCounts {
  readonly known: ReadonlyMap<string, Reported>;
  readonly wrong: readonly Issue[];
  readonly missing: readonly Issue[];
}

function readCounts(names: readonly string[], counts: Counts | undefined, path: Issue['path']): ReadCounts {
  const known = new Map<string, Reported>();
  const wrong: Issue[] = [];
  const missing: Issue[] = [];
  for (const name of names) {
    const read = readCountOf(counts, name, [...path, name]);
    if (read === undefined) missing.push(missingField([...path, name], 'a count'));
    else if (read.ok) known.set(name, read.value);
    else wrong.push(...read.issues);
  }
  return { known, wrong, missing };
}

/** A reported count by its name, checked; `undefined` where it was not reported. */
export function readCountOf(
  counts: Counts | undefined,
  name: string,
  path: Issue['path'],
): Checked<Reported> | undefined {
  const given: Counts = Object(counts); // a program in JavaScript may pass anything
  const read = readGuarded(given, path, () => accept(Object.hasOwn(given, name) ? given[name] : undefined));
  if (!read.ok) return read;
  const { value } = read;
  if (value === undefined || value === null) return undefined;
  return isNoRange(value) ? { ok: false, issues: value.issues } : checkReported(value, path);
}
