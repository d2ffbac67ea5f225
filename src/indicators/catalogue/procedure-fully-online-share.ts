import { procedures, proceduresFullyOnline } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierPeriods } from './sources.js';
import { announcingBodies, procedureDatabase, procedureDisaggregations } from './sources-offices.js';
import { portalStatistics2026 } from './sources-portal.js';

/** Of the procedures within authority, the share whose service is fully online. */
export const procedureFullyOnlineShare = /* @__PURE__ */ proportion({
  code: 'procedure.fully-online-share',
  title: { vi: 'Tỷ lệ thủ tục cung cấp dịch vụ công toàn trình', en: 'Fully online share of procedures' },
  concept: {
    vi: 'Đếm thủ tục, không đếm hồ sơ: thủ tục có dịch vụ công toàn trình trên thủ tục thuộc thẩm quyền.',
    en: 'It counts procedures, not dossiers: those with a fully online service, of those within authority.',
  },
  disaggregations: procedureDisaggregations,
  periods: dossierPeriods,
  source: procedureDatabase,
  responsibleBody: announcingBodies,
  basis: [portalStatistics2026],
  numerator: proceduresFullyOnline,
  denominator: procedures,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Cả nước, năm 2026 đến 17/9: khớp con số công bố trên Cổng.',
      en: 'The nation, 2026 to 17 September: the share published on the portal.',
    },
    counts: { procedures: 1_601, proceduresFullyOnline: 390 },
    status: 'value',
    prints: { vi: '24,36 %', en: '24.36%' },
  },
  {
    says: { vi: 'Không có thủ tục nào.', en: 'No procedure.' },
    counts: { procedures: 0, proceduresFullyOnline: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
