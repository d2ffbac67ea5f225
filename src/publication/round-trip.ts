import { canMove, type Draft, lossOf, lossOfMove, type Move, type Step } from './draft.js';
import { item } from './indexed.js';
import type { Network } from './network.js';

/**
 * The change of a cell, up or down, that keeps all sums and loses the least: the shortest round trip through its road.
 * In a network every change is made of round trips, so where there is none, no table but the true one fits.
 */
export function roundTrip(draft: Draft, network: Network, cell: number): Move | undefined {
  const up = canMove(draft, cell, 1) ? trip(draft, network, { cell, by: 1 }, Infinity) : undefined;
  const least = up ? lossOfMove(draft, up.slice(1)) : Infinity;
  if (least === 0 || !canMove(draft, cell, -1)) return up;
  return trip(draft, network, { cell, by: -1 }, least) ?? up;
}

/** Dijkstra's search from one end of the cell's road to the other, by what is lost on the way: less than `least`. */
function trip(draft: Draft, network: Network, start: Step, least: number): Move | undefined {
  const [from, to] = item(network.ends, start.cell);
  const losses = new Float64Array(network.roads.length).fill(Infinity);
  const steps: (Step & { readonly from: number })[] = [];
  const done = new Uint8Array(network.roads.length);
  losses[from] = 0;
  for (let node = from; node !== -1 && node !== to; node = nearest(losses, done)) {
    done[node] = 1;
    for (const cell of item(network.roads, node)) {
      const [plus, minus] = item(network.ends, cell);
      const by = plus === node ? opposite(start.by) : start.by;
      const next = plus === node ? minus : plus;
      if (cell === start.cell || done[next] === 1) continue;
      const loss = item(losses, node) + lossOf(draft, cell);
      if (loss >= least || loss >= item(losses, next) || !canMove(draft, cell, by)) continue;
      losses[next] = loss;
      steps[next] = { cell, by, from: node };
    }
  }
  return item(losses, to) === Infinity ? undefined : [start, ...back(steps, from, to)];
}

function opposite(by: 1 | -1): 1 | -1 {
  return by === 1 ? -1 : 1;
}

/** The node that was reached with the least loss and not left yet; −1 where there is none. */
function nearest(losses: Float64Array, done: Uint8Array): number {
  let best = -1;
  let least = Infinity;
  for (let node = 0; node < losses.length; node += 1) {
    const loss = item(losses, node);
    if (loss >= least || done[node] === 1) continue;
    best = node;
    least = loss;
  }
  return best;
}

/** The steps of the way, walked back from its end. */
function back(steps: readonly (Step & { readonly from: number })[], from: number, to: number): Move {
  const way: Step[] = [];
  for (let node = to; node !== from; node = item(steps, node).from) {
    const { cell, by } = item(steps, node);
    way.push({ cell, by });
  }
  return way;
}
