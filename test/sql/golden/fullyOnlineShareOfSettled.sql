-- dossier.fully-online-share-of-settled
-- Fully online share of dossiers settled (%) = Dossiers settled that were filed fully online ÷ Dossiers settled × 100
-- Tỷ lệ hồ sơ trực tuyến toàn trình trên số hồ sơ đã giải quyết (%) = Hồ sơ trực tuyến toàn trình đã giải quyết ÷ Hồ sơ đã giải quyết × 100
-- Hà Nam, 2024: counts and share published by EMC, if its denominator is dossiers settled. → 68.54%
-- No dossier was settled. → nothing arose

-- postgres, over dossiers

-- Dossiers by the day of settlement, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "settled_at" >= $1::timestamptz AND "settled_at" < $2::timestamptz THEN $3::text
  END AS "quarter",
  -- Dossiers settled that were filed fully online
  count(*) FILTER (WHERE "service_level" = $4 AND "submission_channel" = $5) AS "settledFullyOnline",
  -- Dossiers settled
  count(*) AS "settled"
FROM "dossiers"
WHERE "settled_at" >= $1::timestamptz
  AND "settled_at" < $2::timestamptz
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3", $4 = "full", $5 = "online"

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Dossiers settled that were filed fully online
  sum(CASE WHEN "settled_fully_online" IS NOT NULL THEN "settled_fully_online" ELSE 0 END) AS "settledFullyOnline",
  -- Dossiers settled that were filed fully online, reports that state it
  count(*) FILTER (WHERE "settled_fully_online" IS NOT NULL) AS "settledFullyOnline_stated",
  -- Dossiers settled that were filed fully online, where it is not stated
  count(*) FILTER (WHERE "settled_fully_online" IS NULL) AS "settledFullyOnline_unstated",
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
  -- Dossiers settled that were filed fully online
  count(*) FILTER (WHERE "service_level" = $4 AND "submission_channel" = $5) AS "settledFullyOnline",
  -- Dossiers settled
  count(*) AS "settled"
FROM "dossiers"
WHERE "settled_at" >= $1::TIMESTAMPTZ
  AND "settled_at" < $2::TIMESTAMPTZ
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3", $4 = "full", $5 = "online"

-- duckdb, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) THEN $4::VARCHAR
  END AS "quarter",
  -- Dossiers settled that were filed fully online
  sum(CASE WHEN "settled_fully_online" IS NOT NULL THEN "settled_fully_online" ELSE 0 END) AS "settledFullyOnline",
  -- Dossiers settled that were filed fully online, reports that state it
  count(*) FILTER (WHERE "settled_fully_online" IS NOT NULL) AS "settledFullyOnline_stated",
  -- Dossiers settled that were filed fully online, where it is not stated
  count(*) FILTER (WHERE "settled_fully_online" IS NULL) AS "settledFullyOnline_unstated",
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
  sum(`n_settledFullyOnline`) AS `settledFullyOnline`,
  sum(`n_settled`) AS `settled`
FROM (
  -- Dossiers by the day of settlement, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `settled_at` >= toDateTime({p1:UInt32}) AND `settled_at` < toDateTime({p2:UInt32}) THEN {p3:String}
    END AS `by_2`,
    -- Dossiers settled that were filed fully online
    countIf(`service_level` = {p4:String} AND `submission_channel` = {p5:String}) AS `n_settledFullyOnline`,
    -- Dossiers settled
    count() AS `n_settled`
  FROM `dossiers`
  WHERE `settled_at` >= toDateTime({p1:UInt32})
    AND `settled_at` < toDateTime({p2:UInt32})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = 1751302800, p2 = 1759251600, p3 = "2025-Q3", p4 = "full", p5 = "online"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_settledFullyOnline`) AS `settledFullyOnline`,
  sum(`n_settledFullyOnline_stated`) AS `settledFullyOnline_stated`,
  sum(`n_settledFullyOnline_unstated`) AS `settledFullyOnline_unstated`,
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
    -- Dossiers settled that were filed fully online
    sum(ifNull(`settled_fully_online`, 0)) AS `n_settledFullyOnline`,
    -- Dossiers settled that were filed fully online, reports that state it
    countIf(`settled_fully_online` IS NOT NULL) AS `n_settledFullyOnline_stated`,
    -- Dossiers settled that were filed fully online, where it is not stated
    countIf(`settled_fully_online` IS NULL) AS `n_settledFullyOnline_unstated`,
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
