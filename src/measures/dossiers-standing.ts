import { within } from './algebra.js';
import { among } from './condition.js';
import { received } from './dossiers-received.js';

/** Dossiers received in the period that are settled early or on time, or open and within their term, on the day of looking. */
export const receivedOnTime = /* @__PURE__ */ within(received, {
  name: 'receivedOnTime',
  title: {
    vi: 'Hồ sơ tiếp nhận đã giải quyết đúng hạn, trước hạn hoặc đang giải quyết còn trong hạn',
    en: 'Dossiers received that are settled on time or open within term',
  },
  where: among('standing', ['early', 'on-time', 'open-within-term']),
});

/** Dossiers received in the period that are settled by the day of looking, on time or not. */
export const receivedSettled = /* @__PURE__ */ within(received, {
  name: 'receivedSettled',
  title: { vi: 'Hồ sơ tiếp nhận trong kỳ đã giải quyết', en: 'Dossiers received in the period and settled since' },
  where: among('standing', ['early', 'on-time', 'overdue']),
});

/** Dossiers received in the period that are still open on the day of looking. */
export const receivedOpen = /* @__PURE__ */ within(received, {
  name: 'receivedOpen',
  title: { vi: 'Hồ sơ tiếp nhận trong kỳ đang giải quyết', en: 'Dossiers received in the period and still open' },
  where: among('standing', ['open-within-term', 'open-overdue']),
});
