import type { Suggestion } from './match.js';
import { nearestNames } from './nearness.js';
import { once } from './once.js';
import type { Reading } from './readings.js';
import { markedKey, marksOf, plainKey } from './spelling.js';
import { allUnits } from './timeline.js';
import type { Unit } from './unit.js';

/** A unit whose plain name is in a text, and how the rest of the text agrees with it. */
export interface Hit {
  readonly unit: Unit;
  readonly marks: 'same' | 'fewer' | 'other';
  readonly misfit: 'marks' | 'kind' | 'place' | undefined;
}

const byName = /* @__PURE__ */ once((): ReadonlyMap<string, readonly Unit[]> => groupedByName(allUnits()));

function groupedByName(units: readonly Unit[]): Map<string, Unit[]> {
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
  const found = readings.filter(({ name }) => byName().has(name));
  if (found.length === 0) return [];
  const words = markedKey(text).split(' ');
  const typed = (reading: Reading) => words.slice(reading.from, reading.to).join(' ');
  return found.flatMap((reading) =>
    (byName().get(reading.name) ?? []).map((unit) => hitOf(unit, reading, typed(reading))),
  );
}

function hitOf(unit: Unit, { name, kind, places }: Reading, typed: string): Hit {
  const agreement = marksOf(typed, markedKey(unit.name));
  const marks = agreement === 'same' && typed === name ? 'fewer' : agreement; // a text without any marks decides nothing
  const inPlace = places?.every((place) => place.is !== 'district' || place.code === unit.district?.code) ?? false;
  const rightKind = kind === undefined || kind === unit.kind;
  return { unit, marks, misfit: marks === 'other' ? 'marks' : !rightKind ? 'kind' : inPlace ? undefined : 'place' };
}

/** Finds units by names with typos. */
export type NearUnits = (readings: readonly Reading[]) => readonly Omit<Suggestion, 'inForce'>[];

/** Prepares a list of units for names with typos; nothing is prepared before the first question. */
export function nearUnits(units: () => readonly Unit[]): NearUnits {
  const prepared = once(() => {
    const groups = [...groupedByName(units())];
    return { groups, nearest: nearestNames(groups.map(([name]) => name)) };
  });
  return (readings) => {
    const { groups, nearest } = prepared();
    const found = readings.flatMap(({ name, kind }) => nearest(name).map((near) => ({ ...near, kind })));
    const typos = Math.min(...found.map((near) => near.typos));
    return found
      .filter((near) => near.typos === typos)
      .flatMap(({ at, kind }) =>
        (groups[at]?.[1] ?? []).map((unit) => ({ unit, strange: kind !== undefined && kind !== unit.kind })),
      )
      .sort((one, other) => Number(one.strange) - Number(other.strange))
      .map(({ unit }) => ({ unit, because: 'typo' as const, typos }));
  };
}
