import type { Day } from '../days/index.js';
import { frozen } from '../frozen/index.js';
import type { DayOff, WorkingCalendar, YearNotice } from './calendar.js';
import { DAYS_OFF, NOTICES } from './data/days-off.js';
import { dayOff, type Holiday, makeUpDays } from './holidays.js';

/**
 * The working days of Vietnam's public offices: the notices of 2020 to 2027, each day with its reason, clause, notice
 * and evidence. The source of every day is in `src/periods/data/days-off.tsv`.
 *
 * 2027 may still change: in 2025 and 2026 swaps were announced as late as April of the year itself.
 */
export const publicOffices: WorkingCalendar = /* @__PURE__ */ decodeAll();

// @__NO_SIDE_EFFECTS__
function decodeAll(): WorkingCalendar {
  return frozen({ notices: Object.entries(DAYS_OFF).map(decodeYear) });
}

/** A year of the compact table in full. */
function decodeYear([year, tokens]: [string, string]): YearNotice {
  const daysOff = tokens.split(' ').map((token) => decodeDay(year, token));
  return Object.freeze({
    year: Number(year),
    daysOff: Object.freeze(daysOff),
    makeUpDays: Object.freeze(daysOff.flatMap(makeUpDays)),
  });
}

/** A day off of the compact table in full, such as `0125t2?+0121`. */
function decodeDay(year: string, token: string): DayOff {
  const at = token.search(/[+~]/);
  const own = at === -1 ? token : token.slice(0, at);
  const notice = own.slice(5).replaceAll('?', '');
  const dayOf = (text: string): Day => `${year}-${text.slice(0, 2)}-${text.slice(2, 4)}`;
  return dayOff({
    day: dayOf(own),
    holiday: own.slice(4, 5) as Holiday, // the generator writes no other letter, and a test reads every row back
    kind: at === -1 ? 'statutory' : token.at(at) === '+' ? 'compensatory' : 'swapped',
    evidence: own.endsWith('??') ? 'computed' : own.endsWith('?') ? 'reported' : 'confirmed',
    notice: notice === '' ? undefined : NOTICES[Number(notice)],
    linked: at === -1 ? undefined : dayOf(token.slice(at + 1)),
  });
}
