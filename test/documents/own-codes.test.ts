/** An example that defines an indicator shows one that the catalogue does not have: a code names one definition. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue, medianHandlingDays } from '../../src/indicators/index.js';
import { examplesOf } from './extract.js';

const defined = new Set<string>([...Object.values(catalogue), medianHandlingDays].map(({ code }) => code));

const pages = readdirSync('.').filter((name) => name.endsWith('.md'));
const guides = readdirSync('docs').filter((name) => name.endsWith('.md'));
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const files = [...pages, ...guides.map((name) => `docs/${name}`), ...sources.map((name) => `src/${name}`)];

const codes = files.flatMap((file) =>
  examplesOf(file, readFileSync(file, 'utf8')).flatMap(({ line, code }) =>
    [...code.join('\n').matchAll(/\bcode: '([a-z-]+\.[a-z0-9-]+)'/g)].map((match) => ({
      at: `${file}:${line}`,
      code: match[1],
    })),
  ),
);

test('examples define indicators, and none of the catalogue anew', () => {
  expect(codes.map(({ code }) => code)).toContain('dossier.partly-online-share-of-received');
  expect(codes.filter(({ code }) => defined.has(code ?? ''))).toEqual([]);
});
