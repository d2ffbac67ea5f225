/** What a report of counts says: figures, published percentages checked, totals deduced, residuals. Plain JSON. */
import { denominators, overlap, verify } from '@hanoi-dx/core/analysis';
import { isNoRange, printPercentage, printReported, quotient } from '@hanoi-dx/core/exact';
import { calculate, catalogue, describe, explain, print, unitOf } from '@hanoi-dx/core/indicators';
import { printCitation } from '@hanoi-dx/core/law';
import * as library from '@hanoi-dx/core/measures';
import { residualOf } from '@hanoi-dx/core/reports';

const measures = new Map(
  Object.values(library)
    .filter((value) => typeof value === 'object')
    .map((measure) => [measure.name, measure]),
);

export function analyse(report, locale) {
  const deduced = deduceTotals(report);
  const counts = { ...report.counts, ...Object.fromEntries(deduced.map(({ name, range }) => [name, range])) };
  const title = (name) => measures.get(name)?.title[locale] ?? report.titles?.[name]?.[locale] ?? name;
  return {
    body: report.body.name,
    period: report.period,
    ...(report.note === undefined ? {} : { note: report.note[locale] }),
    source: report.source,
    counts: Object.entries(report.counts).map(([name, count]) => ({
      name,
      title: title(name),
      count,
      printed: printReported(count, locale),
    })),
    figures: figuresOf(counts, locale),
    published: (report.published ?? []).map((share) => checkShare(share, report, locale, title)),
    deduced: deduced.map(({ name, range }) => ({
      name,
      title: title(name),
      range,
      printed: printRange(range, locale),
    })),
    residuals: (report.sums ?? []).map((sum) => ({
      whole: title(sum.whole),
      parts: sum.parts.map(title),
      residual: residualOf(report.counts, sum) ?? null,
      ...(sum.leaves === undefined ? {} : { leaves: sum.leaves[locale] }),
    })),
  };
}

/** A total that was not published but of which several shares were: the whole numbers that fit them all. */
function deduceTotals({ counts, published = [] }) {
  const names = new Set(published.map((share) => share.denominator).filter((name) => !Object.hasOwn(counts, name)));
  return [...names].map((name) => ({
    name,
    range: overlap(
      ...published
        .filter((share) => share.denominator === name)
        .map(({ numerator, printed }) => denominators({ numerator: counts[numerator], printed })),
    ),
  }));
}

/** Every indicator of the catalogue about which the counts say something. */
function figuresOf(counts, locale) {
  return Object.values(catalogue)
    .filter(({ numerator }) => Object.hasOwn(counts, numerator.name))
    .map((indicator) => {
      const figure = calculate(indicator, counts);
      return {
        code: indicator.code,
        title: indicator.title[locale],
        status: figure.status,
        printed: print(figure, locale),
        unit: unitOf(indicator)[locale],
        numerator: reported(indicator.numerator, counts, locale),
        denominator: reported(indicator.denominator, counts, locale),
        formula: describe(indicator, locale),
        explanation: explain(figure, locale),
        basis: indicator.basis.map((citation) => printCitation(citation, locale)),
      };
    });
}

function reported({ name, title }, counts, locale) {
  const count = counts[name] ?? null;
  const printed = count === null || isNoRange(count) ? null : printReported(count, locale);
  return { name, title: title[locale], count, printed };
}

function checkShare(share, { counts }, locale, title) {
  const answer = verify(share.printed, { numerator: counts[share.numerator], denominator: counts[share.denominator] });
  return {
    printed: share.printed,
    numerator: { name: share.numerator, title: title(share.numerator), count: counts[share.numerator] ?? null },
    denominator: { name: share.denominator, title: title(share.denominator), count: counts[share.denominator] ?? null },
    ...answer,
    ...(answer.denominators === undefined ? {} : { fits: printRange(answer.denominators, locale) }),
    ...(answer.recomputed === undefined ? {} : { recomputedAs: printPrinted(answer.recomputed, locale) }),
    isNot: otherReadings(share, counts, locale, title),
  };
}

/** What the share would be of another reported whole of the same count, where that is not what was printed. */
function otherReadings({ numerator, denominator, printed }, counts, locale, title) {
  const wholes = measures.has(numerator) ? library.wholesOf(measures.get(numerator)) : [];
  return wholes
    .filter(({ name }) => name !== denominator && Number.isInteger(counts[name]) && counts[name] > 0)
    .map(({ name }) => ({ name, answer: verify(printed, { numerator: counts[numerator], denominator: counts[name] }) }))
    .filter(({ answer }) => answer.verdict === 'disagrees')
    .map(({ name, answer }) => ({
      denominator: { name, title: title(name), count: counts[name] },
      gives: printPrinted(answer.recomputed, locale),
    }));
}

function printPrinted({ units, digits }, locale) {
  return printPercentage(quotient(units, 10 ** (digits + 2)), locale, { digits });
}

function printRange(range, locale) {
  return isNoRange(range) ? range.issues.map((issue) => issue.message[locale]).join(' ') : printReported(range, locale);
}
