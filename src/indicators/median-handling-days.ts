import { own } from '../law/index.js';
import { settled } from '../measures/index.js';
import { dossierDisaggregations, dossierPeriods, dossierSystem, receivingBodies } from './catalogue/sources.js';
import { defineMedian } from './define.js';
import type { WorkedMedian } from './worked.js';

/** The days from receipt to settlement that half of the dossiers settled in the period did not exceed. */
export const medianHandlingDays = /* @__PURE__ */ defineMedian({
  code: 'dossier.median-handling-days',
  title: { vi: 'Thời gian giải quyết hồ sơ trung vị', en: 'Median handling time of dossiers' },
  concept: {
    vi: 'Số ngày mà một nửa số hồ sơ đã giải quyết trong kỳ không vượt quá; vài hồ sơ kéo dài không làm nó thay đổi như số trung bình. Không trừ thời gian bổ sung giấy tờ.',
    en: 'The days that half of the dossiers settled in the period did not exceed; a few long ones do not move it as they move the mean. Time for further papers is not subtracted.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [
    /* @__PURE__ */ own({
      vi: 'Bổ sung cho thời gian trung bình, vốn lệch theo hồ sơ kéo dài; chưa văn bản nào định nghĩa',
      en: 'Beside the mean, which long dossiers pull; no instrument defines it',
    }),
  ],
  of: settled,
  field: 'handlingDays',
  value: { vi: 'Số ngày từ tiếp nhận đến giải quyết', en: 'Days from receipt to settlement' },
  unit: { vi: 'ngày', en: 'days' },
  better: 'lower',
});

export const examples: readonly WorkedMedian[] = [
  {
    says: {
      vi: 'Ví dụ giả định: 12 hồ sơ, hai hồ sơ ở giữa mất 2 và 3 ngày.',
      en: 'An invented case: 12 dossiers, the two in the middle took 2 and 3 days.',
    },
    histogram: { 0: 4, 2: 2, 3: 5, 90: 1 },
    status: 'value',
    prints: { vi: '2,50', en: '2.50' },
  },
  {
    says: {
      vi: 'Ví dụ giả định: 2 trong 11 hồ sơ không rõ số ngày; trung vị vẫn nằm giữa 1 và 3 ngày.',
      en: 'An invented case: of 2 of 11 dossiers the days are not known; the median still lies between 1 and 3 days.',
    },
    histogram: { 0: 3, 1: 2, 3: 4, unknown: 2 },
    status: 'bounded',
    prints: { vi: 'từ 1,00 đến 3,00', en: 'from 1.00 to 3.00' },
  },
  {
    says: { vi: 'Chưa có hồ sơ nào được giải quyết.', en: 'No dossier was settled.' },
    histogram: {},
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
