import type { Day } from '../days/index.js';
import { FIRST_LUNAR_YEAR, LUNAR_YEARS } from './data/lunar-years.js';

/** What the days off of a year need of the lunar calendar of Vietnam. */
export interface LunarYear {
  /** The first day of the first lunar month. */
  readonly tet: Day;
  /** The days of the lunar month before it, 29 or 30: the number of its last day. */
  readonly daysBefore: number;
  /** The tenth day of the third lunar month, which commemorates the Hùng Kings. */
  readonly hungKings: Day;
}

/** The last year of the lunar table. */
export const LAST_LUNAR_YEAR = 2060;

/** Ten digits and a space a year. */
const WIDTH = 11;

/**
 * The lunar dates of a year of the table. It follows Vietnamese time: in 2030 and 2053 Tết is a day earlier than the
 * Chinese new year. Four engines agree on every date, and no deciding new moon is within 17 minutes of midnight.
 */
export function lunarYear(year: number): LunarYear {
  const at = (year - FIRST_LUNAR_YEAR) * WIDTH;
  const day = (from: number): Day =>
    `${year}-${LUNAR_YEARS.slice(at + from, at + from + 2)}-${LUNAR_YEARS.slice(at + from + 2, at + from + 4)}`;
  return { tet: day(0), daysBefore: Number(LUNAR_YEARS.slice(at + 4, at + 6)), hungKings: day(6) };
}
