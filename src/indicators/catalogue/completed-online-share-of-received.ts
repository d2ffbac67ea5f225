import { received, receivedOnlineCompleted } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierDisaggregations, dossierPeriods, dossierSystem, receivingBodies } from './sources.js';
import { formulaRow } from './sources-portal.js';

/** Of all dossiers received, the share filed online that has an electronic result where a document is returned: row 3.3 without the factor that the portal does not apply. */
export const completedOnlineShareOfReceived = /* @__PURE__ */ proportion({
  code: 'dossier.completed-online-share-of-received',
  title: { vi: 'Tỷ lệ hồ sơ trực tuyến theo dòng 3.3 bộ chỉ số 766', en: 'Online share by row 3.3 of the 766 set' },
  concept: {
    vi: 'Hồ sơ trực tuyến không còn nợ kết quả điện tử; KHÔNG nhân tỷ lệ đồng bộ.',
    en: 'Dossiers online that owe no electronic result; WITHOUT the synchronisation factor.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [/* @__PURE__ */ formulaRow('3.3', 'conflicting')],
  numerator: receivedOnlineCompleted,
  denominator: received,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: {
      vi: 'Ví dụ giả định: 300 trong 800 hồ sơ trực tuyến còn thiếu kết quả điện tử.',
      en: 'An invented case: 300 of 800 dossiers online lack their electronic result.',
    },
    counts: { received: 1_000, receivedOnline: 800, receivedOnlineOwing: 300 },
    status: 'value',
    prints: { vi: '50,00 %', en: '50.00%' },
  },
  {
    says: {
      vi: 'Ví dụ giả định: 50 hồ sơ không rõ có kết quả điện tử hay chưa.',
      en: 'An invented case: of 50 dossiers the electronic result is not known.',
    },
    counts: { received: 1_000, receivedOnline: 800, receivedOnlineOwing: { atLeast: 300, atMost: 350 } },
    status: 'bounded',
    prints: { vi: 'từ 45,00 % đến 50,00 %', en: 'from 45.00% to 50.00%' },
  },
  {
    says: { vi: 'Không có hồ sơ nào.', en: 'No dossier at all.' },
    counts: { received: 0, receivedOnlineCompleted: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
