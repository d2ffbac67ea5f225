import { practice } from '../../law/index.js';
import { due, dueSettledOnTime } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierDisaggregations, dossierPeriods, dossierSystem, receivingBodies } from './sources.js';

/** Of the dossiers that fell due in the period, the share that was settled before or at its due time. */
export const onTimeShareOfDue = /* @__PURE__ */ proportion({
  code: 'dossier.on-time-share-of-due',
  title: {
    vi: 'Tỷ lệ hồ sơ đến hạn được giải quyết đúng hạn và trước hạn',
    en: 'On-time share of dossiers that fell due',
  },
  concept: {
    vi: 'Mẫu số là hồ sơ có hạn trong kỳ, tiếp nhận từ bất cứ lúc nào, đã giải quyết hay chưa; hồ sơ đến hạn mà chưa giải quyết không được tính là đúng hạn.',
    en: 'The denominator is the dossiers with their due time in the period, whenever received, settled or not; one that fell due and is open is not on time.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [
    /* @__PURE__ */ practice(
      {
        vi: 'Vĩnh Phúc, báo cáo tháng 8/2021: mẫu số là hồ sơ đến hạn',
        en: 'Vĩnh Phúc, report of August 2021: the denominator is the dossiers that fell due',
      },
      'observed',
    ),
  ],
  numerator: dueSettledOnTime,
  denominator: due,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Vĩnh Phúc, tháng 8/2021: 19.944 hồ sơ đến hạn, nhiều hơn 19.630 hồ sơ mới tiếp nhận; tử số không ghi lại ở đây.',
      en: 'Vĩnh Phúc, August 2021: 19,944 dossiers fell due, more than the 19,630 newly received; the numerator is not kept here.',
    },
    counts: { due: 19_944, dueSettledOnTime: null },
    status: 'missing',
    prints: { vi: 'chưa có số liệu', en: 'not available' },
  },
  {
    says: {
      vi: 'Ví dụ giả định: 190 trong 200 hồ sơ đến hạn.',
      en: 'An invented case: 190 of 200 dossiers that fell due.',
    },
    counts: { due: 200, dueSettledOnTime: 190 },
    status: 'value',
    prints: { vi: '95,00 %', en: '95.00%' },
  },
  {
    says: { vi: 'Không có hồ sơ nào đến hạn.', en: 'No dossier fell due.' },
    counts: { due: 0, dueSettledOnTime: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
