import { proceduresEligible, proceduresEligibleFullyOnline } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierPeriods } from './sources.js';
import { announcingBodies, procedureDatabase, procedureDisaggregations } from './sources-offices.js';
import { formulaRow } from './sources-portal.js';

/** Of the procedures that are eligible for a fully online service, the share whose service is fully online. */
export const procedureFullyOnlineShareOfEligible = /* @__PURE__ */ proportion({
  code: 'procedure.fully-online-share-of-eligible',
  title: { vi: 'Tỷ lệ thủ tục đủ điều kiện đã cung cấp toàn trình', en: 'Fully online share of eligible procedures' },
  concept: {
    vi: 'Mẫu số chỉ gồm thủ tục đủ điều kiện toàn trình.',
    en: 'The denominator is only the procedures eligible for a fully online service.',
  },
  disaggregations: procedureDisaggregations,
  periods: dossierPeriods,
  source: procedureDatabase,
  responsibleBody: announcingBodies,
  basis: [/* @__PURE__ */ formulaRow('3.1', 'read')],
  numerator: proceduresEligibleFullyOnline,
  denominator: proceduresEligible,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: { vi: 'Ví dụ giả định: 75 trong 80 thủ tục.', en: 'An invented case: 75 of 80 procedures.' },
    counts: { proceduresEligible: 80, proceduresEligibleFullyOnline: 75 },
    status: 'value',
    prints: { vi: '93,75 %', en: '93.75%' },
  },
  {
    says: { vi: 'Ví dụ giả định: 5 thủ tục chưa rà soát.', en: 'An invented case: 5 procedures are not reviewed.' },
    counts: { proceduresEligible: { atLeast: 80, atMost: 85 }, proceduresEligibleFullyOnline: 75 },
    status: 'bounded',
    prints: { vi: 'từ 88,23 % đến 93,75 %', en: 'from 88.23% to 93.75%' },
  },
  {
    says: { vi: 'Không có thủ tục nào.', en: 'No procedure.' },
    counts: { proceduresEligible: 0, proceduresEligibleFullyOnline: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
