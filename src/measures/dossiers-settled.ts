import { measure, sum, within } from './algebra.js';
import { among, equals } from './condition.js';

const flow = { time: 'sum', place: 'sum' } as const;

/** All dossiers settled in the period, whenever they were received. */
export const settled = /* @__PURE__ */ measure({
  name: 'settled',
  title: { vi: 'Hồ sơ đã giải quyết', en: 'Dossiers settled' },
  fact: 'dossier',
  unit: 'dossier',
  datedBy: 'settledAt',
  additivity: flow,
});

/** Dossiers settled in the period before or at their due time. */
export const settledOnTime = /* @__PURE__ */ within(settled, {
  name: 'settledOnTime',
  title: { vi: 'Hồ sơ giải quyết đúng hạn và trước hạn', en: 'Dossiers settled early or on time' },
  where: among('settlement', ['early', 'on-time']),
});

/** Dossiers settled in the period before their due time. */
export const settledEarly = /* @__PURE__ */ within(settled, {
  name: 'settledEarly',
  title: { vi: 'Hồ sơ giải quyết trước hạn', en: 'Dossiers settled early' },
  where: equals('settlement', 'early'),
});

/** Dossiers settled in the period at their due time: at the same instant or on the same day, by the rule that judges. */
export const settledAtTerm = /* @__PURE__ */ within(settled, {
  name: 'settledAtTerm',
  title: { vi: 'Hồ sơ giải quyết đúng hạn, không tính trước hạn', en: 'Dossiers settled just on time' },
  where: equals('settlement', 'on-time'),
});

/** Dossiers settled in the period after their due time. */
export const settledOverdue = /* @__PURE__ */ within(settled, {
  name: 'settledOverdue',
  title: { vi: 'Hồ sơ giải quyết quá hạn', en: 'Dossiers settled overdue' },
  where: equals('settlement', 'overdue'),
});

/** Dossiers settled in the period whose service was fully online on the day of receipt, however they were filed. */
export const settledFullLevel = /* @__PURE__ */ within(settled, {
  name: 'settledFullLevel',
  title: { vi: 'Hồ sơ đã giải quyết của dịch vụ công toàn trình', en: 'Dossiers settled of fully online services' },
  where: equals('serviceLevel', 'full'),
});

/** Dossiers settled in the period that had been filed online for a fully online service. */
export const settledFullyOnline = /* @__PURE__ */ within(settledFullLevel, {
  name: 'settledFullyOnline',
  title: { vi: 'Hồ sơ trực tuyến toàn trình đã giải quyết', en: 'Dossiers settled that were filed fully online' },
  where: equals('submissionChannel', 'online'),
});

/** The whole seconds from receipt to settlement of the dossiers settled in the period, in total. */
export const handlingSeconds = /* @__PURE__ */ sum(settled, {
  name: 'handlingSeconds',
  title: { vi: 'Tổng số giây từ tiếp nhận đến giải quyết', en: 'Seconds from receipt to settlement in total' },
  field: 'handlingSeconds',
  unit: 'second',
});
