import { measure, within } from './algebra.js';
import { equals } from './condition.js';

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

/** Installations of basic applications made with support in the period. An installation is neither a person nor a household. */
export const installations = /* @__PURE__ */ measure({
  name: 'installations',
  title: { vi: 'Lượt cài đặt ứng dụng cơ bản được hỗ trợ', en: 'Supported installations of basic applications' },
  fact: 'installation',
  unit: 'installation',
  datedBy: 'period',
  additivity: { time: 'sum', place: 'sum' },
});

/** Community digital technology teams at the end of the period. */
export const teams = /* @__PURE__ */ measure({
  name: 'teams',
  title: { vi: 'Tổ công nghệ số cộng đồng', en: 'Community digital technology teams' },
  fact: 'team',
  unit: 'team',
  datedBy: 'asOf',
  additivity: stock,
});
