/** What the data of units cost their consumers, in bytes of gzip, as a bundler sees the built package. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundle } from './bundle.js';

const size = (text: string) => gzipSync(text, { level: 9 }).length;

test('the 126 units of today cost at most 3,000 bytes with the code that decodes them', async () => {
  const text = await bundle("import { currentUnits } from '@hanoi-dx/core/units'; console.log(currentUnits());");
  expect(size(text)).toBeLessThanOrEqual(3_000);
  for (const foreign of ['Quận Ba Đình', 'Cao Bằng', 'ZodError', 'parseISO', 'date-fns'])
    expect(text).not.toContain(foreign);
});

test('all data of the entry point are at most 12,000 bytes', () => {
  const folder = 'src/units/data';
  const modules = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  expect(size(modules.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n'))).toBeLessThanOrEqual(12_000);
});

/** The whole entry point, code and data, with the reader of days: what it measured at first, rounded up to the next 500. */
test('the whole entry point costs at most 25,000 bytes and carries no validator', async () => {
  const text = await bundle("export * from '@hanoi-dx/core/units'");
  expect(size(text)).toBeLessThanOrEqual(25_000);
  expect(text).not.toContain('ZodError');
});

test('nothing is decoded before first use', () => {
  const code = `
    const asked = [];
    for (const name of ['split', 'matchAll', 'normalize', 'replace']) {
      const own = String.prototype[name];
      String.prototype[name] = function (...args) { asked.push(name); return own.apply(this, args); };
    }
    const { unit, findUnit } = await import('@hanoi-dx/core/units');
    const before = asked.length;
    unit('00613', { on: '2025-11-21' });
    console.log(before, asked.length > 0);`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
  expect(stdout.trim()).toBe('0 true');
});
