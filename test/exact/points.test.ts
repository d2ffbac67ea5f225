import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printPoints, quotient, readPoints, subtractQuotients } from '../../src/exact/index.js';

test.each([
  ['+0,6 điểm phần trăm', 6, 1],
  ['−1.25 percentage points', -125, 2],
  ['-1 percentage point', -1, 0],
  ['0,00 điểm %', 0, 2],
  ['-0,0 điểm phần trăm', 0, 1],
  [' +3 điểm phần trăm ', 3, 0],
  ['12 điểm phần trăm'.normalize('NFD'), 12, 0],
])('%s', (text, units, digits) => expect(readPoints(text)).toEqual({ ok: true, value: { units, digits } }));

test.each(['', '0,6 %', '0,6', 'điểm phần trăm', '0,6,1 điểm phần trăm', `${'9'.repeat(10_000)} percentage points`])(
  'what is no number of points is refused: %#',
  (text) => {
    expect(readPoints(text, ['change'])).toMatchObject({
      ok: false,
      issues: [{ code: 'points.unreadable', path: ['change'] }],
    });
    expect(readPoints(text)).toMatchObject({ issues: [{ path: [] }] });
  },
);

test('reading is the inverse of printing, in both languages', () => {
  const share = fc.tuple(fc.nat(1_000), fc.integer({ min: 1_000, max: 9_999 }));
  fc.assert(
    fc.property(
      share,
      share,
      fc.nat(6),
      fc.constantFrom('vi' as const, 'en' as const),
      (one, other, digits, locale) => {
        const difference = subtractQuotients(quotient(...one), quotient(...other));
        const read = readPoints(printPoints(difference, locale, { digits }));
        const again = read.ok && printPoints(quotient(read.value.units, 10 ** (digits + 2)), locale, { digits });
        expect(again).toBe(printPoints(difference, locale, { digits }));
      },
    ),
  );
});
