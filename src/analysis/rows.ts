import {
  divideQuotients,
  PERCENT_SIGN,
  type Printing,
  printQuotient,
  printReported,
  quotient,
  quotientOf,
} from '../exact/index.js';
import { frozen } from '../frozen/index.js';
import type { Figure, Observation } from '../indicators/index.js';
import { print, unitOf } from '../indicators/internal.js';
import { printPeriod } from '../periods/internal.js';
import { type Attainment, attainmentOf, type Target, type TargetBody, targetsFor } from '../targets/index.js';
import type { Label, Locale } from '../text/index.js';
import { type Change, change } from './change.js';
import { printChange, printRelativeChange } from './print-change.js';
import { previousIn, type Series, seriesOf, yearBeforeIn } from './series.js';
import { toDateIn } from './to-date.js';

/** One line of a spreadsheet: figures as printed text, raw counts as numbers, an empty text where there is nothing. */
export interface FigureRow {
  /** The code of the indicator. */
  readonly indicator: string;
  /** Its title. */
  readonly title: string;
  /** The key of the body. */
  readonly body: string;
  /** The period, as `printPeriod` writes it. */
  readonly period: string;
  /** The day of looking. */
  readonly asOf: string;
  /** The figure. */
  readonly value: string;
  /** What it is printed in. */
  readonly unit: string;
  /** The count above the line; text where only bounds are known. */
  readonly numerator: number | string;
  /** The count below the line; text where only bounds are known. */
  readonly denominator: number | string;
  /** The figure of the year to date. */
  readonly toDate: string;
  /** The figure of the period before. */
  readonly previous: string;
  /** The change from the period before. */
  readonly changeFromPrevious: string;
  /** The figure of the same period last year. */
  readonly yearBefore: string;
  /** The change from the same period last year. */
  readonly changeFromYearBefore: string;
  /** The same in percent of what it was. */
  readonly relativeChange: string;
  /** The target that holds. */
  readonly target: string;
  /** The figure in percent of the target, rounded so that what is not reached never reads 100 %. */
  readonly attainment: string;
  /** Whether the target is reached. */
  readonly reached: string;
  /** What must be known of the figure: reports that lack, a period that still ran. */
  readonly flags: string;
  /** Why a cell could not be filled, where that needs saying. */
  readonly notes: string;
}

/** What rows are made with. */
export interface RowSettings extends Printing {
  /** The language of texts. */
  readonly locale: Locale;
  /** The targets to hold figures against; none where nothing is said. */
  readonly targets?: readonly Target[];
  /** Whose targets; those of each figure's own body where nothing is said. */
  readonly targetsOf?: TargetBody;
  /** Further figures in which to find earlier periods; the figures of the rows are always looked in. */
  readonly among?: readonly Observation[];
}

/** The headings of the columns of {@link toRows}, in order. */
export const ROW_TITLES: Readonly<Record<keyof FigureRow, Label>> = /* @__PURE__ */ frozen({
  indicator: { vi: 'Mã chỉ tiêu', en: 'Indicator' },
  title: { vi: 'Tên chỉ tiêu', en: 'Title' },
  body: { vi: 'Đơn vị', en: 'Body' },
  period: { vi: 'Kỳ', en: 'Period' },
  asOf: { vi: 'Ngày chốt số liệu', en: 'As of' },
  value: { vi: 'Giá trị', en: 'Value' },
  unit: { vi: 'Đơn vị tính', en: 'Unit' },
  numerator: { vi: 'Tử số', en: 'Numerator' },
  denominator: { vi: 'Mẫu số', en: 'Denominator' },
  toDate: { vi: 'Lũy kế từ đầu năm', en: 'Year to date' },
  previous: { vi: 'Kỳ trước', en: 'Period before' },
  changeFromPrevious: { vi: 'Tăng, giảm so với kỳ trước', en: 'Change from the period before' },
  yearBefore: { vi: 'Cùng kỳ năm trước', en: 'Same period last year' },
  changeFromYearBefore: { vi: 'Tăng, giảm so với cùng kỳ', en: 'Change from the same period last year' },
  relativeChange: { vi: 'Tốc độ tăng, giảm so với cùng kỳ', en: 'Relative change from the same period last year' },
  target: { vi: 'Mục tiêu', en: 'Target' },
  attainment: { vi: 'Mức đạt so với mục tiêu', en: 'Share of the target' },
  reached: { vi: 'Đạt mục tiêu', en: 'Target reached' },
  flags: { vi: 'Lưu ý', en: 'Flags' },
  notes: { vi: 'Ghi chú', en: 'Notes' },
});

/**
 * Figures as the lines of a spreadsheet: period, to date, same period last year, change, target and attainment. Plain
 * values; the exact ones stay in the observations.
 *
 * @param observations - the figures, one line each, in their order
 * @param settings - language, decimals, targets, and further figures to look in
 * @returns one row for each figure; {@link ROW_TITLES} has the headings
 * @throws Mistake `digits.range` where `digits` is not a whole number from 0 to 20
 * @example
 * ```ts
 * import { toRows } from '@hanoi-dx/core/analysis';
 * import { calculate, observe, onlineShareOfReceived } from '@hanoi-dx/core/indicators';
 * import { periodOf, quarter } from '@hanoi-dx/core/periods';
 * import { officialTargets } from '@hanoi-dx/core/targets';
 *
 * const figure = calculate(onlineShareOfReceived, { received: 531_269, receivedOnline: 317_199 });
 * const observed = observe(figure, { body: 'H26', period: periodOf(quarter, '2025-09-23'), asOf: '2025-09-23' });
 * const [row] = observed.ok ? toRows([observed.value], { locale: 'vi', targets: officialTargets() }) : [];
 * [row?.period, row?.value, row?.target, row?.attainment, row?.reached]; // → ['2025-Q3', '59,71 %', '60 %', '99,50 %', 'chưa đạt']
 * ```
 */
export function toRows(observations: readonly Observation[], settings: RowSettings): readonly FigureRow[] {
  const series = seriesOf([...(settings.among ?? []), ...observations]);
  return observations.map((observation) => rowOf(observation, series, settings));
}

function rowOf(observation: Observation, series: Series, settings: RowSettings): FigureRow {
  const { locale } = settings;
  const { figure, definition, body, period, asOf = '', flags } = observation;
  return {
    indicator: definition.code,
    title: figure.indicator.title[locale],
    body,
    period: printPeriod(period),
    asOf,
    value: print(figure, locale, settings),
    unit: unitOf(figure.indicator)[locale],
    numerator: countIn(figure, 'numerator', locale),
    denominator: countIn(figure, 'denominator', locale),
    ...overTime(observation, series, settings),
    ...againstTarget(observation, settings),
    flags: flags.map((flag) => FLAGS[flag][locale]).join(', '),
  };
}

type OverTime = Pick<
  FigureRow,
  'toDate' | 'previous' | 'changeFromPrevious' | 'yearBefore' | 'changeFromYearBefore' | 'relativeChange' | 'notes'
>;

function overTime(observation: Observation, series: Series, settings: RowSettings): OverTime {
  const { locale } = settings;
  const toDate = toDateIn(series, observation);
  const [previous, yearBefore] = [previousIn(series, observation), yearBeforeIn(series, observation)];
  const changes = [previous, yearBefore].map((before) =>
    before === undefined ? undefined : change(before, observation),
  );
  const [fromPrevious, fromYearBefore] = changes;
  const written = (told: Change | undefined, write: typeof printChange): string =>
    told === undefined || told.status === 'refused' ? '' : write(told, locale, settings);
  const notes = changes.flatMap((told) => (told?.status === 'refused' ? told.issues : []));
  return {
    toDate: toDate.ok ? print(toDate.value.figure, locale, settings) : '',
    previous: previous === undefined ? '' : print(previous.figure, locale, settings),
    changeFromPrevious: written(fromPrevious, printChange),
    yearBefore: yearBefore === undefined ? '' : print(yearBefore.figure, locale, settings),
    changeFromYearBefore: written(fromYearBefore, printChange),
    relativeChange: written(fromYearBefore, printRelativeChange),
    notes: [...new Set(notes.map(({ message }) => message[locale]))].join(' '),
  };
}

function againstTarget(
  observation: Observation,
  { locale, targets = [], targetsOf, ...printing }: RowSettings,
): Pick<FigureRow, 'target' | 'attainment' | 'reached'> {
  const [target] = targetsFor(observation, targets, targetsOf);
  if (target === undefined) return { target: '', attainment: '', reached: '' };
  const attainment = attainmentOf(observation, target);
  const { indicator } = observation.figure;
  const at = locale === 'vi' ? target.at.replace('.', ',') : target.at;
  return {
    target: `${at}${indicator.scale === 'percent' ? PERCENT_SIGN[locale] : ''}`,
    attainment: ratioIn(attainment, target, locale, printing),
    reached: attainment.status === 'refused' ? '' : REACHED[attainment.status][locale],
  };
}

/** Rounded away from what would look reached: down where at least is asked, up where at most is. */
function ratioIn(attainment: Attainment, { reach }: Target, locale: Locale, printing: Printing): string {
  const known = attainment.status === 'reached' || attainment.status === 'not-reached' ? attainment.ratio : undefined;
  if (known === undefined) return '';
  const percent = divideQuotients(quotientOf(known), quotient(1, 100));
  const rounding = reach === 'at-least' ? 'down' : 'up';
  return `${printQuotient(percent, locale, { ...printing, rounding })}${PERCENT_SIGN[locale]}`;
}

function countIn(figure: Figure, side: 'numerator' | 'denominator', locale: Locale): number | string {
  if (figure.status === 'value') return figure[side];
  if (figure.status !== 'bounded') return '';
  const count = figure[side];
  return typeof count === 'number' ? count : printReported(count, locale);
}

const FLAGS = {
  incomplete: { vi: 'thiếu báo cáo', en: 'incomplete' },
  provisional: { vi: 'số tạm', en: 'provisional' },
} as const satisfies Record<Observation['flags'][number], Label>;

const REACHED = {
  reached: { vi: 'đạt', en: 'reached' },
  'not-reached': { vi: 'chưa đạt', en: 'not reached' },
  undecided: { vi: 'chưa rõ', en: 'undecided' },
} as const satisfies Record<Exclude<Attainment['status'], 'refused'>, Label>;
