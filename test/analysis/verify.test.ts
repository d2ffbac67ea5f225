import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agrees, type PublishedCounts, verify } from '../../src/analysis/index.js';
import { plainPercentage, printPercentage, quotient, type Rounding } from '../../src/exact/index.js';

const ROUNDINGS: readonly Rounding[] = ['half-up', 'half-even', 'down', 'up'];

describe('verify', () => {
  // What was printed, and what the published counts give.
  test.each([
    ['59,71 %', 317_199, 531_269],
    ['40.05%', 212_790, 531_269],
    ['0.24%', 1_278, 531_269],
    ['96.1%', 510_541, 531_269],
    ['3.90%', 20_734, 531_269],
    ['99.85%', 509_772, 510_541],
    ['0.15%', 763, 510_541],
    ['14,6 %', 1_079, 7_413],
    ['86.31', 309_542, 358_625],
    ['100 %', 40, 40],
    ['0 %', 0, 40],
  ])('%s of %s over %s agrees', (printed, numerator, denominator) => {
    const verdict = verify(printed, { numerator, denominator });
    expect(verdict.verdict).toBe('agrees');
    expect(agrees(printed, { numerator, denominator })).toBe(true);
  });

  test.each([
    ['85,10 %', 7_600, 8_930, '85.11'],
    ['9,48 %', 214, 2_265, '9.45'],
    ['48,2 %', 99_558, 206_885, '48.1'],
    ['96.2%', 2_602, 2_760, '94.3'],
    ['13,2 %', 1_079, 7_413, '14.6'],
  ])('the misprint %s of %s over %s disagrees: the counts give %s', (printed, numerator, denominator, right) => {
    const verdict = verify(printed, { numerator, denominator });
    expect(verdict).toMatchObject({ verdict: 'disagrees' });
    expect('recomputed' in verdict && verdict.recomputed && plainPercentage(verdict.recomputed)).toBe(right);
    expect(agrees(printed, { numerator, denominator })).toBe(false);
    expect(agrees(`${right}%`, { numerator, denominator })).toBe(true);
  });

  test('a disagreement names the denominators that would give what was printed', () => {
    expect(verify('96.2%', { numerator: 2_602, denominator: 2_760 })).toEqual({
      verdict: 'disagrees',
      recomputed: { units: 943, digits: 1 },
      denominators: { atLeast: 2_704, atMost: 2_706 },
    });
  });

  test('a disagreement that no denominator can mend says so', () => {
    const verdict = verify('70 %', { numerator: 1, denominator: 2 });
    expect(verdict).toMatchObject({ denominators: { issues: [{ code: 'denominator.none-fits' }] } });
  });

  test.each([undefined, null])('without a published denominator (%s) those that fit are named', (denominator) => {
    const fit = { verdict: 'fits', denominators: { atLeast: 8_151, atMost: 8_159 } };
    expect(verify('90,9 %', { numerator: 7_413, denominator })).toEqual(fit);
    expect(verify('90,9 %', { numerator: 7_413 })).toEqual(fit);
  });

  test('a share of nothing is no percentage', () => {
    expect(verify('0 %', { numerator: 0, denominator: 0 })).toEqual({ verdict: 'empty' });
    expect(verify('50 %', { numerator: 3, denominator: 0 })).toEqual({ verdict: 'empty' });
    expect(agrees('0 %', { numerator: 0, denominator: 0 })).toBe(false);
  });

  test.each<[string, unknown, unknown, readonly string[]]>([
    ['ninety', 1, 2, ['percentage.unreadable printed']],
    ['50 %', -1, 2, ['count.negative numerator']],
    ['50 %', 1, 0.5, ['count.not-whole denominator']],
    ['50 %', '1', undefined, ['count.not-a-number numerator']],
    ['50 %', 1, '2', ['count.not-a-number denominator']],
    [
      '',
      Number.NaN,
      2 ** 53,
      ['percentage.unreadable printed', 'count.not-a-number numerator', 'count.unsafe denominator'],
    ],
  ])('row %#: %j with %j over %j is invalid', (printed, numerator, denominator, expected) => {
    const counts = { numerator, denominator } as PublishedCounts; // what a program in JavaScript may pass
    const verdict = verify(printed, counts);
    const issues = verdict.verdict === 'invalid' ? verdict.issues : [];
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(expected);
    expect(agrees(printed, counts)).toBe(false);
  });

  test('the rule of the printer decides', () => {
    const counts = { numerator: 1, denominator: 8 }; // 12.5 %
    const agreeing = (printed: string): readonly Rounding[] =>
      ROUNDINGS.filter((rounding) => agrees(printed, counts, { rounding }));
    expect(agreeing('12 %')).toEqual(['half-even', 'down']);
    expect(agreeing('13 %')).toEqual(['half-up', 'up']);
    expect(agreeing('12,5 %')).toEqual(ROUNDINGS);
    expect(verify('12 %', counts, {})).toMatchObject({ verdict: 'disagrees' });
  });

  test('agrees with what this library prints, and not with its neighbour', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.nat(1_000_000),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(...ROUNDINGS),
        (denominator, some, digits, rounding) => {
          const numerator = some % (denominator + 1);
          const printed = printPercentage(quotient(numerator, denominator), 'vi', { digits, rounding });
          expect(agrees(printed, { numerator, denominator }, { rounding })).toBe(true);
          const units = Number(printed.replaceAll(/\D/g, '')) + 1;
          const neighbour = `${plainPercentage({ units, digits })}%`;
          expect(agrees(neighbour, { numerator, denominator }, { rounding })).toBe(false);
        },
      ),
    );
  });
});

test('a program in JavaScript that passes no counts gets issues, not an exception', () => {
  expect(verify('50%', null as never)).toMatchObject({ verdict: 'invalid', issues: [{ path: ['numerator'] }] });
});

test('a recomputed percentage with more digits than a number holds is left out', () => {
  const verdict = verify('999999999.999999%', { numerator: Number.MAX_SAFE_INTEGER, denominator: 1 });
  expect(verdict).toEqual({ verdict: 'disagrees', denominators: expect.anything() });
});
