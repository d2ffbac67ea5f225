-- dossier.settled-share-of-received
-- Settled share of dossiers received (%) = Dossiers received in the period and settled since ÷ Dossiers received × 100
-- Tỷ lệ hồ sơ đã giải quyết trên số hồ sơ tiếp nhận trong kỳ (%) = Hồ sơ tiếp nhận trong kỳ đã giải quyết ÷ Hồ sơ tiếp nhận × 100
-- Hanoi, 126 communes and wards, 1 July to 23 September 2025: the published figure. → 96.10%
-- No dossier at all. → nothing arose

-- postgres, over dossiers

-- Dossiers by the day of receipt, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "received_at" >= $1::timestamptz AND "received_at" < $2::timestamptz THEN $3::text
  END AS "quarter",
  -- Dossiers received in the period and settled since
  count(*) FILTER (WHERE "standing" IN ($4, $5, $6)) AS "receivedSettled",
  -- Dossiers received in the period and settled since, with those of which it is not known
  count(*) FILTER (WHERE ("standing" IN ($4, $5, $6)) IS DISTINCT FROM FALSE) AS "receivedSettled_atMost",
  -- Dossiers received
  count(*) AS "received"
FROM "dossiers"
WHERE "received_at" >= $1::timestamptz
  AND "received_at" < $2::timestamptz
  AND "received_at" < $2::timestamptz
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3", $4 = "early", $5 = "on-time", $6 = "overdue"

-- postgres, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- duckdb, over dossiers

-- Dossiers by the day of receipt, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "received_at" >= $1::TIMESTAMPTZ AND "received_at" < $2::TIMESTAMPTZ THEN $3::VARCHAR
  END AS "quarter",
  -- Dossiers received in the period and settled since
  count(*) FILTER (WHERE "standing" IN ($4, $5, $6)) AS "receivedSettled",
  -- Dossiers received in the period and settled since, with those of which it is not known
  count(*) FILTER (WHERE ("standing" IN ($4, $5, $6)) IS DISTINCT FROM FALSE) AS "receivedSettled_atMost",
  -- Dossiers received
  count(*) AS "received"
FROM "dossiers"
WHERE "received_at" >= $1::TIMESTAMPTZ
  AND "received_at" < $2::TIMESTAMPTZ
  AND "received_at" < $2::TIMESTAMPTZ
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3", $4 = "early", $5 = "on-time", $6 = "overdue"

-- duckdb, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.

-- clickhouse, over dossiers

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_receivedSettled`) AS `receivedSettled`,
  sum(`n_receivedSettled_atMost`) AS `receivedSettled_atMost`,
  sum(`n_received`) AS `received`
FROM (
  -- Dossiers by the day of receipt, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `received_at` >= toDateTime({p1:UInt32}) AND `received_at` < toDateTime({p2:UInt32}) THEN {p3:String}
    END AS `by_2`,
    -- Dossiers received in the period and settled since
    countIf(ifNull(`standing` = {p4:String} OR `standing` = {p5:String} OR `standing` = {p6:String}, 0)) AS `n_receivedSettled`,
    -- Dossiers received in the period and settled since, with those of which it is not known
    countIf(ifNull(`standing` = {p4:String} OR `standing` = {p5:String} OR `standing` = {p6:String}, 1)) AS `n_receivedSettled_atMost`,
    -- Dossiers received
    count() AS `n_received`
  FROM `dossiers`
  WHERE `received_at` >= toDateTime({p1:UInt32})
    AND `received_at` < toDateTime({p2:UInt32})
    AND `received_at` < toDateTime({p2:UInt32})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = 1751302800, p2 = 1759251600, p3 = "2025-Q3", p4 = "early", p5 = "on-time", p6 = "overdue"

-- clickhouse, over reported counts

-- not compiled: This measure does not add up in this way: group by the body, or by the very periods that were reported.
