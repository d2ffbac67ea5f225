import { measure, within } from './algebra.js';
import { among, equals } from './condition.js';

const flow = { time: 'sum', place: 'sum' } as const;

/** All dossiers received in the period. */
export const received = /* @__PURE__ */ measure({
  name: 'received',
  title: { vi: 'Hồ sơ tiếp nhận', en: 'Dossiers received' },
  fact: 'dossier',
  unit: 'dossier',
  datedBy: 'receivedAt',
  additivity: flow,
});

/** Dossiers received in the period through the in-person submission channel. */
export const receivedInPerson = /* @__PURE__ */ within(received, {
  name: 'receivedInPerson',
  title: { vi: 'Hồ sơ tiếp nhận trực tiếp', en: 'Dossiers received in person' },
  where: equals('submissionChannel', 'in-person'),
});

/** Dossiers received in the period through the online submission channel, at any service level. */
export const receivedOnline = /* @__PURE__ */ within(received, {
  name: 'receivedOnline',
  title: { vi: 'Hồ sơ tiếp nhận trực tuyến', en: 'Dossiers received online' },
  where: equals('submissionChannel', 'online'),
});

/** Dossiers received in the period through the public postal service. */
export const receivedByPost = /* @__PURE__ */ within(received, {
  name: 'receivedByPost',
  title: { vi: 'Hồ sơ tiếp nhận qua bưu chính công ích', en: 'Dossiers received by public post' },
  where: equals('submissionChannel', 'post'),
});

/** Dossiers filed online for a service that was fully online (toàn trình) on the day of receipt. */
export const receivedFullyOnline = /* @__PURE__ */ within(receivedOnline, {
  name: 'receivedFullyOnline',
  title: { vi: 'Hồ sơ trực tuyến toàn trình', en: 'Dossiers received fully online' },
  where: equals('serviceLevel', 'full'),
});

/** Dossiers received in the period of procedures that carry a fee or charge. */
export const receivedWithFee = /* @__PURE__ */ within(received, {
  name: 'receivedWithFee',
  title: { vi: 'Hồ sơ tiếp nhận có phí, lệ phí', en: 'Dossiers received with a fee' },
  where: equals('hasFee', true),
});

/** Dossiers with a fee whose fee was paid online. */
export const receivedPaidOnline = /* @__PURE__ */ within(receivedWithFee, {
  name: 'receivedPaidOnline',
  title: { vi: 'Hồ sơ có phí, lệ phí được thanh toán trực tuyến', en: 'Dossiers with a fee paid online' },
  where: equals('paidOnline', true),
});

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

/** Dossiers settled in the period after their due time. */
export const settledOverdue = /* @__PURE__ */ within(settled, {
  name: 'settledOverdue',
  title: { vi: 'Hồ sơ giải quyết quá hạn', en: 'Dossiers settled overdue' },
  where: equals('settlement', 'overdue'),
});

/** Dossiers received and not yet settled on the day of looking. */
export const open = /* @__PURE__ */ measure({
  name: 'open',
  title: { vi: 'Hồ sơ đang giải quyết', en: 'Dossiers open' },
  fact: 'dossier',
  unit: 'dossier',
  datedBy: 'asOf',
  additivity: { time: 'none', place: 'sum' },
});

/** Dossiers open on the day of looking whose due time has not passed. */
export const openWithinTerm = /* @__PURE__ */ within(open, {
  name: 'openWithinTerm',
  title: { vi: 'Hồ sơ đang giải quyết còn trong hạn', en: 'Dossiers open within term' },
  where: equals('standing', 'open-within-term'),
});

/** Dossiers open on the day of looking whose due time has passed: the overdue backlog. */
export const openOverdue = /* @__PURE__ */ within(open, {
  name: 'openOverdue',
  title: { vi: 'Hồ sơ đang giải quyết đã quá hạn', en: 'Dossiers open overdue' },
  where: equals('standing', 'open-overdue'),
});
