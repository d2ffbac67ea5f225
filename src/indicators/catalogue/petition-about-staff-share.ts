import { petitions, petitionsAboutStaff } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierPeriods } from './sources.js';
import { petitionBodies, petitionSystem, unitAlone } from './sources-offices.js';
import { formulaRow } from './sources-portal.js';

/** Of the petitions of the period, the share about the conduct of staff. */
export const petitionAboutStaffShare = /* @__PURE__ */ proportion({
  code: 'petition.about-staff-share',
  title: { vi: 'Tỷ lệ phản ánh, kiến nghị về hành vi của cán bộ', en: 'Share of petitions about the conduct of staff' },
  concept: {
    vi: 'Cơ cấu theo loại, chỉ để biết, không chấm điểm.',
    en: 'Their classes, for information; the portal gives no points for it.',
  },
  disaggregations: unitAlone,
  periods: dossierPeriods,
  source: petitionSystem,
  responsibleBody: petitionBodies,
  basis: [/* @__PURE__ */ formulaRow('5.1')],
  numerator: petitionsAboutStaff,
  denominator: petitions,
  better: 'lower',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Hà Nội, năm 2026 đến 10/10: số đếm và tỷ lệ công bố trên Cổng.',
      en: 'Hanoi, 2026 to 10 October: counts and share published on the portal.',
    },
    counts: { petitions: 4_506, petitionsAboutStaff: 939 },
    status: 'value',
    prints: { vi: '20,84 %', en: '20.84%' },
  },
  {
    says: { vi: 'Không có phản ánh, kiến nghị.', en: 'No petition.' },
    counts: { petitions: 0, petitionsAboutStaff: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
