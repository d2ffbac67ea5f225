import { proceduresPaidOnline, proceduresWithFee } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierPeriods } from './sources.js';
import { announcingBodies, procedureDatabase, procedureDisaggregations } from './sources-offices.js';
import { formulaRow } from './sources-portal.js';

/** Of the procedures with a fee, the share for which a fee was paid online in the period. */
export const procedureOnlinePaymentUsedShare = /* @__PURE__ */ proportion({
  code: 'procedure.online-payment-used-share',
  title: {
    vi: 'Tỷ lệ thủ tục có phí, lệ phí phát sinh thanh toán trực tuyến',
    en: 'Share of procedures with a fee that was paid online',
  },
  concept: {
    vi: 'Thủ tục có ít nhất một giao dịch thanh toán trực tuyến trong kỳ trên thủ tục có phí, lệ phí; kỳ dài hơn phải đếm lại.',
    en: 'Procedures with at least one online payment in the period, of those with a fee; a longer period is counted anew.',
  },
  disaggregations: procedureDisaggregations,
  periods: dossierPeriods,
  source: procedureDatabase,
  responsibleBody: announcingBodies,
  basis: [/* @__PURE__ */ formulaRow('3.5')],
  numerator: proceduresPaidOnline,
  denominator: proceduresWithFee,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'UBND tỉnh Phú Thọ, năm 2026 đến 26/9: số đếm công bố trên Cổng.',
      en: "Phú Thọ People's Committee, 2026 to 26 September: counts published on the portal.",
    },
    counts: { proceduresWithFee: 313, proceduresPaidOnline: 119 },
    status: 'value',
    prints: { vi: '38,02 %', en: '38.02%' },
  },
  {
    says: { vi: 'Không có thủ tục có phí, lệ phí.', en: 'No procedure with a fee.' },
    counts: { proceduresWithFee: 0, proceduresPaidOnline: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
