import { practice } from '../../law/index.js';
import type { Programme } from '../programme.js';

/** "Bình dân học vụ số": digital literacy for the people. */
export const binhDanHocVuSo: Programme = /* @__PURE__ */ Object.freeze({
  code: 'binh-dan-hoc-vu-so',
  title: /* @__PURE__ */ Object.freeze({ vi: 'Bình dân học vụ số', en: 'Digital literacy for the people' }),
  basis: /* @__PURE__ */ Object.freeze([
    /* @__PURE__ */ practice(
      {
        vi: 'Trang chuyển đổi số Lào Cai, về Quyết định 757/QĐ-BKHCN ngày 29/4/2025',
        en: 'Digital transformation site of Lào Cai, on Decision 757/QĐ-BKHCN of 29 April 2025',
      },
      'read',
    ),
  ] as const),
});
