import { readDay } from '../days/index.js';
import { compareQuotients, quotient, readDecimal } from '../exact/index.js';
import type { Indicator } from '../indicators/index.js';
import { accept, type Checked, type Issue } from '../issues/index.js';
import { aboveAll, againstPolarity, expiredBeforeBegun, noDate, otherIndicator } from './refusals.js';
import type { Target } from './target.js';

/**
 * Checks a target against the indicator that it is set for. `targetSchema` validates the form of one from outside.
 *
 * @param target - the target
 * @param indicator - the definition
 * @returns the target, or issues `target.no-date`, `target.expired-before-begun`, `target.other-indicator`,
 * `target.against-polarity`, `target.above-all`, and those of `readDay` and `readDecimal`
 * @example
 * ```ts
 * import { onlineShareOfReceived, onTimeShareOfSettled } from '@hanoi-dx/core/indicators';
 * import { checkTarget, officialTargets } from '@hanoi-dx/core/targets';
 *
 * const [online] = officialTargets();
 * online && checkTarget(online, onlineShareOfReceived).ok; // → true
 * online && checkTarget(online, onTimeShareOfSettled).ok; // → false
 * ```
 */
export function checkTarget(target: Target, indicator: Indicator): Checked<Target> {
  const issues = [...wrongDays(target), ...wrongValue(target, indicator), ...wrongIndicator(target, indicator)];
  return issues.length > 0 ? { ok: false, issues } : accept(target);
}

function wrongDays({ from, until }: Target): readonly Issue[] {
  if (from === undefined || from === null) return [noDate()]; // a program in JavaScript may leave it out
  const days = [readDay(from, ['from']), ...(until === undefined ? [] : [readDay(until, ['until'])])];
  const issues = days.flatMap((day) => (day.ok ? [] : day.issues));
  if (issues.length > 0 || until === undefined || from <= until) return issues;
  return [expiredBeforeBegun(from, until)];
}

function wrongValue({ at }: Target, { kind }: Indicator): readonly Issue[] {
  const value = readDecimal(at, ['at']);
  if (!value.ok) return value.issues;
  const tooHigh = kind === 'proportion' && compareQuotients(value.value, quotient(100, 1)) > 0;
  return tooHigh ? [aboveAll(at)] : [];
}

function wrongIndicator({ indicator: code, reach }: Target, indicator: Indicator): readonly Issue[] {
  if (code !== indicator.code) return [otherIndicator(code, indicator.code)];
  const { better } = indicator;
  const fits = better === (reach === 'at-least' ? 'higher' : 'lower');
  return fits ? [] : [againstPolarity(reach, better)];
}
