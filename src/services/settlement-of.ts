import { instantNumber } from '../days/index.js';
import type { Dossier } from './dossier.js';
import { checkRule } from './rule.js';
import type { JudgedStatus, SettlementRule } from './settlement.js';
import { dayOf } from './timeline.js';

/** How a settled dossier stands against its appointment. */
export type SettledStatus = Extract<JudgedStatus, 'early' | 'on-time' | 'overdue'>;

/**
 * How a dossier was settled, by its due and settled times alone: what `settle` says of a receipt and a settled event,
 * without the reason, for counting. Time for further papers is not known here.
 *
 * @param dossier - the times of a dossier that was checked
 * @param rule - whose rule judges
 * @returns early, on time or overdue; `undefined` where it is not settled, or, on the portal, has no appointment
 * @throws Mistake `settlement.rule-unknown` where the rule is none of the two
 * @example
 * ```ts
 * import { settlementOf } from '@hanoi-dx/core/services';
 *
 * const times = { dueAt: '2025-07-08T10:00:00+07:00', settledAt: '2025-07-08T16:00:00+07:00' };
 * settlementOf(times, 'portal'); // → 'overdue'
 * settlementOf(times, 'provincial-dates'); // → 'on-time'
 * settlementOf({ dueAt: times.dueAt }, 'portal'); // → undefined
 * ```
 */
export function settlementOf(
  { dueAt, settledAt }: Pick<Dossier, 'dueAt' | 'settledAt'>,
  rule: SettlementRule,
): SettledStatus | undefined {
  checkRule(rule);
  if (settledAt === undefined) return undefined;
  if (dueAt === undefined) return rule === 'portal' ? undefined : 'on-time';
  const [settled, due] = [instantNumber(settledAt), instantNumber(dueAt)];
  if (settled === undefined || due === undefined) return undefined;
  const late = rule === 'portal' ? settled - due : dayOf(settled) - dayOf(due);
  return late < 0 ? 'early' : late === 0 ? 'on-time' : 'overdue';
}
