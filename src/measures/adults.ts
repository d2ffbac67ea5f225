import { measure, within } from './algebra.js';
import { equals } from './condition.js';

/** All adults who live in the unit at the end of the period. */
export const adults = /* @__PURE__ */ measure({
  name: 'adults',
  title: { vi: 'Người trưởng thành', en: 'Adults' },
  fact: 'adult',
  unit: 'person',
  datedBy: 'asOf',
  additivity: { time: 'last', place: 'sum' },
});

/** Adults who have a personal digital signature at the end of the period. */
export const adultsWithDigitalSignature = /* @__PURE__ */ within(adults, {
  name: 'adultsWithDigitalSignature',
  title: { vi: 'Người trưởng thành có chữ ký số cá nhân', en: 'Adults with a personal digital signature' },
  where: equals('hasDigitalSignature', true),
});

/** Adults who have an activated VNeID account at the end of the period. */
export const adultsWithVneid = /* @__PURE__ */ within(adults, {
  name: 'adultsWithVneid',
  title: { vi: 'Người trưởng thành có tài khoản VNeID đã kích hoạt', en: 'Adults with an activated VNeID account' },
  where: equals('hasVneidAccount', true),
});
