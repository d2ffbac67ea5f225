-- dossier.mean-handling-days
-- Mean handling time of dossiers (days) = Seconds from receipt to settlement in total ÷ Dossiers settled ÷ 86,400
-- Thời gian giải quyết hồ sơ trung bình (ngày) = Tổng số giây từ tiếp nhận đến giải quyết ÷ Hồ sơ đã giải quyết ÷ 86.400
-- An invented case: three dossiers took 1, 2 and 4 days. → 2.33
-- An invented case: the times of one dossier in ten are not known, so the total lies in a range. → from 2.00 to 3.00
-- Time of no dossier: a contradiction. → invalid counts
-- No dossier was settled. → nothing arose

-- postgres, over dossiers

-- Dossiers by the day of settlement, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "settled_at" >= $1::timestamptz AND "settled_at" < $2::timestamptz THEN $3::text
  END AS "quarter",
  -- Seconds from receipt to settlement in total
  sum(CASE WHEN "handling_seconds" IS NOT NULL THEN "handling_seconds" ELSE 0 END) AS "handlingSeconds",
  -- Seconds from receipt to settlement in total, where it is not stated
  count(*) FILTER (WHERE "handling_seconds" IS NULL) AS "handlingSeconds_unstated",
  -- Dossiers settled
  count(*) AS "settled"
FROM "dossiers"
WHERE "settled_at" >= $1::timestamptz
  AND "settled_at" < $2::timestamptz
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3"

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Seconds from receipt to settlement in total
  sum(CASE WHEN "handling_seconds" IS NOT NULL THEN "handling_seconds" ELSE 0 END) AS "handlingSeconds",
  -- Seconds from receipt to settlement in total, reports that state it
  count(*) FILTER (WHERE "handling_seconds" IS NOT NULL) AS "handlingSeconds_stated",
  -- Seconds from receipt to settlement in total, where it is not stated
  count(*) FILTER (WHERE "handling_seconds" IS NULL) AS "handlingSeconds_unstated",
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
  -- Seconds from receipt to settlement in total
  sum(CASE WHEN "handling_seconds" IS NOT NULL THEN "handling_seconds" ELSE 0 END) AS "handlingSeconds",
  -- Seconds from receipt to settlement in total, where it is not stated
  count(*) FILTER (WHERE "handling_seconds" IS NULL) AS "handlingSeconds_unstated",
  -- Dossiers settled
  count(*) AS "settled"
FROM "dossiers"
WHERE "settled_at" >= $1::TIMESTAMPTZ
  AND "settled_at" < $2::TIMESTAMPTZ
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3"

-- duckdb, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) THEN $4::VARCHAR
  END AS "quarter",
  -- Seconds from receipt to settlement in total
  sum(CASE WHEN "handling_seconds" IS NOT NULL THEN "handling_seconds" ELSE 0 END) AS "handlingSeconds",
  -- Seconds from receipt to settlement in total, reports that state it
  count(*) FILTER (WHERE "handling_seconds" IS NOT NULL) AS "handlingSeconds_stated",
  -- Seconds from receipt to settlement in total, where it is not stated
  count(*) FILTER (WHERE "handling_seconds" IS NULL) AS "handlingSeconds_unstated",
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
  sum(`n_handlingSeconds`) AS `handlingSeconds`,
  sum(`n_handlingSeconds_unstated`) AS `handlingSeconds_unstated`,
  sum(`n_settled`) AS `settled`
FROM (
  -- Dossiers by the day of settlement, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `settled_at` >= toDateTime({p1:UInt32}) AND `settled_at` < toDateTime({p2:UInt32}) THEN {p3:String}
    END AS `by_2`,
    -- Seconds from receipt to settlement in total
    sum(ifNull(`handling_seconds`, 0)) AS `n_handlingSeconds`,
    -- Seconds from receipt to settlement in total, where it is not stated
    countIf(`handling_seconds` IS NULL) AS `n_handlingSeconds_unstated`,
    -- Dossiers settled
    count() AS `n_settled`
  FROM `dossiers`
  WHERE `settled_at` >= toDateTime({p1:UInt32})
    AND `settled_at` < toDateTime({p2:UInt32})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = 1751302800, p2 = 1759251600, p3 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_handlingSeconds`) AS `handlingSeconds`,
  sum(`n_handlingSeconds_stated`) AS `handlingSeconds_stated`,
  sum(`n_handlingSeconds_unstated`) AS `handlingSeconds_unstated`,
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
    -- Seconds from receipt to settlement in total
    sum(ifNull(`handling_seconds`, 0)) AS `n_handlingSeconds`,
    -- Seconds from receipt to settlement in total, reports that state it
    countIf(`handling_seconds` IS NOT NULL) AS `n_handlingSeconds_stated`,
    -- Seconds from receipt to settlement in total, where it is not stated
    countIf(`handling_seconds` IS NULL) AS `n_handlingSeconds_unstated`,
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
