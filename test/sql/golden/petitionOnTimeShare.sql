-- petition.on-time-share
-- On-time share of petitions (%) = Petitions handled on time or open within term ÷ Petitions received × 100
-- Tỷ lệ phản ánh, kiến nghị xử lý đúng hạn (%) = Phản ánh, kiến nghị xử lý đúng hạn hoặc đang xử lý trong hạn ÷ Phản ánh, kiến nghị tiếp nhận × 100
-- Hanoi, 2026 to 10 October: counts and share published on the portal. → 22.19%
-- Nothing arose, though the portal gives the full 6 points. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text) THEN $1::text
  END AS "quarter",
  -- Petitions handled on time or open within term
  sum(CASE WHEN "petitions_in_time" IS NOT NULL THEN "petitions_in_time" ELSE 0 END) AS "petitionsInTime",
  -- Petitions handled on time or open within term, reports that state it
  count(*) FILTER (WHERE "petitions_in_time" IS NOT NULL) AS "petitionsInTime_stated",
  -- Petitions handled on time or open within term, where it is not stated
  count(*) FILTER (WHERE "petitions_in_time" IS NULL) AS "petitionsInTime_unstated",
  -- Petitions received
  sum(CASE WHEN "petitions" IS NOT NULL THEN "petitions" ELSE 0 END) AS "petitions",
  -- Petitions received, reports that state it
  count(*) FILTER (WHERE "petitions" IS NOT NULL) AS "petitions_stated",
  -- Petitions received, where it is not stated
  count(*) FILTER (WHERE "petitions" IS NULL) AS "petitions_unstated"
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
  -- Petitions handled on time or open within term
  sum(CASE WHEN "petitions_in_time" IS NOT NULL THEN "petitions_in_time" ELSE 0 END) AS "petitionsInTime",
  -- Petitions handled on time or open within term, reports that state it
  count(*) FILTER (WHERE "petitions_in_time" IS NOT NULL) AS "petitionsInTime_stated",
  -- Petitions handled on time or open within term, where it is not stated
  count(*) FILTER (WHERE "petitions_in_time" IS NULL) AS "petitionsInTime_unstated",
  -- Petitions received
  sum(CASE WHEN "petitions" IS NOT NULL THEN "petitions" ELSE 0 END) AS "petitions",
  -- Petitions received, reports that state it
  count(*) FILTER (WHERE "petitions" IS NOT NULL) AS "petitions_stated",
  -- Petitions received, where it is not stated
  count(*) FILTER (WHERE "petitions" IS NULL) AS "petitions_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_petitionsInTime`) AS `petitionsInTime`,
  sum(`n_petitionsInTime_stated`) AS `petitionsInTime_stated`,
  sum(`n_petitionsInTime_unstated`) AS `petitionsInTime_unstated`,
  sum(`n_petitions`) AS `petitions`,
  sum(`n_petitions_stated`) AS `petitions_stated`,
  sum(`n_petitions_unstated`) AS `petitions_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}) THEN {p1:String}
    END AS `by_2`,
    -- Petitions handled on time or open within term
    sum(ifNull(`petitions_in_time`, 0)) AS `n_petitionsInTime`,
    -- Petitions handled on time or open within term, reports that state it
    countIf(`petitions_in_time` IS NOT NULL) AS `n_petitionsInTime_stated`,
    -- Petitions handled on time or open within term, where it is not stated
    countIf(`petitions_in_time` IS NULL) AS `n_petitionsInTime_unstated`,
    -- Petitions received
    sum(ifNull(`petitions`, 0)) AS `n_petitions`,
    -- Petitions received, reports that state it
    countIf(`petitions` IS NOT NULL) AS `n_petitions_stated`,
    -- Petitions received, where it is not stated
    countIf(`petitions` IS NULL) AS `n_petitions_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-Q3"
