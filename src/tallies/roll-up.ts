import { frozen } from '../frozen/index.js';
import { accept, type Checked, type Issue, refuse, showReceived } from '../issues/index.js';
import type { Period, PeriodDimension, Span } from '../periods/index.js';
import { periodContains, periodOf, printPeriod, readPeriod } from '../periods/internal.js';
import type { Label } from '../text/index.js';
import type { Dimension } from './dimension.js';
import { addGroups, mergeGroups } from './merge.js';
import { holdingAsOf } from './placing.js';
import { isPeriodDimension } from './plan-form.js';
import type { DistinctValues, Group, TalliedMeasure, Tally } from './tally.js';

/** What to roll up: counts are added, and shares never averaged. */
export interface RollUp {
  /** Dimensions to give up, by their names: what they told apart is put together. */
  readonly without?: readonly string[];
  /** Longer periods of the same calendar, in the place of the period dimension that the tally has. */
  readonly to?: PeriodDimension;
}

/**
 * Rolls a tally up to larger places, longer periods or fewer groups, by adding counts as each measure allows: flows add,
 * a stock of the last or first sub-period stands for the longer period, different values are put together, and counts
 * as of one day of looking add because that day is the same for all. By any path the same tally comes out.
 *
 * @param table - the tally
 * @param into - what to give up, and to which periods to go
 * @returns the smaller tally; or an issue `roll-up.no-such-dimension`, `roll-up.no-period`, `roll-up.no-such-period`,
 * `roll-up.other-calendar`, `roll-up.not-within` where a period lies across two of the longer ones, or
 * `roll-up.not-additive`
 * @example
 * ```ts
 * import { month, quarter } from '@hanoi-dx/core/periods';
 * import { received } from '@hanoi-dx/core/measures';
 * import { byBody, rollUp, tally } from '@hanoi-dx/core/tallies';
 *
 * const months = tally([], { by: [byBody, month], of: [received] });
 * const city = rollUp(months, { without: ['body'], to: quarter });
 * city.ok && city.value.by.map(({ name }) => name); // → ['quarter']
 * ```
 */
export function rollUp(table: Tally, into: RollUp): Checked<Tally> {
  const [first, ...more] = [...unknownNames(table, into), ...wrongPeriods(table, into), ...notAdditive(table, into)];
  if (first !== undefined) return refuse(first, ...more);
  const steps = table.by.map((dimension) => stepFor(dimension, into));
  const span = spanOf(table);
  const moved = table.groups.map((group) => moveGroup(group, steps, table.of, span));
  const astray = moved.flatMap((answer) => (answer.ok ? [] : answer.issues));
  if (astray.length > 0) return { ok: false, issues: astray };
  const by = steps.flatMap(({ into: dimension }) => (dimension === undefined ? [] : [dimension]));
  const groups = mergeGroups(
    moved.flatMap((answer) => (answer.ok ? [answer.value] : [])),
    { by, of: table.of },
  );
  const holdsAsOf = holdingAsOf(by, table.asOf);
  return accept({
    ...table,
    by,
    groups: groups.map((group) => (holdsAsOf(group.at) ? withStocks(group, table.of) : group)),
  });
}

/**
 * A group that now holds the day of looking has a place for stocks: where no smaller group held that day, nothing was
 * open in any of them.
 */
function withStocks(group: Group, of: Tally['of']): Group {
  const missing = of.filter(({ datedBy, name }) => datedBy === 'asOf' && group.counts[name] === undefined);
  if (missing.length === 0) return group;
  const none = {
    at: group.at,
    counts: Object.fromEntries(missing.map(({ name }) => [name, 0])),
    values: Object.fromEntries(missing.filter(isOfValues).map(({ name }) => [name, NO_VALUES])),
  };
  return addGroups(none, [group], of);
}

function isOfValues({ additivity }: TalliedMeasure): boolean {
  return additivity.place === 'none';
}

const NO_VALUES: DistinctValues = /* @__PURE__ */ frozen({ sure: [], possible: [], unstated: 0 });

/** What becomes of one dimension. */
interface Step {
  readonly from: Dimension;
  readonly into: Dimension | undefined;
}

function stepFor(from: Dimension, { without = [], to }: RollUp): Step {
  if (without.includes(from.name)) return { from, into: undefined };
  return { from, into: from.dimension === 'period' && to !== undefined ? to : from };
}

/** A group in its new place, or the issue that its period lies across two of the longer ones. */
function moveGroup(group: Group, steps: readonly Step[], of: Tally['of'], whole: Span): Checked<Group> {
  const at: Record<string, string> = {};
  let counts = group.counts;
  for (const { from, into } of steps) {
    const key = group.at[from.name];
    if (into === from && key !== undefined) at[from.name] = key;
    else if (from.dimension === 'period') {
      const period = readPeriod(key);
      const longer = period.ok ? longerPeriod(period.value, into, whole) : undefined;
      if (!period.ok || longer === undefined) return refuse(notWithin(group.at));
      counts = standingFor(counts, of, period.value, longer);
      if (into !== undefined) at[into.name] = printPeriod(longer);
    }
  }
  return accept({ ...group, at, counts });
}

/** The longer period that a period is rolled up to; without one, all that the tally spans. */
function longerPeriod(period: Period, into: Dimension | undefined, whole: Span): Period | undefined {
  if (into?.dimension !== 'period') return { calendar: 'custom', kind: 'days', ...whole };
  const longer = periodOf(into, period.first);
  return periodContains(longer, period) ? longer : undefined;
}

/** The counts that a sub-period gives to a longer one: of stocks, only those of the first or last sub-period. */
function standingFor(counts: Group['counts'], of: Tally['of'], part: Span, longer: Span): Group['counts'] {
  const stands = ({ additivity: { time } }: TalliedMeasure): boolean =>
    time === 'first' ? part.first === longer.first : time !== 'last' || part.last === longer.last;
  const kept = new Set(of.filter(stands).map(({ name }) => name));
  return Object.fromEntries(Object.entries(counts).filter(([name]) => kept.has(name)));
}

/** The first and last day of all periods of a tally. */
function spanOf({ by, groups }: Tally): Span {
  const names = by.flatMap(({ dimension, name }) => (dimension === 'period' ? [name] : []));
  const periods = groups.flatMap(({ at }) =>
    names.flatMap((name) => {
      const read = readPeriod(at[name]);
      return read.ok ? [read.value] : [];
    }),
  );
  return {
    first: periods.reduce((first, period) => (period.first < first ? period.first : first), '9999-12-31'),
    last: periods.reduce((last, period) => (period.last > last ? period.last : last), '0001-01-01'),
  };
}

function unknownNames({ by }: Tally, { without = [] }: RollUp): readonly Issue[] {
  const names = by.map(({ name }) => name);
  return without
    .filter((name) => !names.includes(name))
    .map((name) =>
      issue('no-such-dimension', ['without'], names.join(' | '), showReceived(name), {
        vi: 'Bảng đếm không phân tổ theo chiều này: hãy ghi tên một chiều có trong by.',
        en: 'The tally is not grouped by this: name a dimension of it.',
      }),
    );
}

function wrongPeriods({ by }: Tally, { to }: RollUp): readonly Issue[] {
  if (to === undefined) return [];
  if (!isPeriodDimension(to)) {
    return [
      issue('no-such-period', ['to'], 'month, quarter, half-year or year of a calendar', showReceived(to), {
        vi: 'to phải là một loại kỳ của thư viện, ví dụ quarter.',
        en: 'to is a kind of period of the library, such as quarter.',
      }),
    ];
  }
  const periods = by.filter((dimension): dimension is PeriodDimension => dimension.dimension === 'period');
  if (periods.length !== 1) {
    return [
      issue('no-period', ['to'], 'a tally by one kind of period', `${periods.length} kinds`, {
        vi: 'Chỉ gộp lên kỳ dài hơn được khi bảng đếm phân tổ theo đúng một loại kỳ.',
        en: 'Only a tally by exactly one kind of period rolls up to longer periods.',
      }),
    ];
  }
  return periods
    .filter(({ calendar }) => calendar !== to.calendar)
    .map(({ calendar }) =>
      issue('other-calendar', ['to'], calendar, to.calendar, {
        vi: 'Kỳ của hai lịch khác nhau gồm những ngày khác nhau: hãy đếm lại theo lịch cần dùng.',
        en: 'Periods of two calendars hold different days: count anew under the calendar that is wanted.',
      }),
    );
}

function notAdditive(table: Tally, { without = [], to }: RollUp): readonly Issue[] {
  const given = table.by.filter(({ name }) => without.includes(name));
  const overTime = to !== undefined || given.some(({ dimension }) => dimension === 'period');
  const overPlace = given.some(({ dimension }) => dimension === 'field');
  return table.of
    .filter(({ name }) => table.groups.some((group) => isAlone(group, name)))
    .filter(
      ({ additivity: { time, place } }) =>
        (overTime && time === 'none' && table.asOf === undefined) || (overPlace && place === 'none'),
    )
    .map(({ name }) =>
      issue('not-additive', ['of'], 'measures that add', name, {
        vi: `"${name}" không cộng được qua các kỳ hoặc đơn vị: hãy bỏ ra, hoặc đếm lại cho kỳ và đơn vị cần dùng.`,
        en: `"${name}" does not add over what is rolled up: leave it out, or count anew for the period and place.`,
      }),
    );
}

/** Whether a group gives a count without the values behind it, by which it could be put together with others. */
function isAlone({ counts, values }: Group, name: string): boolean {
  return counts[name] !== undefined && values?.[name] === undefined;
}

function notWithin(at: Group['at']): Issue {
  return issue('not-within', ['to'], 'periods that lie within one of the longer ones', JSON.stringify(at), {
    vi: 'Có kỳ không nằm trọn trong một kỳ dài hơn: hãy chọn kỳ dài hơn chứa trọn các kỳ đã đếm.',
    en: 'A period does not lie within one of the longer ones: choose periods that hold those counted.',
  });
}

function issue(code: string, path: Issue['path'], expected: string, received: string, message: Label): Issue {
  return { code: `roll-up.${code}`, path, expected, received, message };
}
