/** Timing side by side: contenders take turns in one process, so that a drifting machine drifts for all of them. */

/** How often each contender is timed, and how often it runs before that. */
const ROUNDS = { rounds: 11, warmUp: 3 };

/**
 * The nanoseconds per operation of each contender, round by round, after a warm-up. Rounds rotate their order, so that
 * both sides of a round meet the same load of a shared machine. A contender does so many operations at a call, and is
 * called so many times a sample: more often ours, so that both sides take some tens of milliseconds.
 */
export async function timed(contenders, operations, { ours = 1, peers = 1, rounds, warmUp } = {}) {
  const [measured, before] = [rounds ?? ROUNDS.rounds, warmUp ?? ROUNDS.warmUp];
  const names = Object.keys(contenders);
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -before; round < measured; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + before + turn) % names.length];
      const calls = name === 'ours' ? ours : peers;
      globalThis.gc?.();
      await new Promise((resume) => setTimeout(resume, 50)); // sweeping after the collection would be timed too
      const start = process.hrtime.bigint();
      for (let call = 0; call < calls; call += 1) await contenders[name]();
      const took = Number(process.hrtime.bigint() - start) / (calls * operations);
      if (round >= 0) samples[name].push(took);
    }
  }
  return samples;
}

/**
 * An entry of the results: medians of the times, and of how many times faster we were in each round. `limits` names the
 * contenders that nobody would use instead but that show what the machine allows; `asked` names the ratios that are asked
 * for. `spread` is the span of our middle half, as a part of the median.
 */
export function line(name, { ours, ...others }, asked = {}, limits = []) {
  const of = (names, reckon) => Object.fromEntries(names.map((one) => [one, reckon(others[one])]));
  const peers = Object.keys(others).filter((one) => !limits.includes(one));
  const ratio = (times) => median(times.map((took, round) => took / ours[round]));
  return {
    name,
    unit: 'ns',
    ours: median(ours),
    spread: spreadOf(ours),
    peers: of(peers, median),
    limits: of(limits, median),
    ratios: of([...peers, ...limits], ratio),
    asked,
  };
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

/** Stops a benchmark whose contenders do not do the same work. */
export function mustEqual(what, one, other) {
  if (one !== other) throw new Error(`${what}: the answers differ`);
}

function median(values) {
  return sorted(values)[values.length >> 1];
}

function spreadOf(values) {
  const all = sorted(values);
  return (all[Math.floor(all.length * 0.75)] - all[Math.floor(all.length * 0.25)]) / median(values);
}

function sorted(values) {
  return [...values].sort((one, other) => one - other);
}
