import { received, receivedOnline } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import {
  dossierDisaggregations,
  dossierPeriods,
  dossierSystem,
  hanoiCommunes2025,
  receivingBodies,
} from './sources.js';

/** Of all dossiers received in the period, the share that was filed online, at any service level. */
export const onlineShareOfReceived = /* @__PURE__ */ proportion({
  code: 'dossier.online-share-of-received',
  title: {
    vi: 'Tỷ lệ hồ sơ nộp trực tuyến trên tổng số hồ sơ tiếp nhận',
    en: 'Online share of dossiers received',
  },
  concept: {
    vi: 'Phần hồ sơ nộp trực tuyến, ở mọi mức độ dịch vụ, trong toàn bộ hồ sơ tiếp nhận; không nói hồ sơ có toàn trình hay không.',
    en: 'The part of all dossiers received that was filed online, at any service level; it does not say whether fully.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [hanoiCommunes2025],
  numerator: receivedOnline,
  denominator: received,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Hà Nội, 126 xã, phường, 1/7–23/9/2025: khớp con số đã công bố.',
      en: 'Hanoi, 126 communes and wards, 1 July to 23 September 2025: the published figure.',
    },
    counts: { received: 531_269, receivedOnline: 317_199 },
    status: 'value',
    prints: { vi: '59,71 %', en: '59.71%' },
  },
  {
    says: {
      vi: 'Phúc Thịnh, quý III/2025: tổng số không công bố, suy ra nằm giữa 8.151 và 8.159; chỉ in chữ số chắc chắn.',
      en: 'Phúc Thịnh, quarter III 2025: the total is not published and lies between 8,151 and 8,159; only certain digits are printed.',
    },
    counts: { received: { atLeast: 8_151, atMost: 8_159 }, receivedOnline: 7_413 },
    status: 'bounded',
    prints: { vi: '90,9 %', en: '90.9%' },
  },
  {
    says: {
      vi: 'Cộng hai xã 1/1 và 1/99: 2/100, không phải trung bình của 100 % và 1,01 %.',
      en: 'Two communes of 1/1 and 1/99 together: 2/100, not the mean of 100% and 1.01%.',
    },
    counts: { received: 100, receivedOnline: 2 },
    status: 'value',
    prints: { vi: '2,00 %', en: '2.00%' },
  },
  {
    says: {
      vi: 'Không có hồ sơ nào: không phát sinh, không phải 0 %.',
      en: 'No dossier at all: nothing arose, which is not 0%.',
    },
    counts: { received: 0, receivedOnline: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
  {
    says: { vi: 'Phần lớn hơn tổng thể.', en: 'A part above its whole.' },
    counts: { received: 100, receivedOnline: 120 },
    status: 'invalid',
    prints: { vi: 'số liệu không hợp lệ', en: 'invalid counts' },
  },
];
