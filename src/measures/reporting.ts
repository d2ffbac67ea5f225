import { measure, within } from './algebra.js';
import { equals } from './condition.js';

/** Bodies that have to report for the period. A longer period asks anew: a body that reports twelve months is one body. */
export const bodiesExpected = /* @__PURE__ */ measure({
  name: 'bodiesExpected',
  title: { vi: 'Cơ quan, đơn vị phải báo cáo', en: 'Bodies expected to report' },
  fact: 'body',
  unit: 'body',
  datedBy: 'period',
  additivity: { time: 'none', place: 'sum' },
});

/** Bodies whose report for the period came. */
export const bodiesReported = /* @__PURE__ */ within(bodiesExpected, {
  name: 'bodiesReported',
  title: { vi: 'Cơ quan, đơn vị đã báo cáo', en: 'Bodies that reported' },
  where: equals('reported', true),
});
