import { receivedPaidOnline, receivedWithFee } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierDisaggregations, dossierPeriods, dossierSystem, receivingBodies } from './sources.js';
import { formulaRow } from './sources-portal.js';

/** Of the dossiers received whose procedure carries a fee, the share whose fee was paid online. */
export const onlinePaymentShareOfWithFee = /* @__PURE__ */ proportion({
  code: 'dossier.online-payment-share-of-with-fee',
  title: {
    vi: 'Tỷ lệ hồ sơ thanh toán trực tuyến trên số hồ sơ có phí, lệ phí',
    en: 'Online payment share of dossiers with a fee',
  },
  concept: {
    vi: 'Phần hồ sơ được thanh toán trực tuyến trong số hồ sơ của thủ tục có phí, lệ phí; hồ sơ mà mọi khoản đều bằng 0 đồng không tính là có phí.',
    en: 'The part of the dossiers of procedures with a fee that was paid online; a dossier whose every fee line is 0 does not count as one with a fee.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [/* @__PURE__ */ formulaRow('3.6')],
  numerator: receivedPaidOnline,
  denominator: receivedWithFee,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'UBND tỉnh Phú Thọ, năm 2026 đến 26/9: số đếm công bố trên Cổng.',
      en: "Phú Thọ People's Committee, 2026 to 26 September: counts published on the portal.",
    },
    counts: { receivedWithFee: 358_625, receivedPaidOnline: 309_542 },
    status: 'value',
    prints: { vi: '86,31 %', en: '86.31%' },
  },
  {
    says: { vi: 'Không có hồ sơ nào thuộc thủ tục có phí, lệ phí.', en: 'No dossier of a procedure with a fee.' },
    counts: { receivedWithFee: 0, receivedPaidOnline: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
