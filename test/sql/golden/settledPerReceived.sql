-- dossier.settled-per-received
-- Dossiers settled against dossiers received (%) = Dossiers settled ÷ Dossiers received × 100
-- Tỷ số hồ sơ đã giải quyết so với hồ sơ tiếp nhận trong kỳ (%) = Hồ sơ đã giải quyết ÷ Hồ sơ tiếp nhận × 100
-- An invented case: 1,050 settled, 1,000 received. → 105.00%
-- An invented case: the number settled is known as a range. → from 90.00% to 95.00%
-- No dossier was received in the period. → nothing arose

-- postgres, over dossiers

SELECT
  "body" AS "body",
  "quarter" AS "quarter",
  sum("settled") AS "settled",
  sum("received") AS "received"
FROM (
  -- Dossiers by the day of settlement
  SELECT
    "body" AS "body",
    CASE
      WHEN "settled_at" >= $1::timestamptz AND "settled_at" < $2::timestamptz THEN $3::text
    END AS "quarter",
    -- Dossiers settled
    count(*) AS "settled",
    0 AS "received"
  FROM "dossiers"
  WHERE "settled_at" >= $1::timestamptz
    AND "settled_at" < $2::timestamptz
  GROUP BY 1, 2
  UNION ALL
  -- Dossiers by the day of receipt
  SELECT
    "body" AS "body",
    CASE
      WHEN "received_at" >= $1::timestamptz AND "received_at" < $2::timestamptz THEN $3::text
    END AS "quarter",
    0 AS "settled",
    -- Dossiers received
    count(*) AS "received"
  FROM "dossiers"
  WHERE "received_at" >= $1::timestamptz
    AND "received_at" < $2::timestamptz
  GROUP BY 1, 2
) AS counted
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3"

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Dossiers settled
  sum(CASE WHEN "settled" IS NOT NULL THEN "settled" ELSE 0 END) AS "settled",
  -- Dossiers settled, reports that state it
  count(*) FILTER (WHERE "settled" IS NOT NULL) AS "settled_stated",
  -- Dossiers settled, where it is not stated
  count(*) FILTER (WHERE "settled" IS NULL) AS "settled_unstated",
  -- Dossiers received
  sum(CASE WHEN "received" IS NOT NULL THEN "received" ELSE 0 END) AS "received",
  -- Dossiers received, reports that state it
  count(*) FILTER (WHERE "received" IS NOT NULL) AS "received_stated",
  -- Dossiers received, where it is not stated
  count(*) FILTER (WHERE "received" IS NULL) AS "received_unstated"
FROM "reports"
WHERE "period" IN ($1::text, $2::text, $3::text)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- duckdb, over dossiers

SELECT
  "body" AS "body",
  "quarter" AS "quarter",
  sum("settled") AS "settled",
  sum("received") AS "received"
FROM (
  -- Dossiers by the day of settlement
  SELECT
    "body" AS "body",
    CASE
      WHEN "settled_at" >= $1::TIMESTAMPTZ AND "settled_at" < $2::TIMESTAMPTZ THEN $3::VARCHAR
    END AS "quarter",
    -- Dossiers settled
    count(*) AS "settled",
    0 AS "received"
  FROM "dossiers"
  WHERE "settled_at" >= $1::TIMESTAMPTZ
    AND "settled_at" < $2::TIMESTAMPTZ
  GROUP BY 1, 2
  UNION ALL
  -- Dossiers by the day of receipt
  SELECT
    "body" AS "body",
    CASE
      WHEN "received_at" >= $1::TIMESTAMPTZ AND "received_at" < $2::TIMESTAMPTZ THEN $3::VARCHAR
    END AS "quarter",
    0 AS "settled",
    -- Dossiers received
    count(*) AS "received"
  FROM "dossiers"
  WHERE "received_at" >= $1::TIMESTAMPTZ
    AND "received_at" < $2::TIMESTAMPTZ
  GROUP BY 1, 2
) AS counted
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3"

-- duckdb, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) THEN $4::VARCHAR
  END AS "quarter",
  -- Dossiers settled
  sum(CASE WHEN "settled" IS NOT NULL THEN "settled" ELSE 0 END) AS "settled",
  -- Dossiers settled, reports that state it
  count(*) FILTER (WHERE "settled" IS NOT NULL) AS "settled_stated",
  -- Dossiers settled, where it is not stated
  count(*) FILTER (WHERE "settled" IS NULL) AS "settled_unstated",
  -- Dossiers received
  sum(CASE WHEN "received" IS NOT NULL THEN "received" ELSE 0 END) AS "received",
  -- Dossiers received, reports that state it
  count(*) FILTER (WHERE "received" IS NOT NULL) AS "received_stated",
  -- Dossiers received, where it is not stated
  count(*) FILTER (WHERE "received" IS NULL) AS "received_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- clickhouse, over dossiers

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_settled`) AS `settled`,
  sum(`n_received`) AS `received`
FROM (
  -- Dossiers by the day of settlement
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `settled_at` >= toDateTime({p1:UInt32}) AND `settled_at` < toDateTime({p2:UInt32}) THEN {p3:String}
    END AS `by_2`,
    -- Dossiers settled
    count() AS `n_settled`,
    0 AS `n_received`
  FROM `dossiers`
  WHERE `settled_at` >= toDateTime({p1:UInt32})
    AND `settled_at` < toDateTime({p2:UInt32})
  GROUP BY `by_1`, `by_2`
  UNION ALL
  -- Dossiers by the day of receipt
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `received_at` >= toDateTime({p1:UInt32}) AND `received_at` < toDateTime({p2:UInt32}) THEN {p3:String}
    END AS `by_2`,
    0 AS `n_settled`,
    -- Dossiers received
    count() AS `n_received`
  FROM `dossiers`
  WHERE `received_at` >= toDateTime({p1:UInt32})
    AND `received_at` < toDateTime({p2:UInt32})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = 1751302800, p2 = 1759251600, p3 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_settled`) AS `settled`,
  sum(`n_settled_stated`) AS `settled_stated`,
  sum(`n_settled_unstated`) AS `settled_unstated`,
  sum(`n_received`) AS `received`,
  sum(`n_received_stated`) AS `received_stated`,
  sum(`n_received_unstated`) AS `received_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}, {p2:String}, {p3:String}) THEN {p4:String}
    END AS `by_2`,
    -- Dossiers settled
    sum(ifNull(`settled`, 0)) AS `n_settled`,
    -- Dossiers settled, reports that state it
    countIf(`settled` IS NOT NULL) AS `n_settled_stated`,
    -- Dossiers settled, where it is not stated
    countIf(`settled` IS NULL) AS `n_settled_unstated`,
    -- Dossiers received
    sum(ifNull(`received`, 0)) AS `n_received`,
    -- Dossiers received, reports that state it
    countIf(`received` IS NOT NULL) AS `n_received_stated`,
    -- Dossiers received, where it is not stated
    countIf(`received` IS NULL) AS `n_received_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String}, {p2:String}, {p3:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-07", p2 = "2025-08", p3 = "2025-09", p4 = "2025-Q3"
