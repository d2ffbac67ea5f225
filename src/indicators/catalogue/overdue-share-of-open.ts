import { own } from '../../law/index.js';
import { open, openOverdue } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierDisaggregations, dossierPeriods, dossierSystem, receivingBodies } from './sources.js';

/** Of the dossiers open on the day of looking, the share whose due time has passed: the overdue backlog. */
export const overdueShareOfOpen = /* @__PURE__ */ proportion({
  code: 'dossier.overdue-share-of-open',
  title: { vi: 'Tỷ lệ hồ sơ quá hạn trên số hồ sơ đang giải quyết', en: 'Overdue share of dossiers open' },
  concept: {
    vi: 'Phần tồn đọng đã quá hạn vào ngày chốt, tiếp nhận từ bất cứ kỳ nào.',
    en: 'The part of the backlog that is overdue on the day of looking, whenever it was received.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [
    /* @__PURE__ */ own({
      vi: 'Tồn đọng quá hạn cộng dồn không giới hạn thời gian (Hà Nội, 193/UBND-KSTTHC); tỷ lệ trên hồ sơ đang giải quyết là của thư viện',
      en: 'Backlog accumulates without a limit in time (Hanoi, 193/UBND-KSTTHC); its share of open dossiers is an own definition',
    }),
  ],
  numerator: openOverdue,
  denominator: open,
  better: 'lower',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Ví dụ giả định: 30 trong 400 hồ sơ đang giải quyết.',
      en: 'An invented case: 30 of 400 open dossiers.',
    },
    counts: { open: 400, openOverdue: 30 },
    status: 'value',
    prints: { vi: '7,50 %', en: '7.50%' },
  },
  {
    says: {
      vi: 'Ví dụ giả định: 10 hồ sơ không có ngày hẹn trả.',
      en: 'An invented case: 10 dossiers without an appointment.',
    },
    counts: { open: 400, openOverdue: { atLeast: 30, atMost: 40 } },
    status: 'bounded',
    prints: { vi: 'từ 7,50 % đến 10,00 %', en: 'from 7.50% to 10.00%' },
  },
  {
    says: { vi: 'Không còn hồ sơ đang giải quyết.', en: 'No dossier is open.' },
    counts: { open: 0, openOverdue: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
