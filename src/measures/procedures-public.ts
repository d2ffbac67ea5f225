import { measure, within } from './algebra.js';
import { equals } from './condition.js';
import { procedures } from './procedures.js';

/** Procedures of the body in the period, those that were abolished in it included. */
export const proceduresOfPeriod = /* @__PURE__ */ measure({
  name: 'proceduresOfPeriod',
  title: {
    vi: 'Thủ tục hành chính trong kỳ, kể cả thủ tục bị bãi bỏ',
    en: 'Procedures of the period, abolished ones included',
  },
  fact: 'procedure',
  unit: 'procedure',
  datedBy: 'period',
  additivity: { time: 'none', place: 'none' },
});

/** Different procedures that were announced in the period: new, amended or abolished. */
export const proceduresAnnounced = /* @__PURE__ */ within(proceduresOfPeriod, {
  name: 'proceduresAnnounced',
  title: { vi: 'Thủ tục được công bố trong kỳ', en: 'Procedures announced in the period' },
  where: equals('announced', true),
});

/** Procedures announced in the period no later than the term asks; one late decision makes the procedure late. */
export const proceduresAnnouncedOnTime = /* @__PURE__ */ within(proceduresAnnounced, {
  name: 'proceduresAnnouncedOnTime',
  title: { vi: 'Thủ tục công bố đúng hạn', en: 'Procedures announced on time' },
  where: equals('announcedOnTime', true),
});

/** Procedures that were made public in the period, and those that had to be. */
export const proceduresToPublish = /* @__PURE__ */ within(proceduresOfPeriod, {
  name: 'proceduresToPublish',
  title: {
    vi: 'Thủ tục công khai và đến hạn công khai trong kỳ',
    en: 'Procedures made public in the period or due to be',
  },
  where: equals('publicationDue', true),
});

/** Procedures that were updated and made public no later than the term asks. */
export const proceduresPublishedOnTime = /* @__PURE__ */ within(proceduresToPublish, {
  name: 'proceduresPublishedOnTime',
  title: { vi: 'Thủ tục cập nhật, công khai đúng hạn', en: 'Procedures made public on time' },
  where: equals('publishedOnTime', true),
});

/** Procedures that are public at the end of the period, whenever they were made so. */
export const proceduresPublic = /* @__PURE__ */ within(procedures, {
  name: 'proceduresPublic',
  title: { vi: 'Thủ tục đang công khai', en: 'Procedures that are public' },
  where: equals('isPublic', true),
});

/** Public procedures of which all parts that make up a procedure are public. */
export const proceduresPublicInFull = /* @__PURE__ */ within(proceduresPublic, {
  name: 'proceduresPublicInFull',
  title: { vi: 'Thủ tục công khai đủ các bộ phận tạo thành', en: 'Procedures public with all their parts' },
  where: equals('contentComplete', true),
});
