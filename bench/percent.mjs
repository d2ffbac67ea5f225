/** Percentages of counts: exact half-up rounding to two decimals. */
import { quotient, roundPercentage, roundQuotient } from '@hanoi-dx/core/exact';
import { Decimal } from 'decimal.js';
import { line, mustEqual, randomWholes, timed } from './lib/timing.mjs';

const PAIRS = 100_000;

export async function lines() {
  const random = randomWholes(766);
  const wholes = Array.from({ length: PAIRS }, () => 1 + random(1_000_000));
  const parts = wholes.map((whole) => random(whole + 1));
  const decimal = (part, whole) => new Decimal(part).mul(100).div(whole).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  const bigint = (part, whole) => roundQuotient(quotient(part * 100, whole), 2, 'half-up');
  for (const [at, whole] of wholes.entries()) {
    const units = String(roundPercentage(parts[at], whole, 2));
    mustEqual(`${parts[at]} of ${whole}`, units, decimal(parts[at], whole).mul(100).toString());
    mustEqual(`${parts[at]} of ${whole}`, units, bigint(parts[at], whole).toString());
  }
  let kept = 0;
  const contenders = {
    ours: () => {
      for (let at = 0; at < PAIRS; at += 1) kept += roundPercentage(parts[at], wholes[at], 2);
    },
    'decimal.js': () => {
      for (let at = 0; at < PAIRS; at += 1) kept += decimal(parts[at], wholes[at]).e;
    },
    bigint: () => {
      for (let at = 0; at < PAIRS; at += 1) kept += Number(bigint(parts[at], wholes[at]));
    },
  };
  const samples = await timed(contenders, PAIRS, { ours: 40 });
  if (Number.isNaN(kept)) throw new Error('never');
  return [line('percent', samples, { 'decimal.js': 80 }, ['bigint'])];
}
