-- procedure.online-payment-offered-share
-- Share of procedures with a fee that offer online payment (%) = Procedures whose fee can be paid online ÷ Procedures with a fee × 100
-- Tỷ lệ thủ tục có phí, lệ phí được tích hợp thanh toán trực tuyến (%) = Thủ tục có phí, lệ phí đã tích hợp thanh toán trực tuyến ÷ Thủ tục có phí, lệ phí × 100
-- Phú Thọ People's Committee, 2026 to 26 September: counts published on the portal. → 21.73%
-- No procedure with a fee. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Procedures whose fee can be paid online
  sum(CASE WHEN ("period" IN ($3::text)) AND "procedures_payable_online" IS NOT NULL THEN "procedures_payable_online" ELSE 0 END) AS "proceduresPayableOnline",
  -- Procedures whose fee can be paid online, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::text) AND "procedures_payable_online" IS NOT NULL) AS "proceduresPayableOnline_stated",
  -- Procedures whose fee can be paid online, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::text) AND "procedures_payable_online" IS NULL) AS "proceduresPayableOnline_unstated",
  -- Procedures with a fee
  sum(CASE WHEN ("period" IN ($3::text)) AND "procedures_with_fee" IS NOT NULL THEN "procedures_with_fee" ELSE 0 END) AS "proceduresWithFee",
  -- Procedures with a fee, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::text) AND "procedures_with_fee" IS NOT NULL) AS "proceduresWithFee_stated",
  -- Procedures with a fee, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::text) AND "procedures_with_fee" IS NULL) AS "proceduresWithFee_unstated"
FROM "reports"
WHERE "period" IN ($1::text, $2::text, $3::text)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- duckdb, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) THEN $4::VARCHAR
  END AS "quarter",
  -- Procedures whose fee can be paid online
  sum(CASE WHEN ("period" IN ($3::VARCHAR)) AND "procedures_payable_online" IS NOT NULL THEN "procedures_payable_online" ELSE 0 END) AS "proceduresPayableOnline",
  -- Procedures whose fee can be paid online, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "procedures_payable_online" IS NOT NULL) AS "proceduresPayableOnline_stated",
  -- Procedures whose fee can be paid online, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "procedures_payable_online" IS NULL) AS "proceduresPayableOnline_unstated",
  -- Procedures with a fee
  sum(CASE WHEN ("period" IN ($3::VARCHAR)) AND "procedures_with_fee" IS NOT NULL THEN "procedures_with_fee" ELSE 0 END) AS "proceduresWithFee",
  -- Procedures with a fee, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "procedures_with_fee" IS NOT NULL) AS "proceduresWithFee_stated",
  -- Procedures with a fee, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "procedures_with_fee" IS NULL) AS "proceduresWithFee_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_proceduresPayableOnline`) AS `proceduresPayableOnline`,
  sum(`n_proceduresPayableOnline_stated`) AS `proceduresPayableOnline_stated`,
  sum(`n_proceduresPayableOnline_unstated`) AS `proceduresPayableOnline_unstated`,
  sum(`n_proceduresWithFee`) AS `proceduresWithFee`,
  sum(`n_proceduresWithFee_stated`) AS `proceduresWithFee_stated`,
  sum(`n_proceduresWithFee_unstated`) AS `proceduresWithFee_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}, {p2:String}, {p3:String}) THEN {p4:String}
    END AS `by_2`,
    -- Procedures whose fee can be paid online
    sumIf(ifNull(`procedures_payable_online`, 0), `period` IN ({p3:String})) AS `n_proceduresPayableOnline`,
    -- Procedures whose fee can be paid online, reports that state it
    countIf(`period` IN ({p3:String}) AND `procedures_payable_online` IS NOT NULL) AS `n_proceduresPayableOnline_stated`,
    -- Procedures whose fee can be paid online, where it is not stated
    countIf(`period` IN ({p3:String}) AND `procedures_payable_online` IS NULL) AS `n_proceduresPayableOnline_unstated`,
    -- Procedures with a fee
    sumIf(ifNull(`procedures_with_fee`, 0), `period` IN ({p3:String})) AS `n_proceduresWithFee`,
    -- Procedures with a fee, reports that state it
    countIf(`period` IN ({p3:String}) AND `procedures_with_fee` IS NOT NULL) AS `n_proceduresWithFee_stated`,
    -- Procedures with a fee, where it is not stated
    countIf(`period` IN ({p3:String}) AND `procedures_with_fee` IS NULL) AS `n_proceduresWithFee_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String}, {p2:String}, {p3:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-07", p2 = "2025-08", p3 = "2025-09", p4 = "2025-Q3"
