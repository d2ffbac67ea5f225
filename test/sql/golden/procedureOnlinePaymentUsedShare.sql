-- procedure.online-payment-used-share
-- Share of procedures with a fee that was paid online (%) = Procedures for which a fee was paid online ÷ Procedures with a fee × 100
-- Tỷ lệ thủ tục có phí, lệ phí phát sinh thanh toán trực tuyến (%) = Thủ tục có phí, lệ phí phát sinh thanh toán trực tuyến ÷ Thủ tục có phí, lệ phí × 100
-- Phú Thọ People's Committee, 2026 to 26 September: counts published on the portal. → 38.02%
-- No procedure with a fee. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text) THEN $1::text
  END AS "quarter",
  -- Procedures for which a fee was paid online
  sum(CASE WHEN "procedures_paid_online" IS NOT NULL THEN "procedures_paid_online" ELSE 0 END) AS "proceduresPaidOnline",
  -- Procedures for which a fee was paid online, reports that state it
  count(*) FILTER (WHERE "procedures_paid_online" IS NOT NULL) AS "proceduresPaidOnline_stated",
  -- Procedures for which a fee was paid online, where it is not stated
  count(*) FILTER (WHERE "procedures_paid_online" IS NULL) AS "proceduresPaidOnline_unstated",
  -- Procedures with a fee
  sum(CASE WHEN ("period" IN ($1::text)) AND "procedures_with_fee" IS NOT NULL THEN "procedures_with_fee" ELSE 0 END) AS "proceduresWithFee",
  -- Procedures with a fee, reports that state it
  count(*) FILTER (WHERE "period" IN ($1::text) AND "procedures_with_fee" IS NOT NULL) AS "proceduresWithFee_stated",
  -- Procedures with a fee, where it is not stated
  count(*) FILTER (WHERE "period" IN ($1::text) AND "procedures_with_fee" IS NULL) AS "proceduresWithFee_unstated"
FROM "reports"
WHERE "period" IN ($1::text)
GROUP BY 1, 2;
-- $1 = "2025-Q3"

-- duckdb, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::VARCHAR) THEN $1::VARCHAR
  END AS "quarter",
  -- Procedures for which a fee was paid online
  sum(CASE WHEN "procedures_paid_online" IS NOT NULL THEN "procedures_paid_online" ELSE 0 END) AS "proceduresPaidOnline",
  -- Procedures for which a fee was paid online, reports that state it
  count(*) FILTER (WHERE "procedures_paid_online" IS NOT NULL) AS "proceduresPaidOnline_stated",
  -- Procedures for which a fee was paid online, where it is not stated
  count(*) FILTER (WHERE "procedures_paid_online" IS NULL) AS "proceduresPaidOnline_unstated",
  -- Procedures with a fee
  sum(CASE WHEN ("period" IN ($1::VARCHAR)) AND "procedures_with_fee" IS NOT NULL THEN "procedures_with_fee" ELSE 0 END) AS "proceduresWithFee",
  -- Procedures with a fee, reports that state it
  count(*) FILTER (WHERE "period" IN ($1::VARCHAR) AND "procedures_with_fee" IS NOT NULL) AS "proceduresWithFee_stated",
  -- Procedures with a fee, where it is not stated
  count(*) FILTER (WHERE "period" IN ($1::VARCHAR) AND "procedures_with_fee" IS NULL) AS "proceduresWithFee_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_proceduresPaidOnline`) AS `proceduresPaidOnline`,
  sum(`n_proceduresPaidOnline_stated`) AS `proceduresPaidOnline_stated`,
  sum(`n_proceduresPaidOnline_unstated`) AS `proceduresPaidOnline_unstated`,
  sum(`n_proceduresWithFee`) AS `proceduresWithFee`,
  sum(`n_proceduresWithFee_stated`) AS `proceduresWithFee_stated`,
  sum(`n_proceduresWithFee_unstated`) AS `proceduresWithFee_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}) THEN {p1:String}
    END AS `by_2`,
    -- Procedures for which a fee was paid online
    sum(ifNull(`procedures_paid_online`, 0)) AS `n_proceduresPaidOnline`,
    -- Procedures for which a fee was paid online, reports that state it
    countIf(`procedures_paid_online` IS NOT NULL) AS `n_proceduresPaidOnline_stated`,
    -- Procedures for which a fee was paid online, where it is not stated
    countIf(`procedures_paid_online` IS NULL) AS `n_proceduresPaidOnline_unstated`,
    -- Procedures with a fee
    sumIf(ifNull(`procedures_with_fee`, 0), `period` IN ({p1:String})) AS `n_proceduresWithFee`,
    -- Procedures with a fee, reports that state it
    countIf(`period` IN ({p1:String}) AND `procedures_with_fee` IS NOT NULL) AS `n_proceduresWithFee_stated`,
    -- Procedures with a fee, where it is not stated
    countIf(`period` IN ({p1:String}) AND `procedures_with_fee` IS NULL) AS `n_proceduresWithFee_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-Q3"
