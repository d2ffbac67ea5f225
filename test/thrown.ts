import type { Mistake } from '../src/issues/index.js';

/** What a function throws, or `undefined` where it throws nothing. */
export function thrown(run: () => unknown): Mistake | undefined {
  try {
    run();
  } catch (error) {
    return error as Mistake; // the tests then check what it is
  }
  return undefined;
}
