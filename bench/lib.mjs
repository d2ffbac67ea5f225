/** Timing side by side: contenders take turns in one process, so that a drifting machine drifts for all of them. */

/** The median time of one operation of each contender, in nanoseconds. `run` does `operations` operations. */
export function timed(contenders, operations, rounds = 7) {
  const names = Object.keys(contenders);
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) contenders[name]();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of rotated(names, round)) {
      globalThis.gc?.();
      const start = process.hrtime.bigint();
      contenders[name]();
      samples[name].push(Number(process.hrtime.bigint() - start) / operations);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(samples[name])]));
}

/** An entry of the results: our time, the peers' times, and how many times faster we are than each. */
export function line(name, times, asked = {}, limits = {}) {
  const { ours, ...peers } = times;
  const ratios = Object.fromEntries(Object.entries(peers).map(([peer, time]) => [peer, time / ours]));
  return { name, unit: 'ns', ours, peers, limits, ratios, asked };
}

/** A generator of whole numbers below a bound, the same for the same seed (mulberry32). */
export function randomWholes(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

function median(values) {
  return [...values].sort((one, other) => one - other)[values.length >> 1];
}

function rotated(names, by) {
  const at = by % names.length;
  return [...names.slice(at), ...names.slice(0, at)];
}
