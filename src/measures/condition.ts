import type { FactName, Facts } from './fact.js';

/** A field has one of some values. Conditions are joined by nesting measures: a part of a part meets both. */
export interface Among<Field extends string = string, Value = unknown> {
  /** The field that is looked at. */
  readonly field: Field;
  /** The values that count; at least one. */
  readonly among: readonly [Value, ...Value[]];
}

/** A condition over the fields of one fact: a wrong field or value does not compile. */
export type Condition<Fact extends FactName = FactName> = Fact extends FactName
  ? { [Field in keyof Facts[Fact] & string]: Among<Field, Facts[Fact][Field]> }[keyof Facts[Fact] & string]
  : never;

/**
 * A field has one value.
 *
 * @param field - the field of the fact
 * @param value - the value that counts
 * @returns the condition
 * @example
 * ```ts
 * import { equals } from '@hanoi-dx/core/measures';
 *
 * equals('submissionChannel', 'online'); // → { field: 'submissionChannel', among: ['online'] }
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function equals<const Field extends string, const Value>(field: Field, value: Value): Among<Field, Value> {
  return { field, among: [value] };
}

/**
 * A field has one of several values.
 *
 * @param field - the field of the fact
 * @param values - the values that count, at least one
 * @returns the condition
 * @example
 * ```ts
 * import { among } from '@hanoi-dx/core/measures';
 *
 * among('settlement', ['early', 'on-time']).among.length; // → 2
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function among<const Field extends string, const Value>(
  field: Field,
  values: readonly [Value, ...Value[]],
): Among<Field, Value> {
  return { field, among: values };
}
