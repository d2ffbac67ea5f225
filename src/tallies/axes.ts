import { readDay } from '../days/index.js';
import { dayOfPlainDay, plainDay } from '../days/internal.js';
import { UNKNOWN } from '../measures/internal.js';
import type { PeriodDimension } from '../periods/index.js';
import { periodOf, printPeriod } from '../periods/internal.js';
import { type BodyCode, bodyText, CHANNEL_BITS, type Flat, LEVEL_BITS } from '../services/internal.js';
import { meaningOf } from './body.js';
import type { Dimension, DimensionField } from './dimension.js';
import { FACETS } from './facets.js';

/** Keys that were met, each with its place among them, and for how many of them there is room. */
export interface Keys {
  readonly list: string[];
  readonly places: Map<string, number>;
  room: number;
}

function noKeys(): Keys {
  return { list: [], places: new Map(), room: Number.POSITIVE_INFINITY };
}

/** The place of a key, also of one that has no room yet. */
function placeOfKey(keys: Keys, key: string): number {
  return keys.places.get(key) ?? learnKey(keys, key);
}

function learnKey({ list, places }: Keys, key: string): number {
  const place = list.push(key) - 1;
  places.set(key, place);
  return place;
}

/** A place, or −1 where it has no room yet. */
function withRoom({ room }: Keys, place: number): number {
  return place < room ? place : -1;
}

/** Bodies by their places, with what their codes mean. */
export interface BodyPlaces {
  readonly keys: Keys;
  /** For the five digits of a unit where its meanings are among those of units; 0 where it was not met. */
  readonly units: Int16Array;
  readonly ofUnits: (readonly PlacedMeaning[])[];
  readonly ofAgencies: Map<string, readonly PlacedMeaning[]>;
}

/** What a code means from one plain day to another. */
interface PlacedMeaning {
  readonly place: number;
  readonly first: number;
  readonly last: number;
}

/** Bodies of which none was met yet. */
export function noBodies(): BodyPlaces {
  return { keys: noKeys(), units: new Int16Array(100_000), ofUnits: [[]], ofAgencies: new Map() };
}

/** The place of the body that a code means on a plain day, or −1 where it means none, or has no room yet. */
export function placeOfBody(bodies: BodyPlaces, code: BodyCode, on: number): number {
  const known = meaningsOf(bodies, code);
  for (let at = 0; at < known.length; at += 1) {
    const meaning = known[at] as PlacedMeaning;
    if (on >= meaning.first && on <= meaning.last) return meaning.place;
  }
  return learnBody(bodies, code, on);
}

/** The meanings of a code as far as they were met; none of units stand at the place of those that were not met. */
function meaningsOf({ units, ofUnits, ofAgencies }: BodyPlaces, code: BodyCode): readonly PlacedMeaning[] {
  return (typeof code === 'number' ? ofUnits[Number(units[code])] : ofAgencies.get(code)) ?? NONE;
}

const NONE: readonly PlacedMeaning[] = [];

function keepMeaning(bodies: BodyPlaces, code: BodyCode, meaning: PlacedMeaning): void {
  const { units, ofUnits, ofAgencies } = bodies;
  const all = [...meaningsOf(bodies, code), meaning];
  if (typeof code === 'string') ofAgencies.set(code, all);
  else if (units[code] === 0) units[code] = ofUnits.push(all) - 1;
  else ofUnits[Number(units[code])] = all;
}

function learnBody(bodies: BodyPlaces, code: BodyCode, on: number): number {
  const { keys } = bodies;
  const day = readDay(dayOfPlainDay(on));
  const meaning = day.ok ? meaningOf(bodyText(code), day.value, []) : undefined; // a dossier is said to have been checked
  if (meaning === undefined || !('key' in meaning)) return -1;
  const { key, from, until } = meaning;
  const place = placeOfKey(keys, key);
  const first = from === undefined ? 0 : plainDay(from);
  const last = until === undefined ? LAST_DAY : plainDay(until);
  keepMeaning(bodies, code, { place, first, last });
  return withRoom(keys, place);
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

/** The place of the period of a plain day, or −1 for days outside the table, and for a period that has no room yet. */
export function placeOfDay(axis: PeriodAxis, on: number): number {
  const place = axis.table[on - FIRST_DAY] ?? 0;
  return place > 0 ? place - 1 : learnDay(axis, on);
}

function learnDay({ keys, dimension, table }: PeriodAxis, on: number): number {
  const day = on >= FIRST_DAY && on < FIRST_DAY + DAYS ? readDay(dayOfPlainDay(on)) : undefined;
  if (day?.ok !== true) return -1;
  const key = printPeriod(periodOf(dimension, day.value));
  const place = placeOfKey(keys, key);
  table[on - FIRST_DAY] = place + 1;
  return withRoom(keys, place);
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

/** The place of a dossier by a field that is no body, or −1 where it has no room yet. */
export function placeOfField({ keys, field }: FieldAxis, flat: Flat): number {
  return withRoom(keys, placeOfKey(keys, keyOf(field, flat)));
}

function keyOf(field: DimensionField, flat: Flat): string {
  switch (field) {
    case 'procedure':
      return flat.procedure;
    case 'platform':
      return flat.platform ?? UNKNOWN;
    case 'submissionChannel':
      return String(FACETS.submissionChannel[(flat.facets >> CHANNEL_BITS) & 3]);
    default:
      return String(FACETS.serviceLevel[(flat.facets >> LEVEL_BITS) & 3]);
  }
}
