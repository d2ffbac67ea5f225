import type { Definition } from '../../src/indicators/index.js';
import type { Measure } from '../../src/measures/index.js';

/** What a definition counts, without its names and titles: two with the same meaning give the same figure of any data. */
export function meaningOf(definition: Definition): string {
  if (definition.kind === 'median')
    return JSON.stringify(['median', meaningOfMeasure(definition.of), definition.field]);
  const { kind, scale, numerator, denominator } = definition;
  const each = kind === 'mean' ? definition.each : 1;
  return JSON.stringify([kind, meaningOfMeasure(numerator), meaningOfMeasure(denominator), scale, each]);
}

/** Which rows a measure counts: conditions in any order and nesting mean the same. */
export function meaningOfMeasure(measure: Measure): string {
  const { fact, unit, datedBy, rows } = measure;
  switch (rows.rule) {
    case 'all':
      return JSON.stringify(['all', fact, unit, datedBy]);
    case 'within': {
      const { base, conditions } = conditionsOf(measure);
      const sorted = [...conditions].map(([field, values]) => [field, values.toSorted()]).sort();
      return JSON.stringify(['within', meaningOfMeasure(base), sorted]);
    }
    case 'rest':
      return JSON.stringify(['rest', meaningOfMeasure(rows.whole), meaningOfMeasure(rows.part)]);
    case 'together':
      return JSON.stringify(['together', rows.parts.map(meaningOfMeasure).sort()]);
    default:
      return JSON.stringify([rows.rule, meaningOfMeasure(rows.of), rows.field, unit]);
  }
}

/** What a chain of parts starts from, and the values that each field may have along it. */
function conditionsOf(measure: Measure): { base: Measure; conditions: ReadonlyMap<string, readonly unknown[]> } {
  const { rows } = measure;
  if (rows.rule !== 'within') return { base: measure, conditions: new Map() };
  const { base, conditions } = conditionsOf(rows.whole);
  const { field, among } = rows.where;
  const before = conditions.get(field) ?? among;
  return { base, conditions: new Map([...conditions, [field, among.filter((value) => before.includes(value))]]) };
}
