import { own } from '../../law/index.js';
import { handOuts, participants } from '../../measures/index.js';
import { ratio } from '../define.js';
import type { WorkedExample } from '../worked.js';
import {
  communeCommittees,
  communeReports,
  outreachArticle2025,
  outreachDisaggregations,
  outreachPeriods,
} from './sources.js';

/** Things handed out, for every person who took part. */
export const handOutsPerParticipant = /* @__PURE__ */ ratio({
  code: 'outreach.hand-outs-per-participant',
  title: { vi: 'Số vật phẩm phát miễn phí bình quân một người tham gia', en: 'Hand-outs per participant' },
  concept: {
    vi: 'Số vật phẩm phát miễn phí trong kỳ so với số người tham gia, mỗi người tính một lần; một người có thể nhận nhiều.',
    en: 'Things handed out in the period against the persons who took part, each counted once; one person may get several.',
  },
  disaggregations: outreachDisaggregations,
  periods: outreachPeriods,
  source: communeReports,
  responsibleBody: communeCommittees,
  basis: [
    /* @__PURE__ */ own({
      vi: 'Để so sánh các chiến dịch; chưa văn bản nào định nghĩa',
      en: 'To compare campaigns; no instrument defines it',
    }),
    outreachArticle2025,
  ],
  numerator: handOuts,
  denominator: participants,
  scale: 1,
  unit: { vi: 'vật phẩm trên một người', en: 'things per participant' },
  better: 'neither',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Tây Tựu, 2025: hơn 500 SIM, hơn 1.000 người; hai cận dưới không nói gì về thương của chúng.',
      en: 'Tây Tựu, 2025: more than 500 SIM cards, more than 1,000 persons; two lower bounds say nothing of their quotient.',
    },
    counts: { handOuts: { moreThan: 500 }, participants: { moreThan: 1_000 } },
    status: 'missing',
    prints: { vi: 'chưa có số liệu', en: 'not available' },
  },
  {
    says: { vi: 'Ví dụ giả định với số đếm chính xác.', en: 'An invented case with exact counts.' },
    counts: { handOuts: 510, participants: 1_020 },
    status: 'value',
    prints: { vi: '0,50', en: '0.50' },
  },
  {
    says: { vi: 'Không có ai tham gia.', en: 'Nobody took part.' },
    counts: { handOuts: 0, participants: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
