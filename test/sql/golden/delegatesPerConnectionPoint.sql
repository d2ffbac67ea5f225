-- outreach.delegates-per-connection-point
-- Delegates per connection point (delegates per connection point) = Delegates of a conference ÷ Connection points of a conference
-- Số đại biểu bình quân một điểm cầu (đại biểu trên một điểm cầu) = Đại biểu dự hội nghị ÷ Điểm cầu
-- Conference of the Hanoi Party Committee, 14 November 2025: 3,152 delegates, 212 points. → 14.87
-- No connection point. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text) THEN $1::text
  END AS "quarter",
  -- Delegates of a conference
  sum(CASE WHEN "delegates" IS NOT NULL THEN "delegates" ELSE 0 END) AS "delegates",
  -- Delegates of a conference, reports that state it
  count(*) FILTER (WHERE "delegates" IS NOT NULL) AS "delegates_stated",
  -- Delegates of a conference, where it is not stated
  count(*) FILTER (WHERE "delegates" IS NULL) AS "delegates_unstated",
  -- Connection points of a conference
  sum(CASE WHEN "connection_points" IS NOT NULL THEN "connection_points" ELSE 0 END) AS "connectionPoints",
  -- Connection points of a conference, reports that state it
  count(*) FILTER (WHERE "connection_points" IS NOT NULL) AS "connectionPoints_stated",
  -- Connection points of a conference, where it is not stated
  count(*) FILTER (WHERE "connection_points" IS NULL) AS "connectionPoints_unstated"
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
  -- Delegates of a conference
  sum(CASE WHEN "delegates" IS NOT NULL THEN "delegates" ELSE 0 END) AS "delegates",
  -- Delegates of a conference, reports that state it
  count(*) FILTER (WHERE "delegates" IS NOT NULL) AS "delegates_stated",
  -- Delegates of a conference, where it is not stated
  count(*) FILTER (WHERE "delegates" IS NULL) AS "delegates_unstated",
  -- Connection points of a conference
  sum(CASE WHEN "connection_points" IS NOT NULL THEN "connection_points" ELSE 0 END) AS "connectionPoints",
  -- Connection points of a conference, reports that state it
  count(*) FILTER (WHERE "connection_points" IS NOT NULL) AS "connectionPoints_stated",
  -- Connection points of a conference, where it is not stated
  count(*) FILTER (WHERE "connection_points" IS NULL) AS "connectionPoints_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_delegates`) AS `delegates`,
  sum(`n_delegates_stated`) AS `delegates_stated`,
  sum(`n_delegates_unstated`) AS `delegates_unstated`,
  sum(`n_connectionPoints`) AS `connectionPoints`,
  sum(`n_connectionPoints_stated`) AS `connectionPoints_stated`,
  sum(`n_connectionPoints_unstated`) AS `connectionPoints_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}) THEN {p1:String}
    END AS `by_2`,
    -- Delegates of a conference
    sum(ifNull(`delegates`, 0)) AS `n_delegates`,
    -- Delegates of a conference, reports that state it
    countIf(`delegates` IS NOT NULL) AS `n_delegates_stated`,
    -- Delegates of a conference, where it is not stated
    countIf(`delegates` IS NULL) AS `n_delegates_unstated`,
    -- Connection points of a conference
    sum(ifNull(`connection_points`, 0)) AS `n_connectionPoints`,
    -- Connection points of a conference, reports that state it
    countIf(`connection_points` IS NOT NULL) AS `n_connectionPoints_stated`,
    -- Connection points of a conference, where it is not stated
    countIf(`connection_points` IS NULL) AS `n_connectionPoints_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-Q3"
