import { mistake } from '../issues/index.js';
import type { Measure } from '../measures/index.js';
import { definitionHash } from '../measures/internal.js';
import type { Group, Tally } from '../tallies/index.js';
import { calculate } from './calculate.js';
import type { Figure } from './figure.js';
import type { Indicator } from './indicator.js';

/** A figure of one group of a tally. */
export interface GroupFigure {
  /** Where the group is, by the names of the dimensions. */
  readonly at: Group['at'];
  /** What may be said of the indicator there. */
  readonly figure: Figure;
}

/**
 * The figures of an indicator, one for each group of a tally.
 *
 * @param table - a tally that counts the measures of the indicator
 * @param indicator - the definition
 * @returns the figures, in the order of the groups
 * @throws Mistake `figures.not-counted` where the tally does not count a measure of the indicator, or another of its name
 * @example
 * ```ts
 * import { figures, onlineShareOfReceived, print } from '@hanoi-dx/core/indicators';
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
 * const table = tally([dossier], { by: [], of: [onlineShareOfReceived] });
 * figures(table, onlineShareOfReceived).map(({ figure }) => print(figure, 'en')); // → ['100.00%']
 * ```
 */
export function figures(table: Tally, indicator: Indicator): readonly GroupFigure[] {
  for (const measure of [indicator.numerator, indicator.denominator]) checkCounted(table, measure);
  return table.groups.map(({ at, counts }) => ({ at, figure: calculate(indicator, counts) }));
}

function checkCounted({ of }: Tally, measure: Measure): void {
  const definition = definitionHash(measure);
  if (of.some((counted) => counted.name === measure.name && counted.definition === definition)) return;
  throw mistake('figures.not-counted', {
    vi: `Bảng đếm không có phép đếm "${measure.name}" theo đúng định nghĩa: hãy ghi chỉ tiêu vào of khi đếm.`,
    en: `The tally does not count "${measure.name}" as it is defined: name the indicator in of when counting.`,
  });
}
