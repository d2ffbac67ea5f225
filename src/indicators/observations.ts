import { type Issue, mistake } from '../issues/index.js';
import { readPeriod } from '../periods/internal.js';
import type { Group, Tally } from '../tallies/index.js';
import { figures, type GroupFigure } from './figures.js';
import type { Indicator } from './indicator.js';
import { type Observation, observe } from './observation.js';

/** The figures of a tally with where and when they stand. */
export interface TallyObservations {
  /** One for each group, in their order. */
  readonly observations: readonly Observation[];
  /** The groups that cannot be placed, such as that of the unknown body, with the reason. */
  readonly leftOut: readonly LeftOutGroup[];
}

/** A group that cannot be placed. */
export interface LeftOutGroup {
  /** Where it is, by the names of the dimensions. */
  readonly at: Group['at'];
  /** Why it stands nowhere. */
  readonly issues: readonly Issue[];
}

/**
 * The figures of an indicator over a tally by period, and by body where it is of more than one, with body, period and day
 * of looking: ready to be compared, ranked and held against targets.
 *
 * @param table - a tally that counts the measures of the indicator
 * @param indicator - the definition
 * @param body - whose tally it is, such as `H26`, where it is not grouped by body
 * @returns the observations, and the groups that cannot be placed with the issues of `observe` or `readPeriod`
 * @throws Mistake `observations.grouping` where the tally is not grouped by one kind of period and at most by body, or by
 * no body and none is given; and what {@link figures} throws
 * @example
 * ```ts
 * import { observations, onlineShareOfReceived } from '@hanoi-dx/core/indicators';
 * import { month } from '@hanoi-dx/core/periods';
 * import { tally } from '@hanoi-dx/core/tallies';
 *
 * const dossier = {
 *   code: 'H26.14-250701-0001',
 *   procedure: '1.001776',
 *   unit: '00613',
 *   submissionChannel: 'online',
 *   serviceLevel: 'full',
 *   receivedAt: '2025-07-01T08:00:00+07:00',
 * };
 * const table = tally([dossier], { by: [month], of: [onlineShareOfReceived] });
 * const [july] = observations(table, onlineShareOfReceived, 'H26').observations;
 * july?.period.last; // → '2025-07-31'
 * ```
 */
export function observations(table: Tally, indicator: Indicator, body?: string): TallyObservations {
  const period = periodNameOf(table, body);
  const placed = figures(table, indicator).map((group) => ({ group, observed: place(group, table, period, body) }));
  return {
    observations: placed.flatMap(({ observed }) => (observed.ok ? [observed.value] : [])),
    leftOut: placed.flatMap(({ group: { at }, observed }) => (observed.ok ? [] : [{ at, issues: observed.issues }])),
  };
}

function place({ at, figure }: GroupFigure, { asOf }: Tally, name: string, body: string | undefined) {
  const period = readPeriod(at[name], [name]);
  if (!period.ok) return period;
  const whose = (body ?? at['body']) as string; // the grouping was checked
  return observe(figure, { body: whose, period: period.value, ...(asOf === undefined ? {} : { asOf }) });
}

/** The name of the one period dimension. */
function periodNameOf({ by }: Tally, body: string | undefined): string {
  const [period, ...more] = by.filter(({ dimension }) => dimension === 'period');
  const others = by.filter(({ dimension }) => dimension !== 'period').map(({ name }) => name);
  const wanted = body === undefined ? 'body' : '';
  if (period !== undefined && more.length === 0 && others.join() === wanted) return period.name;
  throw mistake('observations.grouping', {
    vi: 'Bảng đếm phải phân tổ theo đúng một loại kỳ, và theo body hoặc nêu body: hãy gộp lên bằng rollUp.',
    en: 'The tally must be grouped by exactly one kind of period, and by body unless body is given: use rollUp.',
  });
}
