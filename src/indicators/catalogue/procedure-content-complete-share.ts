import { proceduresPublic, proceduresPublicInFull } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierPeriods } from './sources.js';
import { announcingBodies, procedureDatabase, procedureDisaggregations } from './sources-offices.js';
import { formulaRow } from './sources-portal.js';

/** Of the public procedures, the share that is public with all the parts that make up a procedure. */
export const procedureContentCompleteShare = /* @__PURE__ */ proportion({
  code: 'procedure.content-complete-share',
  title: {
    vi: 'Tỷ lệ thủ tục công khai đủ các bộ phận tạo thành',
    en: 'Share of procedures public with all their parts',
  },
  concept: {
    vi: 'Thủ tục công khai đủ các bộ phận trên thủ tục đang công khai, không theo kỳ.',
    en: 'Procedures public with all their parts, of those public now, whatever the period.',
  },
  disaggregations: procedureDisaggregations,
  periods: dossierPeriods,
  source: procedureDatabase,
  responsibleBody: announcingBodies,
  basis: [/* @__PURE__ */ formulaRow('1.3')],
  numerator: proceduresPublicInFull,
  denominator: proceduresPublic,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Hà Nội, năm 2026 đến 10/10: số đếm và tỷ lệ công bố trên Cổng.',
      en: 'Hanoi, 2026 to 10 October: counts and share published on the portal.',
    },
    counts: { proceduresPublic: 80, proceduresPublicInFull: 78 },
    status: 'value',
    prints: { vi: '97,50 %', en: '97.50%' },
  },
  {
    says: { vi: 'Không có thủ tục đang công khai.', en: 'No procedure is public.' },
    counts: { proceduresPublic: 0, proceduresPublicInFull: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
