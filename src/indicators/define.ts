import { mistake } from '../issues/index.js';
import { frozen, type Measure, type NotWithin, sameMeasure, wholesOf } from '../measures/index.js';
import type { Content, Indicator, IndicatorCode, Proportion, Ratio } from './indicator.js';

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

/**
 * Defines a share of a whole. The numerator is a part of the denominator by construction.
 *
 * @param spec - content, numerator and denominator
 * @returns the indicator, frozen
 * @throws Mistake `definition.not-within` where the numerator is no part of the denominator
 * @example
 * ```ts
 * import { describe, onlineShareOfReceived, proportion } from '@hanoi-dx/core/indicators';
 * import { received, receivedByPost } from '@hanoi-dx/core/measures';
 *
 * const postalShare = proportion({
 *   ...onlineShareOfReceived,
 *   code: 'dossier.postal-share-of-received',
 *   title: { vi: 'Tỷ lệ hồ sơ qua bưu chính', en: 'Postal share' },
 *   numerator: receivedByPost,
 *   denominator: received,
 * });
 * describe(postalShare, 'en'); // → 'Postal share (%) = Dossiers received by public post ÷ Dossiers received × 100'
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
 * Checks a definition at run time, also one that was written by hand or read from JSON.
 *
 * @param indicator - the definition
 * @throws Mistake `definition.code`, `definition.measure-name`, `definition.not-within` or `definition.scale`
 * @example
 * ```ts
 * import { checkDefinition, onlineShareOfReceived } from '@hanoi-dx/core/indicators';
 *
 * checkDefinition(onlineShareOfReceived); // → undefined
 * ```
 */
export function checkDefinition(indicator: Indicator): void {
  checkCode(indicator);
  checkNames(indicator.numerator);
  checkNames(indicator.denominator);
  if (indicator.kind === 'proportion') checkWithin(indicator);
  else checkScale(indicator);
}

const CODE = /^[a-z]+\.[a-z0-9]+(?:-[a-z0-9]+)*$/;

function checkCode({ code }: Indicator): void {
  if (CODE.test(code)) return;
  throw mistake('definition.code', {
    vi: `Mã chỉ tiêu "${code}" phải có dạng dossier.online-share-of-received.`,
    en: `The code of an indicator has the form dossier.online-share-of-received, received "${code}".`,
  });
}

const NAME = /^[a-z][A-Za-z0-9]*$/;

/** A measure and its wholes bear different names, or one count would stand for both. */
function checkNames(measure: Measure): void {
  const names = [measure, ...wholesOf(measure)].map(({ name }) => name);
  if (names.every((name) => NAME.test(name)) && new Set(names).size === names.length) return;
  throw mistake('definition.measure-name', {
    vi: `Tên phép đếm có dạng receivedOnline và khác tên của tổng thể chứa nó, nhận được ${names.join(', ')}.`,
    en: `The name of a measure has the form receivedOnline and differs from its wholes', received ${names.join(', ')}.`,
  });
}

function checkWithin({ numerator, denominator }: Proportion): void {
  if (numerator.name !== denominator.name && wholesOf(numerator).some((whole) => sameMeasure(whole, denominator)))
    return;
  throw mistake('definition.not-within', {
    vi: `"${numerator.name}" không phải là một phần của "${denominator.name}": hãy dựng bằng within, hoặc dùng ratio.`,
    en: `"${numerator.name}" is not a part of "${denominator.name}": build it with within, or define a ratio.`,
  });
}

function checkScale({ scale }: Ratio): void {
  if (scale === 'percent' || (Number.isSafeInteger(scale) && scale > 0)) return;
  throw mistake('definition.scale', {
    vi: `Thang của tỷ số phải là 'percent' hoặc số nguyên dương, nhận được ${scale}.`,
    en: `The scale of a ratio is 'percent' or a whole number above 0, received ${scale}.`,
  });
}
