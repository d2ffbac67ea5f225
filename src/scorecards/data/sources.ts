import { type ClauseCitation, type Instrument, type PortalCitation, portal, practice } from '../../law/index.js';

/** The Decision, whose annexes could not be read: its blocks and maxima are known from reports and from the portal. */
export const decision: Instrument = /* @__PURE__ */ (() => ({
  number: '766/QĐ-TTg',
  title: {
    vi: 'Quyết định ban hành Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp',
    en: 'Decision on the indicators of the quality of service to people and businesses',
  },
  signedOn: '2022-06-23',
  inForceFrom: '2022-06-23',
}))();

/** The answers of the portal, recomputed from its own published counts. */
export const answers2026 = /* @__PURE__ */ portal(
  {
    vi: 'Cổng Dịch vụ công quốc gia, số đếm và điểm công bố trên trang đánh giá, tháng 9 và 10/2026',
    en: 'National Public Service Portal, counts and points published on its evaluation pages, September and October 2026',
  },
  'recomputed',
);

/** The five groups, the points of rows 1 to 3 and the target of satisfaction, as a report on the Decision quotes them. */
export const reportOnDecision = /* @__PURE__ */ practice(
  {
    vi: 'Báo Tài chính dẫn Quyết định 766/QĐ-TTg: năm nhóm chỉ số; công khai đúng hạn 4/18 điểm, giải quyết đúng hạn tối đa 20 điểm, hài lòng trong giải quyết thủ tục tối đa 6/18 điểm so với mục tiêu của Nghị quyết 76/NQ-CP',
    en: 'A report on Decision 766/QĐ-TTg: five groups; publication on time 4 of 18 points, handling on time at most 20, satisfaction with settlement at most 6 of 18 against the target of Resolution 76/NQ-CP',
  },
  'read',
);

/**
 * A row of the portal's description of its formulas.
 *
 * @param row - the row, such as `2.1`
 * @param certainty - how sure it is
 * @returns the citation
 */
// @__NO_SIDE_EFFECTS__
export function formula(row: string, certainty: ClauseCitation['certainty'] = 'recomputed'): PortalCitation {
  return portal(
    {
      vi: `Cổng Dịch vụ công quốc gia, mô tả công thức bộ chỉ số 766, dòng ${row}`,
      en: `National Public Service Portal, description of the formulas of the 766 set, row ${row}`,
    },
    certainty,
  );
}
