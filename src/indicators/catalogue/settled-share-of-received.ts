import { received, receivedSettled } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import {
  dossierDisaggregations,
  dossierPeriods,
  dossierSystem,
  hanoiCommunes2025,
  receivingBodies,
} from './sources.js';

/** Of the dossiers received in the period, the share that is settled by the day of looking. */
export const settledShareOfReceived = /* @__PURE__ */ proportion({
  code: 'dossier.settled-share-of-received',
  title: { vi: 'Tỷ lệ hồ sơ đã giải quyết trên số hồ sơ tiếp nhận trong kỳ', en: 'Settled share of dossiers received' },
  concept: {
    vi: 'Chỉ đếm hồ sơ tiếp nhận trong kỳ; hồ sơ kỳ trước chuyển sang không tính, nên không vượt 100 %.',
    en: 'Only dossiers received in the period; those carried over are not counted, so it is never above 100%.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [hanoiCommunes2025],
  numerator: receivedSettled,
  denominator: received,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Hà Nội, 126 xã, phường, 1/7–23/9/2025: khớp con số đã công bố.',
      en: 'Hanoi, 126 communes and wards, 1 July to 23 September 2025: the published figure.',
    },
    counts: { received: 531_269, receivedSettled: 510_541 },
    status: 'value',
    prints: { vi: '96,10 %', en: '96.10%' },
  },
  {
    says: { vi: 'Không có hồ sơ nào.', en: 'No dossier at all.' },
    counts: { received: 0, receivedSettled: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
