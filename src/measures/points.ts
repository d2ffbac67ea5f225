import { measure, within } from './algebra.js';
import { equals } from './condition.js';

const stock = { time: 'last', place: 'sum' } as const;

/** All residential groups and villages of the unit at the end of the period. */
export const residentialGroups = /* @__PURE__ */ measure({
  name: 'residentialGroups',
  title: { vi: 'Tổ dân phố, thôn', en: 'Residential groups and villages' },
  fact: 'residentialGroup',
  unit: 'residential-group',
  datedBy: 'asOf',
  additivity: stock,
});

/** Residential groups and villages in which a mobile point is, at the end of the period. */
export const residentialGroupsWithPoint = /* @__PURE__ */ within(residentialGroups, {
  name: 'residentialGroupsWithPoint',
  title: { vi: 'Tổ dân phố, thôn có điểm lưu động', en: 'Residential groups and villages with a mobile point' },
  where: equals('hasPoint', true),
});

/** Mobile points of a campaign at the end of the period. */
export const mobilePoints = /* @__PURE__ */ measure({
  name: 'mobilePoints',
  title: { vi: 'Điểm lưu động', en: 'Mobile points' },
  fact: 'point',
  unit: 'point',
  datedBy: 'asOf',
  additivity: stock,
});

/** Mobile points that have Wi-Fi at the end of the period. */
export const mobilePointsWithWifi = /* @__PURE__ */ within(mobilePoints, {
  name: 'mobilePointsWithWifi',
  title: { vi: 'Điểm lưu động có Wi-Fi', en: 'Mobile points with Wi-Fi' },
  where: equals('hasWifi', true),
});

/** Mobile points times the months of the period: one point open for one month is 1. Months add, points over months do not. */
export const pointMonths = /* @__PURE__ */ measure({
  name: 'pointMonths',
  title: { vi: 'Số điểm lưu động nhân số tháng', en: 'Mobile points times months' },
  fact: 'pointMonth',
  unit: 'point-month',
  datedBy: 'period',
  additivity: { time: 'sum', place: 'sum' },
});
