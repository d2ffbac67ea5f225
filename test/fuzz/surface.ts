/**
 * Every exported function that takes something from outside, out of the list that the hostile trials walk: a new export
 * gets its line there, and is fuzzed from then on. Those that `parsers.ts` names with more good inputs are left to it.
 */
import { EXPORTED } from '../hostile/exported.js';
import { SURFACE } from '../hostile/surface/index.js';
import { drained } from '../hostile/trial.js';
import type { Parser } from './parsers.js';

/** Parsers made of the trials' good calls, with whatever they let stand for arguments from outside. */
export function surfaceParsers(named: readonly Parser[]): readonly Parser[] {
  const done = new Set(named.map(({ name }) => name.split(' ')[0]));
  return Object.entries(SURFACE).flatMap(([name, { args, outside, call }]) => {
    const run = EXPORTED[name];
    if (outside.length === 0 || done.has(name) || typeof run !== 'function') return [];
    const good = args();
    return {
      name,
      data: outside.map((at) => good[at]),
      run: (input: unknown) => {
        const given = [...good];
        for (const [part, at] of outside.entries()) given[at] = Object(input)[part];
        return drained(
          call((...all) => Reflect.apply(run, undefined, all), given),
          0,
        );
      },
    };
  });
}
