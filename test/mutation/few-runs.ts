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
 * mutants in it, whatever that test is about.
 */
const prepared = vi.hoisted(() => ({ forget: [] as (() => void)[] }));

vi.mock('../../src/units/once.js', () => ({
  once: <T>(make: () => T): (() => T) => {
    let kept: { readonly value: T } | undefined;
    prepared.forget.push(() => {
      kept = undefined;
    });
    return () => {
      kept ??= { value: make() };
      return kept.value;
    };
  },
}));

beforeEach(() => {
  for (const forget of prepared.forget) forget();
});
