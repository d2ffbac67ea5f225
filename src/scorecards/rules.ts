import type { Day } from '../days/index.js';
import { frozen } from '../frozen/index.js';
import { accept, type Checked, type Issue, refuse, showReceived } from '../issues/index.js';
import { clause, type Dated, dated } from '../law/index.js';
import { blocks } from './data/decision-766.js';
import { answers2026, decision, reportOnDecision } from './data/sources.js';
import type { BlockRule, ComponentRule, ScoreRules } from './rule.js';

/**
 * Decision 766/QĐ-TTg of 23 June 2022: 100 points in six blocks, as the portal scores them in 2026. Its annexes could
 * not be read; title and dates were, and the rows reproduce what the portal publishes.
 */
export const decision766: ScoreRules = /* @__PURE__ */ (() =>
  frozen({
    code: 'decision-766',
    version: '2022.1',
    inForceFrom: '2022-06-23',
    title: {
      vi: 'Bộ chỉ số đánh giá chất lượng phục vụ người dân, doanh nghiệp, 100 điểm',
      en: 'Indicators of the quality of service to people and businesses, 100 points',
    },
    maximum: 10_000,
    basis: [clause(decision, 'title, signature and date', 'read'), reportOnDecision, answers2026],
    blocks,
  } satisfies ScoreRules))();

/** Every version of the scorecard by the days it is in force, for `inForce`. */
export const scoreRules: readonly Dated<ScoreRules>[] = /* @__PURE__ */ (() => {
  const from: Day = decision766.inForceFrom;
  return frozen(dated([{ value: decision766, from, basis: clause(decision, 'title, signature and date', 'read') }]));
})();

/**
 * All rows of a rule set, in the order of its blocks.
 *
 * @param rules - the rule set
 * @returns its components
 * @example
 * ```ts
 * import { componentsOf, decision766 } from '@hanoi-dx/core/scorecards';
 *
 * componentsOf(decision766).length; // → 23
 * ```
 */
export function componentsOf(rules: ScoreRules): readonly ComponentRule[] {
  return rules.blocks.flatMap(({ components }) => components);
}

/**
 * The row of a rule set that a code from outside names.
 *
 * @param rules - the rule set
 * @param code - anything; a code such as `TDGQ` is right
 * @param path - where the code was found, for the issues
 * @returns the row, or an issue `score.unknown-component`
 * @example
 * ```ts
 * import { decision766, readComponent } from '@hanoi-dx/core/scorecards';
 *
 * readComponent(decision766, 'ONLINE_PROVISION').ok; // → true
 * readComponent(decision766, 'ONLINE').ok; // → false
 * ```
 */
export function readComponent(rules: ScoreRules, code: unknown, path: Issue['path'] = []): Checked<ComponentRule> {
  const component = componentsOf(rules).find((rule) => rule.code === code);
  return component === undefined ? unknown('component', rules, code, path) : accept(component);
}

/**
 * The block of a rule set that a code from outside names, under any code that the portal prints for it.
 *
 * @param rules - the rule set
 * @param code - anything; a code such as `ONLINE` (also printed `CLGQ`) is right
 * @param path - where the code was found, for the issues
 * @returns the block, or an issue `score.unknown-block`
 * @example
 * ```ts
 * import { decision766, readBlock } from '@hanoi-dx/core/scorecards';
 *
 * const read = readBlock(decision766, 'CLGQ');
 * read.ok ? read.value.code : ''; // → 'ONLINE'
 * ```
 */
export function readBlock(rules: ScoreRules, code: unknown, path: Issue['path'] = []): Checked<BlockRule> {
  const block = rules.blocks.find((rule) => [rule.code, ...rule.aliases].some((name) => name === code));
  return block === undefined ? unknown('block', rules, code, path) : accept(block);
}

function unknown(kind: 'component' | 'block', rules: ScoreRules, code: unknown, path: Issue['path']): Checked<never> {
  const codes = kind === 'block' ? rules.blocks : componentsOf(rules);
  const vi = kind === 'block' ? 'nhóm' : 'thành phần';
  return refuse({
    code: `score.unknown-${kind}`,
    path,
    expected: `one of ${codes.map((rule) => rule.code).join(', ')}`,
    received: showReceived(code),
    message: {
      vi: `Bộ ${rules.code} phiên bản ${rules.version} không có ${vi} này: hãy kiểm tra mã.`,
      en: `The rule set ${rules.code}, version ${rules.version}, has no such ${kind}: check the code.`,
    },
  });
}
