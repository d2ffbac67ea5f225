import { practice } from '../../law/index.js';
import { settled, settledFullyOnline } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierDisaggregations, dossierPeriods, dossierSystem, receivingBodies } from './sources.js';

/** Of all dossiers settled in the period, the share that had been filed online for a fully online service. */
export const fullyOnlineShareOfSettled = /* @__PURE__ */ proportion({
  code: 'dossier.fully-online-share-of-settled',
  title: {
    vi: 'Tỷ lệ hồ sơ trực tuyến toàn trình trên số hồ sơ đã giải quyết',
    en: 'Fully online share of dossiers settled',
  },
  concept: {
    vi: 'Như tỷ lệ toàn trình trên hồ sơ tiếp nhận, nhưng đếm hồ sơ đã giải quyết trong kỳ.',
    en: 'Like the fully online share of dossiers received, but of those settled in the period.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [
    /* @__PURE__ */ practice(
      {
        vi: 'EMC: trên "tổng số hồ sơ giải quyết TTHC", ở đây hiểu là đã giải quyết',
        en: 'EMC: of "all dossiers of handling", read here as those settled',
      },
      'conflicting',
    ),
  ],
  numerator: settledFullyOnline,
  denominator: settled,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Hà Nam, 2024: số đếm và tỷ lệ công bố của EMC, nếu mẫu số là hồ sơ đã giải quyết.',
      en: 'Hà Nam, 2024: counts and share published by EMC, if its denominator is dossiers settled.',
    },
    counts: { settled: 168_746, settledFullyOnline: 115_665 },
    status: 'value',
    prints: { vi: '68,54 %', en: '68.54%' },
  },
  {
    says: { vi: 'Chưa có hồ sơ nào được giải quyết.', en: 'No dossier was settled.' },
    counts: { settled: 0, settledFullyOnline: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
