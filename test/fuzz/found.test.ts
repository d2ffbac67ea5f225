/** What fuzzing once found stays mended, and a short run of every parser finds nothing more. */
import { readdirSync, readFileSync } from 'node:fs';
import * as core from '@hanoi-dx/core';
import { describe, expect, test } from 'vitest';
import { asFixture, fromFixture } from './fixture.js';
import { type Finding, fuzz, tryOut } from './fuzz.js';
import { wrongWith } from './judge.js';
import { PARSERS } from './parsers.js';
import { SCHEMAS } from './schemas.js';

const FOUND = 'test/fuzz/found';
const parserOf = (name: string) => PARSERS.find((parser) => parser.name === name);

describe('fuzzing', () => {
  test.each(readdirSync(FOUND))('%s stays mended', async (file) => {
    const { parser: name, input } = fromFixture(readFileSync(`${FOUND}/${file}`, 'utf8')) as Finding; // as it was written
    const parser = parserOf(name);
    if (parser === undefined) throw new Error(`${file}: no parser is called ${name}`);
    expect(await tryOut(parser, input)).toBeUndefined();
  });

  test.each(PARSERS.map((parser) => [parser.name, parser] as const))(
    '%s bears five hundred inputs',
    async (_name, parser) => {
      expect(await fuzz(parser, { seed: 20251125, inputs: 500, until: Date.now() + 60_000 })).toEqual({ tried: 500 });
    },
  );

  test.each(SCHEMAS)('$name takes the value that it is fuzzed from', async ({ run, data }) => {
    expect(await run(data as never)).toMatchObject({ ok: true });
  });

  test('every exported schema is fuzzed', () => {
    const exported = Object.keys(core).filter((name) => name.endsWith('Schema'));
    expect(SCHEMAS.map(({ name }) => name)).toEqual(exported.toSorted());
  });

  test('a fixture is the input that was found, whatever JSON has no word for', () => {
    const odd = { list: [Number.NaN, -0, undefined, Number.NEGATIVE_INFINITY], big: 7n, text: 'NaN', none: undefined };
    const read = fromFixture(asFixture(odd));
    expect(read).toEqual(odd);
    expect(Object.is(Reflect.get(Object(read), 'list')[1], -0)).toBe(true);
    expect(typeof Reflect.get(Object(fromFixture(asFixture({ odd: Symbol('x') }))), 'odd')).toBe('symbol');
  });

  test('the same seed gives the same finding', async () => {
    const parser = {
      name: 'fragile',
      texts: ['a', 'b'] as const,
      run: (input: string) => 'ok'.repeat(input.indexOf('9')),
    };
    const once = await fuzz(parser, { seed: 7, inputs: 10_000, until: Date.now() + 60_000 });
    expect(once.finding?.what).toMatch(/^throws RangeError/);
    expect(await fuzz(parser, { seed: 7, inputs: 10_000, until: Date.now() + 60_000 })).toEqual(once);
  });

  test.each([
    [{ value: [Number.NaN] }, 'gives NaN'],
    [{ ok: false, issues: [] }, 'refuses without issues'],
    [{ ok: false }, 'refuses without issues'],
    [{ ok: false, issues: [{ code: 'x' }] }, 'gives an issue without its parts'],
    [{ status: 'value', numerator: 1 }, undefined],
    ['text', undefined],
  ])('judges %j', (answer, what) => {
    expect(wrongWith(answer)).toBe(what);
  });
});
