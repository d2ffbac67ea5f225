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
import type { Flat } from '../services/internal.js';
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
import type { Dimension, DimensionField } from './dimension.js';
import { facetBit, looksAtFacetsAlone, numberIn, SETTLEMENT_BITS, STANDING_BITS } from './facets.js';
import type { Wanted } from './flat.js';
import { drainLayer, type Layer, layerOf } from './layer.js';
import { kindsOf, type OpenGroups } from './open-groups.js';
import type { TallyPlan } from './plan.js';

/** What became of a flat dossier: it was counted, it was received after the day of looking, or it is left to the twin. */
export type Outcome = typeof COUNTED | typeof LATER | typeof UNSURE;

export const UNSURE = 0;
const COUNTED = 1;
export const LATER = 2;

/** Counts under way in typed arrays; changed in place by the functions of this file, and by nobody else. */
export interface QuickCounts {
  /** What the plan looks at. */
  readonly wanted: Wanted;
  readonly rule: SettlementRule | undefined;
  /** The plain day of looking, or a day after all others. */
  readonly today: number;
  readonly bodies: BodyPlaces;
  /** The axes of the groups in their order; those of periods and of fields that are no body by themselves. */
  readonly sides: readonly (FieldSide | PeriodSide)[];
  readonly fields: readonly FieldSide[];
  readonly periods: readonly PeriodSide[];
  /** A layer for each day that places dossiers, where a measure asks for it, and all of them as a list. */
  readonly received: Layer | undefined;
  readonly settled: Layer | undefined;
  readonly due: Layer | undefined;
  readonly open: Layer | undefined;
  readonly layers: readonly Layer[];
  readonly groups: OpenGroups;
  /** How far apart the places of the receiving and of the settling body are; 0 where they are no axis. */
  bodyStride: number;
  settlingStride: number;
  /** Whether the cells of all groups fit in memory; once they do not, everything is left to the twin. */
  fits: boolean;
}

/** An axis of the groups, with how far apart its places are. */
interface Side {
  readonly keys: Keys;
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

const FIRST_ROOM = 4;

/** Starts to count, or `undefined` where a plan groups by, sums or tells apart what is not kept in small numbers. */
export function quickCounts(
  plan: TallyPlan,
  measures: readonly Measure[],
  groups: OpenGroups,
): QuickCounts | undefined {
  if (!measures.every(looksAtFacetsAlone)) return undefined;
  const bodies = noBodies();
  const sides = plan.by.flatMap((dimension) => sideOf(dimension, bodies));
  if (sides.length < plan.by.length) return undefined;
  for (const { keys } of sides) keys.room = FIRST_ROOM;
  const layers = kindsOf(measures).map((kind) => layerOf(kind, measures));
  const layerBy = (dated: DatedBy): Layer | undefined => layers.find(({ kind }) => kind.datedBy === dated);
  const counts: QuickCounts = {
    wanted: wantedBy(plan, layers),
    rule: plan.rule,
    today: plan.asOf === undefined ? LAST_DAY : plainDay(plan.asOf),
    bodies,
    sides,
    fields: sides.filter((side) => 'field' in side).filter(({ keys }) => keys !== bodies.keys),
    periods: sides.filter((side) => 'period' in side),
    received: layerBy('receivedAt'),
    settled: layerBy('settledAt'),
    due: layerBy('dueAt'),
    open: layerBy('asOf'),
    layers,
    groups,
    bodyStride: 0,
    settlingStride: 0,
    fits: true,
  };
  lay(counts);
  return counts;
}

/** An axis as a list of one, which is empty where it is not kept in small numbers. */
function sideOf(dimension: Dimension, bodies: BodyPlaces): readonly (FieldSide | PeriodSide)[] {
  const field = fieldAxis(dimension, bodies);
  if (field !== undefined) return [{ keys: field.keys, field, stride: 0 }];
  if (dimension.dimension !== 'period') return [];
  const period = periodAxis(dimension);
  return [{ keys: period.keys, period, stride: 0 }];
}

/** What must be read of a dossier: what the measures and the groups look at. */
function wantedBy({ by }: TallyPlan, layers: readonly Layer[]): Wanted {
  const fields = by.flatMap((dimension) => (dimension.dimension === 'field' ? [dimension.field] : []));
  const grouped = (['submissionChannel', 'serviceLevel'] as const).filter((field) => fields.includes(field));
  const looked = layers.flatMap(({ profile }) => profile.facets.map(({ name }) => name));
  return {
    facets: [...looked, ...grouped].reduce((bits, name) => bits | facetBit(name), 0),
    procedure: fields.includes('procedure'),
    platform: fields.includes('platform'),
  };
}

/** Counts a dossier, or leaves it to the twin. */
export function putQuickly(counts: QuickCounts, flat: Flat): Outcome {
  const { bodies, today, received, settled, due, open, fields, periods } = counts;
  const { receivedOn, dueOn, settledBy } = flat;
  const body = placeOfBody(bodies, flat.body, receivedOn);
  const settling = settledBy === undefined ? body : placeOfBody(bodies, settledBy, flat.settledOn || receivedOn);
  if (body < 0 || settling < 0 || !counts.fits) return makeRoom(counts, flat);
  if (receivedOn > today) return LATER;
  const settledOn = flat.settledOn > today ? 0 : flat.settledOn;
  const facets = flat.facets | judged(flat, settledOn, counts.rule, today);
  let group = body * counts.bodyStride + settling * counts.settlingStride;
  for (let at = 0; at < fields.length; at += 1) {
    const { field, stride } = fields[at] as FieldSide;
    const place = placeOfField(field, flat);
    if (place < 0) return makeRoom(counts, flat);
    group += place * stride;
  }
  const inReceived = cellOf(received, facets, receivedOn, group, periods);
  const inSettled = cellOf(settled, facets, settledOn, group, periods);
  const inDue = cellOf(due, facets, dueOn, group, periods);
  const inOpen = cellOf(open, facets, settledOn === 0 ? today : 0, group, periods);
  if (inReceived === OUTSIDE || inSettled === OUTSIDE || inDue === OUTSIDE || inOpen === OUTSIDE) {
    return makeRoom(counts, flat);
  }
  add(received, inReceived);
  add(settled, inSettled);
  add(due, inDue);
  add(open, inOpen);
  return COUNTED;
}

const NOT_PLACED = -1;
const OUTSIDE = -2;

/** The cell of a layer in which a dossier is counted by a day; 0 is no day. */
function cellOf(
  layer: Layer | undefined,
  facets: number,
  on: number,
  fields: number,
  periods: readonly PeriodSide[],
): number {
  if (layer === undefined || on === 0) return NOT_PLACED;
  let group = fields;
  for (let at = 0; at < periods.length; at += 1) {
    const { period, stride } = periods[at] as PeriodSide;
    const place = placeOfDay(period, on);
    if (place < 0) return OUTSIDE;
    group += place * stride;
  }
  return group * layer.profile.size + numberIn(layer.profile, facets);
}

function add(layer: Layer | undefined, cell: number): void {
  if (layer !== undefined && cell >= 0) layer.cells[cell] = (layer.cells[cell] as number) + 1;
}

/** Counts a dossier for whose new keys room is made, or leaves it to the twin where that is not what it wants. */
function makeRoom(counts: QuickCounts, flat: Flat): Outcome {
  if (!counts.sides.some(isOutgrown)) return UNSURE;
  grow(counts);
  return putQuickly(counts, flat);
}

/** The bits of settlement and standing: what `settlementAt` and `standingAt` say of the times. */
function judged(flat: Flat, settledOn: number, rule: SettlementRule | undefined, today: number): number {
  if (rule === undefined) return 0;
  const settlement = settledOn === 0 ? 0 : settlementCode(flat, rule);
  const standing = today === LAST_DAY ? 0 : settledOn === 0 ? openCode(flat, rule, today) : settlement;
  return (settlement << SETTLEMENT_BITS) | (standing << STANDING_BITS);
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

function isOutgrown({ keys: { list, room } }: Side): boolean {
  return list.length > room;
}

/** Doubles the room of axes that have outgrown it. */
function grow(counts: QuickCounts): void {
  drain(counts);
  for (const side of counts.sides) while (isOutgrown(side)) side.keys.room *= 2;
  lay(counts);
}

/** Makes room for the cells of all groups, unless that would be too much. */
function lay(counts: QuickCounts): void {
  let groups = 1;
  for (const side of counts.sides) {
    side.stride = groups;
    groups *= side.keys.room;
  }
  counts.bodyStride = strideOf(counts, 'body');
  counts.settlingStride = strideOf(counts, 'settlingBody');
  counts.fits = counts.layers.every(({ profile }) => groups * profile.size <= MOST_CELLS);
  for (const layer of counts.layers) layer.cells = new Uint32Array(counts.fits ? groups * layer.profile.size : 0);
}

function strideOf({ sides }: QuickCounts, field: DimensionField): number {
  return sides.find((side) => 'field' in side && side.field.field === field)?.stride ?? 0;
}

/** Moves all that was counted into the groups. */
export function drain(counts: QuickCounts): void {
  const { sides, groups } = counts;
  const keysOf = (group: number): readonly string[] =>
    sides.map(({ keys, stride }) => String(keys.list[Math.floor(group / stride) % keys.room]));
  for (const layer of counts.layers) drainLayer(layer, keysOf, groups);
}
