import { received, receivedOnTime } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierDisaggregations, dossierPeriods, dossierSystem, receivingBodies } from './sources.js';
import { formulaRow } from './sources-portal.js';

/** Of the dossiers received in the period, the share that is settled on time or open within its term on the day of looking. */
export const onTimeShareOfReceived = /* @__PURE__ */ proportion({
  code: 'dossier.on-time-share-of-received',
  title: {
    vi: 'Tỷ lệ hồ sơ tiếp nhận được giải quyết đúng hạn hoặc còn trong hạn',
    en: 'On-time share of dossiers received, those open within term included',
  },
  concept: {
    vi: 'Hồ sơ tiếp nhận đã giải quyết đúng hạn, trước hạn và hồ sơ đang giải quyết còn trong hạn vào ngày chốt; hồ sơ đang quá hạn kéo tỷ lệ xuống.',
    en: 'Dossiers received that are settled early or on time, or open within their term on the day of looking; an overdue backlog pulls it down.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [/* @__PURE__ */ formulaRow('2.1')],
  numerator: receivedOnTime,
  denominator: received,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Hà Nội, năm 2026 đến 10/10: số đếm và tỷ lệ công bố trên Cổng.',
      en: 'Hanoi, 2026 to 10 October: counts and share published on the portal.',
    },
    counts: { received: 1_065_150, receivedOnTime: 788_612 },
    status: 'value',
    prints: { vi: '74,04 %', en: '74.04%' },
  },
  {
    says: {
      vi: 'Sở Ngoại vụ tỉnh Phú Thọ, năm 2026 đến 26/9: Cổng in 60.',
      en: 'Department of Foreign Affairs of Phú Thọ, 2026 to 26 September: the portal prints 60.',
    },
    counts: { received: 5, receivedOnTime: 3 },
    status: 'value',
    prints: { vi: '60,00 %', en: '60.00%' },
  },
  {
    says: {
      vi: 'Ví dụ giả định: 5 hồ sơ không có ngày hẹn trả.',
      en: 'An invented case: 5 dossiers without an appointment.',
    },
    counts: { received: 100, receivedOnTime: { atLeast: 80, atMost: 85 } },
    status: 'bounded',
    prints: { vi: 'từ 80,00 % đến 85,00 %', en: 'from 80.00% to 85.00%' },
  },
  {
    says: { vi: 'Không có hồ sơ nào.', en: 'No dossier at all.' },
    counts: { received: 0, receivedOnTime: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
