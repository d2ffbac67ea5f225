import { received, receivedDigitised } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierDisaggregations, dossierPeriods, dossierSystem, receivingBodies } from './sources.js';
import { formulaRow } from './sources-portal.js';

/** Of all dossiers received in the period, the share of those counted in row 4.2 of the 766 set. */
export const digitisedShareOfReceived = /* @__PURE__ */ proportion({
  code: 'dossier.digitised-share-of-received',
  title: { vi: 'Tỷ lệ hồ sơ được số hóa', en: 'Digitised share of dossiers received' },
  concept: {
    vi: 'Hồ sơ có thành phần đính kèm và kết quả điện tử trên hồ sơ tiếp nhận.',
    en: 'Dossiers with attached components and an electronic result, of those received.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [/* @__PURE__ */ formulaRow('4.2')],
  numerator: receivedDigitised,
  denominator: received,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Hà Nội, năm 2026 đến 10/10: số đếm và tỷ lệ công bố trên Cổng.',
      en: 'Hanoi, 2026 to 10 October: counts and share published on the portal.',
    },
    counts: { received: 1_065_150, receivedDigitised: 164_908 },
    status: 'value',
    prints: { vi: '15,48 %', en: '15.48%' },
  },
  {
    says: { vi: 'Không có hồ sơ nào.', en: 'No dossier at all.' },
    counts: { received: 0, receivedDigitised: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
