/** The shares that a campaign's report prints: totals that they imply, and what two of them differ by. */
import { denominators, differenceOfPrinted, overlap } from '@hanoi-dx/core/analysis';
import { reckonCounts } from '@hanoi-dx/core/campaigns';
import { isNoRange, printPoints, printReported, quotient } from '@hanoi-dx/core/exact';
import { readPeriod } from '@hanoi-dx/core/periods';
import { periodWords } from './period-words.mjs';

export function sharesOf(campaign, locale) {
  const { shares = [] } = campaign;
  return {
    printed: shares.map(({ part, whole, printed, period }) => ({
      part: part[locale],
      whole: whole[locale],
      printed,
      period: period === undefined ? null : wordsOf(period, locale),
    })),
    totals: totalsOf(campaign, shares, locale),
    differences: differencesOf(shares, locale),
  };
}

/** A total that is not reported, but of which counts and shares of one period were: the whole numbers that fit them all. */
function totalsOf(campaign, shares, locale) {
  const counted = shares.filter(isCounted);
  return [...new Set(counted.map(totalKey))].flatMap((key) => {
    const group = counted.filter((share) => totalKey(share) === key);
    const [{ whole, denominator, period }] = group;
    const counts = reckonCounts(campaign, period);
    if (counts[denominator] !== undefined) return [];
    const range = overlap(
      ...group.map(({ numerator, printed }) => denominators({ numerator: counts[numerator], printed })),
    );
    const printed = isNoRange(range)
      ? range.issues.map(({ message }) => message[locale]).join(' ')
      : printReported(range, locale);
    return [{ whole: whole[locale], period: period === undefined ? null : wordsOf(period, locale), range, printed }];
  });
}

function isCounted({ numerator, denominator }) {
  return numerator !== undefined && denominator !== undefined;
}

function totalKey({ denominator, period }) {
  return JSON.stringify([denominator, period]);
}

/** Shares of the same part in different wholes: each later one less each before it. */
function differencesOf(shares, locale) {
  const alone = shares.filter((share) => !isCounted(share));
  return alone.flatMap((share, at) =>
    alone
      .slice(0, at)
      .filter(({ part, period }) => part.vi === share.part.vi && period === share.period)
      .map((before) => {
        const between = differenceOfPrinted(share.printed, before.printed);
        return {
          part: share.part[locale],
          of: [share.whole[locale], before.whole[locale]],
          between,
          low: printEnd(between.low, locale),
          high: printEnd(between.high, locale),
          addable: false,
        };
      }),
  );
}

function printEnd({ units, digits }, locale) {
  return printPoints(quotient(units, 10 ** (digits + 2)), locale, { digits });
}

function wordsOf(period, locale) {
  return typeof period === 'string' ? periodWords(readPeriod(period).value, locale) : period.says[locale];
}
