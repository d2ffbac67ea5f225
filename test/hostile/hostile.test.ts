import { describe, expect, test } from 'vitest';
import { typed } from './entry.js';
import { EXPORTED } from './exported.js';
import { SURFACE } from './surface/index.js';
import { findings } from './trial.js';

describe('hostile input', () => {
  test.each(Object.entries(SURFACE))('%s answers, changes nothing, and minds no realm', async (name, entry) => {
    const run = EXPORTED[name];
    if (typeof run !== 'function')
      throw new Error(`${name} is not exported: take its line out of test/hostile/surface`);
    expect(await findings((...args) => Reflect.apply(run, undefined, args), entry)).toEqual([]);
  });
});

/** The trial itself must be able to fail. */
describe('the trial', () => {
  const outside = { ...typed({ a: [1] }), outside: [0] };

  test.each([
    ['a function that crashes', (value: unknown) => Reflect.get(Object(value), 'a').length, /threw TypeError/],
    ['one that writes', (value: unknown) => Reflect.set(Object(value), 'a', 2), /wrote to its arguments/],
    ['one that minds the realm', (value: unknown) => value instanceof Object, /of another realm/],
    ['one that lets NaN through', (value: unknown) => Number(value) * 0, /NaN/],
    ['one that remembers', counter(), /two answers/],
    ['one that hands out what it keeps', keeper(), /its answer can be written over/],
    ['one that hands out what it refuses with', refuser(), /its answer to undefined at 0 can be written over/],
  ])('finds %s', async (_what, run, finding) => {
    expect((await findings(run, outside)).join('\n')).toMatch(finding);
  });
});

function keeper(): () => unknown {
  const kept = { deep: [{ value: 1 }] };
  return () => Object.freeze({ kept });
}

function refuser(): (value: unknown) => unknown {
  const message = { vi: 'Sai.', en: 'Wrong.' };
  return (value) => (value === undefined ? { issues: [{ message }] } : 'good');
}

function counter(): () => number {
  let calls = 0;
  return () => {
    calls += 1;
    return calls;
  };
}
