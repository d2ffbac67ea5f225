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

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.

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

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.

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

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.
