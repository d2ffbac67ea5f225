import { own } from '../../law/index.js';
import { received, settled } from '../../measures/index.js';
import { ratio } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierDisaggregations, dossierPeriods, dossierSystem, receivingBodies } from './sources.js';

/** Dossiers settled in the period against dossiers received in it: above 100 % where the backlog shrinks. */
export const settledPerReceived = /* @__PURE__ */ ratio({
  code: 'dossier.settled-per-received',
  title: {
    vi: 'Tỷ số hồ sơ đã giải quyết so với hồ sơ tiếp nhận trong kỳ',
    en: 'Dossiers settled against dossiers received',
  },
  concept: {
    vi: 'So sánh hai số đếm khác ngày: giải quyết trong kỳ và tiếp nhận trong kỳ; trên 100 % khi tồn đọng giảm.',
    en: 'Compares two counts of different days: settled in the period and received in it; above 100% where the backlog shrinks.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [
    /* @__PURE__ */ own({
      vi: 'Cho thấy tồn đọng tăng hay giảm; chưa văn bản nào định nghĩa',
      en: 'Shows whether the backlog grows; no instrument defines it',
    }),
  ],
  numerator: settled,
  denominator: received,
  scale: 'percent',
  unit: { vi: '%', en: '%' },
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Ví dụ giả định: giải quyết 1.050, tiếp nhận 1.000.',
      en: 'An invented case: 1,050 settled, 1,000 received.',
    },
    counts: { settled: 1_050, received: 1_000 },
    status: 'value',
    prints: { vi: '105,00 %', en: '105.00%' },
  },
  {
    says: {
      vi: 'Ví dụ giả định: số đã giải quyết chỉ biết trong khoảng.',
      en: 'An invented case: the number settled is known as a range.',
    },
    counts: { settled: { atLeast: 900, atMost: 950 }, received: 1_000 },
    status: 'bounded',
    prints: { vi: 'từ 90,00 % đến 95,00 %', en: 'from 90.00% to 95.00%' },
  },
  {
    says: { vi: 'Không tiếp nhận hồ sơ nào trong kỳ.', en: 'No dossier was received in the period.' },
    counts: { settled: 12, received: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
