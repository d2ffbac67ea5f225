import { form06aHandled, form06aSettled } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierPeriods, receivingBodies } from './sources.js';
import { form06a, procedureDisaggregations } from './sources-offices.js';
import { oneStopSoftware } from './sources-portal.js';

/** Form II.06a: of the dossiers to be handled (column 3), the share settled in the period (column 7). */
export const form06aSettledShare = /* @__PURE__ */ proportion({
  code: 'dossier.form-06a-settled-share',
  title: { vi: 'Biểu II.06a: tỷ lệ hồ sơ đã giải quyết', en: 'Form II.06a: share settled' },
  concept: {
    vi: 'Cột 7 trên cột 3, kể cả hồ sơ kỳ trước chuyển sang.',
    en: 'Column 7 of column 3, dossiers carried over included.',
  },
  disaggregations: procedureDisaggregations,
  periods: dossierPeriods,
  source: form06a,
  responsibleBody: receivingBodies,
  basis: [oneStopSoftware],
  numerator: form06aSettled,
  denominator: form06aHandled,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Ví dụ giả định: cột 3 là 580, cột 7 là 500.',
      en: 'An invented case: 580 in column 3, 500 in column 7.',
    },
    counts: { form06aHandled: 580, form06aSettled: 500 },
    status: 'value',
    prints: { vi: '86,21 %', en: '86.21%' },
  },
  {
    says: { vi: 'Biểu không có hồ sơ nào.', en: 'A form without dossiers.' },
    counts: { form06aHandled: 0, form06aSettled: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
