import { measure, within } from './algebra.js';
import { equals } from './condition.js';

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
