/** Entries of `exact`, `decimal`, `analysis`, `text`, `issues` and `law`. */
import { calculate, installationsPerTeam, own, practice, quotient } from '@hanoi-dx/core';
import { calledBy, type Entries, outside, outsideAt, typed } from '../entry.js';
import { LABEL } from './given.js';

const ISSUE = { code: 'count.negative', path: ['teams'], expected: '0 or more', received: '-1', message: LABEL };
const DATED = [{ value: 60, from: '2025-07-30', until: '2025-12-31', basis: own(LABEL) }];
const RANGE = { atLeast: 8_151, atMost: 8_159 };
const DECREE = { number: '42/2022/NĐ-CP', title: LABEL };

/** A look into every field, as a reader takes it. */
function shownAs(value: unknown): readonly string[] {
  return Object.entries(Object(value)).map(([key, part]) => `${key}: ${typeof part}`);
}

export const NUMBERS: Entries = {
  addQuotients: typed(quotient(1, 2), quotient(1, 3)),
  addReported: typed({ moreThan: 1_000 }, 5),
  boundsOf: typed(RANGE),
  checkCount: outsideAt([0], 40, ['teams']),
  checkReported: outsideAt([0], RANGE, ['teams']),
  compareQuotients: typed(quotient(1, 3), quotient(2, 6)),
  divideQuotients: typed(quotient(1, 2), quotient(1, 3)),
  divideRounded: typed(5n, 2n, 'half-up'),
  fewest: typed(1_000, (more: number) => more >= 30),
  firstOf: typed({ low: 1_000, above: true, high: undefined }),
  isNoRange: outside(RANGE),
  middleOf: typed([1, 2, 4, 9]),
  nearestRank: typed([15, 20, 35, 40, 50], 40),
  plainPercentage: typed({ units: 5971, digits: 2 }),
  powerOfTen: typed(3),
  printAbove: typed('166,6', undefined, 'vi'),
  printBetween: typed('90.85%', '90.95%', 'en'),
  printCount: typed(7_413, 'vi'),
  printPercentage: typed(quotient(317_199, 531_269), 'vi', { digits: 1 }),
  printPoints: typed(quotient(6, 1_000), 'vi', { digits: 1 }),
  printQuotient: typed(quotient(594, 40), 'vi', { digits: 1, rounding: 'down' }),
  printReported: typed({ moreThan: 1_000 }, 'vi'),
  printSigned: typed(quotient(5, 4), 'vi', { digits: 1 }),
  quotient: typed(1, 3),
  quotientOf: typed({ numerator: '297', denominator: '20' }),
  rankBy: typed([7, 9, 7, 1], (one: number, other: number) => other - one),
  readCount: outside('7.413', 'vi'),
  readDecimal: outside('14.85'),
  readPercentage: outside('90,9 %'),
  readPoints: outside('+0,6 điểm phần trăm'),
  readReported: outside('hơn 1.000', 'vi'),
  reportedFrom: typed({ low: 40, above: false, high: 40 }),
  roundPercentage: typed(317_199, 531_269, 2),
  roundQuotient: typed(quotient(1, 8), 2, 'half-up'),
  subtractPart: typed(RANGE, 7_413),
  subtractQuotients: typed(quotient(1, 2), quotient(1, 3)),
  writeQuotient: typed(quotient(-594, 40)),

  decimal: typed(calculate(installationsPerTeam, { installations: 594, teams: 40 })),

  agrees: outside('14,6 %', { numerator: 1_079, denominator: 7_413 }),
  denominators: calledBy(
    (run, [numerator, printed]) => run({ numerator, printed }),
    outsideAt([0, 1], 7_413, { units: 909, digits: 1 }),
  ),
  overlap: outsideAt([0, 1], RANGE, { atLeast: 8_144, atMost: 8_205 }),
  verify: calledBy(
    (run, [printed, numerator, denominator]) => run(printed, { numerator, denominator }),
    outsideAt([0, 1, 2], '59,71 %', 317_199, { atLeast: 531_269, atMost: 531_269 }),
  ),

  compareVietnamese: typed('Đông', 'Đống'),
  fold: typed('Hòa'),
  nfc: typed('Hòa'),
  toneOnFirstVowel: typed('hoá'),
  withoutMarks: typed('Đống Đa'),

  accept: typed({ code: 'x' }),
  missingField: typed(['code'], 'the code of a dossier'),
  mistake: calledBy((run, args) => Object.entries(Object(run(...args))), typed('print.digits', LABEL)),
  printPath: typed(['published', 0, 'printed']),
  refuse: calledBy((run, [issue]) => Object.entries(Object(run(issue))), typed(ISSUE)),
  showReceived: outside('40'),
  readGuarded: calledBy(
    (run, [value]) => run(value, [], () => ({ ok: true, value: shownAs(value) })),
    outside({ code: 'x' }),
  ),
  unknownField: typed(['recievedAt']),
  wrongForm: outsideAt([3], 'invalid-type', [], LABEL, 7),

  clause: typed(DECREE, 'Art. 11(1)', 'read'),
  dated: typed(DATED),
  inForce: typed(DATED, '2025-12-31'),
  own: typed(LABEL),
  portal: typed(LABEL, 'recomputed'),
  practice: typed(LABEL, 'observed'),
  printCitation: typed(practice(LABEL, 'observed'), 'vi'),
};
