import type { Day } from '../../days/index.js';
import type { Issue } from '../../issues/index.js';
import type { ScorePeriod } from '../compare.js';
import type { CountRow } from '../component.js';
import type { ScoredUnitKind } from '../lost.js';
import type { Hundredths } from '../points.js';
import type { BlockCode, Endpoint } from '../rule.js';
import type { EvaluationRequest } from './request.js';

/** Where a block came from: kept beside every block, so that two snapshots are never taken for one. */
export interface Provenance {
  /** The answer of the portal. */
  readonly endpoint: Endpoint;
  /** When it was read, an ISO instant with its offset. */
  readonly capturedAt: string;
  /** What was asked. */
  readonly request: EvaluationRequest;
}

/** An answer of the portal with what must be known of it. The network is the caller's: nothing is fetched here. */
export interface PortalCapture extends Provenance {
  /** The parsed JSON of the answer. */
  readonly body: unknown;
}

/** A unit as the portal names it. */
export interface PortalUnit {
  /** The portal's own id; `null` for the country, or where the answer gives none. */
  readonly id: string | null;
  /** Its code, such as `H26.189`; `null` where the answer gives none. Join answers by id, then. */
  readonly code: string | null;
  /** Its name in this answer. */
  readonly name: string | null;
  /** What it is; `null` where the answer does not say. */
  readonly kind: ScoredUnitKind | null;
}

/** What the portal itself says of a row's counts. */
export interface QualityFlag {
  /** The code of the row. */
  readonly component: string;
  /** The portal's code: `TEMP_NATIONAL_REPORT_DENOMINATOR` makes 100 % say nothing. */
  readonly status: string;
  /** Whether the denominator only stands in for one that is not known yet. */
  readonly temporaryDenominator: boolean;
  /** The portal's words. */
  readonly says: string | null;
}

/** Two numbers that should be one: shown, never corrected. */
export interface Residual {
  /** What was compared. */
  readonly of: 'component' | 'block' | 'block-sum' | 'received' | 'total' | 'national-mean';
  /** The row or block. */
  readonly code: string;
  /** What is printed: hundredths of points, or dossiers for `received`. */
  readonly printed: number;
  /** What follows from the other numbers of the same answer. */
  readonly expected: number;
  /** Printed less expected; never 0. */
  readonly residual: number;
}

/** The points that the portal printed for one row. */
export interface PrintedComponent {
  /** The code of the row. */
  readonly component: string;
  /** Its points in hundredths; `null` where none are printed. */
  readonly points: Hundredths | null;
  /** Its percentage in hundredths; `null` where none is printed. */
  readonly ratio: Hundredths | null;
}

/** One block of one unit, from one answer. */
export interface PortalBlock extends Provenance {
  /** The code of the block. */
  readonly block: BlockCode;
  /** The day of capture in Hanoi. */
  readonly day: Day;
  /** The civil days that the counts are of. */
  readonly period: ScorePeriod;
  /** The unit. */
  readonly unit: PortalUnit;
  /** Its counts, ready to be scored; a `null` count stays `null`, an absent one stays absent. */
  readonly rows: readonly CountRow[];
  /** The points of the block in hundredths; `null` where none are printed. */
  readonly points: Hundredths | null;
  /** The points that it printed row by row; empty in trees, which print none. */
  readonly printed: readonly PrintedComponent[];
  /** What the portal says of the counts. */
  readonly flags: readonly QualityFlag[];
  /** Numbers of the answer that do not agree with each other. */
  readonly residuals: readonly Residual[];
  /** What is wrong with its rows, such as one that the rule set does not know. */
  readonly issues: readonly Issue[];
}

/** The blocks of one answer: of the unit that was asked for, and of those below it. */
export interface AnswerBlocks {
  /** The unit that was asked for. */
  readonly root: PortalBlock;
  /** The units below it; those of `provide-online-tree` have no counts. */
  readonly children: readonly PortalBlock[];
}
