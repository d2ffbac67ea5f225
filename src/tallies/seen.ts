import { endOfDayInHanoi } from '../days/index.js';
import { accept, type Checked } from '../issues/index.js';
import { inForceChecker } from './in-force.js';
import { type Looked, type Looking, look } from './looked.js';
import type { Bodies } from './placing.js';
import type { TallyPlan } from './plan.js';

/** A good dossier as it is seen on the day of looking, with the keys of its bodies. */
export interface Seen {
  /** What is seen. */
  readonly looked: Looked;
  /** Who received it and who settles it. */
  readonly bodies: Bodies;
}

/** A way of looking at records: gives what is seen of one, `undefined` for one received later, or what is wrong. */
export function seeing({
  rule,
  asOf,
}: Pick<TallyPlan, 'rule' | 'asOf'>): (value: unknown) => Checked<Seen | undefined> {
  const check = inForceChecker();
  const looking: Looking = { rule, until: asOf === undefined ? undefined : endOfDayInHanoi(asOf) };
  return (value) => {
    const checked = check(value);
    if (!checked.ok) return checked;
    const looked = look(checked.value.dossier, looking);
    return accept(looked === undefined ? undefined : { looked, bodies: checked.value.bodies });
  };
}
