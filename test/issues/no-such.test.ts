import { describe, expect, test } from 'vitest';
import {
  calculate,
  denominators,
  describe as describeInWords,
  divideRounded,
  explain,
  figuresChart,
  onlineShareOfReceived,
  print,
  printAbove,
  printBetween,
  printChange,
  printCitation,
  printCount,
  printPercentage,
  printPoints,
  printQuotient,
  printRelativeChange,
  printReported,
  printSigned,
  quotient,
  readCount,
  readReported,
  verify,
} from '../../src/index.js';
import { thrown } from '../thrown.js';

const counts = { received: 3, receivedOnline: 1 };
const figure = calculate(onlineShareOfReceived, counts);
const missing = calculate(onlineShareOfReceived, {});
const refused = { status: 'refused', issues: [] } as never; // it is not looked at further
const third = quotient(1, 3);
const [basis] = onlineShareOfReceived.basis;

describe('a language that is none of the two', () => {
  // `never`: whatever JavaScript may pass.
  test.each<[string, (locale: never) => unknown]>([
    ['print', (locale) => print(figure, locale)],
    ['print of no number', (locale) => print(missing, locale)],
    ['explain', (locale) => explain(figure, locale)],
    ['describe', (locale) => describeInWords(onlineShareOfReceived, locale)],
    ['printCitation', (locale) => printCitation(basis, locale)],
    ['printChange', (locale) => printChange(refused, locale)],
    ['printRelativeChange', (locale) => printRelativeChange(refused, locale)],
    ['printCount', (locale) => printCount(7, locale)],
    ['printQuotient', (locale) => printQuotient(third, locale)],
    ['printPercentage', (locale) => printPercentage(third, locale)],
    ['printSigned', (locale) => printSigned(third, locale)],
    ['printPoints', (locale) => printPoints(third, locale)],
    ['printReported', (locale) => printReported({ atLeast: 1 }, locale)],
    ['printAbove', (locale) => printAbove('1', undefined, locale)],
    ['printBetween', (locale) => printBetween('1', '2', locale)],
    ['readCount', (locale) => readCount('7.413', locale)],
    ['readReported', (locale) => readReported('hơn 7', locale)],
    ['figuresChart', (locale) => figuresChart([], { locale, title: 'x' })],
  ])('stops %s', (_, run) => {
    for (const locale of ['fr', 'vi-VN', 'toString', null]) {
      const mistake = thrown(() => run(locale as never));
      expect(mistake).toMatchObject({ name: 'Mistake', code: 'locale.unknown' });
      expect(mistake).toHaveProperty('message', expect.stringContaining(`"${locale}": use vi | en.`));
    }
    for (const locale of ['vi', 'en']) expect(() => run(locale as never)).not.toThrow();
  });
});

describe('a rounding that is none', () => {
  test.each<[string, (rounding: never) => unknown]>([
    ['a division that does not come out even', (rounding) => divideRounded(1n, 3n, rounding)],
    ['print', (rounding) => print(figure, 'vi', { rounding })],
    ['verify', (rounding) => verify('33,33 %', { numerator: 1, denominator: 3 }, { rounding })],
    ['denominators', (rounding) => denominators({ numerator: 1, printed: '33,3 %', rounding })],
  ])('stops %s', (_, run) => {
    for (const rounding of ['half', 'toString']) {
      expect(thrown(() => run(rounding as never))).toMatchObject({ name: 'Mistake', code: 'rounding.unknown' });
    }
    expect(() => run('half-even' as never)).not.toThrow();
  });
});
