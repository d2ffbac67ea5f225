-- dossier.fully-online-share-of-eligible
-- Fully online share of dossiers of eligible procedures (%) = Dossiers received fully online of eligible procedures ÷ Dossiers received of procedures eligible for a fully online service × 100
-- Tỷ lệ hồ sơ trực tuyến toàn trình trên số hồ sơ của thủ tục đủ điều kiện (%) = Hồ sơ trực tuyến toàn trình của thủ tục đủ điều kiện toàn trình ÷ Hồ sơ tiếp nhận của thủ tục đủ điều kiện toàn trình × 100
-- An invented case: 1,200 of 2,000 dossiers. → 60.00%
-- An invented case: 100 dossiers of procedures not reviewed. → from 45.00% to 50.00%
-- No dossier of an eligible procedure. → nothing arose

-- postgres, over dossiers

-- Dossiers by the day of receipt, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "received_at" >= $1::timestamptz AND "received_at" < $2::timestamptz THEN $3::text
  END AS "quarter",
  -- Dossiers received fully online of eligible procedures
  count(*) FILTER (WHERE "eligible_for_full" = TRUE AND "submission_channel" = $4 AND "service_level" = $5) AS "receivedEligibleFullyOnline",
  -- Dossiers received fully online of eligible procedures, with those of which it is not known
  count(*) FILTER (WHERE ("eligible_for_full" = TRUE AND "submission_channel" = $4 AND "service_level" = $5) IS DISTINCT FROM FALSE) AS "receivedEligibleFullyOnline_atMost",
  -- Dossiers received of procedures eligible for a fully online service
  count(*) FILTER (WHERE "eligible_for_full" = TRUE) AS "receivedEligibleForFull",
  -- Dossiers received of procedures eligible for a fully online service, with those of which it is not known
  count(*) FILTER (WHERE ("eligible_for_full" = TRUE) IS DISTINCT FROM FALSE) AS "receivedEligibleForFull_atMost"
FROM "dossiers"
WHERE "received_at" >= $1::timestamptz
  AND "received_at" < $2::timestamptz
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3", $4 = "online", $5 = "full"

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Dossiers received fully online of eligible procedures
  sum(CASE WHEN "received_eligible_fully_online" IS NOT NULL THEN "received_eligible_fully_online" ELSE 0 END) AS "receivedEligibleFullyOnline",
  -- Dossiers received fully online of eligible procedures, reports that state it
  count(*) FILTER (WHERE "received_eligible_fully_online" IS NOT NULL) AS "receivedEligibleFullyOnline_stated",
  -- Dossiers received fully online of eligible procedures, where it is not stated
  count(*) FILTER (WHERE "received_eligible_fully_online" IS NULL) AS "receivedEligibleFullyOnline_unstated",
  -- Dossiers received of procedures eligible for a fully online service
  sum(CASE WHEN "received_eligible_for_full" IS NOT NULL THEN "received_eligible_for_full" ELSE 0 END) AS "receivedEligibleForFull",
  -- Dossiers received of procedures eligible for a fully online service, reports that state it
  count(*) FILTER (WHERE "received_eligible_for_full" IS NOT NULL) AS "receivedEligibleForFull_stated",
  -- Dossiers received of procedures eligible for a fully online service, where it is not stated
  count(*) FILTER (WHERE "received_eligible_for_full" IS NULL) AS "receivedEligibleForFull_unstated"
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
  -- Dossiers received fully online of eligible procedures
  count(*) FILTER (WHERE "eligible_for_full" = TRUE AND "submission_channel" = $4 AND "service_level" = $5) AS "receivedEligibleFullyOnline",
  -- Dossiers received fully online of eligible procedures, with those of which it is not known
  count(*) FILTER (WHERE ("eligible_for_full" = TRUE AND "submission_channel" = $4 AND "service_level" = $5) IS DISTINCT FROM FALSE) AS "receivedEligibleFullyOnline_atMost",
  -- Dossiers received of procedures eligible for a fully online service
  count(*) FILTER (WHERE "eligible_for_full" = TRUE) AS "receivedEligibleForFull",
  -- Dossiers received of procedures eligible for a fully online service, with those of which it is not known
  count(*) FILTER (WHERE ("eligible_for_full" = TRUE) IS DISTINCT FROM FALSE) AS "receivedEligibleForFull_atMost"
FROM "dossiers"
WHERE "received_at" >= $1::TIMESTAMPTZ
  AND "received_at" < $2::TIMESTAMPTZ
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3", $4 = "online", $5 = "full"

-- duckdb, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) THEN $4::VARCHAR
  END AS "quarter",
  -- Dossiers received fully online of eligible procedures
  sum(CASE WHEN "received_eligible_fully_online" IS NOT NULL THEN "received_eligible_fully_online" ELSE 0 END) AS "receivedEligibleFullyOnline",
  -- Dossiers received fully online of eligible procedures, reports that state it
  count(*) FILTER (WHERE "received_eligible_fully_online" IS NOT NULL) AS "receivedEligibleFullyOnline_stated",
  -- Dossiers received fully online of eligible procedures, where it is not stated
  count(*) FILTER (WHERE "received_eligible_fully_online" IS NULL) AS "receivedEligibleFullyOnline_unstated",
  -- Dossiers received of procedures eligible for a fully online service
  sum(CASE WHEN "received_eligible_for_full" IS NOT NULL THEN "received_eligible_for_full" ELSE 0 END) AS "receivedEligibleForFull",
  -- Dossiers received of procedures eligible for a fully online service, reports that state it
  count(*) FILTER (WHERE "received_eligible_for_full" IS NOT NULL) AS "receivedEligibleForFull_stated",
  -- Dossiers received of procedures eligible for a fully online service, where it is not stated
  count(*) FILTER (WHERE "received_eligible_for_full" IS NULL) AS "receivedEligibleForFull_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- clickhouse, over dossiers

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_receivedEligibleFullyOnline`) AS `receivedEligibleFullyOnline`,
  sum(`n_receivedEligibleFullyOnline_atMost`) AS `receivedEligibleFullyOnline_atMost`,
  sum(`n_receivedEligibleForFull`) AS `receivedEligibleForFull`,
  sum(`n_receivedEligibleForFull_atMost`) AS `receivedEligibleForFull_atMost`
FROM (
  -- Dossiers by the day of receipt, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `received_at` >= toDateTime({p1:UInt32}) AND `received_at` < toDateTime({p2:UInt32}) THEN {p3:String}
    END AS `by_2`,
    -- Dossiers received fully online of eligible procedures
    countIf(ifNull(`eligible_for_full` = 1, 0) AND `submission_channel` = {p4:String} AND `service_level` = {p5:String}) AS `n_receivedEligibleFullyOnline`,
    -- Dossiers received fully online of eligible procedures, with those of which it is not known
    countIf(ifNull(`eligible_for_full` = 1, 1) AND `submission_channel` = {p4:String} AND `service_level` = {p5:String}) AS `n_receivedEligibleFullyOnline_atMost`,
    -- Dossiers received of procedures eligible for a fully online service
    countIf(ifNull(`eligible_for_full` = 1, 0)) AS `n_receivedEligibleForFull`,
    -- Dossiers received of procedures eligible for a fully online service, with those of which it is not known
    countIf(ifNull(`eligible_for_full` = 1, 1)) AS `n_receivedEligibleForFull_atMost`
  FROM `dossiers`
  WHERE `received_at` >= toDateTime({p1:UInt32})
    AND `received_at` < toDateTime({p2:UInt32})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = 1751302800, p2 = 1759251600, p3 = "2025-Q3", p4 = "online", p5 = "full"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_receivedEligibleFullyOnline`) AS `receivedEligibleFullyOnline`,
  sum(`n_receivedEligibleFullyOnline_stated`) AS `receivedEligibleFullyOnline_stated`,
  sum(`n_receivedEligibleFullyOnline_unstated`) AS `receivedEligibleFullyOnline_unstated`,
  sum(`n_receivedEligibleForFull`) AS `receivedEligibleForFull`,
  sum(`n_receivedEligibleForFull_stated`) AS `receivedEligibleForFull_stated`,
  sum(`n_receivedEligibleForFull_unstated`) AS `receivedEligibleForFull_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}, {p2:String}, {p3:String}) THEN {p4:String}
    END AS `by_2`,
    -- Dossiers received fully online of eligible procedures
    sum(ifNull(`received_eligible_fully_online`, 0)) AS `n_receivedEligibleFullyOnline`,
    -- Dossiers received fully online of eligible procedures, reports that state it
    countIf(`received_eligible_fully_online` IS NOT NULL) AS `n_receivedEligibleFullyOnline_stated`,
    -- Dossiers received fully online of eligible procedures, where it is not stated
    countIf(`received_eligible_fully_online` IS NULL) AS `n_receivedEligibleFullyOnline_unstated`,
    -- Dossiers received of procedures eligible for a fully online service
    sum(ifNull(`received_eligible_for_full`, 0)) AS `n_receivedEligibleForFull`,
    -- Dossiers received of procedures eligible for a fully online service, reports that state it
    countIf(`received_eligible_for_full` IS NOT NULL) AS `n_receivedEligibleForFull_stated`,
    -- Dossiers received of procedures eligible for a fully online service, where it is not stated
    countIf(`received_eligible_for_full` IS NULL) AS `n_receivedEligibleForFull_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String}, {p2:String}, {p3:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-07", p2 = "2025-08", p3 = "2025-09", p4 = "2025-Q3"
