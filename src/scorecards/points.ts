import { accept, type Checked, type Issue, refuse, showReceived } from '../issues/index.js';

/** Points, or a percentage, in whole hundredths: 14.81 points are 1481. Sums of them are exact. */
export type Hundredths = number;

/**
 * Points as the portal prints them: a point as decimal mark, at most two decimals, no trailing zeros.
 *
 * @param points - points in hundredths; below 0 in a change
 * @returns the digits
 * @example
 * ```ts
 * import { printScore } from '@hanoi-dx/core/scorecards';
 *
 * printScore(1_481); // → '14.81'
 * printScore(8_060); // → '80.6'
 * printScore(-5); // → '-0.05'
 * ```
 */
export function printScore(points: Hundredths): string {
  const digits = String(Math.abs(points)).padStart(3, '0');
  const decimals = digits.slice(-2).replace(/0+$/, '');
  const whole = digits.slice(0, -2);
  return `${points < 0 ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`;
}

/**
 * Reads points or a percentage that came from outside as a number, such as `80.6`.
 *
 * @param value - anything; a number from 0 with at most two decimals is right
 * @param path - where the value was found, for the issues
 * @returns the hundredths, or an issue `score.not-a-number`, `score.negative` or `score.not-hundredths`
 * @example
 * ```ts
 * import { readScore } from '@hanoi-dx/core/scorecards';
 *
 * readScore(80.6); // → { ok: true, value: 8060 }
 * readScore('80.6').ok; // → false
 * ```
 */
export function readScore(value: unknown, path: Issue['path'] = []): Checked<Hundredths> {
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrong('score.not-a-number', value, path);
  if (value < 0) return wrong('score.negative', value, path);
  const hundredths = Math.round(value * 100);
  if (!Number.isSafeInteger(hundredths) || hundredths / 100 !== value)
    return wrong('score.not-hundredths', value, path);
  return accept(hundredths === 0 ? 0 : hundredths); // −0 is 0
}

function wrong(code: string, value: unknown, path: Issue['path']): Checked<never> {
  return refuse({
    code,
    path,
    expected: 'a number from 0 with at most two decimals',
    received: showReceived(value),
    message: {
      vi: 'Điểm và tỷ lệ của Cổng là số không âm, nhiều nhất hai chữ số thập phân; không phải chữ.',
      en: "The portal's points and percentages are numbers from 0 with at most two decimals, and no text.",
    },
  });
}
