import { frozen } from '../../frozen/index.js';
import type { DossierStage, DossierStatus, OfficialStatus } from '../statuses.js';

/**
 * The ten statuses as read in one-stop software in the form used for Thanh Hóa (H56, February 2025). Stages and what counts
 * as received are that software's statistics. That the numbers are the national synchronisation codes is only recalled.
 */
export const dossierStatuses: readonly OfficialStatus[] = /* @__PURE__ */ frozen([
  /* @__PURE__ */ status(1, 'registered', 'Mới đăng ký', 'Newly registered', 'not-received'),
  /* @__PURE__ */ status(2, 'accepted', 'Được tiếp nhận', 'Accepted', 'open'),
  /* @__PURE__ */ status(3, 'not-accepted', 'Không được tiếp nhận', 'Not accepted', 'not-received'),
  /* @__PURE__ */ status(4, 'processing', 'Đang xử lý', 'Being processed', 'open'),
  /* @__PURE__ */ status(5, 'supplement-requested', 'Yêu cầu bổ sung giấy tờ', 'Further papers requested', 'paused'),
  /* @__PURE__ */ status(6, 'payment-requested', 'Yêu cầu thực hiện nghĩa vụ tài chính', 'Payment requested', 'paused'),
  /* @__PURE__ */ status(7, 'withdrawal-requested', 'Công dân yêu cầu rút hồ sơ', 'Withdrawal requested', 'withdrawn'),
  /* @__PURE__ */ status(8, 'stopped', 'Dừng xử lý', 'Processing stopped', 'paused'),
  /* @__PURE__ */ status(9, 'settled', 'Đã xử lý xong', 'Settled', 'done'),
  /* @__PURE__ */ status(10, 'returned', 'Đã trả kết quả', 'Result returned', 'done'),
]);

// @__NO_SIDE_EFFECTS__
function status(number: number, code: DossierStatus, vi: string, en: string, stage: DossierStage): OfficialStatus {
  return Object.freeze({ code, number, title: { vi, en }, words: [], stage, received: stage !== 'not-received' });
}
