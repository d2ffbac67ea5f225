import { type Day, dayInHanoi } from '../../days/index.js';
import { accept, type Checked, type Issue } from '../../issues/index.js';
import { pointsOf, scoreBlock } from '../card.js';
import type { ScorePeriod } from '../compare.js';
import type { BlockRule, ScoreRules } from '../rule.js';
import { readComponent } from '../rules.js';
import type { AnswerBlocks, PortalBlock, Provenance, Residual } from './block.js';
import { type BlockAnswer, partsOf, type UnitPart } from './parts.js';
import { periodOfRequest } from './request.js';
import { rootIssues, unitOf } from './unit.js';

/**
 * The blocks of a validated answer of the portal, each with the answer, the time and the request that it came from.
 * `readPortalAnswer` of the entry point `schemas` validates and calls it.
 *
 * @param rules - the rule set to recompute points by
 * @param answer - a validated answer of one block
 * @param provenance - when it was read, and what was asked
 * @returns the blocks, or issues `portal.wrong-root`, `portal.period` and those of unreadable instants
 * @example
 * ```ts
 * import { blocksOf, decision766 } from '@hanoi-dx/core/scorecards';
 *
 * const parent = { departmentId: 'a', totalReceived: 3_443, totalOnTime: 2_775, totalScore: 16.12 };
 * const read = blocksOf(
 *   decision766,
 *   { endpoint: 'dvc-progress-tree', data: { parent, children: [] } },
 *   { capturedAt: '2026-09-26T06:00:00+07:00', request: { timeType: 'year', year: 2026, rootDepartmentId: 'a' } },
 * );
 * read.ok ? read.value.root.points : undefined; // → 1612
 * ```
 */
export function blocksOf(
  rules: ScoreRules,
  answer: BlockAnswer,
  provenance: Omit<Provenance, 'endpoint'>,
): Checked<AnswerBlocks> {
  const block = rules.blocks.find(({ endpoint }) => endpoint === answer.endpoint);
  const where = placeOf(provenance);
  const { root, children } = partsOf(answer);
  const issues = [...where.issues, ...rootIssues(unitOf(root.unit), provenance.request)];
  if (issues.length > 0 || block === undefined) return { ok: false, issues };
  const { capturedAt, request } = provenance;
  const kept = { endpoint: answer.endpoint, capturedAt, request, day: where.day, period: where.period };
  const of = (part: UnitPart): PortalBlock => ({
    block: block.code,
    ...kept,
    unit: unitOf(part.unit),
    rows: part.rows,
    points: part.points,
    printed: part.printed,
    flags: part.flags,
    residuals: [...part.residuals, ...residualsOf(rules, block, part)],
    issues: issuesOf(rules, block, part),
  });
  return accept({ root: of(root), children: children.map(of) });
}

/**
 * The day of capture in Hanoi and the period that was asked for.
 *
 * @param provenance - when the answer was read, and what was asked
 * @returns day and period, which mean something where there is no issue
 */
export function placeOf({ capturedAt, request }: Omit<Provenance, 'endpoint'>): {
  readonly day: Day;
  readonly period: ScorePeriod;
  readonly issues: readonly Issue[];
} {
  const day = dayInHanoi(capturedAt, { path: ['capturedAt'] });
  const period = periodOfRequest(request);
  return {
    day: day.ok ? day.value : '',
    period: period.ok ? period.value : { first: '', last: '' },
    issues: [...(day.ok ? [] : day.issues), ...(period.ok ? [] : period.issues)],
  };
}

/** Printed points against those of the counts, and the block against its rows. */
function residualsOf(rules: ScoreRules, block: BlockRule, part: UnitPart): readonly Residual[] {
  const score = scoreBlock(rules, block, part.rows);
  const rows = score.components.flatMap((component) => {
    const printed = part.printed.find((one) => one.component === component.component)?.points ?? null;
    return residual('component', component.component, printed, pointsOf(component, 'portal'));
  });
  const known = part.printed.flatMap(({ points }) => (points === null ? [] : [points]));
  const sum = part.printed.length === 0 ? null : known.reduce((total, points) => total + points, 0);
  const whole = score.status === 'final' ? (score.portal?.points ?? null) : null;
  return [
    ...rows,
    ...residual('block-sum', block.code, part.points, sum),
    ...(part.printed.length === 0 ? residual('block', block.code, part.points, whole) : []),
  ];
}

/**
 * What two numbers that should be one leave.
 *
 * @param of - what is compared
 * @param code - the row or block
 * @param printed - the printed number
 * @param expected - the number that follows
 * @returns nothing where they agree or one is not known
 */
export function residual(
  of: Residual['of'],
  code: string,
  printed: number | null,
  expected: number | null,
): readonly Residual[] {
  if (printed === null || expected === null || printed === expected) return [];
  return [{ of, code, printed, expected, residual: printed - expected }];
}

/** Rows that no rule knows, that another block's rule knows, that come twice, or whose counts are odd. */
function issuesOf(rules: ScoreRules, block: BlockRule, part: UnitPart): readonly Issue[] {
  const strangers = part.rows.flatMap(({ component }, at) => {
    const read = readComponent({ ...rules, blocks: [block] }, component, [at, 'component']);
    return read.ok ? [] : read.issues;
  });
  const above = part.points !== null && part.points > block.maximum ? [aboveMaximum(block, part.points)] : [];
  return [...strangers, ...scoreBlock(rules, block, part.rows).issues, ...above];
}

function aboveMaximum(block: BlockRule, points: number): Issue {
  return {
    code: 'portal.score-above-maximum',
    path: ['totalScore'],
    expected: `at most ${block.maximum / 100}`,
    received: String(points / 100),
    message: {
      vi: 'Điểm in ra lớn hơn điểm tối đa của nhóm: có thể Cổng đã đổi bộ chỉ số, hãy kiểm tra phiên bản.',
      en: 'The printed points exceed the maximum of the block: the portal may have changed its rules, check the version.',
    },
  };
}
