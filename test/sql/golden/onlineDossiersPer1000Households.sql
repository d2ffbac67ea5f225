-- outreach.online-dossiers-per-1000-households
-- Online dossiers per 1,000 households (dossiers per 1,000 households) = Dossiers received online ÷ Households × 1,000
-- Số hồ sơ trực tuyến trên 1.000 hộ gia đình (hồ sơ trên 1.000 hộ) = Hồ sơ tiếp nhận trực tuyến ÷ Hộ gia đình × 1.000
-- Phúc Thịnh has at least 22,609 households (those using applications): 7,413 dossiers are at most 327.88 per 1,000. → at most 327.88
-- An invented case with a known total of households. → 308.50
-- Two lower bounds say nothing about their quotient. → not available
-- A unit without households. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Dossiers received online
  sum(CASE WHEN "received_online" IS NOT NULL THEN "received_online" ELSE 0 END) AS "receivedOnline",
  -- Dossiers received online, reports that state it
  count(*) FILTER (WHERE "received_online" IS NOT NULL) AS "receivedOnline_stated",
  -- Dossiers received online, where it is not stated
  count(*) FILTER (WHERE "received_online" IS NULL) AS "receivedOnline_unstated",
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
  -- Dossiers received online
  sum(CASE WHEN "received_online" IS NOT NULL THEN "received_online" ELSE 0 END) AS "receivedOnline",
  -- Dossiers received online, reports that state it
  count(*) FILTER (WHERE "received_online" IS NOT NULL) AS "receivedOnline_stated",
  -- Dossiers received online, where it is not stated
  count(*) FILTER (WHERE "received_online" IS NULL) AS "receivedOnline_unstated",
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
  sum(`n_receivedOnline`) AS `receivedOnline`,
  sum(`n_receivedOnline_stated`) AS `receivedOnline_stated`,
  sum(`n_receivedOnline_unstated`) AS `receivedOnline_unstated`,
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
    -- Dossiers received online
    sum(ifNull(`received_online`, 0)) AS `n_receivedOnline`,
    -- Dossiers received online, reports that state it
    countIf(`received_online` IS NOT NULL) AS `n_receivedOnline_stated`,
    -- Dossiers received online, where it is not stated
    countIf(`received_online` IS NULL) AS `n_receivedOnline_unstated`,
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
