/** Timing side by side: contenders take turns in one process, so that a drifting machine drifts for all of them. */

const ROUNDS = 11;
const WARM_UP = 3;

/**
 * The nanoseconds per operation of each contender, round by round, after a warm-up. Rounds rotate their order, so that
 * both sides of a round meet the same load of a shared machine. A contender does so many operations at a call, and is
 * called so many times a sample: more often ours, so that both sides take some tens of milliseconds.
 */
export async function timed(contenders, operations, passes = { ours: 1, peers: 1 }) {
  const names = Object.keys(contenders);
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + WARM_UP + turn) % names.length];
      const calls = name === 'ours' ? passes.ours : passes.peers;
      globalThis.gc?.();
      await new Promise((resume) => setTimeout(resume, 20)); // sweeping after the collection would be timed too
      const start = process.hrtime.bigint();
      for (let call = 0; call < calls; call += 1) contenders[name]();
      const took = Number(process.hrtime.bigint() - start) / (calls * operations);
      if (round >= 0) samples[name].push(took);
    }
  }
  return samples;
}

/** An entry of the results: medians of the times, and of how many times faster we were in each round. */
export function line(name, { ours, ...peers }, asked = {}, limits = {}) {
  const of = (reckon) => Object.fromEntries(Object.entries(peers).map(([peer, times]) => [peer, reckon(times)]));
  const ratios = of((times) => median(times.map((took, round) => took / ours[round])));
  return { name, unit: 'ns', ours: median(ours), peers: of(median), limits, ratios, asked };
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
