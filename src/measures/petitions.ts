import { measure, within } from './algebra.js';
import { equals } from './condition.js';

/** Petitions and feedback (phản ánh, kiến nghị) received in the period. */
export const petitions = /* @__PURE__ */ measure({
  name: 'petitions',
  title: { vi: 'Phản ánh, kiến nghị tiếp nhận', en: 'Petitions received' },
  fact: 'petition',
  unit: 'petition',
  datedBy: 'receivedAt',
  additivity: { time: 'sum', place: 'sum' },
});

/** Petitions of the period that were handled on time, or are open and within their term on the day of looking. */
export const petitionsInTime = /* @__PURE__ */ within(petitions, {
  name: 'petitionsInTime',
  title: {
    vi: 'Phản ánh, kiến nghị xử lý đúng hạn hoặc đang xử lý trong hạn',
    en: 'Petitions handled on time or open within term',
  },
  where: equals('handledInTime', true),
});

/** Petitions about rules and procedures. */
export const petitionsAboutProcedures = /* @__PURE__ */ within(petitions, {
  name: 'petitionsAboutProcedures',
  title: { vi: 'Phản ánh, kiến nghị về quy định, thủ tục hành chính', en: 'Petitions about rules and procedures' },
  where: equals('about', 'procedure'),
});

/** Petitions about the conduct of staff. */
export const petitionsAboutStaff = /* @__PURE__ */ within(petitions, {
  name: 'petitionsAboutStaff',
  title: { vi: 'Phản ánh, kiến nghị về hành vi của cán bộ', en: 'Petitions about the conduct of staff' },
  where: equals('about', 'staff'),
});

/** Petitions whose petitioner is neither dissatisfied, nor complains again, nor was answered overdue. */
export const petitionsSatisfied = /* @__PURE__ */ within(petitions, {
  name: 'petitionsSatisfied',
  title: { vi: 'Phản ánh, kiến nghị được xử lý hài lòng', en: 'Petitions with a satisfied petitioner' },
  where: equals('satisfied', true),
});

/** Petitions of the period that have been handled. */
export const petitionsHandled = /* @__PURE__ */ within(petitions, {
  name: 'petitionsHandled',
  title: { vi: 'Phản ánh, kiến nghị đã xử lý', en: 'Petitions handled' },
  where: equals('handled', true),
});

/** Petitions of the period that have been handled and whose petitioner is satisfied. */
export const petitionsHandledSatisfied = /* @__PURE__ */ within(petitionsHandled, {
  name: 'petitionsHandledSatisfied',
  title: { vi: 'Phản ánh, kiến nghị đã xử lý được hài lòng', en: 'Petitions handled with a satisfied petitioner' },
  where: equals('satisfied', true),
});
