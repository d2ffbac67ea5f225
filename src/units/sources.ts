import { frozen } from '../frozen/index.js';
import { type Citation, clause, type Instrument, own, practice } from '../law/index.js';

/** The resolution that made the 126 units in force since 1 July 2025. */
export const RESOLUTION_1656: Instrument = /* @__PURE__ */ frozen({
  number: '1656/NQ-UBTVQH15',
  title: {
    vi: 'Nghị quyết về việc sắp xếp các đơn vị hành chính cấp xã của thành phố Hà Nội năm 2025',
    en: 'Resolution on rearranging the commune-level units of Hanoi in 2025',
  },
  signedOn: '2025-06-16',
  inForceFrom: '2025-07-01',
});

/** A clause of Resolution 1656; `conflicting` where a published table differs and the resolution's text is taken. */
export function clauseOf1656(number: number, certainty: 'read' | 'conflicting'): Citation {
  return clause(RESOLUTION_1656, `clause ${number}`, certainty);
}

/** A successor of 1 January 2025 that a published table states. */
export const STATED_IN_JANUARY: Citation = /* @__PURE__ */ frozen(
  /* @__PURE__ */ practice(
    {
      vi: 'Bảng đối chiếu của cơ quan thống kê về Nghị quyết 1286/NQ-UBTVQH15, theo một kho dữ liệu công khai',
      en: "The statistics office's table for Resolution 1286/NQ-UBTVQH15, as a public data set took it in",
    },
    'observed',
  ),
);

/** A successor of 1 January 2025 inferred from a name that goes on. */
export const INFERRED_FROM_NAME: Citation = /* @__PURE__ */ frozen(
  /* @__PURE__ */ own({
    vi: 'Tên cũ tiếp tục trong cùng quận, huyện dưới mã khác; chưa nguồn nào nêu đơn vị kế tục',
    en: 'The name goes on in the same district under another code; no source states the successor',
  }),
);

/** A code that kept its name on 1 January 2025 while another unit was merged into it. */
export const NAME_WENT_ON: Citation = /* @__PURE__ */ frozen(
  /* @__PURE__ */ own({
    vi: 'Mã và tên giữ nguyên, có đơn vị khác nhập vào; phạm vi chưa được ghi lại',
    en: 'Code and name went on while another unit was merged into it; the extent is not recorded',
  }),
);

/** Why a count of 2024 does not cross 1 January 2025 by itself in a district that changed then. */
export const EXTENT_NOT_RECORDED: Citation = /* @__PURE__ */ frozen(
  /* @__PURE__ */ own({
    vi: 'Nghị quyết 1286/NQ-UBTVQH15 thay đổi quận, huyện này từ ngày 01/01/2025; phạm vi từng phần chưa được ghi lại',
    en: 'Resolution 1286/NQ-UBTVQH15 changed this district on 1 January 2025; the extents are not recorded',
  }),
);
