import { settled, settledOverdue } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import {
  dossierDisaggregations,
  dossierPeriods,
  dossierSystem,
  hanoiCommunes2025,
  receivingBodies,
} from './sources.js';

/** Of the dossiers settled in the period, the share that was settled after its due time. */
export const overdueShareOfSettled = /* @__PURE__ */ proportion({
  code: 'dossier.overdue-share-of-settled',
  title: { vi: 'Tỷ lệ hồ sơ giải quyết quá hạn trên số hồ sơ đã giải quyết', en: 'Overdue share of dossiers settled' },
  concept: {
    vi: 'Phần hồ sơ giải quyết sau hạn; hồ sơ đang giải quyết đã quá hạn không nằm trong số này.',
    en: 'The part settled after its due time; the overdue backlog is not in it.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [hanoiCommunes2025],
  numerator: settledOverdue,
  denominator: settled,
  better: 'lower',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Hà Nội, 126 xã, phường, 1/7–23/9/2025: khớp con số đã công bố.',
      en: 'Hanoi, 126 communes and wards, 1 July to 23 September 2025: the published figure.',
    },
    counts: { settled: 510_541, settledOverdue: 763 },
    status: 'value',
    prints: { vi: '0,15 %', en: '0.15%' },
  },
  {
    says: {
      vi: 'Đắk Nông, 15/12/2020–15/6/2021: công bố 0,6 %.',
      en: 'Đắk Nông, 15 December 2020 to 15 June 2021: published as 0.6%.',
    },
    counts: { settled: 206_885, settledOverdue: 1_309 },
    status: 'value',
    prints: { vi: '0,63 %', en: '0.63%' },
  },
  {
    says: { vi: 'Chưa có hồ sơ nào được giải quyết.', en: 'No dossier was settled.' },
    counts: { settled: 0, settledOverdue: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
