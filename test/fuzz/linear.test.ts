/** Every parser of text takes time linear in the length of its input: from 10^3 to 10^6 characters, however built. */
import { describe, expect, test } from 'vitest';
import { PARSERS } from './parsers.js';

const LENGTHS = [1_000, 10_000, 100_000, 1_000_000];

/** Ten times the characters may take so many times as long: ten for a linear parser, a hundred for a quadratic one. */
const MOST_TIMES = 40;

/** Below this nothing is told from the noise of the machine; a quadratic parser takes hours for a million characters. */
const NOISE = 5_000;

const PATTERNS = [
  '9',
  '0',
  ' ',
  'a',
  '.9',
  '9.',
  '-',
  'à',
  'e\u0301',
  'oa ',
  '{"a":',
  '[',
  '"',
  '\\',
  '\n',
  '{}\n',
  'xã ',
  'H26.',
];

describe('linear time', () => {
  const parsers = PARSERS.flatMap(({ name, texts, run }) => (texts === undefined ? [] : [{ name, texts, run }]));

  test.each(parsers)(
    '$name',
    ({ texts, run }) => {
      for (const pattern of [...PATTERNS, ...texts]) {
        let before = 0;
        for (const length of LENGTHS) {
          const input = pattern.repeat(Math.ceil(length / pattern.length));
          const start = performance.now();
          run(`${texts[0]}${input}!` as never); // a parser of text
          const took = performance.now() - start;
          const most = Math.max(NOISE, before * MOST_TIMES);
          expect(took, `${length} characters of ${JSON.stringify(pattern)}`).toBeLessThan(most);
          before = took;
        }
      }
    },
    120_000,
  );
});
