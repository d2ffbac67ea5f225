/** No regular expression of the sources backtracks catastrophically. */
import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';
import { type Expression, expressionsIn, expressionsOf } from './expressions.js';

/** Quadratic at the worst, over texts that are short or the library's own: each with its reason. */
const BOUNDED: Readonly<Record<string, string>> = {
  '\\.0+$|(\\.\\d*?)0+$': 'the fraction of a second of an instant that was read: a few digits',
  '\\B(?=(?:\\d{3})+$)': 'the digits of one number',
  '^(?:hơn|trên) (.+?)(?:, không quá (.+))?$': 'at most 100 characters (isShort)',
  '^từ (.+) (?:trở lên|đến (.+))$': 'at most 100 characters (isShort)',
  '^(?:more than|over) (.+?)(?:, at most (.+))?$': 'at most 100 characters (isShort)',
  '^from (.+) to (.+)$': 'at most 100 characters (isShort)',
  '^between (.+) and (.+)$': 'at most 100 characters (isShort)',
  '("(?:[^"\\\\]|\\\\.)*")(\\s*:)?': 'a line that JSON.parse has read: every quote has its fellow',
  '0+$': 'two digits',
  '([0-9a-z]+)([-+]?)([^=>|]+)([=>])([0-9a-z]*)(~?)': 'a table of this library',
};

const complexityOf = ({ source, flags }: Expression): string => {
  const checked = checkSync(source, flags, { timeout: 20_000 });
  return 'complexity' in checked ? checked.complexity.type : checked.status;
};

describe('regular expressions', () => {
  const all = expressionsIn('src');
  const literals = all.filter(({ source }) => source !== '');
  const unbounded = literals.filter(({ source }) => !Object.hasOwn(BOUNDED, source));

  test('are literals, but for the one that reads dates by the pattern of a mapping: fields of fixed width', () => {
    const made = all.filter(({ source }) => source === '').map(({ where }) => where.replace(/:\d+$/, ''));
    expect(made).toEqual(['src/records/date-form.ts']);
    expect(literals.length).toBeGreaterThan(40);
  });

  test.each(Object.entries(BOUNDED))('%s is bounded, and would not be linear', (source, reason) => {
    const one = literals.find((literal) => literal.source === source);
    expect(one && complexityOf(one), reason).toBe('polynomial');
  });

  test.each(unbounded.map((one) => [one.where, one] as const))(
    '%s is linear',
    (_, one) => {
      expect(['safe', 'linear']).toContain(complexityOf(one));
    },
    30_000,
  );

  test.each([
    ['exponential', '/^(a+)+$/'],
    ['polynomial', '/^a*a*b$/'],
  ])('one that is %s is told', (complexity, text) => {
    const [one] = expressionsOf('made-up.ts', `const x = ${text};`);
    expect(one && complexityOf(one)).toBe(complexity);
  });
});
