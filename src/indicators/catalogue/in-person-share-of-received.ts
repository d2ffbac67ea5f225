import { received, receivedInPerson } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import {
  dossierDisaggregations,
  dossierPeriods,
  dossierSystem,
  hanoiCommunes2025,
  receivingBodies,
} from './sources.js';

/** Of all dossiers received in the period, the share that came through the in-person channel. */
export const inPersonShareOfReceived = /* @__PURE__ */ proportion({
  code: 'dossier.in-person-share-of-received',
  title: { vi: 'Tỷ lệ hồ sơ nộp trực tiếp trên tổng số hồ sơ tiếp nhận', en: 'In-person share of dossiers received' },
  concept: {
    vi: 'Phần hồ sơ nộp trực tiếp trong toàn bộ hồ sơ tiếp nhận; hồ sơ không ghi kênh được Cổng tính là trực tiếp, ở đây thì không.',
    en: 'The part of all dossiers received that came in person; a dossier without a channel counts as such on the portal, not here.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [hanoiCommunes2025],
  numerator: receivedInPerson,
  denominator: received,
  better: 'neither',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Hà Nội, 126 xã, phường, 1/7–23/9/2025: khớp con số đã công bố.',
      en: 'Hanoi, 126 communes and wards, 1 July to 23 September 2025: the published figure.',
    },
    counts: { received: 531_269, receivedInPerson: 212_790 },
    status: 'value',
    prints: { vi: '40,05 %', en: '40.05%' },
  },
  {
    says: { vi: 'Không có hồ sơ nào.', en: 'No dossier at all.' },
    counts: { received: 0, receivedInPerson: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
