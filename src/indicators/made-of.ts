import type { Measure } from '../measures/index.js';
import { wholesOf } from '../measures/internal.js';
import type { Definition } from './indicator.js';

/** The measures that a definition names: above and below the line, or the one whose rows a median looks at. */
export function measuresOf(definition: Definition): readonly [Measure, ...Measure[]] {
  return definition.kind === 'median' ? [definition.of] : [definition.numerator, definition.denominator];
}

/** The measure whose count is 0 where nothing arose. */
export function wholeOf(definition: Definition): Measure {
  return definition.kind === 'median' ? definition.of : definition.denominator;
}

/** A measure, its wholes, and the parts that it is reckoned from. */
export function madeOf(measure: Measure): readonly Measure[] {
  const { rows } = measure;
  const parts = rows.rule === 'together' ? rows.parts : rows.rule === 'rest' ? [rows.whole, rows.part] : [];
  return [measure, ...wholesOf(measure), ...parts.flatMap(madeOf)];
}
