import type { Checked, Issue } from '../../src/issues/index.js';
import { printPath } from '../../src/issues/index.js';
import { form06a, type Report } from '../../src/reports/index.js';

/** Two units of Hanoi under their dated keys. */
export const TAY_TUU = { name: 'phường Tây Tựu', key: '00613@2025-07-01' };
export const PHUC_THINH = { name: 'xã Phúc Thịnh', key: '00466@2025-07-01' };

/** The columns of form II.06a by their numbers, for tests that write a form as it is on paper. */
export function counts06a(...columns: readonly (number | undefined)[]): Report['counts'] {
  return Object.fromEntries(
    form06a.columns.flatMap(({ name }, at) => {
      const count = columns[at];
      return count === undefined ? [] : [[name, count] as const];
    }),
  );
}

/** A good report on form II.06a of the first quarter of 2026: columns 3 to 13. */
export const Q1: Report = {
  form: form06a.code,
  body: PHUC_THINH,
  period: '2026-Q1',
  version: 1,
  source: { title: 'Biểu II.06a' },
  counts: counts06a(130, 90, 30, 10, 110, 60, 45, 5, 20, 18, 2),
};

/** The quarter after it, which opens with what was open. */
export const Q2: Report = {
  ...Q1,
  period: '2026-Q2',
  counts: counts06a(125, 80, 25, 20, 100, 70, 28, 2, 25, 20, 5),
};

/** The code and place of every issue, in one line each. */
export function told(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ code, path }) => `${code} ${printPath(path)}`.trim());
}

/** The issues of a refusal; none of an answer that was given. */
export function refused(checked: Checked<unknown>): readonly string[] {
  return checked.ok ? [] : told(checked.issues);
}

/** The value of an answer, or an error that shows why there is none. */
export function given<T>(checked: Checked<T>): T {
  if (checked.ok) return checked.value;
  throw new Error(told(checked.issues).join('; '));
}

/** Whether every issue says in both languages what to do, and what was expected and came. */
export function speaks({ message, expected, received }: Issue): boolean {
  const texts = [message.vi, message.en, expected, received];
  return (
    texts.every((text) => text.length > 0) && message.vi !== message.en && message.vi === message.vi.normalize('NFC')
  );
}
