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

type Index = ReadonlyMap<number, readonly number[]>;

function indexOf(names: readonly string[], omitted: number): Index {
  const index = new Map<number, number[]>();
  for (const [at, name] of names.entries()) {
    for (const hash of new Set(hashesWithout(name, omitted))) {
      const known = index.get(hash);
      if (known === undefined) index.set(hash, [at]);
      else known.push(at);
    }
  }
  return index;
}

function search(names: readonly string[], index: Index, text: string, typos: number): readonly Near[] {
  const found: Near[] = [];
  const seen = new Set<number>();
  for (const hash of hashesWithout(text, typos)) {
    for (const at of index.get(hash) ?? []) {
      if (seen.has(at)) continue;
      seen.add(at);
      const distance = typosBetween(text, names[at] ?? '', typos);
      if (distance <= typos) found.push({ at, typos: distance });
    }
  }
  return found.sort((one, other) => one.at - other.at);
}

const BASE = 0x01000193;

/** The hashes of a text and of what is left of it when one letter, or one or two, are left out. */
export function hashesWithout(text: string, omitted: number): readonly number[] {
  const { length } = text;
  const upTo = [0];
  const power = [1];
  for (let at = 0; at < length; at += 1) {
    upTo.push((Math.imul(upTo[at] ?? 0, BASE) + text.charCodeAt(at) + 1) | 0);
    power.push(Math.imul(power[at] ?? 0, BASE));
  }
  const between = (from: number, to: number): number =>
    ((upTo[to] ?? 0) - Math.imul(upTo[from] ?? 0, power[to - from] ?? 0)) | 0;
  const followed = (hash: number, from: number, to: number): number =>
    (Math.imul(hash, power[to - from] ?? 0) + between(from, to)) | 0;
  const hashes = [upTo[length] ?? 0];
  for (let first = 0; first < length; first += 1) {
    const before = upTo[first] ?? 0;
    hashes.push(followed(before, first + 1, length));
    if (omitted < 2) continue;
    for (let second = first + 1; second < length; second += 1) {
      hashes.push(followed(followed(before, first + 1, second), second + 1, length));
    }
  }
  return hashes;
}

/**
 * The typos between two texts (letters missing, added, changed, or swapped with the next one), counted up to a limit.
 *
 * @internal
 */
export function typosBetween(one: string, other: string, most: number): number {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  const shorter = Math.min(one.length, other.length) - start;
  while (end < shorter && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  if (left.length <= 1 && right.length <= 1) return left === right ? 0 : 1;
  if (Math.abs(left.length - right.length) > most) return most + 1;
  return alignment(left, right);
}

function alignment(left: string, right: string): number {
  let older: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const changed = (last[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
          ? (older[column - 2] ?? 0) + 1
          : changed;
      next.push(Math.min(changed, swapped, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    older = last;
    last = next;
  }
  return last[right.length] ?? 0;
}
