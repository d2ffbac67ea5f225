import { measure, within } from './algebra.js';
import { among } from './condition.js';

/** Dossiers whose due time lies in the period, whenever they were received and whether they are settled or not. */
export const due = /* @__PURE__ */ measure({
  name: 'due',
  title: { vi: 'Hồ sơ đến hạn giải quyết trong kỳ', en: 'Dossiers that fell due' },
  fact: 'dossier',
  unit: 'dossier',
  datedBy: 'dueAt',
  additivity: { time: 'sum', place: 'sum' },
});

/** Dossiers that fell due in the period and are settled, before or at their due time. */
export const dueSettledOnTime = /* @__PURE__ */ within(due, {
  name: 'dueSettledOnTime',
  title: {
    vi: 'Hồ sơ đến hạn đã giải quyết đúng hạn và trước hạn',
    en: 'Dossiers that fell due and were settled early or on time',
  },
  where: among('standing', ['early', 'on-time']),
});
