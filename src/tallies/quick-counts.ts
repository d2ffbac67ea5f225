/**
 * Counting dossiers as small numbers. Fast because a record is counted once, in one cell of a typed array for each day that
 * places it: its group and all that the measures look at together. What a cell means for each measure is read off the
 * definitions afterwards, once for each kind of cell, by the same `verdictOf` that judges record by record in the plain
 * twin, `open-groups.ts`; the groups themselves are the twin's. What is not sure here is left to the twin. Functions over
 * plain data, not closures: an engine puts them in the place of their calls for every tally alike.
 */
import { plainDay } from '../days/internal.js';
import type { DatedBy, Measure } from '../measures/index.js';
import type { SettlementRule } from '../services/index.js';
import {
  type BodyPlaces,
  type FieldAxis,
  fieldAxis,
  type Keys,
  LAST_DAY,
  noBodies,
  type PeriodAxis,
  periodAxis,
  placeOfBody,
  placeOfDay,
  placeOfField,
} from './axes.js';
import { CHANNEL, FACET_COUNT, LEVEL, looksAtFacetsAlone, numberIn, SETTLEMENT, STANDING } from './facets.js';
import type { Flat, Wanted } from './flat.js';
import { drainLayer, type Layer, layerOf } from './layer.js';
import { kindsOf, type OpenGroups } from './open-groups.js';
import type { TallyPlan } from './plan.js';

/** What became of a flat dossier: it was counted, it was received after the day of looking, or it is left to the twin. */
export type Outcome = typeof COUNTED | typeof LATER | typeof UNSURE;

export const UNSURE = 0;
export const COUNTED = 1;
export const LATER = 2;

/** Counts under way in typed arrays; changed in place by the functions of this file, and by nobody else. */
export interface QuickCounts {
  /** What the plan looks at. */
  readonly wanted: Wanted;
  readonly rule: SettlementRule | undefined;
  /** The plain day of looking, or a day after all others. */
  readonly today: number;
  readonly bodies: BodyPlaces;
  /** The axes of the groups in their order; the field and the period axes among them by themselves. */
  readonly sides: readonly Side[];
  readonly fields: readonly FieldSide[];
  readonly periods: readonly PeriodSide[];
  readonly layers: readonly Layer[];
  readonly groups: OpenGroups;
  /** How many records may be counted before a cell could overflow. */
  left: number;
  /** Whether the cells of all groups fit in memory; once they do not, everything is left to the twin. */
  fits: boolean;
}

/** An axis of the groups, with the room that was made for its places. */
interface Side {
  readonly keys: Keys;
  room: number;
  stride: number;
}

interface FieldSide extends Side {
  readonly field: FieldAxis;
}

interface PeriodSide extends Side {
  readonly period: PeriodAxis;
}

/** The most cells of one kind: 8 MB of memory. */
const MOST_CELLS = 2_097_152;

/** So many records fit in a cell of 32 bits, and in the small numbers of an engine. */
const MOST_RECORDS = 0x3fff_ffff;

const FIRST_ROOM = 4;

/** Starts to count, or `undefined` where a plan groups by, sums or tells apart what is not kept in small numbers. */
export function quickCounts(
  plan: TallyPlan,
  measures: readonly Measure[],
  groups: OpenGroups,
): QuickCounts | undefined {
  if (!measures.every(looksAtFacetsAlone)) return undefined;
  const bodies = noBodies();
  const sides = plan.by.flatMap((dimension): readonly (FieldSide | PeriodSide)[] => {
    const room = { room: FIRST_ROOM, stride: 0 };
    const field = fieldAxis(dimension, bodies);
    if (field !== undefined) return [{ keys: field.keys, field, ...room }];
    if (dimension.dimension !== 'period') return [];
    const period = periodAxis(dimension);
    return [{ keys: period.keys, period, ...room }];
  });
  if (sides.length < plan.by.length) return undefined;
  const layers = kindsOf(measures).map((kind) => layerOf(kind, measures));
  const counts: QuickCounts = {
    wanted: wantedBy(plan, layers),
    rule: plan.rule,
    today: plan.asOf === undefined ? LAST_DAY : plainDay(plan.asOf),
    bodies,
    sides,
    fields: sides.filter((side) => 'field' in side),
    periods: sides.filter((side) => 'period' in side),
    layers,
    groups,
    left: MOST_RECORDS,
    fits: true,
  };
  lay(counts);
  return counts;
}

/** What must be read of a dossier: what the measures and the groups look at. */
function wantedBy({ by }: TallyPlan, layers: readonly Layer[]): Wanted {
  const facets = layers.flatMap(({ profile }) => profile.facets.map(({ place }) => place));
  const fields = by.flatMap((dimension) => (dimension.dimension === 'field' ? [dimension.field] : []));
  if (fields.includes('submissionChannel')) facets.push(CHANNEL);
  if (fields.includes('serviceLevel')) facets.push(LEVEL);
  return {
    facets: Array.from({ length: FACET_COUNT }, (_, place) => facets.includes(place)),
    procedure: fields.includes('procedure'),
    platform: fields.includes('platform'),
  };
}

/** Counts a dossier, or leaves it to the twin. */
export function putQuickly(counts: QuickCounts, flat: Flat): Outcome {
  const { bodies, today, layers } = counts;
  const { receivedOn, settledBy } = flat;
  const body = placeOfBody(bodies, flat.body, receivedOn);
  const settling = settledBy === undefined ? body : placeOfBody(bodies, settledBy, flat.settledOn || receivedOn);
  if (body < 0 || settling < 0 || !counts.fits) return UNSURE;
  if (receivedOn > today) return LATER;
  const settledOn = flat.settledOn > today ? 0 : flat.settledOn;
  judge(flat, settledOn, counts.rule, today);
  let group = 0;
  for (const { field, stride } of counts.fields) group += placeOfField(field, flat, body, settling) * stride;
  for (const layer of layers) {
    layer.at = cellOf(layer, flat, dayFor(layer.kind.datedBy, flat, settledOn, today), group, counts.periods);
    if (layer.at === OUTSIDE) return UNSURE;
  }
  if (isOutgrown(counts.sides)) {
    grow(counts);
    return putQuickly(counts, flat);
  }
  for (const { cells, at } of layers) if (at >= 0) cells[at] = Number(cells[at]) + 1;
  counts.left -= 1;
  if (counts.left === 0) drain(counts);
  return COUNTED;
}

const NOT_PLACED = -1;
const OUTSIDE = -2;

/** The day that places a dossier; 0 where it is not counted that way. */
function dayFor(dated: DatedBy, { receivedOn, dueOn }: Flat, settledOn: number, today: number): number {
  if (dated === 'receivedAt') return receivedOn;
  if (dated === 'settledAt') return settledOn;
  if (dated === 'dueAt') return dueOn;
  return settledOn === 0 ? today : 0;
}

/** Where a dossier is counted in a layer. */
function cellOf(
  { profile }: Layer,
  { codes }: Flat,
  on: number,
  fields: number,
  periods: readonly PeriodSide[],
): number {
  if (on === 0) return NOT_PLACED;
  let group = fields;
  for (const { period, stride } of periods) {
    const place = placeOfDay(period, on);
    if (place < 0) return OUTSIDE;
    group += place * stride;
  }
  return group * profile.size + numberIn(profile, codes);
}

/** Writes the codes of settlement and standing: what `settlementAt` and `standingAt` say of the times. */
function judge(flat: Flat, settledOn: number, rule: SettlementRule | undefined, today: number): void {
  if (rule === undefined) return;
  const settlement = settledOn === 0 ? 0 : settlementCode(flat, rule);
  flat.codes[SETTLEMENT] = settlement;
  flat.codes[STANDING] = today === LAST_DAY ? 0 : settledOn === 0 ? openCode(flat, rule, today) : settlement;
}

const NOT_KNOWN = 0;
const EARLY = 1;
const ON_TIME = 2;
const OVERDUE = 3;
const OPEN_WITHIN_TERM = 4;
const OPEN_OVERDUE = 5;

function settlementCode({ settledOn, dueOn, lateness }: Flat, rule: SettlementRule): number {
  if (dueOn === 0) return rule === 'portal' ? NOT_KNOWN : ON_TIME;
  const late = rule === 'portal' ? lateness : settledOn - dueOn;
  return late < 0 ? EARLY : late === 0 ? ON_TIME : OVERDUE;
}

/** The portal compares with the last millisecond of the day of looking, which no plain instant of that day reaches. */
function openCode({ dueOn }: Flat, rule: SettlementRule, today: number): number {
  if (dueOn === 0) return rule === 'portal' ? NOT_KNOWN : OPEN_WITHIN_TERM;
  return (rule === 'portal' ? dueOn <= today : dueOn < today) ? OPEN_OVERDUE : OPEN_WITHIN_TERM;
}

function isOutgrown(sides: readonly Side[]): boolean {
  for (const { keys, room } of sides) if (keys.list.length > room) return true;
  return false;
}

/** Doubles the room of axes that have outgrown it. */
function grow(counts: QuickCounts): void {
  drain(counts);
  for (const side of counts.sides) while (side.keys.list.length > side.room) side.room *= 2;
  lay(counts);
}

/** Makes room for the cells of all groups, unless that would be too much. */
function lay(counts: QuickCounts): void {
  let groups = 1;
  for (const side of counts.sides) {
    side.stride = groups;
    groups *= side.room;
  }
  counts.fits = counts.layers.every(({ profile }) => groups * profile.size <= MOST_CELLS);
  for (const layer of counts.layers) layer.cells = new Uint32Array(counts.fits ? groups * layer.profile.size : 0);
}

/** Moves all that was counted into the groups. */
export function drain(counts: QuickCounts): void {
  const { sides, groups } = counts;
  const keysOf = (group: number): readonly string[] =>
    sides.map(({ keys, stride, room }) => String(keys.list[Math.floor(group / stride) % room]));
  for (const layer of counts.layers) drainLayer(layer, keysOf, groups);
  counts.left = MOST_RECORDS;
}
