import type { Count } from '../../exact/index.js';
import type { CountRow } from '../component.js';
import type { Hundredths } from '../points.js';
import { readScore } from '../points.js';
import type {
  AnsweredMetric,
  AnsweredPoints,
  AnsweredUnit,
  DataByEndpoint,
  MetricsUnit,
  PaymentUnit,
  ProgressUnit,
  ProvisionUnit,
} from './answer.js';
import type { PrintedComponent, QualityFlag, Residual } from './block.js';

/** What one answer says of one unit, before it is scored. */
export interface UnitPart {
  /** Whom it is about. */
  readonly unit: AnsweredUnit;
  /** The printed points of the block, in hundredths. */
  readonly points: Hundredths | null;
  /** The counts. */
  readonly rows: readonly CountRow[];
  /** The printed points of rows. */
  readonly printed: readonly PrintedComponent[];
  /** What the portal says of the counts. */
  readonly flags: readonly QualityFlag[];
  /** Counts that do not add up. */
  readonly residuals: readonly Residual[];
}

/** An answer that was validated, with the endpoint that it came from. */
export type BlockAnswer = {
  [E in Exclude<keyof DataByEndpoint, 'service-results'>]: {
    /** The answer of the portal. */
    readonly endpoint: E;
    /** Its data. */
    readonly data: DataByEndpoint[E];
  };
}[Exclude<keyof DataByEndpoint, 'service-results'>];

/**
 * What an answer says of the unit that was asked for and of those below it, in one form for all answers.
 *
 * @param answer - a validated answer
 * @returns the unit that was asked for, then the others
 */
export function partsOf(answer: BlockAnswer): { readonly root: UnitPart; readonly children: readonly UnitPart[] } {
  switch (answer.endpoint) {
    case 'dvc-progress-tree':
      return { root: progress(answer.data.parent), children: answer.data.children.map(progress) };
    case 'provide-online-tree':
      return { root: provision(answer.data.parent), children: answer.data.children.map(provision) };
    case 'formality-online-payment-tree':
      return { root: payment(answer.data.parent), children: answer.data.children.map(payment) };
    default:
      return { root: metrics(answer.data.overview), children: answer.data.evaluation.map(metrics) };
  }
}

function metrics(unit: MetricsUnit): UnitPart {
  return {
    unit,
    points: printedPoints(unit),
    rows: unit.metrics.map(({ code, numerator, denominator }) => row(code, numerator, denominator)),
    printed: unit.metrics.map(({ code, score, ratio }) => ({
      component: code,
      points: hundredthsOf(score),
      ratio: hundredthsOf(ratio),
    })),
    flags: unit.metrics.flatMap(flagOf),
    residuals: [],
  };
}

function progress(unit: ProgressUnit): UnitPart {
  const { totalReceived, totalOnTime, totalOverdue, score, totalScore } = unit;
  const rows = countsOf([['TDGQ', totalOnTime, totalReceived]]);
  return {
    ...bare(unit),
    points: hundredthsOf(totalScore ?? score),
    rows,
    residuals: received(totalReceived, totalOnTime, totalOverdue),
  };
}

function provision(unit: ProvisionUnit): UnitPart {
  const { partialCount: partial, fullCount: full, authorityCount: authority } = unit;
  const provided =
    typeof partial === 'number' && typeof full === 'number'
      ? partial + full
      : (partial ?? full) === undefined
        ? undefined
        : null;
  const rows = countsOf([
    ['ONLINE_PROVISION', provided, authority],
    ['ONLINE_SERVICE_USED', unit.onlineDossierCount, unit.onlineServiceTotal],
    ['ONLINE_DOSSIER', unit.channelOnlineSum, unit.channelTotalSum],
  ]);
  return { ...bare(unit), rows };
}

function payment(unit: PaymentUnit): UnitPart {
  const rows = countsOf([
    ['TTTT_PAID_DOSSIER', unit.totalDossierOnlinePaymentSuccess, unit.totalDossierFinancialObligation],
    ['TTTT_PAID_FORMALITY', unit.totalDossierOnlineFormalityPaymentSuccess, unit.totalFeeDossierFormalityDistinct],
    ['TTTT_INTEGRATED_FORMALITY', unit.totalFeeDossierFormality, unit.totalFeeFormality],
  ]);
  return { ...bare(unit), rows };
}

function bare(unit: AnsweredUnit & AnsweredPoints): Omit<UnitPart, 'rows'> {
  return { unit, points: printedPoints(unit), printed: [], flags: [], residuals: [] };
}

function printedPoints({ totalScore }: AnsweredPoints): Hundredths | null {
  return hundredthsOf(totalScore);
}

/**
 * Printed points in hundredths.
 *
 * @param value - a validated number
 * @returns the hundredths; `null` where nothing is printed
 */
export function hundredthsOf(value: number | null | undefined): Hundredths | null {
  const read = readScore(value);
  return read.ok ? read.value : null;
}

type MaybeCount = Count | null | undefined;

/** Rows of a tree; one of which the answer has neither count is absent, as for children without counts. */
function countsOf(rows: readonly (readonly [string, MaybeCount, MaybeCount])[]): readonly CountRow[] {
  return rows
    .filter(([, numerator, denominator]) => numerator !== undefined || denominator !== undefined)
    .map(([component, numerator, denominator]) => row(component, numerator, denominator));
}

function row(component: string, numerator: MaybeCount, denominator: MaybeCount): CountRow {
  return {
    component,
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
  };
}

function flagOf({ code, dataQualityStatus, dataQualityMessage }: AnsweredMetric): readonly QualityFlag[] {
  if (dataQualityStatus === undefined || dataQualityStatus === null) return [];
  const temporaryDenominator = dataQualityStatus === 'TEMP_NATIONAL_REPORT_DENOMINATOR';
  return [{ component: code, status: dataQualityStatus, temporaryDenominator, says: dataQualityMessage ?? null }];
}

/** Received dossiers are those on time and those overdue. */
function received(all: MaybeCount, onTime: MaybeCount, overdue: MaybeCount): readonly Residual[] {
  if (typeof all !== 'number' || typeof onTime !== 'number' || typeof overdue !== 'number') return [];
  const expected = onTime + overdue;
  return all === expected ? [] : [{ of: 'received', code: 'TDGQ', printed: all, expected, residual: all - expected }];
}
