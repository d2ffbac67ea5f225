import { type Elsewhere, KIND_PHRASES, OFFICES, type Place, places, tellingEndings } from './phrases.js';
import type { UnitKind } from './unit.js';

/** One way to read a text: which of its letters are the name, which words say a kind, and where the unit lies. */
export interface Reading {
  /** The plain key of the name. */
  readonly name: string;
  /** Where the name begins in the key. */
  readonly from: number;
  /** Where it ends in the key. */
  readonly to: number;
  /** The kind that is stated. */
  readonly kind: UnitKind | undefined;
  /** The places named behind it; `undefined` where some words there name none. */
  readonly places: readonly Place[] | undefined;
}

/** All that a text may say: readings of a unit of Hanoi, and another province where it names one. */
export interface Readings {
  readonly readings: readonly Reading[];
  readonly elsewhere: string | undefined;
}

/**
 * All ways to read a plain key. A name is first tried as it stands, because `Phượng Dực` and `Phương Liệt` begin with what looks like
 * a word of kind; then without such a word before or behind it; then with its last words taken for a place.
 *
 * @internal
 */
export function readingsOf(key: string): Readings {
  const readings: Reading[] = [];
  const comma = key.indexOf(',');
  const start = officeLength(key);
  let end = comma < 0 ? key.length : comma;
  let behind: readonly Place[] | undefined = comma < 0 ? NOWHERE : placesIn(key.slice(comma + 1));
  let elsewhere = behind?.find(isElsewhere)?.name;
  let alone: string | undefined;
  for (;;) {
    const last = key.lastIndexOf(' ', end - 1);
    const telling = tellingEndings().has(key.slice(last + 1, end));
    if (elsewhere === undefined) addNames(readings, { key, from: start, to: end, last, telling, places: behind });
    if (!telling || behind === undefined) break;
    alone ??= elsewhereAlone(key.slice(start, end));
    const place = placeAtEnd(key, start, end);
    if (place === undefined) break;
    end -= place.phrase.length + 1;
    behind = [place, ...behind];
    elsewhere ??= isElsewhere(place) ? place.name : undefined;
  }
  return { readings, elsewhere: elsewhere ?? alone };
}

const NOWHERE: readonly Place[] = [];

function isElsewhere(place: Place): place is Elsewhere {
  return place.is === 'elsewhere';
}

/** The other province that the whole text is. */
function elsewhereAlone(key: string): string | undefined {
  const place = places().get(key);
  return place !== undefined && isElsewhere(place) ? place.name : undefined;
}

/** A stretch of a key: where its last word begins, and whether that word tells anything. */
interface Stretch {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly last: number;
  readonly telling: boolean;
  readonly places: Reading['places'];
}

/** Adds the readings of a stretch: as it stands, and without a word of kind before or behind it. */
function addNames(readings: Reading[], { key, from, to, last, telling, places }: Stretch): void {
  readings.push({ name: key.slice(from, to), from, to, kind: undefined, places });
  if (last < from) return;
  const space = key.indexOf(' ', from);
  const first = KIND_PHRASES.get(key.slice(from, space));
  if (first !== undefined) readings.push({ name: key.slice(space + 1, to), from: space + 1, to, kind: first, places });
  const next = key.startsWith(TOWNSHIP, from) ? from + TOWNSHIP.length : to;
  if (next < to) readings.push({ name: key.slice(next, to), from: next, to, kind: 'township', places });
  const behind = telling ? KIND_PHRASES.get(key.slice(last + 1, to)) : undefined;
  if (behind !== undefined) readings.push({ name: key.slice(from, last), from, to: last, kind: behind, places });
}

const TOWNSHIP = 'thi tran ';

function officeLength(key: string): number {
  for (const office of OFFICES) if (key.startsWith(office)) return office.length;
  return 0;
}

/** The place with the longest phrase that ends a stretch of the key and leaves a word before it. */
function placeAtEnd(key: string, from: number, to: number): Place | undefined {
  let found: Place | undefined;
  let space = key.lastIndexOf(' ', to - 1);
  for (let words = 0; words < MOST_WORDS && space > from; words += 1) {
    found = places().get(key.slice(space + 1, to)) ?? found;
    space = key.lastIndexOf(' ', space - 1);
  }
  return found;
}

/** `thanh pho ba ria vung tau` has six words, and no place has more. */
const MOST_WORDS = 6;

/** The places that a list of parts names, or `undefined` where some words name none. */
function placesIn(list: string): readonly Place[] | undefined {
  const named: Place[] = [];
  for (const part of list.split(',')) {
    for (let end = part.length; end > 0; ) {
      const place = places().get(part.slice(0, end)) ?? placeAtEnd(part, -1, end);
      if (place === undefined) return undefined;
      named.push(place);
      end -= place.phrase.length + 1;
    }
  }
  return named;
}
