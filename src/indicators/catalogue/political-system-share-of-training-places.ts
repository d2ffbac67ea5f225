import { own } from '../../law/index.js';
import { trainingPlaces, trainingPlacesOfPoliticalSystem } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import {
  communeCommittees,
  communeReports,
  outreachArticle2025,
  outreachDisaggregations,
  outreachPeriods,
} from './sources.js';

/** Of all training places, the share of political delegates. */
export const politicalSystemShareOfTrainingPlaces = /* @__PURE__ */ proportion({
  code: 'outreach.political-system-share-of-training-places',
  title: {
    vi: 'Tỷ lệ chỗ tập huấn cho đại biểu hệ thống chính trị',
    en: 'Share of training places of political delegates',
  },
  concept: {
    vi: 'Phần chỗ tập huấn cho đại biểu hệ thống chính trị trong toàn bộ chỗ tập huấn của kỳ; người dự hai lớp chiếm hai chỗ nên đây không phải tỷ lệ người.',
    en: 'The part of all training places of the period that political delegates took; who is trained twice takes two, so it is no share of persons.',
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
  numerator: trainingPlacesOfPoliticalSystem,
  denominator: trainingPlaces,
  better: 'neither',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Phúc Thịnh, 2025: 402 trong 780 chỗ (98 + 280 + 402).',
      en: 'Phúc Thịnh, 2025: 402 of 780 places (98 + 280 + 402).',
    },
    counts: { trainingPlacesOfPoliticalSystem: 402, trainingPlaces: 780 },
    status: 'value',
    prints: { vi: '51,54 %', en: '51.54%' },
  },
  {
    says: { vi: 'Nhiều hơn tổng số chỗ: mâu thuẫn.', en: 'More than all places: a contradiction.' },
    counts: { trainingPlacesOfPoliticalSystem: 781, trainingPlaces: 780 },
    status: 'invalid',
    prints: { vi: 'số liệu không hợp lệ', en: 'invalid counts' },
  },
  {
    says: { vi: 'Chưa tập huấn lần nào.', en: 'No training yet.' },
    counts: { trainingPlacesOfPoliticalSystem: 0, trainingPlaces: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
