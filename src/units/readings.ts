import { KIND_PHRASES, OFFICES, type Place, placeEndings, places } from './phrases.js';
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

/**
 * All ways to read a plain key. A name is first tried as it stands, because `Phượng Dực` and `Phương Liệt` begin with what looks like
 * a word of kind; then without such a word before or behind it; then with its last words taken for a place.
 *
 * @internal
 */
export function readingsOf(key: string): readonly Reading[] {
  const readings: Reading[] = [];
  const comma = key.indexOf(',');
  const start = officeLength(key);
  let end = comma < 0 ? key.length : comma;
  let behind: readonly Place[] | undefined = comma < 0 ? [] : placesIn(key.slice(comma + 1));
  addNames(readings, key, start, end, behind);
  while (behind !== undefined) {
    const phrase = placeAtEnd(key, start, end);
    const place = phrase === undefined ? undefined : places().get(phrase);
    if (phrase === undefined || place === undefined) break;
    end -= phrase.length + 1;
    behind = [place, ...behind];
    addNames(readings, key, start, end, behind);
  }
  return readings;
}

function addNames(to: Reading[], key: string, start: number, end: number, places: Reading['places']): void {
  const add = (from: number, last: number, kind?: UnitKind) =>
    to.push({ name: key.slice(from, last), from, to: last, kind, places });
  add(start, end);
  const space = key.indexOf(' ', start);
  if (space < 0 || space >= end) return;
  const one = KIND_PHRASES.get(key.slice(start, space));
  if (one !== undefined) add(space + 1, end, one);
  const next = key.indexOf(' ', space + 1);
  const two = next < 0 || next >= end ? undefined : KIND_PHRASES.get(key.slice(start, next));
  if (two !== undefined) add(next + 1, end, two);
  const last = key.lastIndexOf(' ', end - 1);
  const behind = KIND_PHRASES.get(key.slice(last + 1, end));
  if (behind !== undefined) add(start, last, behind);
}

function officeLength(key: string): number {
  const office = OFFICES.find((phrase) => key.startsWith(phrase));
  return office === undefined ? 0 : office.length;
}

/** The longest phrase for a place that ends a stretch of the key and leaves a word before it. */
function placeAtEnd(key: string, start: number, end: number): string | undefined {
  let space = key.lastIndexOf(' ', end - 1);
  if (space <= start || !placeEndings().has(key.slice(space + 1, end))) return undefined;
  let found: string | undefined;
  for (; space > start; space = key.lastIndexOf(' ', space - 1)) {
    const phrase = key.slice(space + 1, end);
    if (places().has(phrase)) found = phrase;
  }
  return found;
}

/** The places that a list of parts names, or `undefined` where some words name none. */
function placesIn(list: string): readonly Place[] | undefined {
  const named: Place[] = [];
  for (const part of list.split(',')) {
    for (let end = part.length; end > 0; ) {
      const phrase = places().has(part.slice(0, end)) ? part.slice(0, end) : placeAtEnd(part, -1, end);
      const place = phrase === undefined ? undefined : places().get(phrase);
      if (phrase === undefined || place === undefined) return undefined;
      named.push(place);
      end -= phrase.length + 1;
    }
  }
  return named;
}

/** The other province that a text names, alone or behind a name. */
export function elsewhereIn(key: string, readings: readonly Reading[]): string | undefined {
  const alone = places().get(key);
  const named = [...(alone === undefined ? [] : [alone]), ...readings.flatMap((reading) => reading.places ?? [])];
  return named.flatMap((place) => (place.is === 'elsewhere' ? [place.name] : []))[0];
}
