import type { Measure } from '../measures/index.js';
import type { Looked } from './looked.js';

/**
 * The fields of which a dossier has one of a few values: what measures can look at while records are counted as small
 * numbers. The code of a value is its place; `undefined` is a value that is not known.
 */
export const FACETS = {
  submissionChannel: ['in-person', 'online', 'post'],
  serviceLevel: ['full', 'partial', 'information', 'none'],
  eligibleForFull: [undefined, true, false],
  hasFee: [undefined, true, false],
  paidOnline: [undefined, true, false],
  returnsDocument: [undefined, true, false],
  electronicResult: [undefined, true, false],
  digitised: [undefined, true, false],
  reusedData: [undefined, true, false],
  sharedData: [undefined, true, false],
  settlement: [undefined, 'early', 'on-time', 'overdue'],
  standing: [undefined, 'early', 'on-time', 'overdue', 'open-within-term', 'open-overdue'],
} as const;

// The lowest bits of the facets in a flat dossier: two for each, those that are derived last, and three for the last.
export const bitsAt = (place: number): number => place * 2;
export const SETTLEMENT_BITS = 20;
export const STANDING_BITS = 22;

/** A facet as one bit: that of its place. */
export function facetBit(name: string): number {
  return 1 << Object.keys(FACETS).indexOf(name);
}

/** A facet that the measures of one kind look at. */
interface Facet {
  readonly name: string;
  readonly weight: number;
  readonly values: readonly unknown[];
}

/** What some measures look at together: each combination of values has a number below the size. */
export interface Profile {
  readonly size: number;
  readonly facets: readonly Facet[];
  /** Each facet as one number: from the lowest bit, 5 bits for where its own bits begin, 3 that they fill, its weight. */
  readonly packed: Int32Array;
}

/** The profile of measures that look at facets alone. */
export function profileOf(measures: readonly Measure[]): Profile {
  const names = new Set(measures.flatMap(facetsOf));
  const facets: (Facet & { readonly place: number })[] = [];
  let size = 1;
  for (const [place, [name, values]] of Object.entries(FACETS).entries()) {
    if (!names.has(name)) continue;
    facets.push({ name, place, weight: size, values });
    size *= values.length;
  }
  return {
    size,
    facets,
    packed: Int32Array.from(facets, ({ place, values, weight }) => {
      const filled = values.length > 4 ? 7 : 3;
      return bitsAt(place) | (filled << 5) | (weight << 8);
    }),
  };
}

/** Whether a measure counts rows and looks at nothing but facets. */
export function looksAtFacetsAlone(measure: Measure): boolean {
  const { rule } = measure.rows;
  return rule !== 'sum' && rule !== 'distinct' && facetsOf(measure).every((name) => Object.hasOwn(FACETS, name));
}

/** The fields that a measure looks at; a total inside it is looked at as its rows are. */
function facetsOf({ rows }: Measure): readonly string[] {
  switch (rows.rule) {
    case 'all':
      return [];
    case 'within':
      return [rows.where.field, ...facetsOf(rows.whole)];
    case 'rest':
      return [rows.whole, rows.part].flatMap(facetsOf);
    case 'together':
      return rows.parts.flatMap(facetsOf);
    default:
      return facetsOf(rows.of);
  }
}

/** The number of a dossier in a profile, by the bits of its facets. */
export function numberIn({ packed }: Profile, facets: number): number {
  let number = 0;
  for (let at = 0; at < packed.length; at += 1) {
    const facet = packed[at] as number;
    number += ((facets >> (facet & 31)) & ((facet >> 5) & 7)) * (facet >> 8);
  }
  return number;
}

/** A dossier as it is seen by those who look at a profile alone: from it, definitions say whether it belongs. */
export function exampleOf({ facets }: Profile, number: number): Looked {
  const fields = facets.map(({ name, weight, values }) => [name, values[Math.floor(number / weight) % values.length]]);
  const seen: { readonly [field: string]: unknown } = Object.fromEntries(fields);
  const derived = {
    settlement: seen['settlement'],
    standing: seen['standing'],
    handlingSeconds: undefined,
    handlingDays: undefined,
  };
  const days = { receivedDay: 0, settledDay: undefined, dueDay: undefined };
  return { dossier: seen, derived, ...days } as unknown as Looked; // the fields that are looked at; nobody asks for others
}
