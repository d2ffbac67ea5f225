import { type Day, dayNumber, dayOfNumber } from '../days/index.js';
import type { DatedBy } from '../measures/index.js';
import { UNKNOWN } from '../measures/internal.js';
import type { PeriodDimension } from '../periods/index.js';
import { periodOf, printPeriod } from '../periods/internal.js';
import type { Dimension, FieldDimension } from './dimension.js';
import { fieldOf, type Looked } from './looked.js';
import type { Group } from './tally.js';

/** The bodies of a dossier by their keys. */
export interface Bodies {
  /** Who received it. */
  readonly body: string;
  /** Who settles it. */
  readonly settlingBody: string;
}

/** The group of a dossier by one of its days: the values of the dimensions, in order. */
export type Placing = (looked: Looked, bodies: Bodies, day: number) => readonly string[];

/** A placing under some dimensions. The names of periods are kept by day, because few days come in many records. */
export function placingBy(by: readonly Dimension[]): Placing {
  const readers = by.map((dimension) =>
    dimension.dimension === 'period' ? periodReader(dimension) : fieldReader(dimension),
  );
  return (looked, bodies, day) => readers.map((read) => read(looked, bodies, day));
}

type Reader = (looked: Looked, bodies: Bodies, day: number) => string;

function periodReader(dimension: PeriodDimension): Reader {
  const kept = new Map<number, string>();
  return (_looked, _bodies, day) => {
    const found = kept.get(day) ?? printPeriod(periodOf(dimension, dayOfNumber(day)));
    kept.set(day, found);
    return found;
  };
}

function fieldReader({ field }: FieldDimension): Reader {
  if (field === 'body' || field === 'settlingBody') return (_looked, bodies) => bodies[field];
  return (looked) => {
    const value = fieldOf(looked, field);
    return value === undefined ? UNKNOWN : String(value);
  };
}

/** The day that places a dossier in a period, for each way of dating; `undefined` where it is not counted that way. */
export function dayBy(dated: DatedBy, looked: Looked, asOf: number | undefined): number | undefined {
  switch (dated) {
    case 'receivedAt':
      return looked.receivedDay;
    case 'settledAt':
      return looked.settledDay;
    case 'dueAt':
      return looked.dueDay;
    default:
      return looked.settledDay === undefined ? asOf : undefined; // a stock: what is open on the day of looking
  }
}

/** Tells of groups whether they hold the day of looking: then stocks as of that day have their place in them. */
export function holdingAsOf(by: readonly Dimension[], asOf: Day | undefined): (at: Group['at']) => boolean {
  if (asOf === undefined) return () => false;
  const day = dayOfNumber(dayNumber(asOf));
  const keys = by.flatMap((dimension) =>
    dimension.dimension === 'period' ? [[dimension.name, printPeriod(periodOf(dimension, day))] as const] : [],
  );
  return (at) => keys.every(([name, key]) => at[name] === key);
}

/** The key of a group among others: no code holds a line end, so keys sort as their parts do. */
export function keyOf(at: readonly string[]): string {
  return at.join('\n');
}

/** The same of a group by the names of its dimensions, in whichever order it gives them: JSON keeps none. */
export function keyUnder(by: readonly Dimension[], at: Group['at']): string {
  return keyOf(by.map(({ name }) => at[name] as string)); // a group has a key for each
}

/** The order of groups by their keys. */
export function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
