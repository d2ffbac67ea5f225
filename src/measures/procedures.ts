import { measure, within } from './algebra.js';
import { among, equals } from './condition.js';

/** One procedure is settled by many bodies: their numbers are never added over place. */
const stock = { time: 'last', place: 'none' } as const;

/** Procedures within the authority of the body at the end of the period. */
export const procedures = /* @__PURE__ */ measure({
  name: 'procedures',
  title: { vi: 'Thủ tục hành chính thuộc thẩm quyền', en: 'Procedures within authority' },
  fact: 'procedure',
  unit: 'procedure',
  datedBy: 'asOf',
  additivity: stock,
});

/** Procedures with a fully or partly online service. */
export const proceduresOnline = /* @__PURE__ */ within(procedures, {
  name: 'proceduresOnline',
  title: {
    vi: 'Thủ tục có dịch vụ công trực tuyến toàn trình hoặc một phần',
    en: 'Procedures with a fully or partly online service',
  },
  where: among('serviceLevel', ['full', 'partial']),
});

/** Procedures with a fully online service. */
export const proceduresFullyOnline = /* @__PURE__ */ within(procedures, {
  name: 'proceduresFullyOnline',
  title: { vi: 'Thủ tục có dịch vụ công trực tuyến toàn trình', en: 'Procedures with a fully online service' },
  where: equals('serviceLevel', 'full'),
});

/** Procedures with a partly online service. */
export const proceduresPartlyOnline = /* @__PURE__ */ within(procedures, {
  name: 'proceduresPartlyOnline',
  title: { vi: 'Thủ tục có dịch vụ công trực tuyến một phần', en: 'Procedures with a partly online service' },
  where: equals('serviceLevel', 'partial'),
});

/** Procedures of which only information is online. */
export const proceduresInformationOnly = /* @__PURE__ */ within(procedures, {
  name: 'proceduresInformationOnly',
  title: { vi: 'Thủ tục chỉ cung cấp thông tin trực tuyến', en: 'Procedures of which only information is online' },
  where: equals('serviceLevel', 'information'),
});

/** Procedures of which nothing is online, not even information. */
export const proceduresNotOnline = /* @__PURE__ */ within(procedures, {
  name: 'proceduresNotOnline',
  title: { vi: 'Thủ tục không cung cấp gì trực tuyến', en: 'Procedures of which nothing is online' },
  where: equals('serviceLevel', 'none'),
});

/** Procedures without an online service: information only, or nothing. */
export const proceduresWithoutService = /* @__PURE__ */ within(procedures, {
  name: 'proceduresWithoutService',
  title: { vi: 'Thủ tục chưa có dịch vụ công trực tuyến', en: 'Procedures without an online service' },
  where: among('serviceLevel', ['information', 'none']),
});

/** Procedures that are eligible for a fully online service. */
export const proceduresEligible = /* @__PURE__ */ within(procedures, {
  name: 'proceduresEligible',
  title: { vi: 'Thủ tục đủ điều kiện toàn trình', en: 'Procedures eligible for a fully online service' },
  where: equals('eligibleForFull', true),
});

/** Eligible procedures whose service is fully online. */
export const proceduresEligibleFullyOnline = /* @__PURE__ */ within(proceduresEligible, {
  name: 'proceduresEligibleFullyOnline',
  title: { vi: 'Thủ tục đủ điều kiện đã cung cấp toàn trình', en: 'Eligible procedures whose service is fully online' },
  where: equals('serviceLevel', 'full'),
});

/** Procedures with an online service for which a dossier was received online in the period. */
export const proceduresWithOnlineDossier = /* @__PURE__ */ within(proceduresOnline, {
  name: 'proceduresWithOnlineDossier',
  title: {
    vi: 'Thủ tục có dịch vụ công trực tuyến phát sinh hồ sơ trực tuyến',
    en: 'Procedures with an online service and a dossier online',
  },
  where: equals('hasOnlineDossier', true),
});

/** Procedures that carry a fee or charge. */
export const proceduresWithFee = /* @__PURE__ */ within(procedures, {
  name: 'proceduresWithFee',
  title: { vi: 'Thủ tục có phí, lệ phí', en: 'Procedures with a fee' },
  where: equals('hasFee', true),
});

/** Procedures with a fee that can be paid online. */
export const proceduresPayableOnline = /* @__PURE__ */ within(proceduresWithFee, {
  name: 'proceduresPayableOnline',
  title: {
    vi: 'Thủ tục có phí, lệ phí đã tích hợp thanh toán trực tuyến',
    en: 'Procedures whose fee can be paid online',
  },
  where: equals('paymentOffered', true),
});

/** Procedures with a fee for which a fee was paid online in the period. */
export const proceduresPaidOnline = /* @__PURE__ */ within(proceduresWithFee, {
  name: 'proceduresPaidOnline',
  title: {
    vi: 'Thủ tục có phí, lệ phí phát sinh thanh toán trực tuyến',
    en: 'Procedures for which a fee was paid online',
  },
  where: equals('hasOnlinePayment', true),
});

/** Procedures whose subjects are persons. */
export const proceduresForPersons = /* @__PURE__ */ within(procedures, {
  name: 'proceduresForPersons',
  title: { vi: 'Thủ tục có đối tượng thực hiện là cá nhân', en: 'Procedures whose subjects are persons' },
  where: equals('forPersons', true),
});

/** Procedures whose subjects are persons that are connected to the population data. */
export const proceduresConnected = /* @__PURE__ */ within(proceduresForPersons, {
  name: 'proceduresConnected',
  title: {
    vi: 'Thủ tục của cá nhân đã kết nối dữ liệu dân cư',
    en: 'Procedures of persons connected to the population data',
  },
  where: equals('populationDataConnected', true),
});
