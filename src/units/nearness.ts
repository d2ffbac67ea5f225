import { numberAt, typosBetween } from './typos.js';

/** A name at a distance of one or two typos. */
export interface Near {
  /** Its place in the list of names. */
  readonly at: number;
  /** Letters missing, added, changed or swapped with the next one. */
  readonly typos: number;
}

/** Finds the names nearest to a text; empty where none is near. */
export type NearestNames = (text: string) => readonly Near[];

/**
 * Prepares a list of names for look-up with typos. Two texts at a distance of k typos share a form that is reached from both by
 * leaving out at most k letters, so names are kept under the hashes of such forms, and only those that share one are compared.
 * Texts with fewer than five letters may have one typo, others two. Nothing is prepared before the first question.
 *
 * @internal
 */
export function nearestNames(names: readonly string[]): NearestNames {
  const longest = names.reduce((most, { length }) => Math.max(most, length), 0);
  const indexes: Index[] = [];
  const indexWith = (omitted: number): Index => {
    const index = indexes[omitted] ?? indexOf(names, omitted);
    indexes[omitted] = index;
    return index;
  };
  return (text) => {
    if (text.length > longest + 2) return [];
    const most = text.length < 5 ? 1 : 2;
    for (let typos = 1; typos <= most; typos += 1) {
      const found = search(names, indexWith(typos), text, typos);
      if (found.length > 0) return found;
    }
    return [];
  };
}

/** Names by hash; `marks` has a bit for each hash that is known, so that most strangers are turned away without a look-up. */
interface Index {
  readonly marks: Uint32Array;
  readonly names: ReadonlyMap<number, readonly number[]>;
}

const BITS = 1 << 17;

function indexOf(names: readonly string[], omitted: number): Index {
  const marks = new Uint32Array(BITS / 32);
  const index = new Map<number, number[]>();
  for (const [at, name] of names.entries()) {
    eachHashWithout(name, omitted, (hash) => {
      const known = index.get(hash);
      if (known === undefined) index.set(hash, [at]);
      else if (known.at(-1) !== at) known.push(at);
      const bit = hash & (BITS - 1);
      marks[bit >>> 5] = numberAt(marks, bit >>> 5) | (1 << (bit & 31));
    });
  }
  return { marks, names: index };
}

function search(
  names: readonly string[],
  { marks, names: index }: Index,
  text: string,
  typos: number,
): readonly Near[] {
  const found: Near[] = [];
  eachHashWithout(text, typos, (hash) => {
    const bit = hash & (BITS - 1);
    if ((numberAt(marks, bit >>> 5) & (1 << (bit & 31))) === 0) return;
    for (const at of index.get(hash) ?? []) {
      if (found.some((near) => near.at === at)) continue;
      const distance = typosBetween(text, names[at] ?? '', typos);
      if (distance <= typos) found.push({ at, typos: distance });
    }
  });
  return found.sort((one, other) => one.at - other.at);
}

const BASE = 0x01000193;

/** More letters than any name of a unit has; what stands behind them does not count. */
const ROOM = 256;
const POWERS = /* @__PURE__ */ powersOf(BASE);

function powersOf(base: number): Int32Array {
  const powers = new Int32Array(ROOM).fill(1);
  for (let at = 1; at < ROOM; at += 1) powers[at] = Math.imul(numberAt(powers, at - 1), base);
  return powers;
}

/**
 * Visits the hashes of a text and of what is left of it when one letter, or one or two, are left out. The hash is a polynomial
 * in the letters, so leaving one out replaces what was summed up to it, and no shorter text is ever made.
 */
function eachHashWithout(text: string, omitted: number, visit: (hash: number) => void): void {
  const length = Math.min(text.length, ROOM - 1);
  const upTo = [0];
  let whole = 0;
  for (let at = 0; at < length; at += 1) {
    whole = (Math.imul(whole, BASE) + text.charCodeAt(at) + 1) | 0;
    upTo.push(whole);
  }
  const scaled = (value: number, letters: number): number => Math.imul(value, numberAt(POWERS, letters));
  visit(whole);
  for (let first = 0; first < length; first += 1) {
    const change = numberAt(upTo, first) - numberAt(upTo, first + 1);
    const rest = (whole + scaled(change, length - first - 1)) | 0;
    visit(rest);
    if (omitted < 2) continue;
    for (let second = first + 1; second < length; second += 1) {
      const before = numberAt(upTo, second) + scaled(change, second - first - 1);
      const after = numberAt(upTo, second + 1) + scaled(change, second - first);
      visit((rest + scaled(before - after, length - second - 1)) | 0);
    }
  }
}
