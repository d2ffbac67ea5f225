import { received, receivedOnPaper } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierDisaggregations, dossierPeriods, dossierSystem, receivingBodies } from './sources.js';
import { portalStatistics2026 } from './sources-portal.js';

/** Of all dossiers received in the period, the share that came on paper: in person or by post. */
export const paperShareOfReceived = /* @__PURE__ */ proportion({
  code: 'dossier.paper-share-of-received',
  title: {
    vi: 'Tỷ lệ hồ sơ nộp trực tiếp và qua bưu chính công ích trên tổng số hồ sơ tiếp nhận',
    en: 'Share of dossiers received in person or by post',
  },
  concept: {
    vi: 'Phần hồ sơ nộp trực tiếp hoặc qua bưu chính công ích trong toàn bộ hồ sơ tiếp nhận.',
    en: 'The part of all dossiers received that came in person or by public post.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [portalStatistics2026],
  numerator: receivedOnPaper,
  denominator: received,
  better: 'lower',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Cả nước, năm 2026 đến 17/9: khớp con số công bố trên Cổng.',
      en: 'The nation, 2026 to 17 September: the share published on the portal.',
    },
    counts: { received: 11_722_823, receivedOnPaper: 600_732 },
    status: 'value',
    prints: { vi: '5,12 %', en: '5.12%' },
  },
  {
    says: { vi: 'Không có hồ sơ nào.', en: 'No dossier at all.' },
    counts: { received: 0, receivedOnPaper: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
