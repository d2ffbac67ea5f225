import { procedures, proceduresPartlyOnline } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierPeriods } from './sources.js';
import { announcingBodies, procedureDatabase, procedureDisaggregations } from './sources-offices.js';
import { portalStatistics2026 } from './sources-portal.js';

/** Of the procedures within authority, the share whose service is partly online. */
export const procedurePartlyOnlineShare = /* @__PURE__ */ proportion({
  code: 'procedure.partly-online-share',
  title: { vi: 'Tỷ lệ thủ tục cung cấp dịch vụ công một phần', en: 'Partly online share of procedures' },
  concept: {
    vi: 'Thủ tục có dịch vụ công một phần trên thủ tục thuộc thẩm quyền.',
    en: 'Procedures with a partly online service, of those within authority.',
  },
  disaggregations: procedureDisaggregations,
  periods: dossierPeriods,
  source: procedureDatabase,
  responsibleBody: announcingBodies,
  basis: [portalStatistics2026],
  numerator: proceduresPartlyOnline,
  denominator: procedures,
  better: 'neither',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Cả nước, năm 2026 đến 17/9: khớp con số công bố trên Cổng.',
      en: 'The nation, 2026 to 17 September: the share published on the portal.',
    },
    counts: { procedures: 1_601, proceduresPartlyOnline: 701 },
    status: 'value',
    prints: { vi: '43,79 %', en: '43.79%' },
  },
  {
    says: { vi: 'Không có thủ tục nào.', en: 'No procedure.' },
    counts: { procedures: 0, proceduresPartlyOnline: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
