import { dayNumber } from '../days/index.js';
import type { Observation } from '../indicators/index.js';
import { type Issue, showReceived } from '../issues/index.js';
import type { Period } from '../periods/index.js';
import { printPeriod } from '../periods/internal.js';
import type { Label } from '../text/index.js';
import { endsOf } from './ends.js';
import { joinOf } from './territory.js';

/**
 * Why two figures cannot be compared: not of one definition, calendar, length of period or territory, or one without a
 * number. Empty where they can.
 */
export function whyNotComparable(earlier: Observation, later: Observation): readonly Issue[] {
  return [
    ...otherDefinition(earlier, later),
    ...otherPeriods(earlier.period, later.period),
    ...otherBody(earlier, later),
    ...noFigure(earlier, 'earlier'),
    ...noFigure(later, 'later'),
  ];
}

/** Why figures are not of one definition, by the hash of its meaning. */
export function otherDefinition(one: Observation, other: Observation): readonly Issue[] {
  const [expected, received] = [one, other].map(({ definition: { code, hash } }) => `${code} ${hash}`);
  if (expected === received) return [];
  return [
    issue('other-definition', ['definition'], `${expected}`, `${received}`, {
      vi: 'Hai con số theo hai định nghĩa khác nhau nên không so sánh được: hãy tính lại cả hai theo một định nghĩa.',
      en: 'The two figures are of different definitions: calculate both by one of them.',
    }),
  ];
}

/** Why two periods are not alike: of two calendars, or of two lengths. */
export function otherPeriods(one: Period, other: Period): readonly Issue[] {
  const [expected, received] = [printPeriod(one), printPeriod(other)];
  if (one.calendar !== other.calendar) {
    return [
      issue('other-calendar', ['period', 'calendar'], expected, received, {
        vi: 'Hai kỳ theo hai lịch khác nhau (quý dương lịch và quý báo cáo là những ngày khác nhau): hãy lấy số cùng một lịch.',
        en: 'The two periods are of different calendars (a civil and a reporting quarter are different days): take both of one.',
      }),
    ];
  }
  if (one.kind === other.kind && (one.kind !== 'days' || sameLength(one, other))) return [];
  return [
    issue('other-length', ['period'], expected, received, {
      vi: 'Hai kỳ dài ngắn khác nhau: hãy so tháng với tháng, quý với quý, lũy kế với cùng kỳ.',
      en: 'The two periods are not of one length: compare months with months, quarters with quarters, to date with to date.',
    }),
  ];
}

/** As many days, or the same days of two years: a leap year has one more. */
function sameLength(one: Period, other: Period): boolean {
  const days = ({ first, last }: Period): number => dayNumber(last) - dayNumber(first);
  const ofYear = ({ first, last }: Period): string =>
    [first, last, String(Number(last.slice(0, 4)) - Number(first.slice(0, 4)))]
      .map((text) => text.slice(-5).replace('02-29', '02-28'))
      .join(' ');
  return days(one) === days(other) || ofYear(one) === ofYear(other);
}

function otherBody(earlier: Observation, later: Observation): readonly Issue[] {
  const join = joinOf(earlier.body, later.body, earlier.figure.indicator);
  if (join === 'same') return [];
  const partial = join === 'partial';
  const message: Label = partial
    ? {
        vi: 'Đơn vị sau chỉ kế tục một phần đơn vị trước (hoặc gộp thêm nơi khác): hãy so các đơn vị gộp lại (comparableTogether).',
        en: 'The later unit took only a part of the earlier one, or others too: compare unions of units (comparableTogether).',
      }
    : {
        vi: 'Hai con số của hai cơ quan, đơn vị khác nhau: hãy chọn cùng một nơi.',
        en: 'The two figures are of different bodies: take both of one.',
      };
  return [issue(partial ? 'partial-succession' : 'other-body', ['body'], earlier.body, later.body, message)];
}

function noFigure({ figure, period }: Observation, side: 'earlier' | 'later'): readonly Issue[] {
  if (endsOf(figure) !== undefined) return [];
  return [
    issue('no-figure', [side, 'figure'], 'a figure with a number', showReceived(figure.status), {
      vi: `Kỳ ${printPeriod(period)} không có con số (không phát sinh, chưa báo cáo, không công bố hoặc không hợp lệ).`,
      en: `There is no number for ${printPeriod(period)}: nothing arose, or it is missing, suppressed or invalid.`,
    }),
  ];
}

/** An issue of comparing. */
export function issue(kind: string, path: Issue['path'], expected: string, received: string, message: Label): Issue {
  return { code: `comparison.${kind}`, path, expected, received, message };
}
