import { type Day, dayNumberInHanoi, endOfDayInHanoi, instantNumber } from '../days/index.js';
import type { Dossier } from './dossier.js';
import { checkRule } from './rule.js';
import type { JudgedStatus, SettlementRule } from './settlement.js';

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
  return settlementAt(rule, numberOf(settledAt), numberOf(dueAt));
}

/**
 * How a dossier stands on a day of looking, by its due and settled times alone: what was settled later is still open on
 * that day, and overdue where its due time has passed by the end of it.
 *
 * @param dossier - the times of a dossier that was checked
 * @param rule - whose rule judges
 * @param asOf - the day of looking, which counts to its end
 * @returns the standing; `undefined` where it cannot be said: on the portal, without an appointment
 * @throws Mistake `settlement.rule-unknown` or `day.not-read`
 * @example
 * ```ts
 * import { standingOn } from '@hanoi-dx/core/services';
 *
 * const times = { dueAt: '2025-07-08T10:00:00+07:00', settledAt: '2025-07-08T16:00:00+07:00' };
 * standingOn(times, 'portal', '2025-07-07'); // → 'open-within-term'
 * standingOn(times, 'portal', '2025-07-08'); // → 'overdue'
 * ```
 */
export function standingOn(
  { dueAt, settledAt }: Pick<Dossier, 'dueAt' | 'settledAt'>,
  rule: SettlementRule,
  asOf: Day,
): JudgedStatus | undefined {
  checkRule(rule);
  return standingAt(rule, endOfDayInHanoi(asOf), numberOf(settledAt), numberOf(dueAt));
}

/**
 * {@link settlementOf} on instants as numbers, for counting by the million.
 *
 * @param rule - whose rule judges; one of the two
 * @param settled - milliseconds from 1970, `undefined` where it is not settled
 * @param due - milliseconds from 1970, `undefined` without an appointment
 * @returns early, on time or overdue; `undefined` where it cannot be said
 * @example
 * ```ts
 * import { settlementAt } from '@hanoi-dx/core/services';
 *
 * settlementAt('portal', 1_000, 2_000); // → 'early'
 * ```
 */
export function settlementAt(
  rule: SettlementRule,
  settled: number | undefined,
  due: number | undefined,
): SettledStatus | undefined {
  if (settled === undefined) return undefined;
  if (due === undefined) return rule === 'portal' ? undefined : 'on-time';
  const late = lateness(rule, settled, due);
  return late < 0 ? 'early' : late === 0 ? 'on-time' : 'overdue';
}

/**
 * {@link standingOn} on instants as numbers, for counting by the million.
 *
 * @param rule - whose rule judges; one of the two
 * @param looking - the last millisecond that is looked at
 * @param settled - milliseconds from 1970, `undefined` where it is not settled
 * @param due - milliseconds from 1970, `undefined` without an appointment
 * @returns the standing; `undefined` where it cannot be said
 * @example
 * ```ts
 * import { standingAt } from '@hanoi-dx/core/services';
 *
 * standingAt('portal', 3_000, undefined, 2_000); // → 'open-overdue'
 * ```
 */
export function standingAt(
  rule: SettlementRule,
  looking: number,
  settled: number | undefined,
  due: number | undefined,
): JudgedStatus | undefined {
  if (settled !== undefined && settled <= looking) return settlementAt(rule, settled, due);
  if (due === undefined) return rule === 'portal' ? undefined : 'open-within-term';
  return lateness(rule, looking, due) > 0 ? 'open-overdue' : 'open-within-term';
}

/** How far an end lies after the appointment, in what the rule compares: milliseconds or days. */
function lateness(rule: SettlementRule, end: number, due: number): number {
  return rule === 'portal' ? end - due : dayNumberInHanoi(end) - dayNumberInHanoi(due);
}

function numberOf(instant: string | undefined): number | undefined {
  return instant === undefined ? undefined : instantNumber(instant);
}
