import { proceduresAnnounced, proceduresAnnouncedOnTime } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierPeriods } from './sources.js';
import { announcingBodies, procedureDatabase, procedureDisaggregations } from './sources-offices.js';
import { formulaRow } from './sources-portal.js';

/** Of the procedures announced in the period, the share whose decision came no later than its term asks. */
export const procedureAnnouncedOnTimeShare = /* @__PURE__ */ proportion({
  code: 'procedure.announced-on-time-share',
  title: { vi: 'Tỷ lệ thủ tục công bố đúng hạn', en: 'Share of procedures announced on time' },
  concept: {
    vi: 'Thủ tục có quyết định công bố đúng hạn trên thủ tục được công bố trong kỳ; Cổng chép số của thành phố cho mọi xã, phường.',
    en: 'Procedures whose decision came on time, of those announced in the period; the portal copies the counts of the city to every commune.',
  },
  disaggregations: procedureDisaggregations,
  periods: dossierPeriods,
  source: procedureDatabase,
  responsibleBody: announcingBodies,
  basis: [/* @__PURE__ */ formulaRow('1.1')],
  numerator: proceduresAnnouncedOnTime,
  denominator: proceduresAnnounced,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Hà Nội, năm 2026 đến 10/10: số đếm và tỷ lệ công bố trên Cổng.',
      en: 'Hanoi, 2026 to 10 October: counts and share published on the portal.',
    },
    counts: { proceduresAnnounced: 79, proceduresAnnouncedOnTime: 0 },
    status: 'value',
    prints: { vi: '0,00 %', en: '0.00%' },
  },
  {
    says: { vi: 'Không công bố thủ tục nào trong kỳ.', en: 'No procedure was announced in the period.' },
    counts: { proceduresAnnounced: 0, proceduresAnnouncedOnTime: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
