import { settled, settledOnTime } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import {
  dossierDisaggregations,
  dossierPeriods,
  dossierSystem,
  hanoiCommunes2025,
  receivingBodies,
} from './sources.js';

/** Of all dossiers settled in the period, the share that was settled before or at its due time. */
export const onTimeShareOfSettled = /* @__PURE__ */ proportion({
  code: 'dossier.on-time-share-of-settled',
  title: {
    vi: 'Tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn trên số hồ sơ đã giải quyết',
    en: 'On-time share of dossiers settled',
  },
  concept: {
    vi: 'Phần hồ sơ giải quyết trước hạn hoặc đúng hạn trong số hồ sơ đã giải quyết trong kỳ; hồ sơ còn đang giải quyết không được tính.',
    en: 'The part of the dossiers settled in the period that was settled early or on time; dossiers still open are not counted.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [hanoiCommunes2025],
  numerator: settledOnTime,
  denominator: settled,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Hà Nội, 126 xã, phường, 1/7–23/9/2025: khớp con số đã công bố.',
      en: 'Hanoi, 126 communes and wards, 1 July to 23 September 2025: the published figure.',
    },
    counts: { settled: 510_541, settledOnTime: 509_772 },
    status: 'value',
    prints: { vi: '99,85 %', en: '99.85%' },
  },
  {
    says: {
      vi: 'Biết ít nhất 500 trong 1.000 hồ sơ đúng hạn: từ 50 % đến 100 %.',
      en: 'At least 500 of 1,000 known to be on time: from 50% to 100%.',
    },
    counts: { settled: 1_000, settledOnTime: { atLeast: 500 } },
    status: 'bounded',
    prints: { vi: 'từ 50,00 % đến 100,00 %', en: 'from 50.00% to 100.00%' },
  },
  {
    says: { vi: 'Chưa có hồ sơ nào được giải quyết.', en: 'No dossier was settled.' },
    counts: { settled: 0, settledOnTime: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
