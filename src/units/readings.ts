import { KIND_PHRASES, OFFICES, type Place, placesIn } from './phrases.js';
import type { UnitKind } from './unit.js';

/** One way to read a text: which of its words are the name, which say a kind, and where the unit lies. */
export interface Reading {
  /** The plain key of the name. */
  readonly name: string;
  /** The place of the name's first word among all words. */
  readonly from: number;
  /** The place after its last word. */
  readonly to: number;
  /** The kind that is stated. */
  readonly kind?: UnitKind;
  /** The places named behind it; `undefined` where some words there belong to none. */
  readonly places: readonly Place[] | undefined;
}

/**
 * All ways to read a plain key. A name is first tried as it stands, because `Phượng Dực` and `Phương Liệt` begin with what looks like
 * a word of kind; then without such a word before or behind it; then with its last words taken for a place.
 *
 * @internal
 */
export function readingsOf(key: string): readonly Reading[] {
  const parts = key.split(',');
  const words = parts.flatMap((part) => part.split(' '));
  const first = (parts[0] ?? '').split(' ').length;
  const behind = placesIn(words.slice(first));
  const readings = namesIn(words, 0, first).map((name) => ({ ...name, places: behind }));
  for (let to = first - 1; to > 0; to -= 1) {
    const places = placesIn(words.slice(to));
    if (places !== undefined) readings.push(...namesIn(words, 0, to).map((name) => ({ ...name, places })));
  }
  return readings;
}

type Name = Omit<Reading, 'places'>;

function namesIn(words: readonly string[], from: number, to: number): readonly Name[] {
  const start = from + officeAt(words, from);
  const whole = { name: words.slice(start, to).join(' '), from: start, to };
  const names: Name[] = [whole];
  for (const length of [1, 2]) {
    if (to - start <= length) break;
    const before = KIND_PHRASES.get(words.slice(start, start + length).join(' '));
    const after = KIND_PHRASES.get(words.slice(to - length, to).join(' '));
    if (before !== undefined) names.push(cut(words, start + length, to, before));
    if (after !== undefined) names.push(cut(words, start, to - length, after));
  }
  return names;
}

function cut(words: readonly string[], from: number, to: number, kind: UnitKind): Name {
  return { name: words.slice(from, to).join(' '), from, to, kind };
}

function officeAt(words: readonly string[], from: number): number {
  const office = OFFICES.find((phrase) => words.slice(from, from + phrase.split(' ').length).join(' ') === phrase);
  return office === undefined ? 0 : office.split(' ').length;
}

/** The other province that a text names, alone or behind a name. */
export function elsewhereIn(key: string, readings: readonly Reading[]): string | undefined {
  const named = [placesIn(key.split(/[ ,]/)), ...readings.map(({ places }) => places)].flatMap(
    (places) => places ?? [],
  );
  return named.flatMap((place) => (place.is === 'elsewhere' ? [place.name] : []))[0];
}
