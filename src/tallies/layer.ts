import type { Measure } from '../measures/index.js';
import { addRows } from './cells.js';
import { exampleOf, type Profile, profileOf } from './facets.js';
import type { Counted, Kind, OpenGroups } from './open-groups.js';
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

/** That a dossier belongs, surely or perhaps, to the measure at a place. */
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
  const { cells, profile, kind } = layer;
  let [start, counted]: [number, readonly Counted[]] = [-1, []];
  for (let at = 0; at < cells.length; at += 1) {
    const dossiers = Number(cells[at]);
    if (dossiers === 0) continue;
    const number = at % profile.size;
    if (at - number !== start) {
      start = at - number;
      counted = groups.cellsAt(keysOf(start / profile.size), kind);
    }
    for (const { place, verdict } of belongingsOf(layer, number)) {
      addRows((counted[place] as Counted).cell, verdict, dossiers); // there is one for each measure
    }
  }
  cells.fill(0);
}

function belongingsOf({ measures, profile, belongings }: Layer, number: number): readonly Belonging[] {
  const known = belongings[number];
  if (known !== undefined) return known;
  const example = exampleOf(profile, number);
  const verdicts = measures.map((measure, place) => ({ place, verdict: verdictOf(measure, example) }));
  const belonging = verdicts.filter(({ verdict }) => verdict > 0);
  belongings[number] = belonging;
  return belonging;
}
