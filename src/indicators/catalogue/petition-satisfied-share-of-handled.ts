import { portal } from '../../law/index.js';
import { petitionsHandled, petitionsHandledSatisfied } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierPeriods } from './sources.js';
import { petitionBodies, petitionSystem, unitAlone } from './sources-offices.js';

/** Of the petitions that were handled, the share whose petitioner is satisfied. */
export const petitionSatisfiedShareOfHandled = /* @__PURE__ */ proportion({
  code: 'petition.satisfied-share-of-handled',
  title: { vi: 'Tỷ lệ hài lòng trên số phản ánh, kiến nghị đã xử lý', en: 'Satisfied share of petitions handled' },
  concept: {
    vi: 'Như tỷ lệ hài lòng, nhưng mẫu số chỉ gồm phản ánh, kiến nghị đã xử lý.',
    en: 'Like the satisfied share, but of the petitions that were handled.',
  },
  disaggregations: unitAlone,
  periods: dossierPeriods,
  source: petitionSystem,
  responsibleBody: petitionBodies,
  basis: [
    /* @__PURE__ */ portal(
      {
        vi: 'Bảng công thức 766, trang METRICS: mẫu số là số "đã xử lý"',
        en: 'Table of formulas of the 766 set, sheet METRICS: of those "handled"',
      },
      'conflicting',
    ),
  ],
  numerator: petitionsHandledSatisfied,
  denominator: petitionsHandled,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: { vi: 'Ví dụ giả định: 45 trong 60 phản ánh đã xử lý.', en: 'An invented case: 45 of 60 petitions handled.' },
    counts: { petitionsHandled: 60, petitionsHandledSatisfied: 45 },
    status: 'value',
    prints: { vi: '75,00 %', en: '75.00%' },
  },
  {
    says: { vi: 'Nhiều hơn số phản ánh, kiến nghị tiếp nhận.', en: 'More than the petitions received.' },
    counts: { petitions: 50, petitionsHandled: 60, petitionsHandledSatisfied: 45 },
    status: 'invalid',
    prints: { vi: 'số liệu không hợp lệ', en: 'invalid counts' },
  },
  {
    says: { vi: 'Không có phản ánh, kiến nghị.', en: 'No petition.' },
    counts: { petitionsHandled: 0, petitionsHandledSatisfied: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
