import type { Count } from '../exact/index.js';
import { frozen } from '../frozen/index.js';
import { type Citation, practice } from '../law/index.js';
import type { Label } from '../text/index.js';
import type { UnitCode, UnitKey } from './code.js';
import { currentUnits } from './current.js';
import { FIGURES } from './data/figures.js';
import { paired } from './decoding.js';
import { once } from './once.js';

/** A number of people that another source prints. */
export interface OtherPopulation {
  /** The people. */
  readonly population: Count;
  /** Who prints it. */
  readonly source: Label;
}

/** Area and people of a unit, as one source printed them. */
export interface AreaAndPopulation {
  /** The unit. */
  readonly key: UnitKey;
  /** Its area in hectares: 754 are 7.54 km². */
  readonly hectares: Count;
  /** Its people. The source states no reference day. */
  readonly population: Count;
  /** Where it was read. */
  readonly source: Citation;
  /** The day on which it was read. */
  readonly readOn: string;
  /** What another source prints, where one was found that differs. */
  readonly conflict?: OtherPopulation;
}

const MAP: Citation = /* @__PURE__ */ frozen(
  /* @__PURE__ */ practice(
    {
      vi: 'Bản đồ các đơn vị hành chính sau sắp xếp, sapnhap.bando.com.vn',
      en: 'Map of the rearranged administrative units, sapnhap.bando.com.vn',
    },
    'observed',
  ),
);

/** Tây Tựu: a draft plan of April 2025 prints another number of people, before the boundaries were settled. */
const CONFLICTS: Readonly<Record<UnitCode, OtherPopulation>> = /* @__PURE__ */ frozen({
  '00613': {
    population: 45_013,
    source: {
      vi: 'Dự kiến sắp xếp quận Bắc Từ Liêm, tháng 4/2025 (hanoimoi.vn)',
      en: 'Draft plan for Bắc Từ Liêm district, April 2025 (hanoimoi.vn)',
    },
  },
});

const decoded = /* @__PURE__ */ once((): ReadonlyMap<UnitCode, AreaAndPopulation> => {
  const pairs = FIGURES.split(',').map((pair) => pair.split(' ').map((digits) => Number.parseInt(digits, 36)));
  return new Map(
    paired(currentUnits(), pairs).map(([{ code, key }, [hectares = 0, population = 0]]) => {
      const conflict = CONFLICTS[code];
      const known = { key, hectares, population, source: MAP, readOn: '2025-07-17' };
      return [code, Object.freeze(conflict === undefined ? known : { ...known, conflict })];
    }),
  );
});

/**
 * Area and people of a unit in force since 1 July 2025. Sources of populations disagree: print one with its source.
 * For all Hanoi they sum to 335,997 hectares and 8,811,473 people.
 *
 * @param key - the unit's dated key
 * @returns the figures with their source, or `undefined` where none is recorded
 * @example
 * ```ts
 * import { areaAndPopulation } from '@hanoi-dx/core/units';
 *
 * areaAndPopulation('00613@2025-07-01')?.population; // → 39436
 * areaAndPopulation('00613@2025-07-01')?.conflict?.population; // → 45013
 * areaAndPopulation('00613@2024-01-01'); // → undefined
 * ```
 */
export function areaAndPopulation(key: UnitKey): AreaAndPopulation | undefined {
  const found = decoded().get(key.slice(0, 5));
  return found?.key === key ? found : undefined;
}
