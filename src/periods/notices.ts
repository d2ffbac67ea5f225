import type { DayOffKind, Evidence, WorkingCalendar, YearNotice } from './calendar.js';
import { DAYS_OFF, NOTICES } from './data/days-off.js';
import { dayOff, type Holiday, makeUpDays } from './holidays.js';

const TOKEN = /^(\d\d)(\d\d)([a-z])(\d*)(\?{0,2})(?:([+~])(\d\d)(\d\d))?$/;
const KINDS: Readonly<Record<string, DayOffKind>> = { '+': 'compensatory', '~': 'swapped' };
const EVIDENCE: Readonly<Record<string, Evidence>> = { '': 'confirmed', '?': 'reported', '??': 'computed' };

/**
 * The working days of Vietnam's public offices: the notices of 2020 to 2027, each day with its reason, clause, notice
 * and evidence. The source of every day is in `src/periods/data/days-off.tsv`.
 *
 * 2027 may still change: in 2025 and 2026 swaps were announced as late as April of the year itself.
 */
export const publicOffices: WorkingCalendar = /* @__PURE__ */ decodeAll();

// @__NO_SIDE_EFFECTS__
function decodeAll(): WorkingCalendar {
  return Object.freeze({ notices: Object.freeze(Object.entries(DAYS_OFF).map(decodeYear)) });
}

/** A year of the compact table in full. */
function decodeYear([year, tokens]: [string, string]): YearNotice {
  const daysOff = tokens.split(' ').map((token) => {
    const [, month, day, holiday, notice = '', doubt = '', link = '', otherMonth, otherDay] = TOKEN.exec(token) ?? [];
    return dayOff({
      day: `${year}-${month}-${day}`,
      holiday: holiday as Holiday, // the generator writes no other letter, and a test reads every row back
      kind: KINDS[link] ?? 'statutory',
      evidence: EVIDENCE[doubt] ?? 'computed',
      notice: notice === '' ? undefined : NOTICES[Number(notice)],
      linked: link === '' ? undefined : `${year}-${otherMonth}-${otherDay}`,
    });
  });
  return Object.freeze({
    year: Number(year),
    daysOff: Object.freeze(daysOff),
    makeUpDays: Object.freeze(daysOff.flatMap(makeUpDays)),
  });
}
