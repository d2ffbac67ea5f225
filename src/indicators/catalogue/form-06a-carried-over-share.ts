import { form06aCarriedOver, form06aHandled } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierPeriods, receivingBodies } from './sources.js';
import { form06a, procedureDisaggregations } from './sources-offices.js';
import { oneStopSoftware } from './sources-portal.js';

/** Form II.06a: of the dossiers to be handled (column 3), the share carried over from the period before (column 6). */
export const form06aCarriedOverShare = /* @__PURE__ */ proportion({
  code: 'dossier.form-06a-carried-over-share',
  title: { vi: 'Biểu II.06a: tỷ lệ hồ sơ kỳ trước chuyển sang', en: 'Form II.06a: share carried over' },
  concept: {
    vi: 'Cột 6 trên cột 3; cột 3 không cộng theo thời gian, vì hồ sơ chuyển kỳ sẽ bị đếm lại.',
    en: 'Column 6 of column 3; column 3 does not add over time, as dossiers carried over would count again.',
  },
  disaggregations: procedureDisaggregations,
  periods: dossierPeriods,
  source: form06a,
  responsibleBody: receivingBodies,
  basis: [oneStopSoftware],
  numerator: form06aCarriedOver,
  denominator: form06aHandled,
  better: 'neither',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Ví dụ giả định: cột 3 là 580, cột 6 là 58.',
      en: 'An invented case: 580 in column 3, 58 in column 6.',
    },
    counts: { form06aHandled: 580, form06aCarriedOver: 58 },
    status: 'value',
    prints: { vi: '10,00 %', en: '10.00%' },
  },
  {
    says: { vi: 'Biểu không có hồ sơ nào.', en: 'A form without dossiers.' },
    counts: { form06aHandled: 0, form06aCarriedOver: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
