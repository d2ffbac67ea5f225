import { measure, rest, within } from './algebra.js';
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

/** Dossiers received in the period in person or through the public postal service. */
export const receivedOnPaper = /* @__PURE__ */ within(received, {
  name: 'receivedOnPaper',
  title: {
    vi: 'Hồ sơ tiếp nhận trực tiếp và qua bưu chính công ích',
    en: 'Dossiers received in person or by public post',
  },
  where: among('submissionChannel', ['in-person', 'post']),
});

/** Dossiers filed online for a service that was fully online (toàn trình) on the day of receipt. */
export const receivedFullyOnline = /* @__PURE__ */ within(receivedOnline, {
  name: 'receivedFullyOnline',
  title: { vi: 'Hồ sơ trực tuyến toàn trình', en: 'Dossiers received fully online' },
  where: equals('serviceLevel', 'full'),
});

/** Dossiers received of procedures whose service was fully or partly online on the day of receipt. */
export const receivedForOnlineService = /* @__PURE__ */ within(received, {
  name: 'receivedForOnlineService',
  title: {
    vi: 'Hồ sơ tiếp nhận của thủ tục có dịch vụ công trực tuyến',
    en: 'Dossiers received of procedures with an online service',
  },
  where: among('serviceLevel', ['full', 'partial']),
});

/** Dossiers of procedures with an online service that came in person or online: those by post are left out. */
export const receivedForOnlineServiceWithoutPost = /* @__PURE__ */ within(receivedForOnlineService, {
  name: 'receivedForOnlineServiceWithoutPost',
  title: {
    vi: 'Hồ sơ của thủ tục có dịch vụ công trực tuyến, tiếp nhận trực tiếp và trực tuyến',
    en: 'Dossiers of procedures with an online service, received in person or online',
  },
  where: among('submissionChannel', ['in-person', 'online']),
});

/** Dossiers filed online of procedures whose service was fully or partly online on the day of receipt. */
export const receivedOnlineForOnlineService = /* @__PURE__ */ within(receivedForOnlineServiceWithoutPost, {
  name: 'receivedOnlineForOnlineService',
  title: {
    vi: 'Hồ sơ nộp trực tuyến của thủ tục có dịch vụ công trực tuyến',
    en: 'Dossiers filed online of procedures with an online service',
  },
  where: equals('submissionChannel', 'online'),
});

/** Dossiers received of procedures that are eligible for a fully online service. */
export const receivedEligibleForFull = /* @__PURE__ */ within(received, {
  name: 'receivedEligibleForFull',
  title: {
    vi: 'Hồ sơ tiếp nhận của thủ tục đủ điều kiện toàn trình',
    en: 'Dossiers received of procedures eligible for a fully online service',
  },
  where: equals('eligibleForFull', true),
});

/** Dossiers of eligible procedures that were filed online, at any service level. */
export const receivedEligibleOnline = /* @__PURE__ */ within(receivedEligibleForFull, {
  name: 'receivedEligibleOnline',
  title: {
    vi: 'Hồ sơ nộp trực tuyến của thủ tục đủ điều kiện toàn trình',
    en: 'Dossiers filed online of eligible procedures',
  },
  where: equals('submissionChannel', 'online'),
});

/** Dossiers of eligible procedures that were filed online for a fully online service. */
export const receivedEligibleFullyOnline = /* @__PURE__ */ within(receivedEligibleOnline, {
  name: 'receivedEligibleFullyOnline',
  title: {
    vi: 'Hồ sơ trực tuyến toàn trình của thủ tục đủ điều kiện toàn trình',
    en: 'Dossiers received fully online of eligible procedures',
  },
  where: equals('serviceLevel', 'full'),
});

/** Dossiers filed online whose procedure returns a document. */
export const receivedOnlineReturning = /* @__PURE__ */ within(receivedOnline, {
  name: 'receivedOnlineReturning',
  title: {
    vi: 'Hồ sơ trực tuyến phải trả giấy tờ',
    en: 'Dossiers online that owe a document',
  },
  where: equals('returnsDocument', true),
});

/** Dossiers filed online whose procedure returns a document and that have no electronic result. */
export const receivedOnlineOwing = /* @__PURE__ */ within(receivedOnlineReturning, {
  name: 'receivedOnlineOwing',
  title: { vi: 'Hồ sơ trực tuyến còn nợ kết quả điện tử', en: 'Dossiers online that owe an electronic result' },
  where: equals('electronicResult', false),
});

/** Dossiers filed online that have an electronic result, or whose procedure returns no document. */
export const receivedOnlineCompleted = /* @__PURE__ */ rest(receivedOnline, receivedOnlineOwing, {
  name: 'receivedOnlineCompleted',
  title: {
    vi: 'Hồ sơ trực tuyến không còn nợ kết quả điện tử',
    en: 'Dossiers online that owe no electronic result',
  },
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
