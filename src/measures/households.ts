import { measure, within } from './algebra.js';
import { equals } from './condition.js';

/** Stocks of households: over time the last counts, over place they add. */
const stock = { time: 'last', place: 'sum' } as const;

/** All households of the unit at the end of the period. */
export const households = /* @__PURE__ */ measure({
  name: 'households',
  title: { vi: 'Hộ gia đình', en: 'Households' },
  fact: 'household',
  unit: 'household',
  datedBy: 'asOf',
  additivity: stock,
});

/** Households that install and use information-technology applications at the end of the period. */
export const householdsUsingApplications = /* @__PURE__ */ within(households, {
  name: 'householdsUsingApplications',
  title: {
    vi: 'Hộ gia đình cài đặt và sử dụng ứng dụng công nghệ thông tin',
    en: 'Households that install and use information-technology applications',
  },
  where: equals('usesApplications', true),
});
