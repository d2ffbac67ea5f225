import { dayNumber, dayOfNumber, readDay } from '../../days/index.js';
import { accept, type Checked, refuse, showReceived } from '../../issues/index.js';
import type { ScorePeriod } from '../compare.js';

/**
 * What the portal was asked. Its answers repeat neither period nor procedure, so the request is kept beside each.
 * Further keys, such as those of pages, may be kept with it.
 */
export interface EvaluationRequest {
  /** The length of the period; satisfaction is asked by days instead. */
  readonly timeType?: 'year' | 'quarter' | 'month';
  /** The year. */
  readonly year?: number;
  /** The quarter, 1 to 4, where `timeType` is `quarter`. */
  readonly quarter?: number;
  /** The month, 1 to 12, where `timeType` is `month`. */
  readonly month?: number;
  /** The first day, in requests for satisfaction. */
  readonly fromDate?: string;
  /** The last day, in requests for satisfaction. */
  readonly toDate?: string;
  /** The unit; absent for the whole country. */
  readonly rootDepartmentId?: string;
  /** The procedure that counts are limited to. */
  readonly formalityId?: string;
  /** The same in requests for digitisation, whose key is written so. */
  readonly formalityID?: string;
}

/**
 * The civil days that a request asks for. Periods of the portal are calendar months, quarters and years, by date of
 * receipt, and not those of reports from the 15th to the 14th.
 *
 * @param request - the request that was sent
 * @returns the days, or an issue `portal.period`, or those of unreadable days
 * @example
 * ```ts
 * import { periodOfRequest } from '@hanoi-dx/core/scorecards';
 *
 * const read = periodOfRequest({ timeType: 'quarter', year: 2026, quarter: 3 });
 * read.ok ? read.value : undefined; // → { first: '2026-07-01', last: '2026-09-30' }
 * ```
 */
export function periodOfRequest(request: EvaluationRequest): Checked<ScorePeriod> {
  if (request.fromDate !== undefined || request.toDate !== undefined) return daysOf(request);
  const { timeType, year, quarter = 0, month = 0 } = request;
  if (year === undefined || !Number.isInteger(year) || year < 2000 || year > 9998) return noPeriod(request);
  switch (timeType) {
    case 'year':
      return accept(months(year, 1, 12));
    case 'quarter':
      return isWithin(quarter, 4) ? accept(months(year, 3 * quarter - 2, 3)) : noPeriod(request);
    case 'month':
      return isWithin(month, 12) ? accept(months(year, month, 1)) : noPeriod(request);
    default:
      return noPeriod(request);
  }
}

function daysOf(request: EvaluationRequest): Checked<ScorePeriod> {
  const first = readDay(request.fromDate, ['request', 'fromDate']);
  const last = readDay(request.toDate, ['request', 'toDate']);
  if (!first.ok) return first;
  if (!last.ok) return last;
  return first.value <= last.value ? accept({ first: first.value, last: last.value }) : noPeriod(request);
}

function isWithin(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}

function months(year: number, first: number, count: number): ScorePeriod {
  const next = first + count;
  const after = next > 12 ? monthStart(year + 1, next - 12) : monthStart(year, next);
  return { first: monthStart(year, first), last: dayOfNumber(dayNumber(after) - 1) };
}

function monthStart(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

function noPeriod(request: EvaluationRequest): Checked<never> {
  const { timeType, year, quarter, month, fromDate, toDate } = request;
  return refuse({
    code: 'portal.period',
    path: ['request'],
    expected: 'timeType year, quarter or month with its year and number, or fromDate before toDate',
    received: showReceived(JSON.stringify({ timeType, year, quarter, month, fromDate, toDate })),
    message: {
      vi: 'Yêu cầu không cho biết kỳ số liệu: hãy giữ timeType, year, quarter hoặc month (hoặc fromDate, toDate) đã gửi.',
      en: 'The request does not tell the period: keep the timeType, year, quarter or month (or fromDate, toDate) that was sent.',
    },
  });
}
