import type { Day } from '../../days/index.js';
import { divideRounded } from '../../exact/index.js';
import { accept, type Checked } from '../../issues/index.js';
import type { ScorePeriod } from '../compare.js';
import type { Hundredths } from '../points.js';
import type { ScoreRules } from '../rule.js';
import { readBlock } from '../rules.js';
import type { ResultsData, ResultsUnit } from './answer.js';
import type { PortalUnit, Provenance, Residual } from './block.js';
import { placeOf, residual } from './blocks-of.js';
import { hundredthsOf } from './parts.js';
import { rootIssues, unitOf } from './unit.js';

/** The points of one unit in `service-results`. */
export interface UnitResults {
  /** The unit. */
  readonly unit: PortalUnit;
  /** Its total in hundredths; `null` where none is printed. */
  readonly total: Hundredths | null;
  /** Its blocks in hundredths by the portal's codes; empty where the list does not print them. */
  readonly blocks: Readonly<Record<string, Hundredths | null>>;
}

/** The answer `service-results`: points of another minute than those of the blocks' own answers, and no counts. */
export interface ServiceResults extends Provenance {
  /** The day of capture in Hanoi. */
  readonly day: Day;
  /** The civil days that the points are of. */
  readonly period: ScorePeriod;
  /** The unit that was asked for, its blocks from the radar: `ONLINE_SERVICE` joins online provision and payment. */
  readonly root: UnitResults;
  /** The units below it. */
  readonly children: readonly UnitResults[];
  /** Totals that their blocks do not add up to, and means that the radar does not show. */
  readonly residuals: readonly Residual[];
}

/**
 * The points of a validated answer `service-results`.
 *
 * @param rules - the rule set, for the blocks' other codes
 * @param data - the validated data
 * @param provenance - when it was read, and what was asked
 * @returns the points, or issues `portal.wrong-root`, `portal.period` and those of unreadable instants
 * @example
 * ```ts
 * import { decision766, resultsOf } from '@hanoi-dx/core/scorecards';
 *
 * const radar = [{ code: 'CKMB', score: 9.2 }, { code: 'TDGQ', score: 14.81 }];
 * const overview = { departmentId: 'a', totalScore: 24.02 };
 * const request = { timeType: 'year', year: 2026, rootDepartmentId: 'a' } as const;
 * const capture = { capturedAt: '2026-10-10T06:00:00+07:00', request };
 * const read = resultsOf(decision766, { overview, radar, evaluation: [] }, capture);
 * read.ok ? read.value.residuals.map(({ residual }) => residual) : []; // → [1]
 * ```
 */
export function resultsOf(
  rules: ScoreRules,
  data: ResultsData,
  provenance: Omit<Provenance, 'endpoint'>,
): Checked<ServiceResults> {
  const where = placeOf(provenance);
  const issues = [...where.issues, ...rootIssues(unitOf(data.overview), provenance.request)];
  if (issues.length > 0) return { ok: false, issues };
  const { capturedAt, request } = provenance;
  const radar = data.radar.map(({ code, score }) => [code, hundredthsOf(score)] as const);
  const root = { ...pointsOfUnit(rules, data.overview), blocks: Object.fromEntries(radar) };
  const children = data.evaluation.map((unit) => pointsOfUnit(rules, unit));
  return accept({
    endpoint: 'service-results',
    capturedAt,
    request,
    day: where.day,
    period: where.period,
    root,
    children,
    residuals: [
      ...[root, ...children].flatMap(totalResidual),
      ...(request.rootDepartmentId === undefined ? meanResiduals(root, children) : []),
    ],
  });
}

function pointsOfUnit(rules: ScoreRules, unit: ResultsUnit): UnitResults {
  const groups = Object.entries(unit.groupScores ?? {}).map(([code, score]) => {
    const block = readBlock(rules, code);
    return [block.ok ? block.value.code : code, hundredthsOf(score)] as const;
  });
  return { unit: unitOf(unit), total: hundredthsOf(unit.totalScore), blocks: Object.fromEntries(groups) };
}

/** A total is the sum of the blocks of its own answer. */
function totalResidual({ unit, total, blocks }: UnitResults): readonly Residual[] {
  const points = Object.values(blocks);
  const sum = points.reduce<number | null>((all, block) => (all === null || block === null ? null : all + block), 0);
  return points.length === 0 ? [] : residual('total', unit.code ?? unit.id ?? '', total, sum);
}

/** The radar of the country is the half-up mean of the provinces' blocks. */
function meanResiduals(root: UnitResults, provinces: readonly UnitResults[]): readonly Residual[] {
  if (provinces.length === 0) return [];
  return Object.entries(root.blocks).flatMap(([code, printed]) => {
    const points = provinces.map(({ blocks }) => blockPoints(blocks, code));
    const known = points.flatMap((value) => (value === null ? [] : [value]));
    if (known.length < points.length) return [];
    const sum = known.reduce((all, value) => all + value, 0);
    return residual(
      'national-mean',
      code,
      printed,
      Number(divideRounded(BigInt(sum), BigInt(known.length), 'half-up')),
    );
  });
}

/**
 * The points of a block, or of the two that the radar joins.
 *
 * @param blocks - points by code
 * @param code - a code of the radar
 * @returns the points in hundredths; `null` where they are not known
 */
export function blockPoints(blocks: UnitResults['blocks'], code: string): Hundredths | null {
  if (code !== 'ONLINE_SERVICE') return blocks[code] ?? null;
  const [online, payment] = [blocks['ONLINE'] ?? null, blocks['TTTT'] ?? null];
  return online === null || payment === null ? null : online + payment;
}
