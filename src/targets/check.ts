import { readDay } from '../days/index.js';
import { compareQuotients, quotient, readDecimal } from '../exact/index.js';
import type { Indicator } from '../indicators/index.js';
import { accept, type Checked, type Issue, readGuarded, wrongForm } from '../issues/index.js';
import type { Label } from '../text/index.js';
import { aboveAll, againstPolarity, expiredBeforeBegun, noDate, otherIndicator } from './refusals.js';
import type { Target } from './target.js';

/**
 * Checks a target against the indicator that it is set for. `targetSchema` validates the form of one from outside.
 *
 * @param target - the target
 * @param indicator - the definition
 * @returns the target, or issues `target.no-date`, `target.expired-before-begun`, `target.other-indicator`,
 * `target.against-polarity`, `target.above-all`, `field.invalid-type`, `value.unreadable`, and those of `readDay` and
 * `readDecimal`
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
  return readGuarded(target, [], () => {
    const given: Target = Object(target); // what is no object has no fields
    const issues = [
      ...wrongFields(given),
      ...wrongDays(given),
      ...wrongValue(given, indicator),
      ...wrongIndicator(given, indicator),
    ];
    return issues.length > 0 ? { ok: false, issues } : accept(target);
  });
}

const TEXT: Label = { vi: 'chữ', en: 'a text' };
const REACH: Label = { vi: 'at-least hoặc at-most', en: 'at-least or at-most' };

function wrongFields({ code, body, reach }: Target): readonly Issue[] {
  const texts = Object.entries({ code, body }).filter(([, text]) => typeof text !== 'string');
  const wrong = texts.map(([name, value]) => wrongForm('invalid-type', [name], TEXT, value));
  return isReach(reach) ? wrong : [...wrong, wrongForm('invalid-type', ['reach'], REACH, reach)];
}

function isReach(reach: unknown): reach is Target['reach'] {
  return reach === 'at-least' || reach === 'at-most';
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
  return fits || !isReach(reach) ? [] : [againstPolarity(reach, better)];
}
