-- dossier.on-time-share-of-received
-- On-time share of dossiers received, those open within term included (%) = Dossiers received that are settled on time or open within term ÷ Dossiers received × 100
-- Tỷ lệ hồ sơ tiếp nhận được giải quyết đúng hạn hoặc còn trong hạn (%) = Hồ sơ tiếp nhận đã giải quyết đúng hạn, trước hạn hoặc đang giải quyết còn trong hạn ÷ Hồ sơ tiếp nhận × 100
-- Hanoi, 2026 to 10 October: counts and share published on the portal. → 74.04%
-- Department of Foreign Affairs of Phú Thọ, 2026 to 26 September: the portal prints 60. → 60.00%
-- An invented case: 5 dossiers without an appointment. → from 80.00% to 85.00%
-- No dossier at all. → nothing arose

-- postgres, over dossiers

-- Dossiers by the day of receipt, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "received_at" >= $1::timestamptz AND "received_at" < $2::timestamptz THEN $3::text
  END AS "quarter",
  -- Dossiers received that are settled on time or open within term
  count(*) FILTER (WHERE "standing" IN ($4, $5, $6)) AS "receivedOnTime",
  -- Dossiers received that are settled on time or open within term, with those of which it is not known
  count(*) FILTER (WHERE ("standing" IN ($4, $5, $6)) IS DISTINCT FROM FALSE) AS "receivedOnTime_atMost",
  -- Dossiers received
  count(*) AS "received"
FROM "dossiers"
WHERE "received_at" >= $1::timestamptz
  AND "received_at" < $2::timestamptz
  AND "received_at" < $2::timestamptz
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3", $4 = "early", $5 = "on-time", $6 = "open-within-term"

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text) THEN $1::text
  END AS "quarter",
  -- Dossiers received that are settled on time or open within term
  sum(CASE WHEN "received_on_time" IS NOT NULL THEN "received_on_time" ELSE 0 END) AS "receivedOnTime",
  -- Dossiers received that are settled on time or open within term, reports that state it
  count(*) FILTER (WHERE "received_on_time" IS NOT NULL) AS "receivedOnTime_stated",
  -- Dossiers received that are settled on time or open within term, where it is not stated
  count(*) FILTER (WHERE "received_on_time" IS NULL) AS "receivedOnTime_unstated",
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
  -- Dossiers received that are settled on time or open within term
  count(*) FILTER (WHERE "standing" IN ($4, $5, $6)) AS "receivedOnTime",
  -- Dossiers received that are settled on time or open within term, with those of which it is not known
  count(*) FILTER (WHERE ("standing" IN ($4, $5, $6)) IS DISTINCT FROM FALSE) AS "receivedOnTime_atMost",
  -- Dossiers received
  count(*) AS "received"
FROM "dossiers"
WHERE "received_at" >= $1::TIMESTAMPTZ
  AND "received_at" < $2::TIMESTAMPTZ
  AND "received_at" < $2::TIMESTAMPTZ
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3", $4 = "early", $5 = "on-time", $6 = "open-within-term"

-- duckdb, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::VARCHAR) THEN $1::VARCHAR
  END AS "quarter",
  -- Dossiers received that are settled on time or open within term
  sum(CASE WHEN "received_on_time" IS NOT NULL THEN "received_on_time" ELSE 0 END) AS "receivedOnTime",
  -- Dossiers received that are settled on time or open within term, reports that state it
  count(*) FILTER (WHERE "received_on_time" IS NOT NULL) AS "receivedOnTime_stated",
  -- Dossiers received that are settled on time or open within term, where it is not stated
  count(*) FILTER (WHERE "received_on_time" IS NULL) AS "receivedOnTime_unstated",
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
  sum(`n_receivedOnTime`) AS `receivedOnTime`,
  sum(`n_receivedOnTime_atMost`) AS `receivedOnTime_atMost`,
  sum(`n_received`) AS `received`
FROM (
  -- Dossiers by the day of receipt, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `received_at` >= toDateTime({p1:UInt32}) AND `received_at` < toDateTime({p2:UInt32}) THEN {p3:String}
    END AS `by_2`,
    -- Dossiers received that are settled on time or open within term
    countIf(ifNull(`standing` = {p4:String} OR `standing` = {p5:String} OR `standing` = {p6:String}, 0)) AS `n_receivedOnTime`,
    -- Dossiers received that are settled on time or open within term, with those of which it is not known
    countIf(ifNull(`standing` = {p4:String} OR `standing` = {p5:String} OR `standing` = {p6:String}, 1)) AS `n_receivedOnTime_atMost`,
    -- Dossiers received
    count() AS `n_received`
  FROM `dossiers`
  WHERE `received_at` >= toDateTime({p1:UInt32})
    AND `received_at` < toDateTime({p2:UInt32})
    AND `received_at` < toDateTime({p2:UInt32})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = 1751302800, p2 = 1759251600, p3 = "2025-Q3", p4 = "early", p5 = "on-time", p6 = "open-within-term"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_receivedOnTime`) AS `receivedOnTime`,
  sum(`n_receivedOnTime_stated`) AS `receivedOnTime_stated`,
  sum(`n_receivedOnTime_unstated`) AS `receivedOnTime_unstated`,
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
    -- Dossiers received that are settled on time or open within term
    sum(ifNull(`received_on_time`, 0)) AS `n_receivedOnTime`,
    -- Dossiers received that are settled on time or open within term, reports that state it
    countIf(`received_on_time` IS NOT NULL) AS `n_receivedOnTime_stated`,
    -- Dossiers received that are settled on time or open within term, where it is not stated
    countIf(`received_on_time` IS NULL) AS `n_receivedOnTime_unstated`,
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
