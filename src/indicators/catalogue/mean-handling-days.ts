import { handlingSeconds, settled } from '../../measures/index.js';
import { mean } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierDisaggregations, dossierPeriods, dossierSystem, receivingBodies } from './sources.js';
import { formulaRow } from './sources-portal.js';

/** The mean time from receipt to settlement of the dossiers settled in the period, in days of 24 hours. */
export const meanHandlingDays = /* @__PURE__ */ mean({
  code: 'dossier.mean-handling-days',
  title: { vi: 'Thời gian giải quyết hồ sơ trung bình', en: 'Mean handling time of dossiers' },
  concept: {
    vi: 'Tổng thời gian từ tiếp nhận đến giải quyết chia cho số hồ sơ đã giải quyết trong kỳ, theo ngày 24 giờ; không trừ thời gian bổ sung giấy tờ và ngày nghỉ.',
    en: 'The total time from receipt to settlement over the dossiers settled in the period, in days of 24 hours; time for further papers and days off are not subtracted.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [/* @__PURE__ */ formulaRow('2.2', 'read')],
  numerator: handlingSeconds,
  denominator: settled,
  each: 86_400,
  unit: { vi: 'ngày', en: 'days' },
  better: 'lower',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Ví dụ giả định: ba hồ sơ mất 1, 2 và 4 ngày.',
      en: 'An invented case: three dossiers took 1, 2 and 4 days.',
    },
    counts: { handlingSeconds: 604_800, settled: 3 },
    status: 'value',
    prints: { vi: '2,33', en: '2.33' },
  },
  {
    says: {
      vi: 'Ví dụ giả định: một trong mười hồ sơ không rõ thời điểm nên tổng chỉ biết trong khoảng.',
      en: 'An invented case: the times of one dossier in ten are not known, so the total lies in a range.',
    },
    counts: { handlingSeconds: { atLeast: 1_728_000, atMost: 2_592_000 }, settled: 10 },
    status: 'bounded',
    prints: { vi: 'từ 2,00 đến 3,00', en: 'from 2.00 to 3.00' },
  },
  {
    says: { vi: 'Không hồ sơ nào mà lại có thời gian: mâu thuẫn.', en: 'Time of no dossier: a contradiction.' },
    counts: { handlingSeconds: 3_600, settled: 0 },
    status: 'invalid',
    prints: { vi: 'số liệu không hợp lệ', en: 'invalid counts' },
  },
  {
    says: { vi: 'Chưa có hồ sơ nào được giải quyết.', en: 'No dossier was settled.' },
    counts: { handlingSeconds: 0, settled: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
