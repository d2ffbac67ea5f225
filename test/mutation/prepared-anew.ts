/**
 * What the tables of units prepare once is prepared for each test: otherwise only the first test that asks would meet the
 * mutants in it, whatever that test is about. The list outlives a file of tests, as the modules do.
 */
import { beforeEach, vi } from 'vitest';

const kept = vi.hoisted((): { forget: () => void }[] => {
  const shared: { [key: symbol]: { forget: () => void }[] | undefined } = globalThis;
  const list = shared[Symbol.for('prepared once')] ?? [];
  shared[Symbol.for('prepared once')] = list;
  return list;
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
