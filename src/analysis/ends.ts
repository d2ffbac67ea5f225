import type { Quotient } from '../exact/index.js';
import type { Figure } from '../indicators/index.js';
import { scaled } from '../indicators/internal.js';

/** The exact ends between which a figure lies, in its printed scale. */
export interface Ends {
  /** The lower end. */
  readonly low: Quotient;
  /** Whether the lower end itself is excluded. */
  readonly above: boolean;
  /** The upper end, included; `undefined` where none is known. */
  readonly high: Quotient | undefined;
}

/** The ends of a figure, both the same where it is a value; `undefined` where it has no number. */
export function endsOf(figure: Figure): Ends | undefined {
  const { indicator } = figure;
  if (figure.status === 'value') {
    const value = scaled(indicator, figure);
    return { low: value, above: false, high: value };
  }
  if (figure.status !== 'bounded') return undefined;
  const { low, above, high } = figure;
  return { low: scaled(indicator, low), above, high: high && scaled(indicator, high) };
}
