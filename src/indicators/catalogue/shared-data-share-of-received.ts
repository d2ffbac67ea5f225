import { received, receivedSharingData } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierDisaggregations, dossierPeriods, dossierSystem, receivingBodies } from './sources.js';
import { formulaRow } from './sources-portal.js';

/** Of all dossiers received in the period, the share of those counted in row 4.4 of the 766 set. */
export const sharedDataShareOfReceived = /* @__PURE__ */ proportion({
  code: 'dossier.shared-data-share-of-received',
  title: {
    vi: 'Tỷ lệ hồ sơ số hóa có kết nối, chia sẻ với kho dữ liệu cá nhân',
    en: 'Share of dossiers that share with the personal data store',
  },
  concept: {
    vi: 'Hồ sơ có thành phần lấy từ kho dữ liệu cá nhân hoặc kết quả đồng bộ vào kho, trên hồ sơ tiếp nhận.',
    en: 'Dossiers with a component from the personal data store, or a result synchronised to it, of those received.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [/* @__PURE__ */ formulaRow('4.4')],
  numerator: receivedSharingData,
  denominator: received,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Hà Nội, năm 2026 đến 10/10: số đếm và tỷ lệ công bố trên Cổng.',
      en: 'Hanoi, 2026 to 10 October: counts and share published on the portal.',
    },
    counts: { received: 1_065_150, receivedSharingData: 7_727 },
    status: 'value',
    prints: { vi: '0,73 %', en: '0.73%' },
  },
  {
    says: { vi: 'Không có hồ sơ nào.', en: 'No dossier at all.' },
    counts: { received: 0, receivedSharingData: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
