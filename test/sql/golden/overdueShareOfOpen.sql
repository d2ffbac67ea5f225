-- dossier.overdue-share-of-open
-- Overdue share of dossiers open (%) = Dossiers open overdue ÷ Dossiers open × 100
-- Tỷ lệ hồ sơ quá hạn trên số hồ sơ đang giải quyết (%) = Hồ sơ đang giải quyết đã quá hạn ÷ Hồ sơ đang giải quyết × 100
-- An invented case: 30 of 400 open dossiers. → 7.50%
-- An invented case: 10 dossiers without an appointment. → from 7.50% to 10.00%
-- No dossier is open. → nothing arose

-- postgres, over dossiers

-- Dossiers received and not settled by the end of the day of looking, by body, quarter
SELECT
  "body" AS "body",
  $1::text AS "quarter",
  -- Dossiers open overdue
  count(*) FILTER (WHERE "standing" = $2) AS "openOverdue",
  -- Dossiers open overdue, with those of which it is not known
  count(*) FILTER (WHERE ("standing" = $2) IS DISTINCT FROM FALSE) AS "openOverdue_atMost",
  -- Dossiers open
  count(*) AS "open"
FROM "dossiers"
WHERE "received_at" < $3::timestamptz
  AND ("settled_at" IS NULL OR "settled_at" >= $3::timestamptz)
GROUP BY 1, 2;
-- $1 = "2025-Q3", $2 = "open-overdue", $3 = "2025-10-01T00:00:00+07:00"

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text) THEN $1::text
  END AS "quarter",
  -- Dossiers open overdue
  sum(CASE WHEN "open_overdue" IS NOT NULL THEN "open_overdue" ELSE 0 END) AS "openOverdue",
  -- Dossiers open overdue, reports that state it
  count(*) FILTER (WHERE "open_overdue" IS NOT NULL) AS "openOverdue_stated",
  -- Dossiers open overdue, where it is not stated
  count(*) FILTER (WHERE "open_overdue" IS NULL) AS "openOverdue_unstated",
  -- Dossiers open
  sum(CASE WHEN "open" IS NOT NULL THEN "open" ELSE 0 END) AS "open",
  -- Dossiers open, reports that state it
  count(*) FILTER (WHERE "open" IS NOT NULL) AS "open_stated",
  -- Dossiers open, where it is not stated
  count(*) FILTER (WHERE "open" IS NULL) AS "open_unstated"
FROM "reports"
WHERE "period" IN ($1::text)
GROUP BY 1, 2;
-- $1 = "2025-Q3"

-- duckdb, over dossiers

-- Dossiers received and not settled by the end of the day of looking, by body, quarter
SELECT
  "body" AS "body",
  $1::VARCHAR AS "quarter",
  -- Dossiers open overdue
  count(*) FILTER (WHERE "standing" = $2) AS "openOverdue",
  -- Dossiers open overdue, with those of which it is not known
  count(*) FILTER (WHERE ("standing" = $2) IS DISTINCT FROM FALSE) AS "openOverdue_atMost",
  -- Dossiers open
  count(*) AS "open"
FROM "dossiers"
WHERE "received_at" < $3::TIMESTAMPTZ
  AND ("settled_at" IS NULL OR "settled_at" >= $3::TIMESTAMPTZ)
GROUP BY 1, 2;
-- $1 = "2025-Q3", $2 = "open-overdue", $3 = "2025-10-01T00:00:00+07:00"

-- duckdb, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::VARCHAR) THEN $1::VARCHAR
  END AS "quarter",
  -- Dossiers open overdue
  sum(CASE WHEN "open_overdue" IS NOT NULL THEN "open_overdue" ELSE 0 END) AS "openOverdue",
  -- Dossiers open overdue, reports that state it
  count(*) FILTER (WHERE "open_overdue" IS NOT NULL) AS "openOverdue_stated",
  -- Dossiers open overdue, where it is not stated
  count(*) FILTER (WHERE "open_overdue" IS NULL) AS "openOverdue_unstated",
  -- Dossiers open
  sum(CASE WHEN "open" IS NOT NULL THEN "open" ELSE 0 END) AS "open",
  -- Dossiers open, reports that state it
  count(*) FILTER (WHERE "open" IS NOT NULL) AS "open_stated",
  -- Dossiers open, where it is not stated
  count(*) FILTER (WHERE "open" IS NULL) AS "open_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-Q3"

-- clickhouse, over dossiers

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_openOverdue`) AS `openOverdue`,
  sum(`n_openOverdue_atMost`) AS `openOverdue_atMost`,
  sum(`n_open`) AS `open`
FROM (
  -- Dossiers received and not settled by the end of the day of looking, by body, quarter
  SELECT
    `body` AS `by_1`,
    {p1:String} AS `by_2`,
    -- Dossiers open overdue
    countIf(ifNull(`standing` = {p2:String}, 0)) AS `n_openOverdue`,
    -- Dossiers open overdue, with those of which it is not known
    countIf(ifNull(`standing` = {p2:String}, 1)) AS `n_openOverdue_atMost`,
    -- Dossiers open
    count() AS `n_open`
  FROM `dossiers`
  WHERE `received_at` < toDateTime({p3:UInt32})
    AND (`settled_at` IS NULL OR `settled_at` >= toDateTime({p3:UInt32}))
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-Q3", p2 = "open-overdue", p3 = 1759251600

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_openOverdue`) AS `openOverdue`,
  sum(`n_openOverdue_stated`) AS `openOverdue_stated`,
  sum(`n_openOverdue_unstated`) AS `openOverdue_unstated`,
  sum(`n_open`) AS `open`,
  sum(`n_open_stated`) AS `open_stated`,
  sum(`n_open_unstated`) AS `open_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}) THEN {p1:String}
    END AS `by_2`,
    -- Dossiers open overdue
    sum(ifNull(`open_overdue`, 0)) AS `n_openOverdue`,
    -- Dossiers open overdue, reports that state it
    countIf(`open_overdue` IS NOT NULL) AS `n_openOverdue_stated`,
    -- Dossiers open overdue, where it is not stated
    countIf(`open_overdue` IS NULL) AS `n_openOverdue_unstated`,
    -- Dossiers open
    sum(ifNull(`open`, 0)) AS `n_open`,
    -- Dossiers open, reports that state it
    countIf(`open` IS NOT NULL) AS `n_open_stated`,
    -- Dossiers open, where it is not stated
    countIf(`open` IS NULL) AS `n_open_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-Q3"
