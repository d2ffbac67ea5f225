import { frozen } from '../../frozen/index.js';
import { practice } from '../../law/index.js';
import type { Programme } from '../programme.js';

/** "Bình dân học vụ số": digital literacy for the people. */
export const binhDanHocVuSo: Programme = /* @__PURE__ */ frozen<Programme>({
  code: 'binh-dan-hoc-vu-so',
  title: { vi: 'Bình dân học vụ số', en: 'Digital literacy for the people' },
  basis: [
    /* @__PURE__ */ practice(
      {
        vi: 'Trang chuyển đổi số Lào Cai, về Quyết định 757/QĐ-BKHCN ngày 29/4/2025',
        en: 'Digital transformation site of Lào Cai, on Decision 757/QĐ-BKHCN of 29 April 2025',
      },
      'read',
    ),
  ],
});
