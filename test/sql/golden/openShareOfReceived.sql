-- dossier.open-share-of-received
-- Open share of dossiers received (%) = Dossiers received in the period and still open ÷ Dossiers received × 100
-- Tỷ lệ hồ sơ đang giải quyết trên số hồ sơ tiếp nhận trong kỳ (%) = Hồ sơ tiếp nhận trong kỳ đang giải quyết ÷ Hồ sơ tiếp nhận × 100
-- Hanoi, 126 communes and wards, 1 July to 23 September 2025: the published figure. → 3.90%
-- No dossier at all. → nothing arose

-- postgres, over dossiers

-- Dossiers by the day of receipt, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "received_at" >= $1::timestamptz AND "received_at" < $2::timestamptz THEN $3::text
  END AS "quarter",
  -- Dossiers received in the period and still open
  count(*) FILTER (WHERE "standing" IN ($4, $5)) AS "receivedOpen",
  -- Dossiers received in the period and still open, with those of which it is not known
  count(*) FILTER (WHERE ("standing" IN ($4, $5)) IS DISTINCT FROM FALSE) AS "receivedOpen_atMost",
  -- Dossiers received
  count(*) AS "received"
FROM "dossiers"
WHERE "received_at" >= $1::timestamptz
  AND "received_at" < $2::timestamptz
  AND "received_at" < $2::timestamptz
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3", $4 = "open-within-term", $5 = "open-overdue"

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text) THEN $1::text
  END AS "quarter",
  -- Dossiers received in the period and still open
  sum(CASE WHEN "received_open" IS NOT NULL THEN "received_open" ELSE 0 END) AS "receivedOpen",
  -- Dossiers received in the period and still open, reports that state it
  count(*) FILTER (WHERE "received_open" IS NOT NULL) AS "receivedOpen_stated",
  -- Dossiers received in the period and still open, where it is not stated
  count(*) FILTER (WHERE "received_open" IS NULL) AS "receivedOpen_unstated",
  -- Dossiers received
  sum(CASE WHEN "received" IS NOT NULL THEN "received" ELSE 0 END) AS "received",
  -- Dossiers received, reports that state it
  count(*) FILTER (WHERE "received" IS NOT NULL) AS "received_stated",
  -- Dossiers received, where it is not stated
  count(*) FILTER (WHERE "received" IS NULL) AS "received_unstated"
FROM "reports"
WHERE "period" IN ($1::text)
GROUP BY 1, 2;
-- $1 = "2025-Q3"

-- duckdb, over dossiers

-- Dossiers by the day of receipt, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "received_at" >= $1::TIMESTAMPTZ AND "received_at" < $2::TIMESTAMPTZ THEN $3::VARCHAR
  END AS "quarter",
  -- Dossiers received in the period and still open
  count(*) FILTER (WHERE "standing" IN ($4, $5)) AS "receivedOpen",
  -- Dossiers received in the period and still open, with those of which it is not known
  count(*) FILTER (WHERE ("standing" IN ($4, $5)) IS DISTINCT FROM FALSE) AS "receivedOpen_atMost",
  -- Dossiers received
  count(*) AS "received"
FROM "dossiers"
WHERE "received_at" >= $1::TIMESTAMPTZ
  AND "received_at" < $2::TIMESTAMPTZ
  AND "received_at" < $2::TIMESTAMPTZ
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3", $4 = "open-within-term", $5 = "open-overdue"

-- duckdb, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::VARCHAR) THEN $1::VARCHAR
  END AS "quarter",
  -- Dossiers received in the period and still open
  sum(CASE WHEN "received_open" IS NOT NULL THEN "received_open" ELSE 0 END) AS "receivedOpen",
  -- Dossiers received in the period and still open, reports that state it
  count(*) FILTER (WHERE "received_open" IS NOT NULL) AS "receivedOpen_stated",
  -- Dossiers received in the period and still open, where it is not stated
  count(*) FILTER (WHERE "received_open" IS NULL) AS "receivedOpen_unstated",
  -- Dossiers received
  sum(CASE WHEN "received" IS NOT NULL THEN "received" ELSE 0 END) AS "received",
  -- Dossiers received, reports that state it
  count(*) FILTER (WHERE "received" IS NOT NULL) AS "received_stated",
  -- Dossiers received, where it is not stated
  count(*) FILTER (WHERE "received" IS NULL) AS "received_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-Q3"

-- clickhouse, over dossiers

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_receivedOpen`) AS `receivedOpen`,
  sum(`n_receivedOpen_atMost`) AS `receivedOpen_atMost`,
  sum(`n_received`) AS `received`
FROM (
  -- Dossiers by the day of receipt, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `received_at` >= toDateTime({p1:UInt32}) AND `received_at` < toDateTime({p2:UInt32}) THEN {p3:String}
    END AS `by_2`,
    -- Dossiers received in the period and still open
    countIf(ifNull(`standing` = {p4:String} OR `standing` = {p5:String}, 0)) AS `n_receivedOpen`,
    -- Dossiers received in the period and still open, with those of which it is not known
    countIf(ifNull(`standing` = {p4:String} OR `standing` = {p5:String}, 1)) AS `n_receivedOpen_atMost`,
    -- Dossiers received
    count() AS `n_received`
  FROM `dossiers`
  WHERE `received_at` >= toDateTime({p1:UInt32})
    AND `received_at` < toDateTime({p2:UInt32})
    AND `received_at` < toDateTime({p2:UInt32})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = 1751302800, p2 = 1759251600, p3 = "2025-Q3", p4 = "open-within-term", p5 = "open-overdue"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_receivedOpen`) AS `receivedOpen`,
  sum(`n_receivedOpen_stated`) AS `receivedOpen_stated`,
  sum(`n_receivedOpen_unstated`) AS `receivedOpen_unstated`,
  sum(`n_received`) AS `received`,
  sum(`n_received_stated`) AS `received_stated`,
  sum(`n_received_unstated`) AS `received_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}) THEN {p1:String}
    END AS `by_2`,
    -- Dossiers received in the period and still open
    sum(ifNull(`received_open`, 0)) AS `n_receivedOpen`,
    -- Dossiers received in the period and still open, reports that state it
    countIf(`received_open` IS NOT NULL) AS `n_receivedOpen_stated`,
    -- Dossiers received in the period and still open, where it is not stated
    countIf(`received_open` IS NULL) AS `n_receivedOpen_unstated`,
    -- Dossiers received
    sum(ifNull(`received`, 0)) AS `n_received`,
    -- Dossiers received, reports that state it
    countIf(`received` IS NOT NULL) AS `n_received_stated`,
    -- Dossiers received, where it is not stated
    countIf(`received` IS NULL) AS `n_received_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-Q3"
