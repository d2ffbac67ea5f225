import { own } from '../../law/index.js';
import { adults, adultsWithVneid } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { communeCommittees, communeReports, outreachDisaggregations, outreachPeriods } from './sources.js';

/** Of all adults of the unit, the share of adults with an activated VNeID account. */
export const vneidShareOfAdults = /* @__PURE__ */ proportion({
  code: 'outreach.vneid-share-of-adults',
  title: {
    vi: 'Tỷ lệ người trưởng thành có tài khoản VNeID đã kích hoạt',
    en: 'Adults with an activated VNeID account, share of all adults',
  },
  concept: {
    vi: 'Phần người trưởng thành có tài khoản VNeID đã kích hoạt trong toàn bộ người trưởng thành của địa bàn cuối kỳ; đếm người, không đếm lượt cài đặt ứng dụng.',
    en: 'The part of all adults of the unit at the end of the period; it counts persons, not installations of the application.',
  },
  disaggregations: outreachDisaggregations,
  periods: outreachPeriods,
  source: communeReports,
  responsibleBody: communeCommittees,
  basis: [
    /* @__PURE__ */ own({
      vi: 'Các địa phương báo cáo số này trên số người trưởng thành; chưa văn bản nào định nghĩa',
      en: 'Localities report it of their adults; no instrument defines it',
    }),
  ],
  numerator: adultsWithVneid,
  denominator: adults,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: { vi: 'Ví dụ giả định (số đặt ra để minh họa).', en: 'An invented case.' },
    counts: { adultsWithVneid: 1_800, adults: 3_000 },
    status: 'value',
    prints: { vi: '60,00 %', en: '60.00%' },
  },
  {
    says: {
      vi: '"Hơn 1.800" vẫn là cận dưới, và không quá 100 %.',
      en: '"More than 1,800" stays a lower bound, and at most 100%.',
    },
    counts: { adultsWithVneid: { moreThan: 1_800 }, adults: 3_000 },
    status: 'bounded',
    prints: { vi: 'hơn 60,00 %, không quá 100,00 %', en: 'more than 60.00%, at most 100.00%' },
  },
  {
    says: {
      vi: 'Lấy lượt cài đặt làm số người: nhiều hơn số người trưởng thành, mâu thuẫn.',
      en: 'Installations given as persons: more than there are adults, a contradiction.',
    },
    counts: { adultsWithVneid: 3_001, adults: 3_000 },
    status: 'invalid',
    prints: { vi: 'số liệu không hợp lệ', en: 'invalid counts' },
  },
  {
    says: { vi: 'Địa bàn không có người trưởng thành.', en: 'A unit without adults.' },
    counts: { adultsWithVneid: 0, adults: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
