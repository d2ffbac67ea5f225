/**
 * Properties under mutation: the same inputs each time, so that two runs agree; few of them and no search for the
 * smallest failing one, because a test runs once for each mutant that it meets.
 */
import type { IRawProperty, Parameters } from 'fast-check';
import { beforeEach, vi } from 'vitest';

const MOST_RUNS = 100;

vi.mock('fast-check', async (original) => {
  const { default: real } = await original<typeof import('fast-check')>();
  const assert = <T>(property: IRawProperty<T>, asked: Parameters<T> = {}): unknown => {
    const numRuns = Math.min(asked.numRuns ?? MOST_RUNS, MOST_RUNS);
    return real.assert(property, { ...asked, numRuns, seed: 766, endOnFailure: true });
  };
  return { ...real, default: { ...real, assert } };
});

/**
 * What the tables of units prepare once is prepared for each test: otherwise only the first test that asks would meet the
 * mutants in it, whatever that test is about. The list outlives a file of tests, as the modules do.
 */
const kept = vi.hoisted((): { forget: () => void }[] => {
  const shared: { [key: symbol]: { forget: () => void }[] | undefined } = globalThis;
  shared[Symbol.for('prepared once')] ??= [];
  return shared[Symbol.for('prepared once')] ?? [];
});

vi.mock('../../src/units/once.js', () => ({
  once: <T>(make: () => T): (() => T) => {
    let made: { readonly value: T } | undefined;
    kept.push({
      forget: () => {
        made = undefined;
      },
    });
    return () => {
      made ??= { value: make() };
      return made.value;
    };
  },
}));

beforeEach(() => {
  for (const { forget } of kept) forget();
});
