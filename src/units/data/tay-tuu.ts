import type { Locality } from '../locality.js';

/**
 * The six residential groups of Tây Tựu ward whose cultural houses held the mobile digital-literacy points: examples of places
 * below the commune. Source: a news report of 21 November 2025 (observed); for Ngọa Long 2 and Nguyên Xá 2 other sources agree,
 * for the other four it is the only one.
 */
export const TAY_TUU_GROUPS: readonly Locality[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ ['Thượng 2', 'Trung 6', 'Hạ 9', 'Nguyên Xá 2', 'Phúc Lý 2', 'Ngọa Long 2'].map(
    (name): Locality => /* @__PURE__ */ Object.freeze({ kind: 'residential-group', name, within: '00613@2025-07-01' }),
  ),
);
