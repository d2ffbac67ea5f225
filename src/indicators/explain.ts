import { type Printing, printReported, type Rounding, USUAL_DIGITS } from '../exact/index.js';
import { printCitation } from '../law/index.js';
import type { Label, Locale } from '../text/index.js';
import { unitOf, writeFormula, writeMedian } from './describe.js';
import type { BoundedFigure, Figure, InvalidFigure, MissingFigure, SuppressedFigure, ValueFigure } from './figure.js';
import type { Definition } from './indicator.js';
import { madeOf, measuresOf, wholeOf } from './made-of.js';
import { certainDigits, print } from './print.js';

const ROUNDED = {
  'half-up': { vi: 'làm tròn nửa lên', en: 'rounded half up' },
  'half-even': { vi: 'làm tròn nửa về số chẵn', en: 'rounded half to even' },
  down: { vi: 'cắt bỏ phần lẻ', en: 'rounded down' },
  up: { vi: 'làm tròn lên', en: 'rounded up' },
} as const satisfies Record<Rounding, Label>;

/**
 * One sentence about a figure, to paste into a report: title, value, formula with its counts, rounding and basis; or
 * why there is no value.
 *
 * @param figure - the figure
 * @param locale - the language
 * @param printing - decimals and rounding, as for {@link print}
 * @returns the sentence, with its full stop
 * @throws Mistake `digits.range` where `digits` is not a whole number from 0 to 20; `locale.unknown` for another language
 * @example
 * ```ts
 * import { calculate, explain, householdApplicationCoverage } from '@hanoi-dx/core/indicators';
 *
 * const figure = calculate(householdApplicationCoverage, { householdsUsingApplications: 22_609 });
 * explain(figure, 'en').endsWith('not available, because Households was not reported.'); // → true
 * ```
 */
export function explain(figure: Figure<Definition>, locale: Locale, printing: Printing = {}): string {
  return `${figure.indicator.title[locale]}: ${print(figure, locale, printing)}${reason(figure, locale, printing)}.`;
}

/** What follows the value: how it comes about, or why there is none. */
function reason(figure: Figure<Definition>, locale: Locale, printing: Printing): string {
  switch (figure.status) {
    case 'value':
    case 'bounded':
      return `${unit(figure, locale)} = ${formula(figure, locale)}, ${rounding(figure, locale, printing)}; ${basis(figure, locale)}`;
    case 'empty':
      return BECAUSE.empty[locale](wholeOf(figure.indicator).title[locale]);
    case 'missing':
      return BECAUSE[figure.reason][locale](missing(figure, locale), figure.counts.length > 1);
    case 'suppressed':
      return BECAUSE[figure.reason][locale]('');
    case 'invalid':
      return BECAUSE.invalid[locale](messages(figure, locale));
  }
}

type Sentence = Record<Locale, (what: string, many?: boolean) => string>;

const BECAUSE: Record<'empty' | 'invalid' | MissingFigure['reason'] | SuppressedFigure['reason'], Sentence> = {
  empty: { vi: (whole) => `, vì ${whole} bằng 0`, en: (whole) => `, because ${whole} is 0` },
  'not-reported': {
    vi: (counts) => `, vì chưa có báo cáo về ${counts}`,
    en: (counts, many) => `, because ${counts} ${many ? 'were' : 'was'} not reported`,
  },
  unbounded: {
    vi: (counts) => `, vì ${counts} đều chỉ biết cận dưới`,
    en: (counts) => `, because of ${counts} only lower bounds are known`,
  },
  'small-count': { vi: () => ', vì số đếm quá nhỏ', en: () => ', because a count is too small' },
  complement: {
    vi: () => ', vì sẽ làm lộ một số khác không công bố',
    en: () => ', because it would give another unpublished figure away',
  },
  invalid: { vi: (why) => `, vì ${why}`, en: (why) => `, because ${why}` },
};

function unit({ indicator }: Figure<Definition>, locale: Locale): string {
  return indicator.scale === 'percent' ? '' : ` ${unitOf(indicator)[locale]}`;
}

function formula(figure: ValueFigure<Definition> | BoundedFigure<Definition>, locale: Locale): string {
  const { indicator } = figure;
  const [numerator, denominator] = [printReported(figure.numerator, locale), printReported(figure.denominator, locale)];
  if (indicator.kind === 'median') return `${writeMedian(indicator, locale)} (${numerator} ÷ ${denominator})`;
  const part = `${indicator.numerator.title[locale]} (${numerator})`;
  const whole = `${indicator.denominator.title[locale]} (${denominator})`;
  return writeFormula(indicator, part, whole, locale);
}

function rounding(
  figure: ValueFigure<Definition> | BoundedFigure<Definition>,
  locale: Locale,
  printing: Printing,
): string {
  if (figure.status === 'bounded') return (certainDigits(figure, printing) === undefined ? OUTWARD : CERTAIN)[locale];
  const { digits = USUAL_DIGITS, rounding: rule = 'half-up' } = printing;
  return `${ROUNDED[rule][locale]} ${locale === 'vi' ? `đến ${digits} chữ số thập phân` : `to ${digits} decimals`}`;
}

const CERTAIN: Label = { vi: 'chỉ in những chữ số chắc chắn', en: 'only the certain digits printed' };
const OUTWARD: Label = { vi: 'cận dưới làm tròn xuống, cận trên làm tròn lên', en: 'bounds rounded outward' };
const BASIS: Label = { vi: 'căn cứ', en: 'basis' };

function basis({ indicator }: Figure<Definition>, locale: Locale): string {
  return `${BASIS[locale]}: ${indicator.basis.map((citation) => printCitation(citation, locale)).join('; ')}`;
}

function missing({ indicator, counts }: MissingFigure<Definition>, locale: Locale): string {
  return counts.map((name) => titleOf(name, indicator)[locale]).join(locale === 'vi' ? ' và ' : ' and ');
}

function messages({ issues }: InvalidFigure<Definition>, locale: Locale): string {
  return issues.map((issue) => issue.message[locale].replace(/\.$/, '')).join('; ');
}

/** The title of the measure with a name, among those that an indicator is made of. */
function titleOf(name: string, indicator: Definition): Label {
  const found = measuresOf(indicator)
    .flatMap(madeOf)
    .find((measure) => measure.name === name);
  return found?.title ?? { vi: name, en: name };
}
