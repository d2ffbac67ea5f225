import { procedures, proceduresWithoutService } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierPeriods } from './sources.js';
import { announcingBodies, procedureDatabase, procedureDisaggregations } from './sources-offices.js';
import { portalStatistics2026 } from './sources-portal.js';

/** Of the procedures within authority, the share without an online service: information only, or nothing. */
export const procedureWithoutServiceShare = /* @__PURE__ */ proportion({
  code: 'procedure.without-service-share',
  title: {
    vi: 'Tỷ lệ thủ tục chưa cung cấp dịch vụ công trực tuyến',
    en: 'Share of procedures without an online service',
  },
  concept: {
    vi: 'Thủ tục chỉ cung cấp thông tin hoặc không cung cấp gì trực tuyến; Cổng gộp hai loại này.',
    en: 'Procedures of which only information or nothing is online; the portal does not tell the two apart.',
  },
  disaggregations: procedureDisaggregations,
  periods: dossierPeriods,
  source: procedureDatabase,
  responsibleBody: announcingBodies,
  basis: [portalStatistics2026],
  numerator: proceduresWithoutService,
  denominator: procedures,
  better: 'lower',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Cả nước, năm 2026 đến 17/9: khớp con số công bố trên Cổng.',
      en: 'The nation, 2026 to 17 September: the share published on the portal.',
    },
    counts: { procedures: 1_601, proceduresWithoutService: 510 },
    status: 'value',
    prints: { vi: '31,86 %', en: '31.86%' },
  },
  {
    says: { vi: 'Không có thủ tục nào.', en: 'No procedure.' },
    counts: { procedures: 0, proceduresWithoutService: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
