-- reporting.coverage
-- Coverage of reporting (%) = Bodies that reported ÷ Bodies expected to report × 100
-- Tỷ lệ cơ quan, đơn vị đã báo cáo (%) = Cơ quan, đơn vị đã báo cáo ÷ Cơ quan, đơn vị phải báo cáo × 100
-- An invented case: 120 of 126 communes and wards reported. → 95.24%
-- Nobody has to report. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text) THEN $1::text
  END AS "quarter",
  -- Bodies that reported
  sum(CASE WHEN "bodies_reported" IS NOT NULL THEN "bodies_reported" ELSE 0 END) AS "bodiesReported",
  -- Bodies that reported, reports that state it
  count(*) FILTER (WHERE "bodies_reported" IS NOT NULL) AS "bodiesReported_stated",
  -- Bodies that reported, where it is not stated
  count(*) FILTER (WHERE "bodies_reported" IS NULL) AS "bodiesReported_unstated",
  -- Bodies expected to report
  sum(CASE WHEN "bodies_expected" IS NOT NULL THEN "bodies_expected" ELSE 0 END) AS "bodiesExpected",
  -- Bodies expected to report, reports that state it
  count(*) FILTER (WHERE "bodies_expected" IS NOT NULL) AS "bodiesExpected_stated",
  -- Bodies expected to report, where it is not stated
  count(*) FILTER (WHERE "bodies_expected" IS NULL) AS "bodiesExpected_unstated"
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
  -- Bodies that reported
  sum(CASE WHEN "bodies_reported" IS NOT NULL THEN "bodies_reported" ELSE 0 END) AS "bodiesReported",
  -- Bodies that reported, reports that state it
  count(*) FILTER (WHERE "bodies_reported" IS NOT NULL) AS "bodiesReported_stated",
  -- Bodies that reported, where it is not stated
  count(*) FILTER (WHERE "bodies_reported" IS NULL) AS "bodiesReported_unstated",
  -- Bodies expected to report
  sum(CASE WHEN "bodies_expected" IS NOT NULL THEN "bodies_expected" ELSE 0 END) AS "bodiesExpected",
  -- Bodies expected to report, reports that state it
  count(*) FILTER (WHERE "bodies_expected" IS NOT NULL) AS "bodiesExpected_stated",
  -- Bodies expected to report, where it is not stated
  count(*) FILTER (WHERE "bodies_expected" IS NULL) AS "bodiesExpected_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_bodiesReported`) AS `bodiesReported`,
  sum(`n_bodiesReported_stated`) AS `bodiesReported_stated`,
  sum(`n_bodiesReported_unstated`) AS `bodiesReported_unstated`,
  sum(`n_bodiesExpected`) AS `bodiesExpected`,
  sum(`n_bodiesExpected_stated`) AS `bodiesExpected_stated`,
  sum(`n_bodiesExpected_unstated`) AS `bodiesExpected_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}) THEN {p1:String}
    END AS `by_2`,
    -- Bodies that reported
    sum(ifNull(`bodies_reported`, 0)) AS `n_bodiesReported`,
    -- Bodies that reported, reports that state it
    countIf(`bodies_reported` IS NOT NULL) AS `n_bodiesReported_stated`,
    -- Bodies that reported, where it is not stated
    countIf(`bodies_reported` IS NULL) AS `n_bodiesReported_unstated`,
    -- Bodies expected to report
    sum(ifNull(`bodies_expected`, 0)) AS `n_bodiesExpected`,
    -- Bodies expected to report, reports that state it
    countIf(`bodies_expected` IS NOT NULL) AS `n_bodiesExpected_stated`,
    -- Bodies expected to report, where it is not stated
    countIf(`bodies_expected` IS NULL) AS `n_bodiesExpected_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-Q3"
