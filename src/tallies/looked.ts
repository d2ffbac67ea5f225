import { millisecondsInSecond } from 'date-fns/constants';
import { dayNumberInHanoi, instantNumber } from '../days/index.js';
import { type Dossier, type SettlementRule, settlementAt, standingAt } from '../services/index.js';

/** A dossier as it is seen on the day of looking: its days as numbers, and what follows from its times. */
export interface Looked {
  /** The record. */
  readonly dossier: Dossier;
  /** The number of the day of receipt in Hanoi, from 1970-01-01. */
  readonly receivedDay: number;
  /** The number of the day of settlement; absent where it is not settled, as seen on the day of looking. */
  readonly settledDay: number | undefined;
  /** The number of the day on which it falls due. */
  readonly dueDay: number | undefined;
  /** What measures look at and the record does not hold. */
  readonly derived: Derived;
}

/** What follows from the times of a dossier; `undefined` where it is not known. */
export interface Derived {
  /** How it was settled. */
  readonly settlement: unknown;
  /** How it stands on the day of looking. */
  readonly standing: unknown;
  /** Whole seconds from receipt to settlement. */
  readonly handlingSeconds: number | undefined;
  /** Days from receipt to settlement. */
  readonly handlingDays: number | undefined;
}

/** How records are looked at: by whose rule, and until which moment. */
export interface Looking {
  /** Whose rule judges settlement; absent where nothing asks. */
  readonly rule: SettlementRule | undefined;
  /** The last millisecond that is seen; `undefined` where everything is. */
  readonly until: number | undefined;
}

/** The dossier as it is seen, or `undefined` where it was received later. */
export function look(dossier: Dossier, { rule, until }: Looking): Looked | undefined {
  const received = timeOf(dossier.receivedAt);
  if (until !== undefined && received > until) return undefined;
  const end = dossier.settledAt === undefined ? undefined : timeOf(dossier.settledAt);
  const settled = end === undefined || (until !== undefined && end > until) ? undefined : end;
  const due = dossier.dueAt === undefined ? undefined : timeOf(dossier.dueAt);
  const receivedDay = dayNumberInHanoi(received);
  const settledDay = settled === undefined ? undefined : dayNumberInHanoi(settled);
  const dueDay = due === undefined ? undefined : dayNumberInHanoi(due);
  const derived: Derived = {
    settlement: rule === undefined ? undefined : settlementAt(rule, settled, due),
    standing: rule === undefined || until === undefined ? undefined : standingAt(rule, until, settled, due),
    handlingSeconds: settled === undefined ? undefined : Math.floor((settled - received) / millisecondsInSecond),
    handlingDays: settledDay === undefined ? undefined : settledDay - receivedDay,
  };
  return { dossier, receivedDay, settledDay, dueDay, derived };
}

/** A field of a dossier, of the record or derived; `undefined` where it is not known. */
export function fieldOf({ dossier, derived }: Looked, field: string): unknown {
  const from: object = Object.hasOwn(derived, field) ? derived : dossier;
  return Object.hasOwn(from, field) ? from[field as keyof typeof from] : undefined;
}

/** The time of an instant of a checked record. */
function timeOf(instant: string): number {
  return instantNumber(instant) as number; // the record was checked
}
