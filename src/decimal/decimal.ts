import { Decimal } from 'decimal.js';
import type { Definition, ValueFigure } from '../indicators/index.js';

/** A decimal.js of our own, so that the settings of the host program are neither used nor changed. */
const Precise = /* @__PURE__ */ Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, defaults: true });

/**
 * The plain quotient of a figure, 1 for 100 %, in the printed unit of a mean or median, as a decimal.js value of 40
 * significant digits, for those who compute on. A quotient such as 1/3 has no exact decimal: add and compare counts, not these.
 *
 * @param figure - a figure whose status is `value`; others have no number and do not compile
 * @returns the quotient, without the scale that it is printed in
 * @example
 * ```ts
 * import { decimal } from '@hanoi-dx/core/decimal';
 * import { calculate, installationsPerTeam } from '@hanoi-dx/core/indicators';
 *
 * const figure = calculate(installationsPerTeam, { installations: 594, teams: 40 });
 * figure.status === 'value' ? decimal(figure).toString() : ''; // → '14.85'
 * ```
 */
export function decimal({ indicator, numerator, denominator }: ValueFigure<Definition>): Decimal {
  const each = indicator.kind === 'mean' ? indicator.each : 1;
  return new Precise(numerator).div(new Precise(denominator).times(each));
}
