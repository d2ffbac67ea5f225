/** Numbers from a seed, the same on every machine (mulberry32). */
export interface Random {
  /** A whole number from 0, below a limit. */
  readonly below: (limit: number) => number;
  /** One of a list. */
  readonly oneOf: <T>(list: readonly [T, ...T[]]) => T;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, oneOf: (list) => list[below(list.length)] ?? list[0] };
}
