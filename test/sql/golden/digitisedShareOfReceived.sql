-- dossier.digitised-share-of-received
-- Digitised share of dossiers received (%) = Dossiers received whose components and result are digitised ÷ Dossiers received × 100
-- Tỷ lệ hồ sơ được số hóa (%) = Hồ sơ tiếp nhận đã số hóa thành phần và kết quả ÷ Hồ sơ tiếp nhận × 100
-- Hanoi, 2026 to 10 October: counts and share published on the portal. → 15.48%
-- No dossier at all. → nothing arose

-- postgres, over dossiers

-- Dossiers by the day of receipt, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "received_at" >= $1::timestamptz AND "received_at" < $2::timestamptz THEN $3::text
  END AS "quarter",
  -- Dossiers received whose components and result are digitised
  count(*) FILTER (WHERE "digitised" = TRUE) AS "receivedDigitised",
  -- Dossiers received whose components and result are digitised, with those of which it is not known
  count(*) FILTER (WHERE ("digitised" = TRUE) IS DISTINCT FROM FALSE) AS "receivedDigitised_atMost",
  -- Dossiers received
  count(*) AS "received"
FROM "dossiers"
WHERE "received_at" >= $1::timestamptz
  AND "received_at" < $2::timestamptz
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3"

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Dossiers received whose components and result are digitised
  sum(CASE WHEN "received_digitised" IS NOT NULL THEN "received_digitised" ELSE 0 END) AS "receivedDigitised",
  -- Dossiers received whose components and result are digitised, reports that state it
  count(*) FILTER (WHERE "received_digitised" IS NOT NULL) AS "receivedDigitised_stated",
  -- Dossiers received whose components and result are digitised, where it is not stated
  count(*) FILTER (WHERE "received_digitised" IS NULL) AS "receivedDigitised_unstated",
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

-- Dossiers by the day of receipt, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "received_at" >= $1::TIMESTAMPTZ AND "received_at" < $2::TIMESTAMPTZ THEN $3::VARCHAR
  END AS "quarter",
  -- Dossiers received whose components and result are digitised
  count(*) FILTER (WHERE "digitised" = TRUE) AS "receivedDigitised",
  -- Dossiers received whose components and result are digitised, with those of which it is not known
  count(*) FILTER (WHERE ("digitised" = TRUE) IS DISTINCT FROM FALSE) AS "receivedDigitised_atMost",
  -- Dossiers received
  count(*) AS "received"
FROM "dossiers"
WHERE "received_at" >= $1::TIMESTAMPTZ
  AND "received_at" < $2::TIMESTAMPTZ
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3"

-- duckdb, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) THEN $4::VARCHAR
  END AS "quarter",
  -- Dossiers received whose components and result are digitised
  sum(CASE WHEN "received_digitised" IS NOT NULL THEN "received_digitised" ELSE 0 END) AS "receivedDigitised",
  -- Dossiers received whose components and result are digitised, reports that state it
  count(*) FILTER (WHERE "received_digitised" IS NOT NULL) AS "receivedDigitised_stated",
  -- Dossiers received whose components and result are digitised, where it is not stated
  count(*) FILTER (WHERE "received_digitised" IS NULL) AS "receivedDigitised_unstated",
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
  sum(`n_receivedDigitised`) AS `receivedDigitised`,
  sum(`n_receivedDigitised_atMost`) AS `receivedDigitised_atMost`,
  sum(`n_received`) AS `received`
FROM (
  -- Dossiers by the day of receipt, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `received_at` >= toDateTime({p1:UInt32}) AND `received_at` < toDateTime({p2:UInt32}) THEN {p3:String}
    END AS `by_2`,
    -- Dossiers received whose components and result are digitised
    countIf(ifNull(`digitised` = 1, 0)) AS `n_receivedDigitised`,
    -- Dossiers received whose components and result are digitised, with those of which it is not known
    countIf(ifNull(`digitised` = 1, 1)) AS `n_receivedDigitised_atMost`,
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
  sum(`n_receivedDigitised`) AS `receivedDigitised`,
  sum(`n_receivedDigitised_stated`) AS `receivedDigitised_stated`,
  sum(`n_receivedDigitised_unstated`) AS `receivedDigitised_unstated`,
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
    -- Dossiers received whose components and result are digitised
    sum(ifNull(`received_digitised`, 0)) AS `n_receivedDigitised`,
    -- Dossiers received whose components and result are digitised, reports that state it
    countIf(`received_digitised` IS NOT NULL) AS `n_receivedDigitised_stated`,
    -- Dossiers received whose components and result are digitised, where it is not stated
    countIf(`received_digitised` IS NULL) AS `n_receivedDigitised_unstated`,
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
