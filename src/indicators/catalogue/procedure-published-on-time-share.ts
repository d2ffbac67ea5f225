import { proceduresPublishedOnTime, proceduresToPublish } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierPeriods } from './sources.js';
import { announcingBodies, procedureDatabase, procedureDisaggregations } from './sources-offices.js';
import { formulaRow } from './sources-portal.js';

/** Of the procedures made public in the period or due to be, the share made public no later than its term asks. */
export const procedurePublishedOnTimeShare = /* @__PURE__ */ proportion({
  code: 'procedure.published-on-time-share',
  title: { vi: 'Tỷ lệ thủ tục cập nhật, công khai đúng hạn', en: 'Share of procedures made public on time' },
  concept: {
    vi: 'Thủ tục công khai đúng hạn trên thủ tục công khai và đến hạn công khai trong kỳ.',
    en: 'Procedures made public on time, of those made public in the period or due to be.',
  },
  disaggregations: procedureDisaggregations,
  periods: dossierPeriods,
  source: procedureDatabase,
  responsibleBody: announcingBodies,
  basis: [/* @__PURE__ */ formulaRow('1.2')],
  numerator: proceduresPublishedOnTime,
  denominator: proceduresToPublish,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Hà Nội, năm 2026 đến 10/10: số đếm và tỷ lệ công bố trên Cổng.',
      en: 'Hanoi, 2026 to 10 October: counts and share published on the portal.',
    },
    counts: { proceduresToPublish: 80, proceduresPublishedOnTime: 65 },
    status: 'value',
    prints: { vi: '81,25 %', en: '81.25%' },
  },
  {
    says: { vi: 'Không có thủ tục phải công khai trong kỳ.', en: 'No procedure had to be made public in the period.' },
    counts: { proceduresToPublish: 0, proceduresPublishedOnTime: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
