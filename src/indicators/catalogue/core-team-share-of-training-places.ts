import { own } from '../../law/index.js';
import { trainingPlaces, trainingPlacesOfCoreTeams } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import {
  communeCommittees,
  communeReports,
  outreachArticle2025,
  outreachDisaggregations,
  outreachPeriods,
} from './sources.js';

/** Of all training places, the share of core team members. */
export const coreTeamShareOfTrainingPlaces = /* @__PURE__ */ proportion({
  code: 'outreach.core-team-share-of-training-places',
  title: { vi: 'Tỷ lệ chỗ tập huấn cho nòng cốt các tổ', en: 'Share of training places of core team members' },
  concept: {
    vi: 'Phần chỗ tập huấn cho nòng cốt các tổ trong toàn bộ chỗ tập huấn của kỳ; người dự hai lớp chiếm hai chỗ nên đây không phải tỷ lệ người.',
    en: 'The part of all training places of the period that core team members took; who is trained twice takes two, so it is no share of persons.',
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
  numerator: trainingPlacesOfCoreTeams,
  denominator: trainingPlaces,
  better: 'neither',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Phúc Thịnh, 2025: 280 trong 780 chỗ (98 + 280 + 402).',
      en: 'Phúc Thịnh, 2025: 280 of 780 places (98 + 280 + 402).',
    },
    counts: { trainingPlacesOfCoreTeams: 280, trainingPlaces: 780 },
    status: 'value',
    prints: { vi: '35,90 %', en: '35.90%' },
  },
  {
    says: { vi: 'Nhiều hơn tổng số chỗ: mâu thuẫn.', en: 'More than all places: a contradiction.' },
    counts: { trainingPlacesOfCoreTeams: 781, trainingPlaces: 780 },
    status: 'invalid',
    prints: { vi: 'số liệu không hợp lệ', en: 'invalid counts' },
  },
  {
    says: { vi: 'Chưa tập huấn lần nào.', en: 'No training yet.' },
    counts: { trainingPlacesOfCoreTeams: 0, trainingPlaces: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
