import { petitions, petitionsSatisfied } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierPeriods } from './sources.js';
import { petitionBodies, petitionSystem, unitAlone } from './sources-offices.js';
import { formulaRow } from './sources-portal.js';

/** Of the petitions of the period, the share whose petitioner is satisfied with the handling. */
export const petitionSatisfiedShare = /* @__PURE__ */ proportion({
  code: 'petition.satisfied-share',
  title: { vi: 'Tỷ lệ hài lòng trong xử lý phản ánh, kiến nghị', en: 'Satisfied share of petitions' },
  concept: {
    vi: 'Số còn lại sau khi trừ phản ánh, kiến nghị bị chê, kiến nghị lại hoặc quá hạn, trên toàn bộ số tiếp nhận.',
    en: 'What is left without petitions that were disliked, raised again or overdue, of all of the period.',
  },
  disaggregations: unitAlone,
  periods: dossierPeriods,
  source: petitionSystem,
  responsibleBody: petitionBodies,
  basis: [/* @__PURE__ */ formulaRow('5.3', 'conflicting')],
  numerator: petitionsSatisfied,
  denominator: petitions,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Hà Nội, năm 2026 đến 10/10: số đếm và tỷ lệ công bố trên Cổng.',
      en: 'Hanoi, 2026 to 10 October: counts and share published on the portal.',
    },
    counts: { petitions: 4_506, petitionsSatisfied: 791 },
    status: 'value',
    prints: { vi: '17,55 %', en: '17.55%' },
  },
  {
    says: { vi: 'Không có phản ánh, kiến nghị.', en: 'No petition.' },
    counts: { petitions: 0, petitionsSatisfied: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
