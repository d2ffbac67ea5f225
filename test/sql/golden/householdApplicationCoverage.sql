-- household.application-coverage
-- Household coverage by information-technology applications (%) = Households that install and use information-technology applications ÷ Households × 100
-- Tỷ lệ hộ gia đình cài đặt và sử dụng ứng dụng công nghệ thông tin (%) = Hộ gia đình cài đặt và sử dụng ứng dụng công nghệ thông tin ÷ Hộ gia đình × 100
-- Phúc Thịnh, quarter III 2025: 22,609 households; their total is not published, so coverage cannot be said. → not available
-- An invented case with a known total of households. → 75.00%
-- A unit without households. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Households that install and use information-technology applications
  sum(CASE WHEN ("period" IN ($3::text)) AND "households_using_applications" IS NOT NULL THEN "households_using_applications" ELSE 0 END) AS "householdsUsingApplications",
  -- Households that install and use information-technology applications, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::text) AND "households_using_applications" IS NOT NULL) AS "householdsUsingApplications_stated",
  -- Households that install and use information-technology applications, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::text) AND "households_using_applications" IS NULL) AS "householdsUsingApplications_unstated",
  -- Households
  sum(CASE WHEN ("period" IN ($3::text)) AND "households" IS NOT NULL THEN "households" ELSE 0 END) AS "households",
  -- Households, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::text) AND "households" IS NOT NULL) AS "households_stated",
  -- Households, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::text) AND "households" IS NULL) AS "households_unstated"
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
  -- Households that install and use information-technology applications
  sum(CASE WHEN ("period" IN ($3::VARCHAR)) AND "households_using_applications" IS NOT NULL THEN "households_using_applications" ELSE 0 END) AS "householdsUsingApplications",
  -- Households that install and use information-technology applications, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "households_using_applications" IS NOT NULL) AS "householdsUsingApplications_stated",
  -- Households that install and use information-technology applications, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "households_using_applications" IS NULL) AS "householdsUsingApplications_unstated",
  -- Households
  sum(CASE WHEN ("period" IN ($3::VARCHAR)) AND "households" IS NOT NULL THEN "households" ELSE 0 END) AS "households",
  -- Households, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "households" IS NOT NULL) AS "households_stated",
  -- Households, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "households" IS NULL) AS "households_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_householdsUsingApplications`) AS `householdsUsingApplications`,
  sum(`n_householdsUsingApplications_stated`) AS `householdsUsingApplications_stated`,
  sum(`n_householdsUsingApplications_unstated`) AS `householdsUsingApplications_unstated`,
  sum(`n_households`) AS `households`,
  sum(`n_households_stated`) AS `households_stated`,
  sum(`n_households_unstated`) AS `households_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}, {p2:String}, {p3:String}) THEN {p4:String}
    END AS `by_2`,
    -- Households that install and use information-technology applications
    sumIf(ifNull(`households_using_applications`, 0), `period` IN ({p3:String})) AS `n_householdsUsingApplications`,
    -- Households that install and use information-technology applications, reports that state it
    countIf(`period` IN ({p3:String}) AND `households_using_applications` IS NOT NULL) AS `n_householdsUsingApplications_stated`,
    -- Households that install and use information-technology applications, where it is not stated
    countIf(`period` IN ({p3:String}) AND `households_using_applications` IS NULL) AS `n_householdsUsingApplications_unstated`,
    -- Households
    sumIf(ifNull(`households`, 0), `period` IN ({p3:String})) AS `n_households`,
    -- Households, reports that state it
    countIf(`period` IN ({p3:String}) AND `households` IS NOT NULL) AS `n_households_stated`,
    -- Households, where it is not stated
    countIf(`period` IN ({p3:String}) AND `households` IS NULL) AS `n_households_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String}, {p2:String}, {p3:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-07", p2 = "2025-08", p3 = "2025-09", p4 = "2025-Q3"
