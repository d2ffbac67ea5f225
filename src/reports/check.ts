import { checkReported, type Reported, readPercentage } from '../exact/index.js';
import { accept, type Checked, type Issue, readGuarded, refuse, showReceived } from '../issues/index.js';

/**
 * Checks counts by name that came from outside.
 *
 * @param value - anything; an object of reported counts is right
 * @param path - where the value was found, for the issues
 * @returns the counts, or the issues of `checkReported` for each wrong one, and `counts.not-an-object`
 * @example
 * ```ts
 * import { checkCounts } from '@hanoi-dx/core/reports';
 *
 * checkCounts({ received: 531_269, participants: { moreThan: 1_000 } }).ok; // → true
 * checkCounts({ received: -1 }).ok; // → false
 * ```
 */
export function checkCounts(value: unknown, path: Issue['path'] = []): Checked<Readonly<Record<string, Reported>>> {
  return readGuarded(value, path, () => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return notCounts(value, path);
    const checked = Object.entries(value).map(([name, count]) => checkReported(count, [...path, name]));
    const issues = checked.flatMap((answer) => (answer.ok ? [] : answer.issues));
    return issues.length > 0 ? { ok: false, issues } : accept(value as Record<string, Reported>); // each count was checked
  });
}

/** Checks a printed percentage and keeps it as it is printed. */
export function checkPrintedText(value: unknown, path: Issue['path'] = []): Checked<string> {
  const text = value as string; // the reader refuses what is no text
  const read = readPercentage(text, path);
  return read.ok ? accept(text) : read;
}

function notCounts(value: unknown, path: Issue['path']): Checked<never> {
  return refuse({
    code: 'counts.not-an-object',
    path,
    expected: 'counts by their names',
    received: showReceived(value),
    message: {
      vi: 'Số đếm phải là một đối tượng, mỗi số đếm dưới một tên.',
      en: 'Counts are an object, each count under its name.',
    },
  });
}
