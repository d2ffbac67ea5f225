import type { Checked } from '../../src/issues/index.js';

/** The codes of what is wrong; each issue says in both languages how to mend it. */
export function codesOf(checked: Checked<unknown>): readonly string[] {
  if (checked.ok) return [];
  for (const { message } of checked.issues) {
    if (message.vi.length < 10 || message.en.length < 10) throw new Error(`no message: ${JSON.stringify(checked)}`);
  }
  return checked.issues.map(({ code }) => code);
}
