import { accept, type Checked, type Issue, readGuarded } from '../issues/index.js';
import { contradictions } from './contradictions.js';
import type { Dossier } from './dossier.js';
import { DOSSIER_FIELDS } from './dossier-fields.js';
import { isRecord, issuesOfForm } from './form.js';
import { isSound } from './sound.js';

/**
 * Checks a dossier that came from outside, without zod: each field by itself, unknown fields, and what contradicts what.
 * Gives the value itself, not a copy. `dossierSchema` gives the same verdicts and issues. Whether the unit was in force on
 * the day of receipt is asked of `units`.
 *
 * @param value - anything; the JSON of a dossier is right
 * @param path - where the value was found, for the issues
 * @returns the dossier, or all its issues
 * @example
 * ```ts
 * import { checkDossier } from '@hanoi-dx/core/services';
 *
 * const dossier = {
 *   code: 'H26.14-250701-0001',
 *   procedure: '1.001776',
 *   unit: '00613',
 *   submissionChannel: 'online',
 *   serviceLevel: 'full',
 *   receivedAt: '2025-07-01T08:00:00+07:00',
 * };
 * checkDossier(dossier).ok; // → true
 * const checked = checkDossier({ ...dossier, settledAt: '2025-06-30T08:00:00+07:00' });
 * checked.ok ? [] : checked.issues.map(({ code }) => code); // → ['dossier.settled-before-received']
 * ```
 */
export function checkDossier(value: unknown, path: Issue['path'] = []): Checked<Dossier> {
  if (isSound(value)) return accept(value);
  return readGuarded(value, path, () => judged(value, path));
}

function judged(value: unknown, path: Issue['path']): Checked<Dossier> {
  const issues = issuesOfForm(value, DOSSIER_FIELDS, path);
  if (isRecord(value)) issues.push(...contradictions(value, path));
  return issues.length > 0 ? { ok: false, issues } : accept(value as Dossier); // each field was read, none is wrong
}
