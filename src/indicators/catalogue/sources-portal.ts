import { frozen } from '../../frozen/index.js';
import { type PortalCitation, portal, practice } from '../../law/index.js';

/**
 * A row of the portal's description of its formulas.
 *
 * @param row - the row, such as `2.1`
 * @param certainty - how sure it is
 * @returns the citation
 */
// @__NO_SIDE_EFFECTS__
export function formulaRow(row: string, certainty: PortalCitation['certainty'] = 'recomputed'): PortalCitation {
  return portal(
    {
      vi: `Cổng Dịch vụ công quốc gia, công thức bộ chỉ số 766, dòng ${row}`,
      en: `National Public Service Portal, formulas of the 766 set, row ${row}`,
    },
    certainty,
  );
}

/** The portal's own statistics of services and channels. */
export const portalStatistics2026 = /* @__PURE__ */ frozen(
  /* @__PURE__ */ portal(
    {
      vi: 'Cổng Dịch vụ công quốc gia, thống kê năm 2026 đến 17/9/2026',
      en: 'National Public Service Portal, statistics of 2026 to 17 September',
    },
    'recomputed',
  ),
);

/** One-stop software of a province: what it counts is practice, not law. */
export const oneStopSoftware = /* @__PURE__ */ frozen(
  /* @__PURE__ */ practice(
    {
      vi: 'Phần mềm một cửa theo mẫu tỉnh Thanh Hóa (H56), 02/2025',
      en: 'One-stop software in the form used for Thanh Hóa (H56), February 2025',
    },
    'observed',
  ),
);
