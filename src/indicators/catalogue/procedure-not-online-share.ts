import { own } from '../../law/index.js';
import { procedures, proceduresNotOnline } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierPeriods } from './sources.js';
import { announcingBodies, procedureDatabase, procedureDisaggregations } from './sources-offices.js';

/** Of the procedures within authority, the share of which nothing is online, not even information. */
export const procedureNotOnlineShare = /* @__PURE__ */ proportion({
  code: 'procedure.not-online-share',
  title: { vi: 'Tỷ lệ thủ tục không cung cấp gì trực tuyến', en: 'Share of procedures with nothing online' },
  concept: {
    vi: 'Thủ tục không có cả thông tin trên mạng, trên thủ tục thuộc thẩm quyền.',
    en: 'Procedures without even information online, of those within authority.',
  },
  disaggregations: procedureDisaggregations,
  periods: dossierPeriods,
  source: procedureDatabase,
  responsibleBody: announcingBodies,
  basis: [
    /* @__PURE__ */ own({
      vi: 'Tách khỏi mức chỉ cung cấp thông tin, vốn được Cổng gộp chung',
      en: 'Tells them from information only, which the portal joins with them',
    }),
  ],
  numerator: proceduresNotOnline,
  denominator: procedures,
  better: 'lower',
});

export const examples: readonly WorkedExample[] = [
  {
    says: { vi: 'Ví dụ giả định: 21 trong 420 thủ tục.', en: 'An invented case: 21 of 420 procedures.' },
    counts: { procedures: 420, proceduresNotOnline: 21 },
    status: 'value',
    prints: { vi: '5,00 %', en: '5.00%' },
  },
  {
    says: { vi: 'Không có thủ tục nào.', en: 'No procedure.' },
    counts: { procedures: 0, proceduresNotOnline: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
