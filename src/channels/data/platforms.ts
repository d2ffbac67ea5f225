import { frozen } from '../../frozen/index.js';
import { practice } from '../../law/index.js';
import type { DigitalPlatform } from '../platform.js';

/**
 * The platforms that the news report of 21 November 2025 on mobile digital-literacy points in Hanoi names. An operator is
 * given only where a source says so; no source was found for the National Public Service Portal as of today and eTax
 * Mobile. Others are added by a list of one's own.
 */
export const digitalPlatforms: readonly DigitalPlatform[] = /* @__PURE__ */ frozen([
  /* @__PURE__ */ Object.freeze({
    code: 'national-public-service-portal',
    title: { vi: 'Cổng Dịch vụ công quốc gia', en: 'National Public Service Portal' },
    purpose: {
      vi: 'Nộp, theo dõi và thanh toán hồ sơ thủ tục hành chính trực tuyến',
      en: 'Filing, following and paying for dossiers of administrative procedures online',
    },
    basis: /* @__PURE__ */ practice(
      { vi: 'Báo Nghệ An, khai trương Cổng Dịch vụ công quốc gia', en: 'Nghệ An newspaper, opening of the portal' },
      'read',
      'https://baonghean.vn/en/khai-truong-cong-dich-vu-cong-quoc-gia-10207645.html',
    ),
  }),
  /* @__PURE__ */ Object.freeze({
    code: 'vneid',
    title: { vi: 'VNeID', en: 'VNeID' },
    operator: { vi: 'Bộ Công an', en: 'Ministry of Public Security' },
    purpose: {
      vi: 'Định danh và xác thực điện tử, giấy tờ tích hợp, chữ ký số cá nhân',
      en: 'Electronic identification and authentication, integrated papers, personal digital signature',
    },
    basis: /* @__PURE__ */ practice(
      {
        vi: 'VietNamNet, ứng dụng định danh điện tử quốc gia',
        en: 'VietNamNet, the national identification application',
      },
      'read',
      'https://vietnamnet.vn/nhung-dien-thoai-nao-su-dung-duoc-ung-dung-dinh-danh-dien-tu-quoc-gia-2024266.html',
    ),
  }),
  /* @__PURE__ */ Object.freeze({
    code: 'ihanoi',
    title: { vi: 'iHanoi', en: 'iHanoi' },
    operator: { vi: 'Thành phố Hà Nội', en: 'City of Hanoi' },
    purpose: {
      vi: 'Công dân Thủ đô số: phản ánh kiến nghị, tiện ích và thông tin của thành phố',
      en: 'Digital citizen of the capital: petitions, services and news of the city',
    },
    basis: /* @__PURE__ */ practice(
      { vi: 'Báo Hànộimới, ứng dụng Công dân Thủ đô số – iHanoi', en: 'Hànộimới newspaper, the iHanoi application' },
      'read',
      'https://hanoimoi.vn/print/702690.html',
    ),
  }),
  /* @__PURE__ */ Object.freeze({
    code: 'etax-mobile',
    title: { vi: 'eTax Mobile', en: 'eTax Mobile' },
    purpose: { vi: 'Tra cứu và nộp thuế trên điện thoại', en: 'Looking up and paying taxes by telephone' },
    basis: /* @__PURE__ */ practice(
      {
        vi: 'Bài báo ngày 21/11/2025 về Bình dân học vụ số',
        en: 'News report of 21 November 2025 on digital literacy',
      },
      'observed',
    ),
  }),
  /* @__PURE__ */ Object.freeze({
    code: 'vssid',
    title: { vi: 'VssID', en: 'VssID' },
    operator: { vi: 'Bảo hiểm xã hội Việt Nam', en: 'Vietnam Social Security' },
    purpose: {
      vi: 'Tra cứu quá trình tham gia và quyền lợi bảo hiểm xã hội, bảo hiểm y tế',
      en: 'Looking up social and health insurance contributions and benefits',
    },
    basis: /* @__PURE__ */ practice(
      { vi: 'Báo Nghệ An, chuẩn bị ra mắt ứng dụng VssID', en: 'Nghệ An newspaper, launch of VssID' },
      'read',
      'https://baonghean.vn/cn/print/10219560.html',
    ),
  }),
  /* @__PURE__ */ Object.freeze({
    code: 'binh-dan-hoc-vu-so',
    title: { vi: 'Nền tảng Bình dân học vụ số', en: 'Digital literacy for the people platform' },
    operator: { vi: 'Bộ Công an', en: 'Ministry of Public Security' },
    purpose: {
      vi: 'Kho học liệu mở về kỹ năng số: trí tuệ nhân tạo, an toàn dữ liệu, dịch vụ công trực tuyến',
      en: 'Open learning material on digital skills: AI basics, data safety, online public services',
    },
    basis: /* @__PURE__ */ practice(
      { vi: 'Bài báo về TP Hồ Chí Minh phát động phong trào', en: 'News report on the start of the movement in HCMC' },
      'read',
    ),
  }),
]);
