-- dossier.on-time-share-of-due
-- On-time share of dossiers that fell due (%) = Dossiers that fell due and were settled early or on time ÷ Dossiers that fell due × 100
-- Tỷ lệ hồ sơ đến hạn được giải quyết đúng hạn và trước hạn (%) = Hồ sơ đến hạn đã giải quyết đúng hạn và trước hạn ÷ Hồ sơ đến hạn giải quyết trong kỳ × 100
-- Vĩnh Phúc, August 2021: 19,944 dossiers fell due, more than the 19,630 newly received; the numerator is not kept here. → not available
-- An invented case: 190 of 200 dossiers that fell due. → 95.00%
-- No dossier fell due. → nothing arose

-- postgres, over dossiers

-- Dossiers by the day on which they fall due, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "due_at" >= $1::timestamptz AND "due_at" < $2::timestamptz THEN $3::text
  END AS "quarter",
  -- Dossiers that fell due and were settled early or on time
  count(*) FILTER (WHERE "standing" IN ($4, $5)) AS "dueSettledOnTime",
  -- Dossiers that fell due and were settled early or on time, with those of which it is not known
  count(*) FILTER (WHERE ("standing" IN ($4, $5)) IS DISTINCT FROM FALSE) AS "dueSettledOnTime_atMost",
  -- Dossiers that fell due
  count(*) AS "due"
FROM "dossiers"
WHERE "due_at" >= $1::timestamptz
  AND "due_at" < $2::timestamptz
  AND "received_at" < $2::timestamptz
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3", $4 = "early", $5 = "on-time"

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text) THEN $1::text
  END AS "quarter",
  -- Dossiers that fell due and were settled early or on time
  sum(CASE WHEN "due_settled_on_time" IS NOT NULL THEN "due_settled_on_time" ELSE 0 END) AS "dueSettledOnTime",
  -- Dossiers that fell due and were settled early or on time, reports that state it
  count(*) FILTER (WHERE "due_settled_on_time" IS NOT NULL) AS "dueSettledOnTime_stated",
  -- Dossiers that fell due and were settled early or on time, where it is not stated
  count(*) FILTER (WHERE "due_settled_on_time" IS NULL) AS "dueSettledOnTime_unstated",
  -- Dossiers that fell due
  sum(CASE WHEN "due" IS NOT NULL THEN "due" ELSE 0 END) AS "due",
  -- Dossiers that fell due, reports that state it
  count(*) FILTER (WHERE "due" IS NOT NULL) AS "due_stated",
  -- Dossiers that fell due, where it is not stated
  count(*) FILTER (WHERE "due" IS NULL) AS "due_unstated"
FROM "reports"
WHERE "period" IN ($1::text)
GROUP BY 1, 2;
-- $1 = "2025-Q3"

-- duckdb, over dossiers

-- Dossiers by the day on which they fall due, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "due_at" >= $1::TIMESTAMPTZ AND "due_at" < $2::TIMESTAMPTZ THEN $3::VARCHAR
  END AS "quarter",
  -- Dossiers that fell due and were settled early or on time
  count(*) FILTER (WHERE "standing" IN ($4, $5)) AS "dueSettledOnTime",
  -- Dossiers that fell due and were settled early or on time, with those of which it is not known
  count(*) FILTER (WHERE ("standing" IN ($4, $5)) IS DISTINCT FROM FALSE) AS "dueSettledOnTime_atMost",
  -- Dossiers that fell due
  count(*) AS "due"
FROM "dossiers"
WHERE "due_at" >= $1::TIMESTAMPTZ
  AND "due_at" < $2::TIMESTAMPTZ
  AND "received_at" < $2::TIMESTAMPTZ
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3", $4 = "early", $5 = "on-time"

-- duckdb, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::VARCHAR) THEN $1::VARCHAR
  END AS "quarter",
  -- Dossiers that fell due and were settled early or on time
  sum(CASE WHEN "due_settled_on_time" IS NOT NULL THEN "due_settled_on_time" ELSE 0 END) AS "dueSettledOnTime",
  -- Dossiers that fell due and were settled early or on time, reports that state it
  count(*) FILTER (WHERE "due_settled_on_time" IS NOT NULL) AS "dueSettledOnTime_stated",
  -- Dossiers that fell due and were settled early or on time, where it is not stated
  count(*) FILTER (WHERE "due_settled_on_time" IS NULL) AS "dueSettledOnTime_unstated",
  -- Dossiers that fell due
  sum(CASE WHEN "due" IS NOT NULL THEN "due" ELSE 0 END) AS "due",
  -- Dossiers that fell due, reports that state it
  count(*) FILTER (WHERE "due" IS NOT NULL) AS "due_stated",
  -- Dossiers that fell due, where it is not stated
  count(*) FILTER (WHERE "due" IS NULL) AS "due_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-Q3"

-- clickhouse, over dossiers

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_dueSettledOnTime`) AS `dueSettledOnTime`,
  sum(`n_dueSettledOnTime_atMost`) AS `dueSettledOnTime_atMost`,
  sum(`n_due`) AS `due`
FROM (
  -- Dossiers by the day on which they fall due, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `due_at` >= toDateTime({p1:UInt32}) AND `due_at` < toDateTime({p2:UInt32}) THEN {p3:String}
    END AS `by_2`,
    -- Dossiers that fell due and were settled early or on time
    countIf(ifNull(`standing` = {p4:String} OR `standing` = {p5:String}, 0)) AS `n_dueSettledOnTime`,
    -- Dossiers that fell due and were settled early or on time, with those of which it is not known
    countIf(ifNull(`standing` = {p4:String} OR `standing` = {p5:String}, 1)) AS `n_dueSettledOnTime_atMost`,
    -- Dossiers that fell due
    count() AS `n_due`
  FROM `dossiers`
  WHERE `due_at` >= toDateTime({p1:UInt32})
    AND `due_at` < toDateTime({p2:UInt32})
    AND `received_at` < toDateTime({p2:UInt32})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = 1751302800, p2 = 1759251600, p3 = "2025-Q3", p4 = "early", p5 = "on-time"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_dueSettledOnTime`) AS `dueSettledOnTime`,
  sum(`n_dueSettledOnTime_stated`) AS `dueSettledOnTime_stated`,
  sum(`n_dueSettledOnTime_unstated`) AS `dueSettledOnTime_unstated`,
  sum(`n_due`) AS `due`,
  sum(`n_due_stated`) AS `due_stated`,
  sum(`n_due_unstated`) AS `due_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}) THEN {p1:String}
    END AS `by_2`,
    -- Dossiers that fell due and were settled early or on time
    sum(ifNull(`due_settled_on_time`, 0)) AS `n_dueSettledOnTime`,
    -- Dossiers that fell due and were settled early or on time, reports that state it
    countIf(`due_settled_on_time` IS NOT NULL) AS `n_dueSettledOnTime_stated`,
    -- Dossiers that fell due and were settled early or on time, where it is not stated
    countIf(`due_settled_on_time` IS NULL) AS `n_dueSettledOnTime_unstated`,
    -- Dossiers that fell due
    sum(ifNull(`due`, 0)) AS `n_due`,
    -- Dossiers that fell due, reports that state it
    countIf(`due` IS NOT NULL) AS `n_due_stated`,
    -- Dossiers that fell due, where it is not stated
    countIf(`due` IS NULL) AS `n_due_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-Q3"
