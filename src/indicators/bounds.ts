import { type Bounds, firstOf } from '../exact/index.js';
import type { BoundedFigure, Fraction } from './figure.js';

/**
 * The bounds of a quotient of two bounded counts, or `undefined` where they say nothing: no upper end, and no lower end
 * above 0. The quotient of a proportion is at most 1 by its definition.
 */
export function boundsOfQuotient(
  part: Bounds,
  whole: Bounds,
  isProportion: boolean,
): Pick<BoundedFigure, 'low' | 'above' | 'high'> | undefined {
  const low = lowOf(part, whole);
  const high = highOf(part, whole);
  if (high === undefined && low.numerator === 0) return undefined;
  const above = whole.high === undefined ? firstOf(part) > 0 : part.above;
  if (high === undefined) return { low, above };
  return {
    low,
    above,
    high: isProportion && high.numerator > high.denominator ? { numerator: 1, denominator: 1 } : high,
  };
}

/** The smallest part over the largest whole; without a largest whole the quotient can come close to 0. */
function lowOf(part: Bounds, whole: Bounds): Fraction {
  return whole.high === undefined ? { numerator: 0, denominator: 1 } : { numerator: part.low, denominator: whole.high };
}

/** The largest part over the smallest whole that is not 0. */
function highOf(part: Bounds, whole: Bounds): Fraction | undefined {
  return part.high === undefined ? undefined : { numerator: part.high, denominator: Math.max(whole.low, 1) };
}
