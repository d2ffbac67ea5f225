import { receivedReturningDocument, receivedReturningElectronically } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierDisaggregations, dossierPeriods, dossierSystem, receivingBodies } from './sources.js';
import { formulaRow } from './sources-portal.js';

/** Of the dossiers whose procedure returns a document, the share with an electronic result. */
export const electronicResultShareOfReturning = /* @__PURE__ */ proportion({
  code: 'dossier.electronic-result-share-of-returning',
  title: {
    vi: 'Tỷ lệ cấp kết quả điện tử trên số hồ sơ phải trả giấy tờ',
    en: 'Electronic result share of dossiers that owe a document',
  },
  concept: {
    vi: 'Hồ sơ có đường dẫn kết quả điện tử trong số hồ sơ của thủ tục có trả kết quả là giấy tờ.',
    en: 'Dossiers with a link to an electronic result, of those whose procedure returns a document.',
  },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [/* @__PURE__ */ formulaRow('4.1', 'conflicting')],
  numerator: receivedReturningElectronically,
  denominator: receivedReturningDocument,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: { vi: 'Ví dụ giả định: 640 trong 800 hồ sơ.', en: 'An invented case: 640 of 800 dossiers.' },
    counts: { receivedReturningDocument: 800, receivedReturningElectronically: 640 },
    status: 'value',
    prints: { vi: '80,00 %', en: '80.00%' },
  },
  {
    says: {
      vi: 'Ví dụ giả định: 20 hồ sơ không rõ có kết quả điện tử hay chưa.',
      en: 'An invented case: of 20 dossiers the result is not known.',
    },
    counts: { receivedReturningDocument: 800, receivedReturningElectronically: { atLeast: 640, atMost: 660 } },
    status: 'bounded',
    prints: { vi: 'từ 80,00 % đến 82,50 %', en: 'from 80.00% to 82.50%' },
  },
  {
    says: { vi: 'Không có hồ sơ phải trả giấy tờ.', en: 'No dossier owes a document.' },
    counts: { receivedReturningDocument: 0, receivedReturningElectronically: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
