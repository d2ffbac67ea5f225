import { dayNumberInHanoi, instantNumber } from '../days/index.js';
import { accept, type Checked } from '../issues/index.js';
import { checkDossier, type Dossier } from '../services/index.js';
import { type BodyKey, bodyFinder } from './body.js';
import type { Bodies } from './placing.js';

/** A good dossier with the keys of its bodies. */
export interface InForce {
  /** The record. */
  readonly dossier: Dossier;
  /** Who received it and who settles it. */
  readonly bodies: Bodies;
}

/**
 * Checks a dossier that came from outside as `checkDossier` does, and that its units were in force: the receiving unit
 * on the day of receipt, the settling one on the day of settlement, or of receipt while it is open.
 *
 * @param value - anything; the JSON of a dossier is right
 * @returns the dossier, or the issues of `checkDossier`, or `unit.not-in-force` or `unit.unknown`. A unit of a day before
 * the register begins, 1 January 2024, is not refused
 * @example
 * ```ts
 * import { checkDossierInForce } from '@hanoi-dx/core/tallies';
 *
 * const dossier = {
 *   code: 'H26.14-250630-0001',
 *   procedure: '1.001776',
 *   unit: '00607',
 *   submissionChannel: 'online',
 *   serviceLevel: 'full',
 *   receivedAt: '2025-06-30T08:00:00+07:00',
 * };
 * checkDossierInForce(dossier).ok; // → true
 * const later = checkDossierInForce({ ...dossier, receivedAt: '2025-07-01T08:00:00+07:00' });
 * later.ok ? [] : later.issues.map(({ code }) => code); // → ['unit.not-in-force']
 * ```
 */
export function checkDossierInForce(value: unknown): Checked<Dossier> {
  const checked = inForceChecker()(value);
  return checked.ok ? accept(checked.value.dossier) : checked;
}

/** A checker that keeps which codes are in force on which days. */
export function inForceChecker(): (value: unknown) => Checked<InForce> {
  const find = bodyFinder();
  return (value) => {
    const checked = checkDossier(value);
    if (!checked.ok) return checked;
    const dossier = checked.value;
    const { unit, agency, settledBy } = dossier;
    const received = dayOf(dossier.receivedAt);
    const body = find((unit ?? agency) as string, received, ['unit']); // a checked dossier has one of the two
    const settlingBody =
      settledBy === undefined ? body : find(settledBy, dayOf(dossier.settledAt ?? dossier.receivedAt), ['settledBy']);
    return withBodies(dossier, body, settlingBody);
  };
}

function withBodies(dossier: Dossier, body: BodyKey, settlingBody: BodyKey): Checked<InForce> {
  if (typeof body === 'string' && typeof settlingBody === 'string') {
    return accept({ dossier, bodies: { body, settlingBody } });
  }
  return {
    ok: false,
    issues: [...new Set([body, settlingBody])].flatMap((key) => (typeof key === 'string' ? [] : key)),
  };
}

/** The number of the day in Hanoi of an instant of a checked record. */
function dayOf(instant: string): number {
  return dayNumberInHanoi(instantNumber(instant) as number); // the record was checked
}
