import { toneOnFirstVowel } from '../text/index.js';
import type { Suggestion } from './match.js';
import { nearestNames } from './nearness.js';
import { once } from './once.js';
import type { Reading } from './readings.js';
import { hasNoMarks, markedKey, marksOf, plainKey } from './spelling.js';
import { allUnits } from './timeline.js';
import type { Unit } from './unit.js';

/** A unit whose plain name is in a text, and how the rest of the text agrees with it. */
export interface Hit {
  readonly unit: Unit;
  readonly marks: 'same' | 'fewer' | 'other';
  readonly misfit: 'marks' | 'kind' | 'place' | undefined;
}

/** A unit, with its name as {@link markedKey} writes it. */
interface Named {
  readonly unit: Unit;
  readonly marked: string;
}

/** Whether something else in a text does not agree with the unit. */
export function isMisfit(hit: Hit): hit is Hit & { readonly misfit: NonNullable<Hit['misfit']> } {
  return hit.misfit !== undefined;
}

const byName = /* @__PURE__ */ once(
  (): ReadonlyMap<string, readonly Named[]> =>
    new Map(
      [...groupedByName(allUnits())].map(([name, units]) => [
        name,
        units.map((unit) => ({ unit, marked: toneOnFirstVowel(markedKey(unit.name)) })),
      ]),
    ),
);

function groupedByName(units: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const name = plainKey(unit.name);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [unit]);
    else group.push(unit);
  }
  return groups;
}

/** The units of all days whose plain name one of the readings gives. */
export function hitsOf(text: string, readings: readonly Reading[]): readonly Hit[] {
  const hits: Hit[] = [];
  let typed: string | undefined;
  for (const reading of readings) {
    const named = byName().get(reading.name);
    if (named === undefined) continue;
    typed ??= hasNoMarks(text) ? '' : markedKey(text);
    const slice = typed === '' ? reading.name : typed.slice(reading.from, reading.to);
    const name = hasNoMarks(slice) ? slice : toneOnFirstVowel(slice);
    for (const one of named) hits.push(hitOf(one, reading, name));
  }
  return hits;
}

function hitOf({ unit, marked }: Named, { name, kind, places }: Reading, typed: string): Hit {
  // A text without any marks decides nothing, even where it is a name that has none.
  const marks = typed === name ? 'fewer' : marksOf(typed, marked);
  const inPlace = places?.every((place) => place.is !== 'district' || place.code === unit.district?.code) ?? false;
  const rightKind = kind === undefined || kind === unit.kind;
  return { unit, marks, misfit: marks === 'other' ? 'marks' : !rightKind ? 'kind' : inPlace ? undefined : 'place' };
}

/** Finds units by names with typos. */
export type NearUnits = (readings: readonly Reading[]) => readonly Suggestion[];

/** Prepares a list of units for names with typos; nothing is prepared before the first question. */
export function nearUnits(units: () => readonly Unit[], inForce: (unit: Unit) => boolean): NearUnits {
  const prepared = once(() => {
    const groups = groupedByName(units());
    return { groups: [...groups.values()], nearest: nearestNames([...groups.keys()]) };
  });
  return (readings) => {
    const { groups, nearest } = prepared();
    let fit: Suggestion[] = [];
    let unfit: Suggestion[] = [];
    let fewest = Number.POSITIVE_INFINITY;
    for (const { name, kind } of readings) {
      for (const { at, typos } of nearest(name)) {
        if (typos > fewest) continue;
        if (typos < fewest) [fit, unfit, fewest] = [[], [], typos];
        for (const unit of groups[at] ?? []) {
          const list = kind === undefined || kind === unit.kind ? fit : unfit;
          list.push({ unit, because: 'typo', typos, inForce: inForce(unit) });
        }
      }
    }
    return withoutRepeats([...fit, ...unfit]);
  };
}

function withoutRepeats(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return suggestions.filter(({ unit }, at) => suggestions.findIndex((other) => other.unit === unit) === at);
}
