import { checkCount } from '../exact/index.js';
import { accept, type Checked, type Issue, readGuarded, refuse, showReceived, wrongForm } from '../issues/index.js';
import type { SuppressionRule } from './table.js';
import { strangers } from './wrong-cells.js';

/** The counts that are too small: both ends included. */
export function smallCounts({ smallest, zeros }: SuppressionRule): { readonly low: number; readonly high: number } {
  return { low: zeros === 'published' ? 1 : 0, high: smallest - 1 };
}

/**
 * Checks a rule. A rule whose small counts are one number only (below 3 with zeros published: it is 1) is refused: the
 * mark of a withheld cell would say the number.
 *
 * @param value - anything
 * @param path - where it was found, for the issues
 * @returns the rule, or issues `rule.smallest`, `rule.zeros`, `field.unknown` or `field.invalid-type`
 * @example
 * ```ts
 * import { checkRule } from '@hanoi-dx/core/publication';
 *
 * checkRule({ smallest: 5, zeros: 'published' }).ok; // → true
 * checkRule({ smallest: 2, zeros: 'published' }).ok; // → false
 * ```
 */
export function checkRule(value: unknown, path: Issue['path'] = []): Checked<SuppressionRule> {
  return ruleIn(value, path, RULE);
}

const RULE = ['smallest', 'zeros'];
/** What `suppress` is told: the rule, and which cells it must leave. */
export const SETTINGS = [...RULE, 'keep'];

/** The rule in a value that may have these fields and no others. */
export function ruleIn(value: unknown, path: Issue['path'], fields: readonly string[]): Checked<SuppressionRule> {
  return readGuarded(value, path, () => judged(value, path, fields));
}

function judged(value: unknown, path: Issue['path'], fields: readonly string[]): Checked<SuppressionRule> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return notARule(value, path);
  const { smallest, zeros } = value as { readonly [key in keyof SuppressionRule]?: unknown }; // each is checked below
  if (zeros !== 'published' && zeros !== 'suppressed') return wrongZeros(zeros, path);
  const least = zeros === 'published' ? 3 : 2;
  const count = checkCount(smallest);
  if (!count.ok || count.value < least) return wrongSmallest(smallest, least, path);
  const further = strangers(value, fields, path);
  return further.length > 0 ? { ok: false, issues: further } : accept({ smallest: count.value, zeros });
}

function notARule(value: unknown, path: Issue['path']): Checked<never> {
  return refuse(
    wrongForm('invalid-type', path, { vi: 'quy tắc { smallest, zeros }', en: 'a rule { smallest, zeros }' }, value),
  );
}

function wrongZeros(value: unknown, path: Issue['path']): Checked<never> {
  return refuse({
    code: 'rule.zeros',
    path: [...path, 'zeros'],
    expected: "'published' or 'suppressed'",
    received: showReceived(value),
    message: {
      vi: "Hãy nói rõ số 0 có được công bố hay không: zeros là 'published' hoặc 'suppressed'.",
      en: "Say whether a count of 0 is published: zeros is 'published' or 'suppressed'.",
    },
  });
}

function wrongSmallest(value: unknown, least: number, path: Issue['path']): Checked<never> {
  return refuse({
    code: 'rule.smallest',
    path: [...path, 'smallest'],
    expected: `a whole number, at least ${least}`,
    received: showReceived(value),
    message: {
      vi: `Ngưỡng là số nguyên không nhỏ hơn ${least}: với ngưỡng nhỏ hơn, dấu không công bố cho biết ngay con số.`,
      en: `The threshold is a whole number, at least ${least}: below it the mark of a withheld cell says its number.`,
    },
  });
}
