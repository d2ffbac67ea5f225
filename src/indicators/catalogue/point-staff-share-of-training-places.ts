import { own } from '../../law/index.js';
import { trainingPlaces, trainingPlacesOfPointStaff } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import {
  communeCommittees,
  communeReports,
  outreachArticle2025,
  outreachDisaggregations,
  outreachPeriods,
} from './sources.js';

/** Of all training places, the share of point staff. */
export const pointStaffShareOfTrainingPlaces = /* @__PURE__ */ proportion({
  code: 'outreach.point-staff-share-of-training-places',
  title: { vi: 'Tỷ lệ chỗ tập huấn cho lực lượng trực điểm', en: 'Share of training places of point staff' },
  concept: {
    vi: 'Phần chỗ tập huấn cho lực lượng trực điểm trong toàn bộ chỗ tập huấn của kỳ; người dự hai lớp chiếm hai chỗ nên đây không phải tỷ lệ người.',
    en: 'The part of all training places of the period that point staff took; who is trained twice takes two, so it is no share of persons.',
  },
  disaggregations: outreachDisaggregations,
  periods: outreachPeriods,
  source: communeReports,
  responsibleBody: communeCommittees,
  basis: [
    /* @__PURE__ */ own({
      vi: 'Để thấy cơ cấu tập huấn theo đối tượng; chưa văn bản nào định nghĩa',
      en: 'To show training by audience; no instrument defines it',
    }),
    outreachArticle2025,
  ],
  numerator: trainingPlacesOfPointStaff,
  denominator: trainingPlaces,
  better: 'neither',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Phúc Thịnh, 2025: 98 trong 780 chỗ (98 + 280 + 402).',
      en: 'Phúc Thịnh, 2025: 98 of 780 places (98 + 280 + 402).',
    },
    counts: { trainingPlacesOfPointStaff: 98, trainingPlaces: 780 },
    status: 'value',
    prints: { vi: '12,56 %', en: '12.56%' },
  },
  {
    says: { vi: 'Nhiều hơn tổng số chỗ: mâu thuẫn.', en: 'More than all places: a contradiction.' },
    counts: { trainingPlacesOfPointStaff: 781, trainingPlaces: 780 },
    status: 'invalid',
    prints: { vi: 'số liệu không hợp lệ', en: 'invalid counts' },
  },
  {
    says: { vi: 'Chưa tập huấn lần nào.', en: 'No training yet.' },
    counts: { trainingPlacesOfPointStaff: 0, trainingPlaces: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
