-- outreach.installations-per-household
-- Installations per household (installations per household) = Supported installations of basic applications ÷ Households
-- Số lượt cài đặt ứng dụng bình quân một hộ gia đình (lượt cài đặt trên một hộ) = Lượt cài đặt ứng dụng cơ bản được hỗ trợ ÷ Hộ gia đình
-- Phúc Thịnh, 2025: 594 installations; the total of households is not published. → not available
-- Phúc Thịnh has at least 22,609 households (those using applications): at most 0.03 a household. → at most 0.03
-- An invented case: more installations than households are nothing unusual. → 1.50
-- A unit without households. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Supported installations of basic applications
  sum(CASE WHEN "installations" IS NOT NULL THEN "installations" ELSE 0 END) AS "installations",
  -- Supported installations of basic applications, reports that state it
  count(*) FILTER (WHERE "installations" IS NOT NULL) AS "installations_stated",
  -- Supported installations of basic applications, where it is not stated
  count(*) FILTER (WHERE "installations" IS NULL) AS "installations_unstated",
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
  -- Supported installations of basic applications
  sum(CASE WHEN "installations" IS NOT NULL THEN "installations" ELSE 0 END) AS "installations",
  -- Supported installations of basic applications, reports that state it
  count(*) FILTER (WHERE "installations" IS NOT NULL) AS "installations_stated",
  -- Supported installations of basic applications, where it is not stated
  count(*) FILTER (WHERE "installations" IS NULL) AS "installations_unstated",
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
  sum(`n_installations`) AS `installations`,
  sum(`n_installations_stated`) AS `installations_stated`,
  sum(`n_installations_unstated`) AS `installations_unstated`,
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
    -- Supported installations of basic applications
    sum(ifNull(`installations`, 0)) AS `n_installations`,
    -- Supported installations of basic applications, reports that state it
    countIf(`installations` IS NOT NULL) AS `n_installations_stated`,
    -- Supported installations of basic applications, where it is not stated
    countIf(`installations` IS NULL) AS `n_installations_unstated`,
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
