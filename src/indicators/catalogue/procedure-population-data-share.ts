import { proceduresConnected, proceduresForPersons } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierPeriods } from './sources.js';
import { announcingBodies, procedureDatabase, procedureDisaggregations } from './sources-offices.js';
import { formulaRow } from './sources-portal.js';

/** Of the procedures whose subjects are persons, the share that is connected to the population data. */
export const procedurePopulationDataShare = /* @__PURE__ */ proportion({
  code: 'procedure.population-data-share',
  title: { vi: 'Tỷ lệ thủ tục kết nối dữ liệu dân cư', en: 'Share of procedures connected to the population data' },
  concept: {
    vi: 'Thủ tục đã kết nối dữ liệu dân cư trên thủ tục có đối tượng thực hiện là cá nhân.',
    en: 'Procedures connected to the population data, of those whose subjects are persons.',
  },
  disaggregations: procedureDisaggregations,
  periods: dossierPeriods,
  source: procedureDatabase,
  responsibleBody: announcingBodies,
  basis: [/* @__PURE__ */ formulaRow('4.5')],
  numerator: proceduresConnected,
  denominator: proceduresForPersons,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Hà Nội, năm 2026 đến 10/10: số đếm và tỷ lệ công bố trên Cổng.',
      en: 'Hanoi, 2026 to 10 October: counts and share published on the portal.',
    },
    counts: { proceduresForPersons: 1_327, proceduresConnected: 500 },
    status: 'value',
    prints: { vi: '37,68 %', en: '37.68%' },
  },
  {
    says: { vi: 'Không có thủ tục nào.', en: 'No procedure.' },
    counts: { proceduresForPersons: 0, proceduresConnected: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
