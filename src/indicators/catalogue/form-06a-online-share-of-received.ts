import { form06aReceived, form06aReceivedOnline } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierPeriods, receivingBodies } from './sources.js';
import { form06a, procedureDisaggregations } from './sources-offices.js';
import { oneStopSoftware } from './sources-portal.js';

/** Form II.06a: of the dossiers newly received (columns 4 and 5), the share received online (column 4). */
export const form06aOnlineShareOfReceived = /* @__PURE__ */ proportion({
  code: 'dossier.form-06a-online-share-of-received',
  title: { vi: 'Biểu II.06a: tỷ lệ tiếp nhận trực tuyến', en: 'Form II.06a: online share of newly received' },
  concept: {
    vi: 'Cột 4 trên tổng cột 4 và 5; không tính hồ sơ kỳ trước chuyển sang.',
    en: 'Column 4 of columns 4 and 5; dossiers carried over are left out.',
  },
  disaggregations: procedureDisaggregations,
  periods: dossierPeriods,
  source: form06a,
  responsibleBody: receivingBodies,
  basis: [oneStopSoftware],
  numerator: form06aReceivedOnline,
  denominator: form06aReceived,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Ví dụ giả định: cột 4 là 391, cột 5 là 131.',
      en: 'An invented case: 391 in column 4, 131 in column 5.',
    },
    counts: { form06aReceived: 522, form06aReceivedOnline: 391 },
    status: 'value',
    prints: { vi: '74,90 %', en: '74.90%' },
  },
  {
    says: { vi: 'Biểu không có hồ sơ nào.', en: 'A form without dossiers.' },
    counts: { form06aReceived: 0, form06aReceivedOnline: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
