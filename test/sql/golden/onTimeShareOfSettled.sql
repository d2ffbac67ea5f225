-- dossier.on-time-share-of-settled
-- On-time share of dossiers settled (%) = Dossiers settled early or on time ÷ Dossiers settled × 100
-- Tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn trên số hồ sơ đã giải quyết (%) = Hồ sơ giải quyết đúng hạn và trước hạn ÷ Hồ sơ đã giải quyết × 100
-- Hanoi, 126 communes and wards, 1 July to 23 September 2025: the published figure. → 99.85%
-- At least 500 of 1,000 known to be on time: from 50% to 100%. → from 50.00% to 100.00%
-- No dossier was settled. → nothing arose

-- postgres, over dossiers

-- Dossiers by the day of settlement, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "settled_at" >= $1::timestamptz AND "settled_at" < $2::timestamptz THEN $3::text
  END AS "quarter",
  -- Dossiers settled early or on time
  count(*) FILTER (WHERE "settlement" IN ($4, $5)) AS "settledOnTime",
  -- Dossiers settled early or on time, with those of which it is not known
  count(*) FILTER (WHERE ("settlement" IN ($4, $5)) IS DISTINCT FROM FALSE) AS "settledOnTime_atMost",
  -- Dossiers settled
  count(*) AS "settled"
FROM "dossiers"
WHERE "settled_at" >= $1::timestamptz
  AND "settled_at" < $2::timestamptz
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3", $4 = "early", $5 = "on-time"

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Dossiers settled early or on time
  sum(CASE WHEN "settled_on_time" IS NOT NULL THEN "settled_on_time" ELSE 0 END) AS "settledOnTime",
  -- Dossiers settled early or on time, reports that state it
  count(*) FILTER (WHERE "settled_on_time" IS NOT NULL) AS "settledOnTime_stated",
  -- Dossiers settled early or on time, where it is not stated
  count(*) FILTER (WHERE "settled_on_time" IS NULL) AS "settledOnTime_unstated",
  -- Dossiers settled
  sum(CASE WHEN "settled" IS NOT NULL THEN "settled" ELSE 0 END) AS "settled",
  -- Dossiers settled, reports that state it
  count(*) FILTER (WHERE "settled" IS NOT NULL) AS "settled_stated",
  -- Dossiers settled, where it is not stated
  count(*) FILTER (WHERE "settled" IS NULL) AS "settled_unstated"
FROM "reports"
WHERE "period" IN ($1::text, $2::text, $3::text)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- duckdb, over dossiers

-- Dossiers by the day of settlement, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "settled_at" >= $1::TIMESTAMPTZ AND "settled_at" < $2::TIMESTAMPTZ THEN $3::VARCHAR
  END AS "quarter",
  -- Dossiers settled early or on time
  count(*) FILTER (WHERE "settlement" IN ($4, $5)) AS "settledOnTime",
  -- Dossiers settled early or on time, with those of which it is not known
  count(*) FILTER (WHERE ("settlement" IN ($4, $5)) IS DISTINCT FROM FALSE) AS "settledOnTime_atMost",
  -- Dossiers settled
  count(*) AS "settled"
FROM "dossiers"
WHERE "settled_at" >= $1::TIMESTAMPTZ
  AND "settled_at" < $2::TIMESTAMPTZ
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3", $4 = "early", $5 = "on-time"

-- duckdb, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) THEN $4::VARCHAR
  END AS "quarter",
  -- Dossiers settled early or on time
  sum(CASE WHEN "settled_on_time" IS NOT NULL THEN "settled_on_time" ELSE 0 END) AS "settledOnTime",
  -- Dossiers settled early or on time, reports that state it
  count(*) FILTER (WHERE "settled_on_time" IS NOT NULL) AS "settledOnTime_stated",
  -- Dossiers settled early or on time, where it is not stated
  count(*) FILTER (WHERE "settled_on_time" IS NULL) AS "settledOnTime_unstated",
  -- Dossiers settled
  sum(CASE WHEN "settled" IS NOT NULL THEN "settled" ELSE 0 END) AS "settled",
  -- Dossiers settled, reports that state it
  count(*) FILTER (WHERE "settled" IS NOT NULL) AS "settled_stated",
  -- Dossiers settled, where it is not stated
  count(*) FILTER (WHERE "settled" IS NULL) AS "settled_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- clickhouse, over dossiers

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_settledOnTime`) AS `settledOnTime`,
  sum(`n_settledOnTime_atMost`) AS `settledOnTime_atMost`,
  sum(`n_settled`) AS `settled`
FROM (
  -- Dossiers by the day of settlement, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `settled_at` >= toDateTime({p1:UInt32}) AND `settled_at` < toDateTime({p2:UInt32}) THEN {p3:String}
    END AS `by_2`,
    -- Dossiers settled early or on time
    countIf(ifNull(`settlement` = {p4:String} OR `settlement` = {p5:String}, 0)) AS `n_settledOnTime`,
    -- Dossiers settled early or on time, with those of which it is not known
    countIf(ifNull(`settlement` = {p4:String} OR `settlement` = {p5:String}, 1)) AS `n_settledOnTime_atMost`,
    -- Dossiers settled
    count() AS `n_settled`
  FROM `dossiers`
  WHERE `settled_at` >= toDateTime({p1:UInt32})
    AND `settled_at` < toDateTime({p2:UInt32})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = 1751302800, p2 = 1759251600, p3 = "2025-Q3", p4 = "early", p5 = "on-time"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_settledOnTime`) AS `settledOnTime`,
  sum(`n_settledOnTime_stated`) AS `settledOnTime_stated`,
  sum(`n_settledOnTime_unstated`) AS `settledOnTime_unstated`,
  sum(`n_settled`) AS `settled`,
  sum(`n_settled_stated`) AS `settled_stated`,
  sum(`n_settled_unstated`) AS `settled_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}, {p2:String}, {p3:String}) THEN {p4:String}
    END AS `by_2`,
    -- Dossiers settled early or on time
    sum(ifNull(`settled_on_time`, 0)) AS `n_settledOnTime`,
    -- Dossiers settled early or on time, reports that state it
    countIf(`settled_on_time` IS NOT NULL) AS `n_settledOnTime_stated`,
    -- Dossiers settled early or on time, where it is not stated
    countIf(`settled_on_time` IS NULL) AS `n_settledOnTime_unstated`,
    -- Dossiers settled
    sum(ifNull(`settled`, 0)) AS `n_settled`,
    -- Dossiers settled, reports that state it
    countIf(`settled` IS NOT NULL) AS `n_settled_stated`,
    -- Dossiers settled, where it is not stated
    countIf(`settled` IS NULL) AS `n_settled_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String}, {p2:String}, {p3:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-07", p2 = "2025-08", p3 = "2025-09", p4 = "2025-Q3"
