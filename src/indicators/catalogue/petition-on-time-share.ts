import { petitions, petitionsInTime } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierPeriods } from './sources.js';
import { petitionBodies, petitionSystem, unitAlone } from './sources-offices.js';
import { formulaRow } from './sources-portal.js';

/** Of the petitions of the period, the share that was handled on time or is open within its term. */
export const petitionOnTimeShare = /* @__PURE__ */ proportion({
  code: 'petition.on-time-share',
  title: { vi: 'Tỷ lệ phản ánh, kiến nghị xử lý đúng hạn', en: 'On-time share of petitions' },
  concept: {
    vi: 'Phản ánh, kiến nghị xử lý đúng hạn hoặc đang xử lý còn trong hạn vào ngày chốt, trên số tiếp nhận trong kỳ.',
    en: 'Petitions handled on time, or open within their term on the day of looking, of those of the period.',
  },
  disaggregations: unitAlone,
  periods: dossierPeriods,
  source: petitionSystem,
  responsibleBody: petitionBodies,
  basis: [/* @__PURE__ */ formulaRow('5.2')],
  numerator: petitionsInTime,
  denominator: petitions,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Hà Nội, năm 2026 đến 10/10: số đếm và tỷ lệ công bố trên Cổng.',
      en: 'Hanoi, 2026 to 10 October: counts and share published on the portal.',
    },
    counts: { petitions: 4_506, petitionsInTime: 1_000 },
    status: 'value',
    prints: { vi: '22,19 %', en: '22.19%' },
  },
  {
    says: {
      vi: 'Không phát sinh, dù Cổng cho trọn 6 điểm.',
      en: 'Nothing arose, though the portal gives the full 6 points.',
    },
    counts: { petitions: 0, petitionsInTime: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
