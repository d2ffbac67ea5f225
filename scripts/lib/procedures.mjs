/** Invented procedures with fixed properties: the same for every seed, so that files can be compared. */
import { randomOf } from './random.mjs';

const HOW_MANY = 400;
const SEED = 766;

/** Terms in working days, short ones more often; 0 is settled the same day. */
const TERMS = [0, 0, 0, 1, 1, 2, 3, 3, 3, 5, 5, 7, 10, 15, 20, 30];

/**
 * 400 procedures, the most used first. Of the services of the country 390 of 1,601 were fully online, 701 partly and 510
 * not at all. Some became fully online during the year: `fullFrom` is the day.
 */
export function inventProcedures() {
  const random = randomOf(SEED);
  const codes = new Set();
  while (codes.size < HOW_MANY) codes.add(`${1 + Math.floor(random() * 3)}.${digits(random, 6)}`);
  return [...codes].map((code, rank) => inventOne(code, rank, random));
}

function inventOne(code, rank, random) {
  const drawn = random();
  const level = drawn < 0.25 ? 'full' : drawn < 0.7 ? 'partial' : drawn < 0.86 ? 'information' : 'none';
  const upgraded = level === 'partial' && random() < 0.2;
  return {
    code,
    level,
    fullFrom:
      level === 'full' ? '2025-07-01' : upgraded ? FULL_FROM[Math.floor(random() * FULL_FROM.length)] : undefined,
    eligibleForFull: level === 'full' || upgraded || random() < 0.15,
    hasFee: random() < 0.45,
    returnsDocument: random() < 0.8,
    term: TERMS[Math.floor(random() * TERMS.length)],
    popularity: 1 / (rank + 2.5) ** 1.15,
  };
}

const FULL_FROM = ['2025-09-03', '2025-10-15', '2026-01-01', '2026-03-02'];

function digits(random, length) {
  return String(Math.floor(random() * 10 ** length)).padStart(length, '0');
}
