import { form06aSettled, form06aSettledOnTime } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierPeriods, receivingBodies } from './sources.js';
import { form06a, procedureDisaggregations } from './sources-offices.js';
import { oneStopSoftware } from './sources-portal.js';

/** Form II.06a: of the dossiers settled (column 7), the share settled early or on time (columns 8 and 9). */
export const form06aOnTimeShareOfSettled = /* @__PURE__ */ proportion({
  code: 'dossier.form-06a-on-time-share-of-settled',
  title: { vi: 'Biểu II.06a: tỷ lệ giải quyết trước hạn và đúng hạn', en: 'Form II.06a: on-time share of settled' },
  concept: {
    vi: 'Cột 8 và 9 trên cột 7; theo biểu, đúng hạn gồm cả hồ sơ chờ bổ sung, hồ sơ trả lại hoặc rút.',
    en: 'Columns 8 and 9 of column 7; in the form, on time takes in dossiers that wait for papers, and those returned or withdrawn.',
  },
  disaggregations: procedureDisaggregations,
  periods: dossierPeriods,
  source: form06a,
  responsibleBody: receivingBodies,
  basis: [oneStopSoftware],
  numerator: form06aSettledOnTime,
  denominator: form06aSettled,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Ví dụ giả định: cột 7 là 500, cột 8 và 9 là 490.',
      en: 'An invented case: 500 in column 7, 490 in columns 8 and 9.',
    },
    counts: { form06aSettled: 500, form06aSettledOnTime: 490 },
    status: 'value',
    prints: { vi: '98,00 %', en: '98.00%' },
  },
  {
    says: { vi: 'Biểu không có hồ sơ nào.', en: 'A form without dossiers.' },
    counts: { form06aSettled: 0, form06aSettledOnTime: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
