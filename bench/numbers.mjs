/** Percentages: exact half-up rounding to two decimals, against decimal.js. */
import { quotient, roundQuotient } from '@hanoi-dx/core/exact';
import { Decimal } from 'decimal.js';
import { line, randomWholes, timed } from './lib.mjs';

const PAIRS = 100_000;

export async function lines() {
  const random = randomWholes(766);
  const pairs = Array.from({ length: PAIRS }, () => {
    const denominator = 1 + random(1_000_000);
    return [random(denominator + 1), denominator];
  });
  const ours = ([n, d]) => roundQuotient(quotient(n * 100, d), 2, 'half-up').toString();
  const decimal = ([n, d]) =>
    new Decimal(n).mul(100).div(d).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).mul(100).toString();
  for (const pair of pairs) if (ours(pair) !== decimal(pair)) throw new Error(`${pair} differ`);
  const all = (one) => () => {
    for (const pair of pairs) one(pair);
  };
  return [line('percent', await timed({ ours: all(ours), 'decimal.js': all(decimal) }, PAIRS))];
}
