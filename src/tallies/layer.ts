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
  /** What the measures say of a dossier, by its number in the profile, as far as it was asked. */
  readonly verdicts: (readonly Verdict[] | undefined)[];
  /** How many dossiers were counted. */
  cells: Uint32Array;
  /** The cell of the dossier in hand; below 0 where it is not counted here. */
  at: number;
}

/** A layer without cells. */
export function layerOf(kind: Kind, all: readonly Measure[]): Layer {
  const measures = kind.places.map((place) => all[place] as Measure); // places are those of measures
  return { kind, measures, profile: profileOf(measures), verdicts: [], cells: new Uint32Array(0), at: -1 };
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
    const verdicts = verdictsOn(layer, number);
    for (const [place, { cell }] of counted.entries()) addRows(cell, verdicts[place] as Verdict, dossiers); // one each
  }
  cells.fill(0);
}

function verdictsOn({ measures, profile, verdicts }: Layer, number: number): readonly Verdict[] {
  const known = verdicts[number] ?? measures.map((measure) => verdictOf(measure, exampleOf(profile, number)));
  verdicts[number] = known;
  return known;
}
