import type { UnitCode } from './code.js';
import type { UnitKind } from './unit.js';

/** What a list of names holds of one unit. */
export interface Entry {
  readonly code: UnitCode;
  readonly kind: UnitKind;
  readonly name: string;
}

const ENTRY = /([0-9a-z]+)([-+]?)([^|]+)/g;

/** Reads a list as scripts/generate-units.mjs writes it: steps between codes in base 36, marks of kinds, names. */
export function entriesOf(list: string): readonly Entry[] {
  let code = 0;
  return Array.from(list.matchAll(ENTRY), ([, step = '', mark = '', name = '']) => {
    code += Number.parseInt(step, 36);
    return { code: codeOf(code), kind: kindOf(mark), name };
  });
}

/** A number as the five digits of a code. */
export function codeOf(number: number): UnitCode {
  return String(number).padStart(5, '0');
}

/** The kind that a mark stands for. */
export function kindOf(mark: string): UnitKind {
  return mark === '-' ? 'commune' : mark === '+' ? 'township' : 'ward';
}

/** Two lists side by side, as long as the shorter one. */
export function paired<T, U>(list: readonly T[], other: readonly U[]): readonly (readonly [T, U])[] {
  return list.flatMap((one, at) => other.slice(at, at + 1).map((two) => [one, two] as const));
}
