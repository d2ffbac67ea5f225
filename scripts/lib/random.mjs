/** Chance from a seed: the same seed gives the same draws on every machine (mulberry32). */

/** A generator of numbers from 0 up to 1, without 1. */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SLOTS = 8192;

/** Draws things by their weights, at once: a table of slots, at least one for each thing. */
export function drawerOf(things, weightOf) {
  const weights = things.map(weightOf);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const slots = [];
  let passed = 0;
  things.forEach((thing, at) => {
    passed += weights[at];
    const end = Math.max(slots.length + 1, Math.round((passed / total) * SLOTS));
    while (slots.length < end) slots.push(thing);
  });
  return (random) => slots[Math.floor(random * slots.length)];
}
