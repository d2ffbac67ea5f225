import { proceduresPayableOnline, proceduresWithFee } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierPeriods } from './sources.js';
import { announcingBodies, procedureDatabase, procedureDisaggregations } from './sources-offices.js';
import { formulaRow } from './sources-portal.js';

/** Of the procedures with a fee, the share whose fee can be paid online. */
export const procedureOnlinePaymentOfferedShare = /* @__PURE__ */ proportion({
  code: 'procedure.online-payment-offered-share',
  title: {
    vi: 'Tỷ lệ thủ tục có phí, lệ phí được tích hợp thanh toán trực tuyến',
    en: 'Share of procedures with a fee that offer online payment',
  },
  concept: {
    vi: 'Thủ tục đã đồng bộ dữ liệu phí, lệ phí khác 0 trên thủ tục có phí, lệ phí.',
    en: 'Procedures whose fee data are synchronised and not 0, of those with a fee.',
  },
  disaggregations: procedureDisaggregations,
  periods: dossierPeriods,
  source: procedureDatabase,
  responsibleBody: announcingBodies,
  basis: [/* @__PURE__ */ formulaRow('3.5')],
  numerator: proceduresPayableOnline,
  denominator: proceduresWithFee,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'UBND tỉnh Phú Thọ, năm 2026 đến 26/9: số đếm công bố trên Cổng.',
      en: "Phú Thọ People's Committee, 2026 to 26 September: counts published on the portal.",
    },
    counts: { proceduresWithFee: 313, proceduresPayableOnline: 68 },
    status: 'value',
    prints: { vi: '21,73 %', en: '21.73%' },
  },
  {
    says: { vi: 'Không có thủ tục có phí, lệ phí.', en: 'No procedure with a fee.' },
    counts: { proceduresWithFee: 0, proceduresPayableOnline: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
