import { received, receivedWithElectronicResult } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierDisaggregations, dossierPeriods, dossierSystem, receivingBodies } from './sources.js';
import { formulaRow } from './sources-portal.js';

/** Of all dossiers received in the period, the share of those counted in row 4.1 of the 766 set. */
export const electronicResultShareOfReceived = /* @__PURE__ */ proportion({
  code: 'dossier.electronic-result-share-of-received',
  title: {
    vi: 'Tỷ lệ hồ sơ có kết quả điện tử trên tổng số hồ sơ tiếp nhận',
    en: 'Electronic result share of all dossiers received',
  },
  concept: {
    vi: 'Mẫu số là mọi hồ sơ tiếp nhận, như số liệu của Cổng, kể cả thủ tục không trả giấy tờ; tài liệu của Cổng thì chỉ tính thủ tục có trả.',
    en: 'The denominator is all dossiers received, as in the answers of the portal, also of procedures that return no document; its document counts only those that do.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [/* @__PURE__ */ formulaRow('4.1', 'conflicting')],
  numerator: receivedWithElectronicResult,
  denominator: received,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Hà Nội, năm 2026 đến 10/10: số đếm và tỷ lệ công bố trên Cổng.',
      en: 'Hanoi, 2026 to 10 October: counts and share published on the portal.',
    },
    counts: { received: 1_065_150, receivedWithElectronicResult: 536_776 },
    status: 'value',
    prints: { vi: '50,39 %', en: '50.39%' },
  },
  {
    says: { vi: 'Không có hồ sơ nào.', en: 'No dossier at all.' },
    counts: { received: 0, receivedWithElectronicResult: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
