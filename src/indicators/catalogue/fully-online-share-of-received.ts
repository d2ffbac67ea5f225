import { practice } from '../../law/index.js';
import { received, receivedFullyOnline } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import {
  dossierDisaggregations,
  dossierPeriods,
  dossierSystem,
  outreachArticle2025,
  receivingBodies,
} from './sources.js';

/** Of all dossiers received in the period, the share that was filed online for a fully online service. */
export const fullyOnlineShareOfReceived = /* @__PURE__ */ proportion({
  code: 'dossier.fully-online-share-of-received',
  title: {
    vi: 'Tỷ lệ hồ sơ trực tuyến toàn trình trên tổng số hồ sơ tiếp nhận',
    en: 'Fully online share of dossiers received',
  },
  concept: {
    vi: 'Phần hồ sơ nộp trực tuyến cho dịch vụ công toàn trình trong toàn bộ hồ sơ tiếp nhận, kể cả hồ sơ giấy.',
    en: 'The part of all dossiers received, those on paper included, that was filed online for a fully online service.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [
    outreachArticle2025,
    /* @__PURE__ */ practice(
      {
        vi: 'EMC: trên "tổng số hồ sơ giải quyết TTHC", ở đây hiểu là tiếp nhận',
        en: 'EMC: of "all dossiers of handling", read here as those received',
      },
      'conflicting',
    ),
  ],
  numerator: receivedFullyOnline,
  denominator: received,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Phúc Thịnh, quý III/2025: 13,2 % trên tổng số nằm giữa 8.151 và 8.159.',
      en: 'Phúc Thịnh, quarter III 2025: 13.2% of a total between 8,151 and 8,159.',
    },
    counts: { received: { atLeast: 8_151, atMost: 8_159 }, receivedFullyOnline: 1_079 },
    status: 'bounded',
    prints: { vi: '13,2 %', en: '13.2%' },
  },
  {
    says: {
      vi: 'Hà Nam, 2024: số đếm và tỷ lệ công bố của EMC, nếu mẫu số là hồ sơ tiếp nhận.',
      en: 'Hà Nam, 2024: counts and share published by EMC, if its denominator is dossiers received.',
    },
    counts: { received: 168_746, receivedFullyOnline: 115_665 },
    status: 'value',
    prints: { vi: '68,54 %', en: '68.54%' },
  },
  {
    says: {
      vi: 'Toàn trình nhiều hơn số nộp trực tuyến đã báo cáo: mâu thuẫn.',
      en: 'More fully online than were reported as filed online: a contradiction.',
    },
    counts: { received: 1_000, receivedOnline: 100, receivedFullyOnline: 101 },
    status: 'invalid',
    prints: { vi: 'số liệu không hợp lệ', en: 'invalid counts' },
  },
  {
    says: { vi: 'Không có hồ sơ nào.', en: 'No dossier at all.' },
    counts: { received: 0, receivedFullyOnline: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
