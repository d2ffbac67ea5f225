import { type Day, dayNumber } from '../days/index.js';
import { mistake } from '../issues/index.js';
import type { Hundredths } from './points.js';

/** The points of one unit, block or row on one day. */
export interface DayPoints {
  /** The day of capture in Hanoi. */
  readonly day: Day;
  /** The points in hundredths; `null` where they are not known. */
  readonly points: Hundredths | null;
}

/** When to raise an alert. */
export type AlertRule =
  | {
      /** A fall from one capture to the next. */
      readonly kind: 'fall';
      /** The least fall, in hundredths. */
      readonly atLeast: Hundredths;
    }
  | {
      /** Falls on days that follow each other without a gap. */
      readonly kind: 'falling-days';
      /** How many falls in a row. */
      readonly days: number;
    };

/** A fall that a rule asks to be told of: plain data, to be sent by whoever sends. */
export interface Alert {
  /** Which rule raised it. */
  readonly kind: AlertRule['kind'];
  /** The day before the fall. */
  readonly from: Day;
  /** The day on which the rule was met. */
  readonly to: Day;
  /** The points lost between the two, in hundredths. */
  readonly lost: Hundredths;
  /** How many days in a row it fell by then. */
  readonly days: number;
}

/**
 * The alerts that a series raises. A day whose points are not known is no fall to 0: a fall is measured from the last
 * known day before it, and ends a row of falling days.
 *
 * @param series - the points day by day, in any order, each day once
 * @param rules - when to raise an alert
 * @returns the alerts in order of days; a row of falling days raises one for every day on which the rule is met
 * @throws Mistake `alert.rule` where a rule asks for less than 0.01 point or one day, `alert.day-twice`
 * @example
 * ```ts
 * import { alertsOf } from '@hanoi-dx/core/scorecards';
 *
 * const series = [
 *   { day: '2026-10-08', points: 5_600 },
 *   { day: '2026-10-09', points: 5_590 },
 *   { day: '2026-10-10', points: 5_523 },
 * ];
 * const [fall] = alertsOf(series, [{ kind: 'fall', atLeast: 50 }]);
 * fall?.lost; // → 67
 * alertsOf(series, [{ kind: 'falling-days', days: 2 }]).map(({ to }) => to); // → ['2026-10-10']
 * ```
 */
export function alertsOf(series: readonly DayPoints[], rules: readonly AlertRule[]): readonly Alert[] {
  for (const rule of rules) checkRule(rule);
  const known = inOrder(series);
  return known.flatMap((_, at) => rules.flatMap((rule) => alertAt(known, at, rule)));
}

type Known = { readonly day: Day; readonly points: Hundredths };

function inOrder(series: readonly DayPoints[]): readonly Known[] {
  const days = new Set(series.map(({ day }) => day));
  if (days.size < series.length) {
    throw mistake('alert.day-twice', {
      vi: 'Một ngày có hai lần ghi điểm: hãy chọn một lần cho mỗi ngày.',
      en: 'A day comes twice: choose one capture for each day.',
    });
  }
  return series
    .flatMap(({ day, points }) => (points === null ? [] : [{ day, points }]))
    .sort((one, other) => dayNumber(one.day) - dayNumber(other.day));
}

function alertAt(known: readonly Known[], at: number, rule: AlertRule): readonly Alert[] {
  const days = fallsUpTo(known, at);
  const before = known[rule.kind === 'fall' ? at - 1 : at - rule.days];
  const now = known[at];
  if (before === undefined || now === undefined) return [];
  const lost = before.points - now.points;
  const met = rule.kind === 'fall' ? lost >= rule.atLeast : days >= rule.days;
  return met ? [{ kind: rule.kind, from: before.day, to: now.day, lost, days }] : [];
}

/** How many days in a row the points had fallen by then. */
function fallsUpTo(known: readonly Known[], at: number): number {
  let falls = 0;
  for (let here = at; here > 0; here -= 1) {
    const [before, now] = [known[here - 1], known[here]];
    if (before === undefined || now === undefined) break;
    if (now.points >= before.points || dayNumber(now.day) - dayNumber(before.day) !== 1) break;
    falls += 1;
  }
  return falls;
}

function checkRule(rule: AlertRule): void {
  const least = rule.kind === 'fall' ? rule.atLeast : rule.days;
  if (Number.isSafeInteger(least) && least >= 1) return;
  throw mistake('alert.rule', {
    vi: `Ngưỡng cảnh báo là số nguyên từ 1 (phần trăm điểm, hoặc ngày), nhận được ${least}.`,
    en: `The threshold of an alert is a whole number from 1 (hundredths of a point, or days), received ${least}.`,
  });
}
