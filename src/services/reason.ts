import type { Label } from '../text/index.js';
import type { Judged, JudgedStatus, SettlementStep } from './settlement.js';

const STEPS: Readonly<Record<SettlementStep, Label>> = {
  settled: { vi: 'Đã xử lý xong', en: 'Settled' },
  returned: { vi: 'Đã trả kết quả', en: 'Result returned' },
  stopped: { vi: 'Dừng xử lý hoặc từ chối', en: 'Stopped or refused' },
  withdrawn: { vi: 'Công dân rút hồ sơ', en: 'Withdrawn' },
  'supplement-requested': {
    vi: 'Đã yêu cầu bổ sung giấy tờ một lần, sau đó chưa có gì',
    en: 'Papers asked for once, nothing since',
  },
  'supplement-requested-again': { vi: 'Yêu cầu bổ sung giấy tờ quá một lần', en: 'Papers asked for more than once' },
  open: { vi: 'Còn đang giải quyết tại thời điểm chốt số liệu', en: 'Still open at the moment of looking' },
};

const AGAINST: Readonly<Record<Judged['against'], Label>> = {
  appointment: { vi: 'so với ngày hẹn trả', en: 'against the appointment' },
  'maximum-term': {
    vi: 'không có ngày hẹn trả, so với thời hạn tối đa của thủ tục',
    en: 'no appointment, against the longest term of the procedure',
  },
  'no-appointment': {
    vi: 'không có ngày hẹn trả, coi là trong hạn',
    en: 'no appointment, which counts as within term',
  },
  'repeated-request': { vi: 'tính là quá hạn', en: 'which counts as overdue' },
};

const STATUSES: Readonly<Record<JudgedStatus, Label>> = {
  early: { vi: 'trước hạn', en: 'early' },
  'on-time': { vi: 'đúng hạn', en: 'on time' },
  overdue: { vi: 'quá hạn', en: 'overdue' },
  'open-within-term': { vi: 'chưa xong, còn trong hạn', en: 'open, within term' },
  'open-overdue': { vi: 'chưa xong, đã quá hạn', en: 'open, overdue' },
};

/** The reason of a judgement in words. */
export function reasonOf(step: SettlementStep, against: Judged['against'], status: JudgedStatus): Label {
  const words = (locale: keyof Label) =>
    `${STEPS[step][locale]}; ${AGAINST[against][locale]}: ${STATUSES[status][locale]}.`;
  return { vi: words('vi'), en: words('en') };
}
