import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
// @ts-expect-error the configuration is plain JavaScript, as the command line wants it
import configuration from '../../.dependency-cruiser.mjs';
import { broken } from './broken.js';

const rules: readonly { readonly name: string }[] = configuration.forbidden;
const fixtures = 'test/architecture/fixtures';

describe('the house', () => {
  test('keeps every rule', () => expect(broken('.')).toEqual([]));

  test('has no folder that no rule knows', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name)).not.toHaveLength(0);
    for (const { name } of folders) expect(JSON.stringify(rules)).toContain(name);
  });
});

describe('each rule can fail', () => {
  const names = rules.map(({ name }) => name);

  test.each(names)('%s', (name) => expect(broken(`${fixtures}/${name}`)).toContain(name));

  test('and no fixture is left over', () => expect(readdirSync(fixtures).sort()).toEqual([...names].sort()));
});
