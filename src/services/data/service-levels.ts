import { frozen } from '../../frozen/index.js';
import { clause, practice } from '../../law/index.js';
import type { OfficialServiceLevel } from '../levels.js';

const DECREE_42 = {
  number: '42/2022/NĐ-CP',
  title: {
    vi: 'Nghị định về việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng',
    en: 'Decree on information and online public services of state agencies on the network',
  },
  signedOn: '2022-06-24',
};

const ARTICLE_11 = /* @__PURE__ */ clause(
  DECREE_42,
  'Art. 11(1)',
  'read',
  'https://motcua.tiengiang.gov.vn/trang-chu/hoi-dap/chi-tiet-cau-hoi?ma-cau-hoi=30925',
);

const SOFTWARE = /* @__PURE__ */ practice(
  {
    vi: 'Phần mềm một cửa theo mẫu tỉnh Thanh Hóa (H56), 02/2025: mã 4, 3, 2',
    en: 'One-stop software in the form used for Thanh Hóa (H56), February 2025: codes 4, 3, 2',
  },
  'observed',
);

/**
 * The service levels, highest first. Decree 42/2022/NĐ-CP knows fully and partly online; the numbers are codes of software
 * (practice, not law), and are not the levels 1–4 that ended with that decree.
 */
export const serviceLevels: readonly OfficialServiceLevel[] = /* @__PURE__ */ frozen([
  /* @__PURE__ */ Object.freeze({
    code: 'full',
    number: 4,
    title: { vi: 'Toàn trình', en: 'Fully online' },
    words: ['DVC trực tuyến toàn trình', 'DVCTT toàn trình', 'Dịch vụ công trực tuyến toàn trình'],
    meaning: {
      vi: 'Đủ thông tin về thủ tục; thực hiện và giải quyết đều trên môi trường mạng; trả kết quả trực tuyến hoặc qua bưu chính công ích',
      en: 'All information on the procedure; carried out and settled on the network; the result returned online or by public post',
    },
    basis: ARTICLE_11,
  }),
  /* @__PURE__ */ Object.freeze({
    code: 'partial',
    number: 3,
    title: { vi: 'Một phần', en: 'Partly online' },
    words: ['DVC trực tuyến một phần', 'DVCTT một phần', 'Dịch vụ công trực tuyến một phần'],
    meaning: {
      vi: 'Dịch vụ công trực tuyến chưa bảo đảm các điều kiện của mức toàn trình',
      en: 'An online service that does not meet the conditions of a fully online one',
    },
    basis: ARTICLE_11,
  }),
  /* @__PURE__ */ Object.freeze({
    code: 'information',
    number: 2,
    title: { vi: 'Chỉ cung cấp thông tin', en: 'Information only' },
    words: ['Cung cấp thông tin', 'Cung cấp thông tin trực tuyến'],
    meaning: { vi: 'Chỉ có thông tin về thủ tục trên mạng', en: 'Only information on the procedure is online' },
    basis: SOFTWARE,
  }),
  /* @__PURE__ */ Object.freeze({
    code: 'none',
    title: { vi: 'Không cung cấp trực tuyến', en: 'None' },
    words: ['Không', 'Chưa cung cấp', 'Không trực tuyến'],
    meaning: { vi: 'Không có dịch vụ công trực tuyến', en: 'There is no online service' },
    basis: /* @__PURE__ */ practice(
      { vi: 'Cổng Dịch vụ công quốc gia: FULL, PARTIAL, NONE', en: 'National portal: FULL, PARTIAL, NONE' },
      'observed',
    ),
  }),
]);
