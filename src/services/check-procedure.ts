import { accept, type Checked, type Issue, readGuarded } from '../issues/index.js';
import { issuesOfForm } from './form.js';
import type { Procedure } from './procedure.js';
import { PROCEDURE_FIELDS } from './procedure-fields.js';

/**
 * Checks a procedure that came from outside, without zod. Gives the value itself; `procedureSchema` gives the same issues.
 *
 * @param value - anything; the JSON of a procedure is right
 * @param path - where the value was found, for the issues
 * @returns the procedure, or all its issues
 * @example
 * ```ts
 * import { checkProcedure } from '@hanoi-dx/core/services';
 *
 * const procedure = {
 *   code: '1.001776',
 *   title: 'Cấp bản sao trích lục hộ tịch',
 *   field: 'Hộ tịch',
 *   authority: 'commune',
 *   serviceLevel: 'full',
 *   hasFee: true,
 *   returnsDocument: true,
 * };
 * checkProcedure(procedure).ok; // → true
 * checkProcedure({ ...procedure, title: '' }).ok; // → false
 * ```
 */
export function checkProcedure(value: unknown, path: Issue['path'] = []): Checked<Procedure> {
  return readGuarded(value, path, () => {
    const issues = issuesOfForm(value, PROCEDURE_FIELDS, path);
    return issues.length > 0 ? { ok: false, issues } : accept(value as Procedure); // each field was read, none is wrong
  });
}
