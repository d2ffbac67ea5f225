import { received, receivedReusingData } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierDisaggregations, dossierPeriods, dossierSystem, receivingBodies } from './sources.js';
import { formulaRow } from './sources-portal.js';

/** Of all dossiers received in the period, the share of those counted in row 4.3 of the 766 set. */
export const reuseShareOfReceived = /* @__PURE__ */ proportion({
  code: 'dossier.reuse-share-of-received',
  title: { vi: 'Tỷ lệ hồ sơ khai thác, sử dụng lại dữ liệu số hóa', en: 'Share of dossiers that reuse digitised data' },
  concept: {
    vi: 'Hồ sơ có ít nhất một thành phần lấy lại từ dữ liệu đã số hóa trên hồ sơ tiếp nhận.',
    en: 'Dossiers with at least one component taken from digitised data, of those received.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [/* @__PURE__ */ formulaRow('4.3')],
  numerator: receivedReusingData,
  denominator: received,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Hà Nội, năm 2026 đến 10/10: số đếm và tỷ lệ công bố trên Cổng.',
      en: 'Hanoi, 2026 to 10 October: counts and share published on the portal.',
    },
    counts: { received: 1_065_150, receivedReusingData: 344_455 },
    status: 'value',
    prints: { vi: '32,34 %', en: '32.34%' },
  },
  {
    says: { vi: 'Không có hồ sơ nào.', en: 'No dossier at all.' },
    counts: { received: 0, receivedReusingData: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
