import { readDay } from '../days/index.js';
import { dayOfPlainDay, plainDay } from '../days/internal.js';
import { UNKNOWN } from '../measures/internal.js';
import type { PeriodDimension } from '../periods/index.js';
import { periodOf, printPeriod } from '../periods/internal.js';
import { meaningOf } from './body.js';
import type { Dimension, DimensionField } from './dimension.js';
import { CHANNEL, FACETS, LEVEL } from './facets.js';
import type { Flat } from './flat.js';

/** Keys that were met, each with its place among them. */
export interface Keys {
  readonly list: string[];
  readonly places: Map<string, number>;
}

function noKeys(): Keys {
  return { list: [], places: new Map() };
}

function placeOfKey({ list, places }: Keys, key: string): number {
  const place = places.get(key);
  if (place !== undefined) return place;
  places.set(key, list.length);
  return list.push(key) - 1;
}

/** Bodies by their places, with what their codes mean. */
export interface BodyPlaces {
  readonly keys: Keys;
  readonly meanings: Map<string, readonly PlacedMeaning[]>;
}

/** What a code means from one plain day to another. */
interface PlacedMeaning {
  readonly place: number;
  readonly first: number;
  readonly last: number;
}

/** Bodies of which none was met yet. */
export function noBodies(): BodyPlaces {
  return { keys: noKeys(), meanings: new Map() };
}

/** The place of the body that a code means on a plain day, or −1 where it means none. */
export function placeOfBody(bodies: BodyPlaces, code: string, on: number): number {
  const known = bodies.meanings.get(code);
  if (known !== undefined) {
    for (const { first, last, place } of known) if (on >= first && on <= last) return place;
  }
  return learnBody(bodies, code, on);
}

function learnBody({ keys, meanings }: BodyPlaces, code: string, on: number): number {
  const day = readDay(dayOfPlainDay(on));
  const meaning = day.ok ? meaningOf(code, day.value, []) : undefined; // a dossier is said to have been checked
  if (meaning === undefined || !('key' in meaning)) return -1;
  const { key, from, until } = meaning;
  const place = placeOfKey(keys, key);
  const first = from === undefined ? 0 : plainDay(from);
  const last = until === undefined ? LAST_DAY : plainDay(until);
  meanings.set(code, [...(meanings.get(code) ?? []), { place, first, last }]);
  return place;
}

/** A plain day after all others. */
export const LAST_DAY = 10_000 * 512;

/** A way to group by time, with the places of the days that were asked for. */
export interface PeriodAxis {
  readonly keys: Keys;
  readonly dimension: PeriodDimension;
  /** For each plain day from 1970 to 2069 the place of its period and one more, 0 where it was not asked for. */
  readonly table: Int32Array;
}

const FIRST_DAY = 1970 * 512;
const DAYS = 100 * 512;

export function periodAxis(dimension: PeriodDimension): PeriodAxis {
  return { keys: noKeys(), dimension, table: new Int32Array(DAYS) };
}

/** The place of the period of a plain day, or −1 for days outside the table. */
export function placeOfDay(axis: PeriodAxis, on: number): number {
  const place = axis.table[on - FIRST_DAY] ?? 0;
  return place > 0 ? place - 1 : learnDay(axis, on);
}

function learnDay({ keys, dimension, table }: PeriodAxis, on: number): number {
  const day = on >= FIRST_DAY && on < FIRST_DAY + DAYS ? readDay(dayOfPlainDay(on)) : undefined;
  if (day?.ok !== true) return -1;
  const place = placeOfKey(keys, printPeriod(periodOf(dimension, day.value)));
  table[on - FIRST_DAY] = place + 1;
  return place;
}

/** A way to group by a field of the record. */
export interface FieldAxis {
  readonly keys: Keys;
  readonly field: DimensionField;
}

/** The axis of a dimension by a field; `undefined` for periods, and for days of handling, which are not kept flat. */
export function fieldAxis(dimension: Dimension, bodies: BodyPlaces): FieldAxis | undefined {
  if (dimension.dimension !== 'field' || dimension.field === 'handlingDays') return undefined;
  const { field } = dimension;
  return { keys: field === 'body' || field === 'settlingBody' ? bodies.keys : noKeys(), field };
}

/** The place of a dossier whose bodies were found. */
export function placeOfField({ keys, field }: FieldAxis, flat: Flat, body: number, settlingBody: number): number {
  switch (field) {
    case 'body':
      return body;
    case 'settlingBody':
      return settlingBody;
    case 'procedure':
      return placeOfKey(keys, flat.procedure);
    case 'platform':
      return placeOfKey(keys, flat.platform ?? UNKNOWN);
    case 'submissionChannel':
      return placeOfKey(keys, String(FACETS.submissionChannel[Number(flat.codes[CHANNEL])]));
    default:
      return placeOfKey(keys, String(FACETS.serviceLevel[Number(flat.codes[LEVEL])]));
  }
}
