import type { Observation } from '../indicators/index.js';
import { previousIn, seriesOf, yearBeforeIn } from './series.js';

/**
 * The figure of the period before, among others: of the same definition and body. Where there are several of one period,
 * the one that was looked at last.
 *
 * @param observation - the figure
 * @param among - the figures to look in
 * @returns the figure, or `undefined` where there is none
 * @example
 * ```ts
 * import { previousOf } from '@hanoi-dx/core/analysis';
 * import { calculate, observe, onlineShareOfReceived } from '@hanoi-dx/core/indicators';
 * import { periodOf, quarter } from '@hanoi-dx/core/periods';
 *
 * const figure = calculate(onlineShareOfReceived, { received: 100, receivedOnline: 60 });
 * const quarters = ['2025-01-01', '2025-04-01'].flatMap((day) => {
 *   const observed = observe(figure, { body: 'H26', period: periodOf(quarter, day) });
 *   return observed.ok ? [observed.value] : [];
 * });
 * quarters[1] && previousOf(quarters[1], quarters) === quarters[0]; // → true
 * quarters[0] && previousOf(quarters[0], quarters); // → undefined
 * ```
 */
export function previousOf(observation: Observation, among: readonly Observation[]): Observation | undefined {
  return previousIn(seriesOf(among), observation);
}

/**
 * The figure of the same period of the year before (cùng kỳ năm trước), among others, as {@link previousOf} looks for it.
 *
 * @param observation - the figure
 * @param among - the figures to look in
 * @returns the figure, or `undefined` where there is none
 * @example
 * ```ts
 * import { yearBeforeOf } from '@hanoi-dx/core/analysis';
 * import { calculate, observe, onlineShareOfReceived } from '@hanoi-dx/core/indicators';
 * import { nd09, periodOf, printPeriod } from '@hanoi-dx/core/periods';
 *
 * const figure = calculate(onlineShareOfReceived, { received: 100, receivedOnline: 60 });
 * const quarters = ['2024-07-01', '2025-07-01'].flatMap((day) => {
 *   const observed = observe(figure, { body: 'H26', period: periodOf(nd09.quarter, day) });
 *   return observed.ok ? [observed.value] : [];
 * });
 * const before = quarters[1] && yearBeforeOf(quarters[1], quarters);
 * before && printPeriod(before.period); // → 'nd09:2024-Q3'
 * ```
 */
export function yearBeforeOf(observation: Observation, among: readonly Observation[]): Observation | undefined {
  return yearBeforeIn(seriesOf(among), observation);
}
