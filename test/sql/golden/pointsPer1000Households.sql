-- outreach.points-per-1000-households
-- Mobile points per 1,000 households (points per 1,000 households) = Mobile points ÷ Households × 1,000
-- Số điểm lưu động trên 1.000 hộ gia đình (điểm trên 1.000 hộ) = Điểm lưu động ÷ Hộ gia đình × 1.000
-- Phúc Thịnh has at least 22,609 households (those using applications): 40 points are at most 1.77 per 1,000. → at most 1.77
-- An invented case with a known total of households. → 1.50
-- A unit without households. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Mobile points
  sum(CASE WHEN ("period" IN ($3::text)) AND "mobile_points" IS NOT NULL THEN "mobile_points" ELSE 0 END) AS "mobilePoints",
  -- Mobile points, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::text) AND "mobile_points" IS NOT NULL) AS "mobilePoints_stated",
  -- Mobile points, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::text) AND "mobile_points" IS NULL) AS "mobilePoints_unstated",
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
  -- Mobile points
  sum(CASE WHEN ("period" IN ($3::VARCHAR)) AND "mobile_points" IS NOT NULL THEN "mobile_points" ELSE 0 END) AS "mobilePoints",
  -- Mobile points, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "mobile_points" IS NOT NULL) AS "mobilePoints_stated",
  -- Mobile points, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "mobile_points" IS NULL) AS "mobilePoints_unstated",
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
  sum(`n_mobilePoints`) AS `mobilePoints`,
  sum(`n_mobilePoints_stated`) AS `mobilePoints_stated`,
  sum(`n_mobilePoints_unstated`) AS `mobilePoints_unstated`,
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
    -- Mobile points
    sumIf(ifNull(`mobile_points`, 0), `period` IN ({p3:String})) AS `n_mobilePoints`,
    -- Mobile points, reports that state it
    countIf(`period` IN ({p3:String}) AND `mobile_points` IS NOT NULL) AS `n_mobilePoints_stated`,
    -- Mobile points, where it is not stated
    countIf(`period` IN ({p3:String}) AND `mobile_points` IS NULL) AS `n_mobilePoints_unstated`,
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
