import { frozen } from '../frozen/index.js';
import type { Label } from '../text/index.js';
import type { WhenEmpty } from './rule.js';

/** Why a unit cannot win points that it lost. */
export type NoReach = WhenEmpty['means'] | 'city-wide-counts' | 'petition-cliff';

/** Each reason in words. */
export const REASONS: Readonly<Record<NoReach, Label>> = /* @__PURE__ */ frozen({
  'city-wide-counts': {
    vi: 'Số đếm là của cả thành phố, chép cho mọi xã, phường: xã, phường không tự thay đổi được.',
    en: "The counts are the city's, copied to every commune: the commune cannot move them.",
  },
  'no-authority': {
    vi: 'Đơn vị không có thủ tục nào thuộc thẩm quyền nên không thể có điểm.',
    en: 'No procedure is within the authority of the unit, so it can have no points.',
  },
  'no-national-data': {
    vi: 'Hệ thống báo cáo quốc gia không có số của đơn vị.',
    en: 'The national reporting system has no data of the unit.',
  },
  'nothing-arose': {
    vi: 'Trong kỳ không phát sinh gì để tính điểm.',
    en: 'Nothing arose in the period that points could be given for.',
  },
  'petition-cliff': {
    vi: 'Không có phản ánh thì đủ 6 + 6 điểm; có phản ánh mà chưa xử lý được thì 0 + 0 điểm, và chỉ phản ánh sau được xử lý tốt mới gỡ lại.',
    en: 'No petition gives the full 6 + 6 points, petitions without one handled give 0 + 0, and only further ones that are handled well win points back.',
  },
});
