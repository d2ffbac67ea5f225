import type { Checked } from '../../src/issues/index.js';

/** What is wrong, by its codes; each issue says in both languages how to mend it. */
export function codesOf(checked: Checked<unknown>): readonly string[] {
  if (checked.ok) return [];
  for (const { message } of checked.issues) {
    if (message.vi.length < 10 || message.en.length < 10) throw new Error(`no message: ${JSON.stringify(checked)}`);
  }
  return checked.issues.map(({ code }) => code);
}

/** What is wrong, by its places and codes: `columns.body sql.column-missing`. */
export function issuesOf(checked: Checked<unknown>): readonly string[] {
  const codes = codesOf(checked);
  return checked.ok ? [] : checked.issues.map(({ path }, at) => `${path.join('.')} ${codes[at]}`.trim());
}
