import { frozen } from '../../frozen/index.js';
import type { OfficialChannel } from '../official.js';

/**
 * The three submission channels in the official numbering (`KenhThucHien`), as the portal's description of the formulas
 * of Decision 766/QĐ-TTg uses it in row 3.3, with words met in tables of one-stop offices.
 */
export const submissionChannels: readonly OfficialChannel[] = /* @__PURE__ */ frozen([
  /* @__PURE__ */ Object.freeze({
    code: 'in-person',
    number: 1,
    title: { vi: 'Trực tiếp', en: 'In person' },
    words: ['Nộp trực tiếp', 'Trực tiếp tại bộ phận một cửa', 'Tại quầy'],
  }),
  /* @__PURE__ */ Object.freeze({
    code: 'online',
    number: 2,
    title: { vi: 'Trực tuyến', en: 'Online' },
    words: ['Nộp trực tuyến', 'Qua mạng', 'Nộp qua mạng'],
  }),
  /* @__PURE__ */ Object.freeze({
    code: 'post',
    number: 3,
    title: { vi: 'Bưu chính công ích', en: 'Public post' },
    words: ['Bưu chính', 'Qua bưu chính', 'Dịch vụ bưu chính công ích', 'Qua dịch vụ bưu chính công ích', 'By post'],
  }),
]);
