import { frozen } from '../../frozen/index.js';
import { own, portal, practice } from '../../law/index.js';
import type { SettlementRule, SettlementRuleFacts } from '../settlement.js';

const ROW_2_1 = /* @__PURE__ */ portal(
  {
    vi: 'Tài liệu mô tả công thức tính chỉ số 766, dòng 2.1',
    en: 'Description of the formulas of Decision 766, row 2.1',
  },
  'read',
);

const PORTAL_CHOICES = /* @__PURE__ */ own({
  vi: 'Trước hạn là trước thời điểm hẹn trả, đúng hạn là đúng thời điểm đó; ngày chốt số liệu tính đến hết ngày',
  en: 'Early is before the instant of the appointment, on time is at it; a day of looking counts to its end',
});

const PROVINCE = /* @__PURE__ */ practice(
  {
    vi: 'Phần mềm một cửa theo mẫu tỉnh Thanh Hóa (H56), 02/2025: so sánh theo ngày',
    en: 'One-stop software in the form used for Thanh Hóa (H56), February 2025: compares days',
  },
  'observed',
);

const PROVINCE_CHOICES = /* @__PURE__ */ own({
  vi: 'Các bước tìm thời điểm kết thúc theo tài liệu của Cổng; thời gian bổ sung giấy tờ trừ theo ngày',
  en: "The end of handling is found by the steps of the portal's document; time for further papers is subtracted in days",
});

/** The settlement rules by their codes. */
export const settlementRules: Readonly<Record<SettlementRule, SettlementRuleFacts>> = /* @__PURE__ */ frozen({
  portal: /* @__PURE__ */ Object.freeze({
    rule: 'portal',
    title: { vi: 'Cổng Dịch vụ công quốc gia', en: 'National Public Service Portal' },
    says: {
      vi: 'So sánh thời điểm; bằng thời điểm hẹn trả là đúng hạn; không có ngày hẹn trả thì so với thời hạn tối đa của thủ tục',
      en: 'Instants are compared; equal to the appointment is on time; without one, the longest term of the procedure counts',
    },
    basis: [ROW_2_1, PORTAL_CHOICES],
  }),
  'provincial-dates': /* @__PURE__ */ Object.freeze({
    rule: 'provincial-dates',
    title: { vi: 'Hệ thống của tỉnh, so sánh theo ngày', en: 'A provincial system that compares days' },
    says: {
      vi: 'So sánh ngày theo giờ Hà Nội; trả trong ngày hẹn là đúng hạn; không có ngày hẹn trả thì coi là trong hạn',
      en: 'Days of Hanoi are compared; the day of the appointment is on time; without an appointment it is within term',
    },
    basis: [PROVINCE, PROVINCE_CHOICES],
  }),
});
