import { own } from '../../law/index.js';
import { bodiesExpected, bodiesReported } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierPeriods } from './sources.js';
import { unitAlone } from './sources-offices.js';

/** Of the bodies that have to report for a period, the share whose report came. */
export const reportingCoverage = /* @__PURE__ */ proportion({
  code: 'reporting.coverage',
  title: { vi: 'Tỷ lệ cơ quan, đơn vị đã báo cáo', en: 'Coverage of reporting' },
  concept: {
    vi: 'Số cơ quan, đơn vị đã gửi báo cáo trên số phải báo cáo; con số tổng hợp khi chưa đủ báo cáo chỉ nói về các đơn vị đã gửi.',
    en: 'Bodies whose report came, of those that have to report; a total made before all came speaks only of those that did.',
  },
  disaggregations: unitAlone,
  periods: dossierPeriods,
  source: { vi: 'Danh sách theo dõi báo cáo', en: 'List of reports to come' },
  responsibleBody: { vi: 'Cơ quan tổng hợp báo cáo', en: 'Bodies that gather the reports' },
  basis: [
    /* @__PURE__ */ own({
      vi: 'Mỗi con số tổng hợp nói rõ ai đã báo cáo; chưa văn bản nào định nghĩa',
      en: 'Every total says who has reported; no instrument defines it',
    }),
  ],
  numerator: bodiesReported,
  denominator: bodiesExpected,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Ví dụ giả định: 120 trong 126 xã, phường đã báo cáo.',
      en: 'An invented case: 120 of 126 communes and wards reported.',
    },
    counts: { bodiesExpected: 126, bodiesReported: 120 },
    status: 'value',
    prints: { vi: '95,24 %', en: '95.24%' },
  },
  {
    says: { vi: 'Không ai phải báo cáo.', en: 'Nobody has to report.' },
    counts: { bodiesExpected: 0, bodiesReported: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
