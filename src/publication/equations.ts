/** A sum as an equation of what a reader does not know: the unknowns, each with its factor, add up to a number. */
export interface Equation {
  /** The factors of the unknowns, none of them 0. */
  readonly factors: Map<number, bigint>;
  /** What they add up to. */
  readonly total: bigint;
  /** The positions of the relations that it was made from. */
  readonly from: ReadonlySet<number>;
}

/** An equation solved for one of its unknowns, which stands in no other one. */
export interface Solved extends Equation {
  /** The unknown that the others decide. */
  readonly unknown: number;
}

/**
 * Gauss and Jordan's elimination over whole numbers of any size: every equation in turn is solved for one unknown, which
 * is then removed from all others.
 *
 * @returns the solved equations, or `undefined` where they contradict each other
 */
export function solve(equations: readonly Equation[]): Solved[] | undefined {
  const solved: Solved[] = [];
  for (const equation of equations) {
    const rest = solved.reduce<Equation>((left, by) => eliminate(left, by), equation);
    const [unknown] = rest.factors.keys();
    if (unknown === undefined) {
      if (rest.total !== 0n) return undefined;
      continue;
    }
    const next = { ...rest, unknown };
    for (const [at, other] of solved.entries()) solved[at] = { ...eliminate(other, next), unknown: other.unknown };
    solved.push(next);
  }
  return solved;
}

/** Solves an equation for another of its unknowns, and removes that one from all others. */
export function exchange(solved: Solved[], at: number, unknown: number): void {
  const next = { ...(solved[at] as Solved), unknown }; // the position of one of them
  for (const [position, other] of solved.entries()) {
    solved[position] = position === at ? next : { ...eliminate(other, next), unknown: other.unknown };
  }
}

/** An equation without the unknown that another is solved for. */
function eliminate(equation: Equation, by: Solved): Equation {
  const factor = equation.factors.get(by.unknown);
  if (factor === undefined) return equation;
  const own = by.factors.get(by.unknown) as bigint; // it is solved for it
  const factors = new Map([...equation.factors].map(([unknown, value]) => [unknown, value * own]));
  for (const [unknown, value] of by.factors) {
    const left = (factors.get(unknown) ?? 0n) - value * factor;
    if (left === 0n) factors.delete(unknown);
    else factors.set(unknown, left);
  }
  const from = new Set([...equation.from, ...by.from]);
  return reduced({ factors, total: equation.total * own - by.total * factor, from });
}

/** An equation divided by what all its numbers share. */
function reduced({ factors, total, from }: Equation): Equation {
  const shared = [...factors.values()].reduce(commonDivisor, absolute(total));
  if (shared <= 1n) return { factors, total, from };
  return {
    factors: new Map([...factors].map(([unknown, value]) => [unknown, value / shared])),
    total: total / shared,
    from,
  };
}

function commonDivisor(one: bigint, other: bigint): bigint {
  let [divisor, rest] = [one, absolute(other)];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return divisor;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
