import { procedures, proceduresOnline } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierPeriods } from './sources.js';
import { announcingBodies, procedureDatabase, procedureDisaggregations } from './sources-offices.js';
import { formulaRow } from './sources-portal.js';

/** Of the procedures within authority, the share whose service is fully or partly online. */
export const procedureOnlineShare = /* @__PURE__ */ proportion({
  code: 'procedure.online-share',
  title: { vi: 'Tỷ lệ thủ tục cung cấp dịch vụ công trực tuyến', en: 'Online share of procedures' },
  concept: {
    vi: 'Thủ tục có dịch vụ công toàn trình hoặc một phần, mỗi thủ tục đếm một lần, trên thủ tục thuộc thẩm quyền.',
    en: 'Procedures with a fully or partly online service, each counted once, of those within authority.',
  },
  disaggregations: procedureDisaggregations,
  periods: dossierPeriods,
  source: procedureDatabase,
  responsibleBody: announcingBodies,
  basis: [/* @__PURE__ */ formulaRow('3.1')],
  numerator: proceduresOnline,
  denominator: procedures,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Cả nước, năm 2026 đến 17/9: 390 toàn trình và 701 một phần; tỷ lệ chung không in trên Cổng.',
      en: 'The nation, 2026 to 17 September: 390 fully and 701 partly online; the portal does not print the share.',
    },
    counts: { procedures: 1_601, proceduresOnline: 1_091 },
    status: 'value',
    prints: { vi: '68,14 %', en: '68.14%' },
  },
  {
    says: {
      vi: 'Hầu hết xã của Hà Nội không có thủ tục thuộc thẩm quyền riêng.',
      en: 'Nearly every commune of Hanoi has no procedure of its own authority.',
    },
    counts: { procedures: 0, proceduresOnline: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
