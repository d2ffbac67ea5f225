import type { Day } from '../days/index.js';
import type { Citation } from '../law/index.js';
import type { Label } from '../text/index.js';

/**
 * Why a weekday is off, or a weekend day is more than that.
 * - `statutory`: a public holiday;
 * - `compensatory`: makes up for a holiday that fell on a weekend;
 * - `swapped`: a weekday exchanged for a Saturday at work, by the Prime Minister's direction of that year.
 */
export type DayOffKind = 'statutory' | 'compensatory' | 'swapped';

/**
 * How sure it is that a day is off.
 * - `confirmed`: fixed by statute, or its notice was seen in two independent sources;
 * - `reported`: its days were seen twice, but the notice's number or text once;
 * - `computed`: follows from the statute by calculation, and no notice of that day was seen.
 */
export type Evidence = 'confirmed' | 'reported' | 'computed';

/** A day off. */
export interface DayOff {
  /** The day. */
  readonly day: Day;
  /** Why it is off. */
  readonly kind: DayOffKind;
  /** The holiday, or what is made up for. */
  readonly reason: Label;
  /** The clause that it rests on; for a swapped day the direction, since no statute provides for swaps. */
  readonly basis: Citation;
  /** The letters and notices that announced it, by their numbers, where one was needed and seen. */
  readonly notice?: string;
  /** How sure it is. */
  readonly evidence: Evidence;
  /** The holiday that a compensatory day makes up for, or the make-up day of a swapped one. */
  readonly linked?: Day;
}

/** A weekend day on which offices work, in exchange for a day off. */
export interface MakeUpDay {
  /** The day at work. */
  readonly day: Day;
  /** The day off that it is exchanged for. */
  readonly linked: Day;
  /** What is made up for. */
  readonly reason: Label;
  /** The direction that it rests on. */
  readonly basis: Citation;
  /** The letters and notices that announced it, by their numbers. */
  readonly notice?: string;
  /** How sure it is. */
  readonly evidence: Evidence;
}

/** The days off and make-up days of one year, as its notices give them. */
export interface YearNotice {
  /** The year. */
  readonly year: number;
  /** Its days off; plain weekends are not listed, holidays that fall on one are. */
  readonly daysOff: readonly DayOff[];
  /** Its make-up days. */
  readonly makeUpDays: readonly MakeUpDay[];
}

/**
 * A calendar of working days: plain data, to be passed on as an argument. A year without a notice between the first
 * and 2060 is estimated. Keep the value: what is computed from it is remembered for as long as it is.
 */
export interface WorkingCalendar {
  /** The years whose notices are known. */
  readonly notices: readonly YearNotice[];
}

/** Whether an answer rests on years with a notice alone, or also on a year that was estimated. */
export type CalendarCertainty = 'exact' | 'estimated';
