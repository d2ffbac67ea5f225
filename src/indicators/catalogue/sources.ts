import { frozen } from '../../frozen/index.js';
import { practice } from '../../law/index.js';
import type { Label } from '../../text/index.js';
import type { Disaggregation, Periodicity } from '../indicator.js';

/** Hanoi's report on its 126 communes and wards, whose channel and on-time shares were recomputed to the last digit. */
export const hanoiCommunes2025 = /* @__PURE__ */ frozen(
  /* @__PURE__ */ practice(
    {
      vi: 'Hà Nội, báo cáo về 126 xã, phường, từ 1/7 đến 23/9/2025',
      en: 'Hanoi, report on 126 communes and wards, 1 July to 23 September 2025',
    },
    'recomputed',
    'https://news.laodong.vn/xa-hoi/trung-tam-hanh-chinh-cong-ha-noi-ho-so-giai-quyet-dung-han-truoc-han-gan-nhu-tuyet-doi-1585235.ldo',
  ),
);

/** The news report on the outreach campaigns of Tây Tựu and Phúc Thịnh. */
export const outreachArticle2025 = /* @__PURE__ */ frozen(
  /* @__PURE__ */ practice(
    {
      vi: 'Báo Tin tức, 21/11/2025, về Tây Tựu và Phúc Thịnh',
      en: 'Tin tức newspaper, 21 November 2025, on Tây Tựu and Phúc Thịnh',
    },
    'read',
    'https://baotintuc.vn/giao-duc/binh-dan-hoc-vu-so-giai-phap-huu-hieu-trong-trien-khai-chuyen-doi-so-20251121103407424.htm',
  ),
);

// Named one by one, not spread into definitions: a bundler cannot drop a definition that spreads an object.

/** What figures of dossiers are broken down by. */
export const dossierDisaggregations: readonly Disaggregation[] = /* @__PURE__ */ frozen([
  'unit',
  'procedure',
  'submissionChannel',
  'serviceLevel',
]);

/** The periods for which figures of dossiers are published. */
export const dossierPeriods: readonly [Periodicity, ...Periodicity[]] = /* @__PURE__ */ frozen([
  'month',
  'quarter',
  'half-year',
  'nine-months',
  'year',
]);

/** Where counts of dossiers come from. */
export const dossierSystem: Label = /* @__PURE__ */ frozen({
  vi: 'Hệ thống thông tin giải quyết thủ tục hành chính',
  en: 'Information system for settling administrative procedures',
});

/** Who collects counts of dossiers. */
export const receivingBodies: Label = /* @__PURE__ */ frozen({
  vi: 'Cơ quan tiếp nhận; Trung tâm Phục vụ hành chính công',
  en: 'Receiving bodies; Public Administration Service Centre',
});

/** What figures of outreach are broken down by. */
export const outreachDisaggregations: readonly Disaggregation[] = /* @__PURE__ */ frozen(['unit']);

/** The periods for which figures of outreach are published. */
export const outreachPeriods: readonly [Periodicity, ...Periodicity[]] = /* @__PURE__ */ frozen([
  'month',
  'quarter',
  'year',
]);

/** Where counts of outreach come from. */
export const communeReports: Label = /* @__PURE__ */ frozen({
  vi: 'Báo cáo của xã, phường',
  en: 'Reports of communes and wards',
});

/** Who collects counts of outreach. */
export const communeCommittees: Label = /* @__PURE__ */ frozen({
  vi: 'Ủy ban nhân dân xã, phường',
  en: "People's Committees of communes and wards",
});
