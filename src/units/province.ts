import { type Day, dayNumber, dayOfNumber, readDay } from '../days/index.js';
import { frozen } from '../frozen/index.js';
import { type Dated, dated, own, practice } from '../law/index.js';
import type { Label } from '../text/index.js';
import type { Invalid, NotRecorded } from './answer.js';
import { REFORM } from './current.js';
import { PROVINCES } from './data/provinces.js';
import { once } from './once.js';

/** A city under the central government (thành phố) or a province (tỉnh). */
export type ProvinceKind = 'city' | 'province';

/** A province that ended on 1 July 2025. */
export interface FormerProvince {
  /** The two digits that it had; another province may have them now. */
  readonly code: string;
  /** Its Vietnamese name, without a word of kind. */
  readonly name: string;
}

/** A province-level unit since 1 July 2025. */
export interface Province {
  /** Its two digits. Seven of the 34 codes belonged to another province before. */
  readonly code: string;
  /** Its Vietnamese name, without a word of kind. */
  readonly name: string;
  /** What it is, dated: three became cities in 2026. */
  readonly kinds: readonly Dated<ProvinceKind>[];
  /** The other former provinces that it was formed from, with the code that each had; empty for those that went on alone. */
  readonly merged: readonly FormerProvince[];
}

const HANOI_NAME: Label = /* @__PURE__ */ Object.freeze({ vi: 'Hà Nội', en: 'Hanoi' });

/** Hanoi's identities outside this register. */
export const HANOI = /* @__PURE__ */ Object.freeze({
  /** Its name in both languages. */
  name: HANOI_NAME,
  /** Its code among the provinces. */
  province: '01',
  /** Its code in ISO 3166-2. */
  iso: 'VN-HN',
  /** The agency code of its People's Committee, under Decision 20/2020/QĐ-TTg. */
  agency: 'H26',
} as const);

const LISTED = /* @__PURE__ */ frozen(
  /* @__PURE__ */ own({
    vi: 'Danh mục 34 tỉnh, thành phố: công văn 915/CTK-CSCL; năm nguồn công khai trùng nhau',
    en: 'The list of the 34: letter 915/CTK-CSCL; five public lists agree',
  }),
);

/** The 34 provinces and cities, in the order of their codes. */
export const allProvinces = /* @__PURE__ */ once((): readonly Province[] =>
  frozen(PROVINCES.split('|').map(provinceOf)),
);

function provinceOf(text: string): Province {
  const [head = '', ...former] = text.split('<');
  const [title = '', since, resolution = ''] = head.split('@');
  const name = title.slice(2).replace('*', '');
  const first: ProvinceKind = title.endsWith('*') ? 'city' : 'province';
  const merged = former.map((one) => ({ code: one.slice(0, 2), name: one.slice(3) }));
  const kinds = since === undefined ? [kindFrom(first, REFORM)] : becameCity(since, resolution);
  return { code: title.slice(0, 2), name, kinds: dated(kinds), merged };
}

function kindFrom(value: ProvinceKind, from: Day): Dated<ProvinceKind> {
  return { value, from, basis: LISTED };
}

function becameCity(since: Day, resolution: string): readonly Dated<ProvinceKind>[] {
  const source = {
    vi: `Nghị quyết ${resolution}, theo các danh mục công khai`,
    en: `Resolution ${resolution}, as public lists have it`,
  };
  return [
    { ...kindFrom('province', REFORM), until: dayOfNumber(dayNumber(since) - 1) },
    { value: 'city', from: since, basis: practice(source, 'observed') },
  ];
}

/** All provinces of one day, each with what it then is: see its `kinds`. */
export type ProvincesAnswer =
  | {
      /** The day is recorded. */
      readonly status: 'recorded';
      /** The provinces, in the order of their codes. */
      readonly provinces: readonly Province[];
    }
  | NotRecorded
  | Invalid;

/**
 * The 34 provinces and cities in force on a day, in the order of their codes.
 *
 * @param on - the day
 * @returns `recorded`, `not-recorded` for days before 1 July 2025, or `invalid`
 * @example
 * ```ts
 * import { inForce } from '@hanoi-dx/core/law';
 * import { provincesOn } from '@hanoi-dx/core/units';
 *
 * const answer = provincesOn('2026-09-25');
 * const provinces = answer.status === 'recorded' ? answer.provinces : [];
 * provinces.filter(({ kinds }) => inForce(kinds, '2026-09-25')?.value === 'city').length; // → 9
 * provinces.filter(({ kinds }) => inForce(kinds, '2025-07-01')?.value === 'city').length; // → 6
 * ```
 */
export function provincesOn(on: Day): ProvincesAnswer {
  const day = readDay(on, ['on']);
  if (!day.ok) return { status: 'invalid', issues: day.issues };
  return on < REFORM
    ? { status: 'not-recorded', on, recordedFrom: REFORM }
    : { status: 'recorded', provinces: allProvinces() };
}
