-- dossier.early-share-of-settled
-- Early share of dossiers settled (%) = Dossiers settled early ÷ Dossiers settled × 100
-- Tỷ lệ hồ sơ giải quyết trước hạn trên số hồ sơ đã giải quyết (%) = Hồ sơ giải quyết trước hạn ÷ Hồ sơ đã giải quyết × 100
-- Thừa Thiên Huế, services of levels 1 and 2: published as 48.6%. → 48.58%
-- Đắk Nông, 15 December 2020 to 15 June 2021: printed as 48.2%, the counts give 48.12%. → 48.12%
-- No dossier was settled. → nothing arose

-- postgres, over dossiers

-- Dossiers by the day of settlement, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "settled_at" >= $1::timestamptz AND "settled_at" < $2::timestamptz THEN $3::text
  END AS "quarter",
  -- Dossiers settled early
  count(*) FILTER (WHERE "settlement" = $4) AS "settledEarly",
  -- Dossiers settled early, with those of which it is not known
  count(*) FILTER (WHERE ("settlement" = $4) IS DISTINCT FROM FALSE) AS "settledEarly_atMost",
  -- Dossiers settled
  count(*) AS "settled"
FROM "dossiers"
WHERE "settled_at" >= $1::timestamptz
  AND "settled_at" < $2::timestamptz
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3", $4 = "early"

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Dossiers settled early
  sum(CASE WHEN "settled_early" IS NOT NULL THEN "settled_early" ELSE 0 END) AS "settledEarly",
  -- Dossiers settled early, reports that state it
  count(*) FILTER (WHERE "settled_early" IS NOT NULL) AS "settledEarly_stated",
  -- Dossiers settled early, where it is not stated
  count(*) FILTER (WHERE "settled_early" IS NULL) AS "settledEarly_unstated",
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
  -- Dossiers settled early
  count(*) FILTER (WHERE "settlement" = $4) AS "settledEarly",
  -- Dossiers settled early, with those of which it is not known
  count(*) FILTER (WHERE ("settlement" = $4) IS DISTINCT FROM FALSE) AS "settledEarly_atMost",
  -- Dossiers settled
  count(*) AS "settled"
FROM "dossiers"
WHERE "settled_at" >= $1::TIMESTAMPTZ
  AND "settled_at" < $2::TIMESTAMPTZ
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3", $4 = "early"

-- duckdb, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) THEN $4::VARCHAR
  END AS "quarter",
  -- Dossiers settled early
  sum(CASE WHEN "settled_early" IS NOT NULL THEN "settled_early" ELSE 0 END) AS "settledEarly",
  -- Dossiers settled early, reports that state it
  count(*) FILTER (WHERE "settled_early" IS NOT NULL) AS "settledEarly_stated",
  -- Dossiers settled early, where it is not stated
  count(*) FILTER (WHERE "settled_early" IS NULL) AS "settledEarly_unstated",
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
  sum(`n_settledEarly`) AS `settledEarly`,
  sum(`n_settledEarly_atMost`) AS `settledEarly_atMost`,
  sum(`n_settled`) AS `settled`
FROM (
  -- Dossiers by the day of settlement, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `settled_at` >= toDateTime({p1:UInt32}) AND `settled_at` < toDateTime({p2:UInt32}) THEN {p3:String}
    END AS `by_2`,
    -- Dossiers settled early
    countIf(ifNull(`settlement` = {p4:String}, 0)) AS `n_settledEarly`,
    -- Dossiers settled early, with those of which it is not known
    countIf(ifNull(`settlement` = {p4:String}, 1)) AS `n_settledEarly_atMost`,
    -- Dossiers settled
    count() AS `n_settled`
  FROM `dossiers`
  WHERE `settled_at` >= toDateTime({p1:UInt32})
    AND `settled_at` < toDateTime({p2:UInt32})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = 1751302800, p2 = 1759251600, p3 = "2025-Q3", p4 = "early"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_settledEarly`) AS `settledEarly`,
  sum(`n_settledEarly_stated`) AS `settledEarly_stated`,
  sum(`n_settledEarly_unstated`) AS `settledEarly_unstated`,
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
    -- Dossiers settled early
    sum(ifNull(`settled_early`, 0)) AS `n_settledEarly`,
    -- Dossiers settled early, reports that state it
    countIf(`settled_early` IS NOT NULL) AS `n_settledEarly_stated`,
    -- Dossiers settled early, where it is not stated
    countIf(`settled_early` IS NULL) AS `n_settledEarly_unstated`,
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
