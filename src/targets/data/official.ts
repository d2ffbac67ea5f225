import { frozen } from '../../frozen/index.js';
import { practice } from '../../law/index.js';
import type { Label } from '../../text/index.js';
import type { Target } from '../target.js';

const ORDER_4173: Label = {
  vi: 'Văn bản 4173/UBND-ĐMPT ngày 21/7/2025 của UBND thành phố Hà Nội, như báo Lao Động và báo Nhân Dân dẫn',
  en: "Order 4173/UBND-ĐMPT of Hanoi's People's Committee, 21 July 2025, as quoted by Lao Động and Nhân Dân",
};

const decision126 = /* @__PURE__ */ practice(
  {
    vi: 'Quyết định 126/QĐ-BCĐCP ngày 11/9/2025 của Ban Chỉ đạo của Chính phủ, như báo điện tử vietnam.vn dẫn',
    en: "Decision 126/QĐ-BCĐCP of the Government's steering committee, 11 September 2025, as quoted by vietnam.vn",
  },
  'read',
);

/** The official targets. A changed target is a further record. */
export const OFFICIAL: readonly Target[] = /* @__PURE__ */ frozen<readonly Target[]>([
  {
    code: 'hanoi-4173.online',
    indicator: 'dossier.online-share-of-received',
    body: 'H26',
    reach: 'at-least',
    at: '60',
    from: '2025-07-30',
    basis: /* @__PURE__ */ practice(ORDER_4173, 'read'),
  },
  {
    code: 'hanoi-4173.fully-online',
    indicator: 'dossier.fully-online-share-of-received',
    body: 'H26',
    reach: 'at-least',
    at: '20',
    from: '2025-07-30',
    basis: /* @__PURE__ */ practice(ORDER_4173, 'conflicting'),
    note: {
      vi: '"Trong đó" có thể là 20 % của hồ sơ trực tuyến; ở đây hiểu là của toàn bộ hồ sơ, như các xã báo cáo.',
      en: '"Of which" may mean 20 % of those filed online; read here as of all dossiers, the way communes report it.',
    },
  },
  {
    code: 'hanoi-4173.on-time',
    indicator: 'dossier.on-time-share-of-settled',
    body: 'H26',
    reach: 'at-least',
    at: '100',
    from: '2025-07-21',
    basis: /* @__PURE__ */ practice(ORDER_4173, 'conflicting'),
    note: {
      vi: 'Không thấy nêu ngày phải đạt và mẫu số: ở đây lấy ngày ban hành, và hồ sơ đã giải quyết như báo cáo của thành phố.',
      en: "Neither its day nor its denominator was seen: taken from the day of the order, of dossiers settled as in the city's reports.",
    },
  },
  {
    code: 'national-126.online',
    indicator: 'dossier.online-share-of-received',
    body: 'VN',
    reach: 'at-least',
    at: '80',
    from: '2025-12-31',
    basis: decision126,
    note: {
      vi: 'Quyết định nói hồ sơ "được xử lý trực tuyến" đến hết năm 2025; mẫu số không thấy nêu, ở đây là hồ sơ tiếp nhận.',
      en: 'It says dossiers "handled online" by the end of 2025; the denominator was not seen, taken here as dossiers received.',
    },
  },
  {
    code: 'national-1565.satisfied',
    indicator: 'survey.satisfied-share',
    body: 'VN',
    reach: 'at-least',
    at: '95',
    from: '2026-12-31',
    basis: /* @__PURE__ */ practice(
      {
        vi: 'Quyết định 1565/QĐ-TTg ngày 18/7/2025, như báo Lao Động dẫn',
        en: 'Decision 1565/QĐ-TTg of 18 July 2025, as quoted by Lao Động',
      },
      'read',
      'https://news.laodong.vn/thoi-su/nam-2026-ti-le-nguoi-dan-hai-long-voi-dich-vu-cong-truc-tuyen-dat-toi-thieu-95-1543123.ldo',
    ),
    note: {
      vi: 'Quyết định đặt mục tiêu cho năm 2026: ở đây lấy ngày cuối năm.',
      en: 'It sets the target for 2026: the last day of the year is taken here.',
    },
  },
]);
