import { received, receivedOpen } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import {
  dossierDisaggregations,
  dossierPeriods,
  dossierSystem,
  hanoiCommunes2025,
  receivingBodies,
} from './sources.js';

/** Of the dossiers received in the period, the share that is still open on the day of looking. */
export const openShareOfReceived = /* @__PURE__ */ proportion({
  code: 'dossier.open-share-of-received',
  title: { vi: 'Tỷ lệ hồ sơ đang giải quyết trên số hồ sơ tiếp nhận trong kỳ', en: 'Open share of dossiers received' },
  concept: {
    vi: 'Phần hồ sơ tiếp nhận trong kỳ chưa giải quyết vào ngày chốt, còn hạn hay quá hạn.',
    en: 'The part of the dossiers received in the period that is not settled on the day of looking, overdue or not.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [hanoiCommunes2025],
  numerator: receivedOpen,
  denominator: received,
  better: 'lower',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Hà Nội, 126 xã, phường, 1/7–23/9/2025: khớp con số đã công bố.',
      en: 'Hanoi, 126 communes and wards, 1 July to 23 September 2025: the published figure.',
    },
    counts: { received: 531_269, receivedOpen: 20_734 },
    status: 'value',
    prints: { vi: '3,90 %', en: '3.90%' },
  },
  {
    says: { vi: 'Không có hồ sơ nào.', en: 'No dossier at all.' },
    counts: { received: 0, receivedOpen: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
