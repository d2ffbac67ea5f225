import { form06aOpen, form06aOpenOverdue } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierPeriods, receivingBodies } from './sources.js';
import { form06a, procedureDisaggregations } from './sources-offices.js';
import { oneStopSoftware } from './sources-portal.js';

/** Form II.06a: of the dossiers open (column 11), the share that is overdue (column 13). */
export const form06aOverdueShareOfOpen = /* @__PURE__ */ proportion({
  code: 'dossier.form-06a-overdue-share-of-open',
  title: { vi: 'Biểu II.06a: tỷ lệ đang giải quyết đã quá hạn', en: 'Form II.06a: overdue share of open' },
  concept: {
    vi: 'Cột 13 trên cột 11, vào cuối kỳ báo cáo.',
    en: 'Column 13 of column 11, at the end of the reporting period.',
  },
  disaggregations: procedureDisaggregations,
  periods: dossierPeriods,
  source: form06a,
  responsibleBody: receivingBodies,
  basis: [oneStopSoftware],
  numerator: form06aOpenOverdue,
  denominator: form06aOpen,
  better: 'lower',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Ví dụ giả định: cột 11 là 80, cột 13 là 6.',
      en: 'An invented case: 80 in column 11, 6 in column 13.',
    },
    counts: { form06aOpen: 80, form06aOpenOverdue: 6 },
    status: 'value',
    prints: { vi: '7,50 %', en: '7.50%' },
  },
  {
    says: { vi: 'Biểu không có hồ sơ nào.', en: 'A form without dossiers.' },
    counts: { form06aOpen: 0, form06aOpenOverdue: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
