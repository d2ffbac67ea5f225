import { own } from '../../law/index.js';
import { teams, trainingPlaces } from '../../measures/index.js';
import { ratio } from '../define.js';
import type { WorkedExample } from '../worked.js';
import {
  communeCommittees,
  communeReports,
  outreachArticle2025,
  outreachDisaggregations,
  outreachPeriods,
} from './sources.js';

/** Training places in all, for every community digital technology team. */
export const trainingPlacesPerTeam = /* @__PURE__ */ ratio({
  code: 'outreach.training-places-per-team',
  title: {
    vi: 'Số chỗ tập huấn bình quân một tổ công nghệ số cộng đồng',
    en: 'Training places per community digital technology team',
  },
  concept: {
    vi: 'Tổng số chỗ tập huấn của mọi đối tượng trong kỳ so với số tổ cuối kỳ; đếm chỗ, không đếm người.',
    en: 'Training places of all audiences in the period against the teams at its end; it counts places, not persons.',
  },
  disaggregations: outreachDisaggregations,
  periods: outreachPeriods,
  source: communeReports,
  responsibleBody: communeCommittees,
  basis: [
    /* @__PURE__ */ own({
      vi: 'Để so sánh công tác tập huấn giữa các địa bàn; chưa văn bản nào định nghĩa',
      en: 'To compare the training of units; no instrument defines it',
    }),
    outreachArticle2025,
  ],
  numerator: trainingPlaces,
  denominator: teams,
  scale: 1,
  unit: { vi: 'chỗ tập huấn trên một tổ', en: 'training places per team' },
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Phúc Thịnh, 2025: 98 + 280 + 402 = 780 chỗ, 40 tổ.',
      en: 'Phúc Thịnh, 2025: 98 + 280 + 402 = 780 places, 40 teams.',
    },
    counts: { trainingPlaces: 780, teams: 40 },
    status: 'value',
    prints: { vi: '19,50', en: '19.50' },
  },
  {
    says: { vi: 'Chưa có tổ nào: không chia được.', en: 'No team yet: nothing to divide by.' },
    counts: { trainingPlaces: 98, teams: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
