import { received, receivedByPost } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import {
  dossierDisaggregations,
  dossierPeriods,
  dossierSystem,
  hanoiCommunes2025,
  receivingBodies,
} from './sources.js';

/** Of all dossiers received in the period, the share that came through the public postal service. */
export const postalShareOfReceived = /* @__PURE__ */ proportion({
  code: 'dossier.postal-share-of-received',
  title: {
    vi: 'Tỷ lệ hồ sơ nộp qua bưu chính công ích trên tổng số hồ sơ tiếp nhận',
    en: 'Postal share of dossiers received',
  },
  concept: {
    vi: 'Phần hồ sơ nộp qua dịch vụ bưu chính công ích trong toàn bộ hồ sơ tiếp nhận.',
    en: 'The part of all dossiers received that came through the public postal service.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [hanoiCommunes2025],
  numerator: receivedByPost,
  denominator: received,
  better: 'neither',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Hà Nội, 126 xã, phường, 1/7–23/9/2025: khớp con số đã công bố.',
      en: 'Hanoi, 126 communes and wards, 1 July to 23 September 2025: the published figure.',
    },
    counts: { received: 531_269, receivedByPost: 1_278 },
    status: 'value',
    prints: { vi: '0,24 %', en: '0.24%' },
  },
  {
    says: { vi: 'Không có hồ sơ nào.', en: 'No dossier at all.' },
    counts: { received: 0, receivedByPost: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
