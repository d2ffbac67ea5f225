import type { Day } from '../days/index.js';
import type { Label } from '../text/index.js';
import type { UnitCode, UnitKey } from './code.js';

/** The kinds of commune-level unit: ward (phường), commune (xã) and, until 30 June 2025, township (thị trấn). */
export type UnitKind = 'ward' | 'commune' | 'township';

/** A district-level unit of Hanoi (quận, huyện, thị xã), abolished on 1 July 2025. */
export interface District {
  /** Its three digits. */
  readonly code: string;
  /** Its name with its kind, such as `Quận Bắc Từ Liêm`. */
  readonly name: string;
}

/** A commune-level unit of Hanoi: what a code means from one day to another. Plain, frozen data. */
export interface Unit {
  /** Its identity: code and first day. */
  readonly key: UnitKey;
  /** Its five digits. */
  readonly code: UnitCode;
  /** Ward, commune or township. */
  readonly kind: UnitKind;
  /** Its Vietnamese name in NFC, without a word of kind. */
  readonly name: string;
  /** The name in plain Latin letters. */
  readonly plainName: string;
  /** The district it lay in; absent since 1 July 2025, when districts were abolished. */
  readonly district?: District;
  /** The first day it is in force, or the register's first day where it is older. */
  readonly from: Day;
  /** The last day it was in force; absent while it is. */
  readonly until?: Day;
  /** True where the unit is older than the register, which begins on 1 January 2024. */
  readonly older?: true;
}

/** The words of each kind. */
export const KIND_WORDS = {
  ward: { vi: 'phường', en: 'ward' },
  commune: { vi: 'xã', en: 'commune' },
  township: { vi: 'thị trấn', en: 'township' },
} as const satisfies Record<UnitKind, Label>;

/**
 * A unit's name with its kind, as a heading would print it.
 *
 * @param unit - a unit, or its kind and name
 * @returns the title in both languages
 * @example
 * ```ts
 * import { unitTitle } from '@hanoi-dx/core/units';
 *
 * unitTitle({ kind: 'ward', name: 'Tây Tựu' }); // → { vi: 'Phường Tây Tựu', en: 'Tây Tựu ward' }
 * ```
 */
export function unitTitle({ kind, name }: Pick<Unit, 'kind' | 'name'>): Label {
  const { vi, en } = KIND_WORDS[kind];
  return { vi: `${vi.charAt(0).toUpperCase()}${vi.slice(1)} ${name}`, en: `${name} ${en}` };
}
