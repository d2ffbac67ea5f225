import { proceduresOnline, proceduresWithOnlineDossier } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierPeriods } from './sources.js';
import { announcingBodies, procedureDatabase, procedureDisaggregations } from './sources-offices.js';
import { formulaRow } from './sources-portal.js';

/** Of the procedures with an online service, the share for which a dossier was received online in the period. */
export const procedureWithOnlineDossierShare = /* @__PURE__ */ proportion({
  code: 'procedure.with-online-dossier-share',
  title: {
    vi: 'Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ',
    en: 'Share of online services with a dossier online',
  },
  concept: {
    vi: 'Thủ tục có dịch vụ công trực tuyến phát sinh ít nhất một hồ sơ trực tuyến trong kỳ; kỳ dài hơn phải đếm lại, không cộng.',
    en: 'Procedures with an online service and at least one dossier online in the period; a longer period is counted anew, not added.',
  },
  disaggregations: procedureDisaggregations,
  periods: dossierPeriods,
  source: procedureDatabase,
  responsibleBody: announcingBodies,
  basis: [/* @__PURE__ */ formulaRow('3.2', 'conflicting')],
  numerator: proceduresWithOnlineDossier,
  denominator: proceduresOnline,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: { vi: 'Ví dụ giả định: 240 trong 300 dịch vụ.', en: 'An invented case: 240 of 300 services.' },
    counts: { proceduresOnline: 300, proceduresWithOnlineDossier: 240 },
    status: 'value',
    prints: { vi: '80,00 %', en: '80.00%' },
  },
  {
    says: { vi: 'Không có dịch vụ công trực tuyến.', en: 'No online service.' },
    counts: { proceduresOnline: 0, proceduresWithOnlineDossier: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
