/** Findings as JSON, with what JSON has no word for written as `{ "$odd": … }`, so that a fixture is the input that was found. */

/** A finding, or any part of it, as JSON. */
export function asFixture(value: unknown): string {
  return `${JSON.stringify(value, (_, part) => (isOdd(part) ? { $odd: named(part) } : part), 2)}\n`;
}

/** The value that was written. */
export function fromFixture(text: string): unknown {
  return JSON.parse(text, (_, part) => (isNamed(part) ? ODD[part.$odd] : part));
}

/** What JSON leaves out, changes or refuses. One symbol and one big number stand for all. */
const ODD: Readonly<Record<string, unknown>> = {
  undefined,
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
  '-0': -0,
  bigint: 7n,
  symbol: Symbol('odd'),
};

function isOdd(part: unknown): boolean {
  if (typeof part === 'number') return !Number.isFinite(part) || Object.is(part, -0);
  return ['undefined', 'bigint', 'symbol'].includes(typeof part);
}

function named(part: unknown): string {
  if (typeof part === 'number') return Object.is(part, -0) ? '-0' : String(part);
  return typeof part;
}

function isNamed(part: unknown): part is { readonly $odd: string } {
  return typeof part === 'object' && part !== null && Object.hasOwn(part, '$odd');
}
