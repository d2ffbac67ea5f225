import { procedures, proceduresInformationOnly } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierPeriods } from './sources.js';
import { announcingBodies, procedureDatabase, procedureDisaggregations } from './sources-offices.js';
import { oneStopSoftware } from './sources-portal.js';

/** Of the procedures within authority, the share of which only information is online. */
export const procedureInformationOnlyShare = /* @__PURE__ */ proportion({
  code: 'procedure.information-only-share',
  title: { vi: 'Tỷ lệ thủ tục chỉ cung cấp thông tin trực tuyến', en: 'Information-only share of procedures' },
  concept: {
    vi: 'Thủ tục chỉ có thông tin trên mạng (mã 2 của phần mềm một cửa) trên thủ tục thuộc thẩm quyền.',
    en: 'Procedures of which only information is online (code 2 of one-stop software), of those within authority.',
  },
  disaggregations: procedureDisaggregations,
  periods: dossierPeriods,
  source: procedureDatabase,
  responsibleBody: announcingBodies,
  basis: [oneStopSoftware],
  numerator: proceduresInformationOnly,
  denominator: procedures,
  better: 'lower',
});

export const examples: readonly WorkedExample[] = [
  {
    says: { vi: 'Ví dụ giả định: 84 trong 420 thủ tục.', en: 'An invented case: 84 of 420 procedures.' },
    counts: { procedures: 420, proceduresInformationOnly: 84 },
    status: 'value',
    prints: { vi: '20,00 %', en: '20.00%' },
  },
  {
    says: { vi: 'Không có thủ tục nào.', en: 'No procedure.' },
    counts: { procedures: 0, proceduresInformationOnly: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
