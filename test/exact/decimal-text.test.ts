import { expect, test } from 'vitest';
import { compareQuotients, quotient, readDecimal } from '../../src/exact/index.js';

test.each<[string, numerator: bigint, denominator: bigint]>([
  ['60', 60n, 1n],
  ['0', 0n, 1n],
  ['14.85', 1_485n, 100n],
  ['0.05', 5n, 100n],
  ['007.50', 15n, 2n],
  ['123456789012.000000000001', 123_456_789_012_000_000_000_001n, 10n ** 12n],
])('reads the decimal %j', (text, numerator, denominator) => {
  const read = readDecimal(text);
  expect(read.ok && compareQuotients(read.value, quotient(numerator, denominator))).toBe(0);
});

test.each([
  '',
  ' 60',
  '60 ',
  '-1',
  '+1',
  '14,85',
  '1.234,5',
  '14.',
  '.5',
  '1e3',
  '1.2.3',
  'sixty',
  '1234567890123',
  '0.1234567890123',
  14.85,
  null,
  undefined,
  ['60'],
])('row %#: refuses %j, and says where it stood', (text) => {
  const issue = { code: 'decimal.unreadable' };
  expect(readDecimal(text, ['target', 'value'])).toMatchObject({
    ok: false,
    issues: [{ ...issue, path: ['target', 'value'] }],
  });
  expect(readDecimal(text)).toMatchObject({ ok: false, issues: [{ ...issue, path: [] }] });
});
