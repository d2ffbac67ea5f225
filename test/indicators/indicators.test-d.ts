import { describe, expectTypeOf, test } from 'vitest';
import { decimal } from '../../src/decimal/index.js';
import {
  type CountsOf,
  calculate,
  catalogue,
  defineMedian,
  type Figure,
  type fullyOnlineShareOfReceived,
  householdApplicationCoverage,
  type Indicator,
  type InvalidFigure,
  installationsPerTeam,
  type Mean,
  mean,
  medianOf,
  onlineShareOfReceived,
  onTimeShareOfSettled,
  type Proportion,
  print,
  proportion,
  type Ratio,
  ratio,
  type SuppressedFigure,
} from '../../src/indicators/index.js';
import type { Issue } from '../../src/issues/index.js';
import {
  type Counts,
  households,
  householdsUsingApplications,
  received,
  receivedOnline,
  rest,
  settled,
  settledOnTime,
  sum,
} from '../../src/measures/index.js';

const content = {
  code: 'dossier.x',
  title: onlineShareOfReceived.title,
  concept: onlineShareOfReceived.concept,
  disaggregations: onlineShareOfReceived.disaggregations,
  periods: onlineShareOfReceived.periods,
  source: onlineShareOfReceived.source,
  responsibleBody: onlineShareOfReceived.responsibleBody,
  basis: onlineShareOfReceived.basis,
  better: 'higher',
} as const;

describe('proportion', () => {
  test('keeps measures and code', () => {
    const share = proportion({ ...content, numerator: receivedOnline, denominator: received });
    expectTypeOf(share).toEqualTypeOf<Proportion<typeof receivedOnline, typeof received, 'dossier.x'>>();
  });

  test('a numerator outside the denominator does not compile', () => {
    // @ts-expect-error settled dossiers are no part of received ones
    proportion({ ...content, numerator: settledOnTime, denominator: received });
    // @ts-expect-error upside down
    proportion({ ...content, numerator: received, denominator: receivedOnline });
    // @ts-expect-error a share of itself
    proportion({ ...content, numerator: received, denominator: received });
    // @ts-expect-error another fact
    proportion({ ...content, numerator: householdsUsingApplications, denominator: received });
  });

  test('states its whole content', () => {
    const { basis, ...withoutBasis } = content;
    expectTypeOf(basis).not.toBeAny();
    // @ts-expect-error no basis
    proportion({ ...withoutBasis, numerator: receivedOnline, denominator: received });
    // @ts-expect-error an empty basis
    proportion({ ...content, basis: [], numerator: receivedOnline, denominator: received });
    // @ts-expect-error an empty list of periods
    proportion({ ...content, periods: [], numerator: receivedOnline, denominator: received });
    // @ts-expect-error a code of one word
    proportion({ ...content, code: 'share', numerator: receivedOnline, denominator: received });
    // @ts-expect-error neither direction
    proportion({ ...content, better: 'more', numerator: receivedOnline, denominator: received });
  });
});

describe('ratio', () => {
  test('compares any two measures, and states scale and unit', () => {
    const unit = { vi: 'x', en: 'x' };
    const one = ratio({ ...content, numerator: settled, denominator: households, scale: 1_000, unit });
    expectTypeOf(one).toEqualTypeOf<Ratio<typeof settled, typeof households, 'dossier.x'>>();
    // @ts-expect-error no unit
    ratio({ ...content, numerator: settled, denominator: households, scale: 1_000 });
    // @ts-expect-error no such scale
    ratio({ ...content, numerator: settled, denominator: households, scale: 'per-mille', unit });
  });
});

describe('mean', () => {
  const unit = { vi: 'x', en: 'x' };
  const seconds = sum(settled, { name: 'seconds', title: unit, field: 'handlingSeconds', unit: 'second' });
  const each = 60;

  test('keeps its total, its rows and its code', () => {
    const one = mean({ ...content, numerator: seconds, denominator: settled, each, unit });
    expectTypeOf(one).toEqualTypeOf<Mean<typeof seconds, typeof settled, 'dossier.x'>>();
    expectTypeOf<CountsOf<typeof one>>().toEqualTypeOf<Counts<'seconds' | 'settled'>>();
  });

  test('a total over other rows does not compile', () => {
    // @ts-expect-error a total over all settled dossiers, not over a part of them
    mean({ ...content, numerator: seconds, denominator: settledOnTime, each, unit });
    // @ts-expect-error a total over dossiers of another day
    mean({ ...content, numerator: seconds, denominator: received, each, unit });
    // @ts-expect-error a count is no total
    mean({ ...content, numerator: settledOnTime, denominator: settled, each, unit });
    // @ts-expect-error how many of the total's unit make one printed unit
    mean({ ...content, numerator: seconds, denominator: settled, unit });
  });
});

describe('medians', () => {
  test('are of a field that holds whole numbers', () => {
    const unit = { vi: 'x', en: 'x' };
    const one = defineMedian({ ...content, of: settled, field: 'handlingDays', value: unit, unit });
    expectTypeOf(medianOf(one, {})).toEqualTypeOf<Figure<typeof one>>();
    // @ts-expect-error a field of words
    defineMedian({ ...content, of: settled, field: 'procedure', value: unit, unit });
    // @ts-expect-error a field of another fact
    defineMedian({ ...content, of: households, field: 'handlingDays', value: unit, unit });
    // @ts-expect-error a median is not calculated from counts
    calculate(one, { settled: 5 });
  });
});

describe('calculate', () => {
  test('takes counts of the measures of the indicator, and of their wholes', () => {
    expectTypeOf<CountsOf<typeof onlineShareOfReceived>>().toEqualTypeOf<Counts<'received' | 'receivedOnline'>>();
    expectTypeOf<CountsOf<typeof fullyOnlineShareOfReceived>>().toEqualTypeOf<
      Counts<'received' | 'receivedOnline' | 'receivedFullyOnline'>
    >();
    calculate(onlineShareOfReceived, { received: { atLeast: 1, atMost: 2 }, receivedOnline: null });
    // @ts-expect-error a count of another indicator
    calculate(onlineShareOfReceived, { settled: 5 });
    // @ts-expect-error a misspelt name
    calculate(onlineShareOfReceived, { recieved: 5 });
    // @ts-expect-error text is no count
    calculate(onlineShareOfReceived, { received: '5' });
    // @ts-expect-error a range without a lower end
    calculate(onlineShareOfReceived, { received: { atMost: 5 } });
  });

  test('takes the counts that a numerator is reckoned from', () => {
    const title = { vi: 'x', en: 'x' };
    const numerator = rest(received, receivedOnline, { name: 'notOnline', title });
    const share = proportion({ ...content, numerator, denominator: received });
    expectTypeOf<CountsOf<typeof share>>().toEqualTypeOf<Counts<'received' | 'receivedOnline' | 'notOnline'>>();
  });

  test('answers with one of six', () => {
    expectTypeOf(calculate(onTimeShareOfSettled, {})).toEqualTypeOf<Figure>();
    expectTypeOf<Figure['status']>().toEqualTypeOf<
      'value' | 'bounded' | 'empty' | 'missing' | 'suppressed' | 'invalid'
    >();
    expectTypeOf<InvalidFigure['issues']>().toEqualTypeOf<readonly [Issue, ...Issue[]]>();
    expectTypeOf<SuppressedFigure['reason']>().toEqualTypeOf<'small-count' | 'complement'>();
  });

  test('a figure has counts only where its status says so', () => {
    const figure = calculate(installationsPerTeam, {});
    // @ts-expect-error a figure may have no counts
    expectTypeOf(figure.numerator).toBeNumber();
    if (figure.status === 'value') expectTypeOf(figure.numerator).toEqualTypeOf<number>();
    // @ts-expect-error only a value has a quotient
    decimal(figure);
    if (figure.status === 'value') expectTypeOf(decimal(figure).toString()).toBeString();
    // @ts-expect-error there are two languages
    print(figure, 'fr');
  });
});

describe('the catalogue', () => {
  test('keeps the type of each definition', () => {
    expectTypeOf(catalogue.householdApplicationCoverage).toEqualTypeOf(householdApplicationCoverage);
    expectTypeOf(catalogue.onlineShareOfReceived.code).toEqualTypeOf<'dossier.online-share-of-received'>();
    expectTypeOf(catalogue['x' as keyof typeof catalogue]).toExtend<Indicator>();
    expectTypeOf(onlineShareOfReceived).toExtend<Proportion>();
    expectTypeOf(installationsPerTeam).toExtend<Ratio>();
    expectTypeOf(installationsPerTeam).not.toExtend<Proportion>();
  });
});
