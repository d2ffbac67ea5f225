import { frozen } from '../frozen/index.js';
import type { Measure, NotWithin, NumberField, SumOver } from '../measures/index.js';
import { checkEach, checkScale, checkSumOver, checkWithin } from './check-definition.js';
import type { Content, IndicatorCode, Mean, MedianDefinition, Proportion, Ratio } from './indicator.js';

/** What a proportion states. */
export type ProportionSpec<N extends Measure, D extends Measure, Code extends IndicatorCode> = Content<Code> & {
  /** What is counted: a part of the denominator. */
  readonly numerator: N;
  /** The whole it is a part of; a measure that it is no part of does not compile. */
  readonly denominator: D & (D['name'] extends N['wholes'][number] ? unknown : NotWithin<D['name']>);
};

/** What a ratio states. */
export type RatioSpec<N extends Measure, D extends Measure, Code extends IndicatorCode> = Content<Code> & {
  /** What is counted. */
  readonly numerator: N;
  /** To what it is compared. */
  readonly denominator: D;
  /** Printed in percent, or per so many of the denominator. */
  readonly scale: 'percent' | number;
  /** The unit of the printed number. */
  readonly unit: Ratio['unit'];
};

/** What a mean states. */
export type MeanSpec<N extends SumOver<D>, D extends Measure, Code extends IndicatorCode> = Content<Code> & {
  /** The total: a sum over the rows of the denominator; a sum over other rows does not compile. */
  readonly numerator: N;
  /** The rows. */
  readonly denominator: D;
  /** How many of what the total counts in make one printed unit, such as 86,400 seconds for a day. */
  readonly each: number;
  /** The printed unit. */
  readonly unit: Mean['unit'];
};

/** What a median states. */
export type MedianSpec<M extends Measure, Code extends IndicatorCode> = Content<Code> & {
  /** Whose rows. */
  readonly of: M;
  /** The field that holds the number. */
  readonly field: NumberField<M['fact']>;
  /** What the number is, in words. */
  readonly value: MedianDefinition['value'];
  /** The unit of the number. */
  readonly unit: MedianDefinition['unit'];
};

/**
 * Defines a share of a whole. The numerator is a part of the denominator by construction.
 *
 * @param spec - content, numerator and denominator
 * @returns the indicator, frozen
 * @throws Mistake `definition.not-within` where the numerator is no part of the denominator
 * @example
 * ```ts
 * import { describe, onlineShareOfReceived, proportion } from '@hanoi-dx/core/indicators';
 * import { received, receivedWithFee } from '@hanoi-dx/core/measures';
 *
 * const feeShare = proportion({
 *   ...onlineShareOfReceived,
 *   code: 'dossier.with-fee-share-of-received',
 *   title: { vi: 'Tỷ lệ hồ sơ có phí', en: 'Share with a fee' },
 *   numerator: receivedWithFee,
 *   denominator: received,
 *   better: 'neither',
 * });
 * describe(feeShare, 'en'); // → 'Share with a fee (%) = Dossiers received with a fee ÷ Dossiers received × 100'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function proportion<N extends Measure, D extends Measure, const Code extends IndicatorCode>(
  spec: ProportionSpec<N, D, Code>,
): Proportion<N, D, Code> {
  const indicator = { ...spec, kind: 'proportion' as const, scale: 'percent' as const };
  checkWithin(indicator);
  return frozen(indicator);
}

/**
 * Defines a comparison of two different things.
 *
 * @param spec - content, numerator, denominator, scale and unit
 * @returns the indicator, frozen
 * @throws Mistake `definition.scale` where the scale is neither `percent` nor a whole number above 0
 * @example
 * ```ts
 * import { calculate, installationsPerTeam, print, ratio } from '@hanoi-dx/core/indicators';
 *
 * const perTenTeams = ratio({ ...installationsPerTeam, code: 'outreach.installations-per-ten-teams', scale: 10 });
 * print(calculate(perTenTeams, { installations: 594, teams: 40 }), 'en'); // → '148.50'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function ratio<N extends Measure, D extends Measure, const Code extends IndicatorCode>(
  spec: RatioSpec<N, D, Code>,
): Ratio<N, D, Code> {
  const indicator = { ...spec, kind: 'ratio' as const };
  checkScale(indicator);
  return frozen(indicator);
}

/**
 * Defines the mean of a number that each row holds: a total over exactly the rows that it is divided by.
 *
 * @param spec - content, the total, the rows, and how many of the total's unit make one printed unit
 * @returns the indicator, frozen
 * @throws Mistake `definition.not-sum-over` where the total is over other rows, `definition.each` where `each` is not a
 * whole number above 0
 * @example
 * ```ts
 * import { calculate, mean, meanHandlingDays, print } from '@hanoi-dx/core/indicators';
 *
 * const unit = { vi: 'giờ', en: 'hours' };
 * const hours = mean({ ...meanHandlingDays, code: 'dossier.mean-handling-hours', each: 3_600, unit });
 * print(calculate(hours, { handlingSeconds: 216_000, settled: 40 }), 'en'); // → '1.50'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function mean<N extends SumOver<D>, D extends Measure, const Code extends IndicatorCode>(
  spec: MeanSpec<N, D, Code>,
): Mean<N, D, Code> {
  const indicator = { ...spec, kind: 'mean' as const, scale: 1 as const };
  checkSumOver(indicator);
  checkEach(indicator);
  return frozen(indicator);
}

/**
 * Defines the median of a whole number that each row holds.
 *
 * @param spec - content, whose rows, the field that holds the number, and what it is
 * @returns the definition, frozen; `medianOf` reads its figure from a histogram
 * @example
 * ```ts
 * import { defineMedian, describe, medianHandlingDays } from '@hanoi-dx/core/indicators';
 * import { settledOverdue } from '@hanoi-dx/core/measures';
 *
 * const overdue = defineMedian({
 *   ...medianHandlingDays,
 *   code: 'dossier.median-handling-days-of-overdue',
 *   title: { vi: 'Trung vị của hồ sơ quá hạn', en: 'Median of those overdue' },
 *   of: settledOverdue,
 *   field: 'handlingDays',
 * });
 * describe(overdue, 'en'); // → 'Median of those overdue (days) = median of Days from receipt to settlement over Dossiers settled overdue'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function defineMedian<M extends Measure, const Code extends IndicatorCode>(
  spec: MedianSpec<M, Code>,
): MedianDefinition<M, Code> {
  return frozen({ ...spec, kind: 'median' as const, scale: 1 as const });
}
