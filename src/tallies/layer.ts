import type { Measure } from '../measures/index.js';
import { addRows, type Cell } from './cells.js';
import { exampleOf, type Profile, profileOf } from './facets.js';
import type { Kind, OpenGroups } from './open-groups.js';
import { type Verdict, verdictOf } from './verdict.js';

/** The measures that one day of a record places, with a cell for each group and each profile of a dossier in it. */
export interface Layer {
  readonly kind: Kind;
  readonly measures: readonly Measure[];
  readonly profile: Profile;
  /** The measures that a dossier belongs to, by its number in the profile, as far as it was asked. */
  readonly belongings: (readonly Belonging[] | undefined)[];
  /** How many dossiers were counted. */
  cells: Uint32Array;
}

/** That a dossier belongs, surely or perhaps, to the measure at a place among all. */
interface Belonging {
  readonly place: number;
  readonly verdict: Verdict;
}

/** A layer without cells. */
export function layerOf(kind: Kind, all: readonly Measure[]): Layer {
  const measures = kind.places.map((place) => all[place] as Measure); // places are those of measures
  return { kind, measures, profile: profileOf(measures), belongings: [], cells: new Uint32Array(0) };
}

/** Moves what was counted in a layer into the groups. */
export function drainLayer(layer: Layer, keysOf: (group: number) => readonly string[], groups: OpenGroups): void {
  const { cells, profile } = layer;
  for (let group = 0, start = 0; start < cells.length; group += 1, start += profile.size) {
    let there: readonly Cell[] | undefined;
    for (let number = 0; number < profile.size; number += 1) {
      const dossiers = cells[start + number] as number;
      if (dossiers === 0) continue;
      there ??= groups.cellsAt(keysOf(group));
      for (const { place, verdict } of belongingsOf(layer, number)) addRows(there[place] as Cell, verdict, dossiers);
    }
  }
  cells.fill(0);
}

function belongingsOf({ kind, measures, profile, belongings }: Layer, number: number): readonly Belonging[] {
  const known = belongings[number];
  if (known !== undefined) return known;
  const example = exampleOf(profile, number);
  const verdicts = kind.places.map((place, nth) => ({ place, verdict: verdictOf(measures[nth] as Measure, example) }));
  const belonging = verdicts.filter(({ verdict }) => verdict > 0);
  belongings[number] = belonging;
  return belonging;
}
