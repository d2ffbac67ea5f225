import { endOfDayInHanoi } from '../days/index.js';
import { accept, type Checked } from '../issues/index.js';
import type { DossierFact } from '../measures/index.js';
import type { Dossier } from '../services/index.js';
import { inForceChecker } from './in-force.js';
import { type Derived, type Looked, look } from './looked.js';
import type { TallyPlan } from './plan.js';

/** A good dossier with all that measures and dimensions look at and its record does not hold: a row of a table. */
export type StoredDossier = Dossier & DerivedFacts;

/** What follows from the record of a dossier; absent where it is not known. */
export type DerivedFacts = Partial<
  Pick<DossierFact, 'settlement' | 'standing' | 'handlingSeconds' | 'handlingDays'>
> & {
  /** Who received it: the dated key of the unit, the code of the agency, or `unknown` before the register begins. */
  readonly body: string;
  /** Who settles it, in the same form. */
  readonly settlingBody: string;
};

/**
 * Checks dossiers as a tally does, and derives what a tally would count of them, for a table in which SQL counts it.
 *
 * @param plan - whose rule judges settlement, and the day of looking for the standing; without them neither is derived
 * @returns a function of one record: the row, or the issues of `checkDossierInForce`. What was settled after the day of
 * looking is settled in the row: whoever counts asks for the day
 * @throws Mistake `day.not-read` where the day of looking is no day
 * @example
 * ```ts
 * import { storing } from '@hanoi-dx/core/tallies';
 *
 * const row = storing({ rule: 'portal' })({
 *   code: 'H26.14-250701-0001',
 *   procedure: '1.001776',
 *   unit: '00613',
 *   submissionChannel: 'online',
 *   serviceLevel: 'full',
 *   receivedAt: '2025-07-01T08:00:00+07:00',
 *   dueAt: '2025-07-03T08:00:00+07:00',
 *   settledAt: '2025-07-02T08:00:00+07:00',
 * });
 * row.ok && [row.value.body, row.value.settlement, row.value.handlingDays]; // → ['00613@2025-07-01', 'early', 1]
 * ```
 */
export function storing({ rule, asOf }: Pick<TallyPlan, 'rule' | 'asOf'>): (record: unknown) => Checked<StoredDossier> {
  const check = inForceChecker();
  const until = asOf === undefined ? undefined : endOfDayInHanoi(asOf);
  return (record) => {
    const checked = check(record);
    if (!checked.ok) return checked;
    const { dossier, bodies } = checked.value;
    const { derived } = look(dossier, { rule, until: undefined }) as Looked; // without a day of looking all is seen
    const standing = look(dossier, { rule, until })?.derived.standing;
    return accept({ ...dossier, ...bodies, ...known({ ...derived, standing }) });
  };
}

/** What is known of what was derived. */
function known(derived: Partial<Derived>): Omit<DerivedFacts, 'body' | 'settlingBody'> {
  return Object.fromEntries(Object.entries(derived).filter(([, value]) => value !== undefined));
}
