import { describe, expect, test } from 'vitest';
import { countSchema, reportedSchema, writtenQuotientSchema } from '../../src/exact/schema.js';

test('counts and ranges are validated by their readers', () => {
  expect(countSchema.safeParse(40)).toEqual({ success: true, data: 40 });
  expect(countSchema.safeParse(0.5).success).toBe(false);
  expect(reportedSchema.safeParse({ moreThan: 1_000 }).success).toBe(true);
  expect(reportedSchema.safeParse({ moreThan: 5, atMost: 5 }).success).toBe(false);
});

describe('a written quotient', () => {
  test.each([
    ['297', '20'],
    ['-297', '20'],
    ['0', '1'],
    ['9'.repeat(1_000), '9'.repeat(1_000)],
  ])('row %#: %s over %s', (numerator, denominator) => {
    expect(writtenQuotientSchema.safeParse({ numerator, denominator }).success).toBe(true);
  });

  test.each([
    ['1.5', '20'],
    ['x1', '20'],
    ['', '20'],
    ['--1', '20'],
    ['9'.repeat(1_001), '20'],
    ['1', '0'],
    ['1', '-20'],
    ['1', '020'],
    ['1', '20 '],
    ['1', '9'.repeat(1_001)],
    [1, '20'],
  ])('row %#: not %s over %s', (numerator, denominator) => {
    expect(writtenQuotientSchema.safeParse({ numerator, denominator }).success).toBe(false);
  });
});
