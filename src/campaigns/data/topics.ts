import type { Label } from '../../text/index.js';
import { titled } from '../named.js';
import type { Topic } from '../topic.js';

/** The titles of topics that a news report of 21 November 2025 on Hanoi's campaigns names. */
export const topics: Readonly<Record<Topic, Label>> = /* @__PURE__ */ titled<Topic>({
  'portal-submission': {
    vi: 'Nộp hồ sơ trên Cổng Dịch vụ công quốc gia',
    en: 'Submitting on the National Public Service Portal',
  },
  'whole-online-process': { vi: 'Toàn bộ quy trình trực tuyến', en: 'The whole online process' },
  'e-service-registration': {
    vi: 'Đăng ký sử dụng dịch vụ điện tử',
    en: 'Registering for electronic services',
  },
  'vneid-operations': {
    vi: 'Thao tác trên VNeID: gia hạn tài khoản, đổi thiết bị hoặc số thuê bao',
    en: 'VNeID operations: renewing the account, changing device or subscriber number',
  },
  'digital-signature': {
    vi: 'Đăng ký chữ ký số cá nhân trên VNeID',
    en: 'Registering a personal digital signature on VNeID',
  },
  'etax-mobile': { vi: 'eTax Mobile: tra cứu và nộp thuế', en: 'eTax Mobile: looking up and paying taxes' },
  ihanoi: { vi: 'iHanoi: Công dân Thủ đô số', en: 'iHanoi: digital citizen of the capital' },
  vssid: { vi: 'VssID: tra cứu bảo hiểm xã hội', en: 'VssID: looking up social insurance' },
  'cashless-payment': { vi: 'Thanh toán không dùng tiền mặt', en: 'Cashless payment' },
  'learning-platform': { vi: 'Nền tảng Bình dân học vụ số', en: 'Digital literacy for the people platform' },
  'ai-basics': { vi: 'Kiến thức cơ bản về trí tuệ nhân tạo', en: 'Basics of artificial intelligence' },
  'data-safety': { vi: 'An toàn dữ liệu', en: 'Data safety' },
});
