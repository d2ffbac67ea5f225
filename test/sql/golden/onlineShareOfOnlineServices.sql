-- dossier.online-share-of-online-services
-- Online share of dossiers of procedures with an online service (%) = Dossiers filed online of procedures with an online service ÷ Dossiers of procedures with an online service, received in person or online × 100
-- Tỷ lệ hồ sơ nộp trực tuyến của thủ tục có dịch vụ công trực tuyến (%) = Hồ sơ nộp trực tuyến của thủ tục có dịch vụ công trực tuyến ÷ Hồ sơ của thủ tục có dịch vụ công trực tuyến, tiếp nhận trực tiếp và trực tuyến × 100
-- An invented case: 720 of 900 dossiers. → 80.00%
-- More than the dossiers of procedures with an online service. → invalid counts
-- No dossier of a procedure with an online service. → nothing arose

-- postgres, over dossiers

-- Dossiers by the day of receipt, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "received_at" >= $1::timestamptz AND "received_at" < $2::timestamptz THEN $3::text
  END AS "quarter",
  -- Dossiers filed online of procedures with an online service
  count(*) FILTER (WHERE "service_level" IN ($4, $5) AND "submission_channel" IN ($6, $7) AND "submission_channel" = $7) AS "receivedOnlineForOnlineService",
  -- Dossiers of procedures with an online service, received in person or online
  count(*) FILTER (WHERE "service_level" IN ($4, $5) AND "submission_channel" IN ($6, $7)) AS "receivedForOnlineServiceWithoutPost"
FROM "dossiers"
WHERE "received_at" >= $1::timestamptz
  AND "received_at" < $2::timestamptz
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3", $4 = "full", $5 = "partial", $6 = "in-person", $7 = "online"

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Dossiers filed online of procedures with an online service
  sum(CASE WHEN "received_online_for_online_service" IS NOT NULL THEN "received_online_for_online_service" ELSE 0 END) AS "receivedOnlineForOnlineService",
  -- Dossiers filed online of procedures with an online service, reports that state it
  count(*) FILTER (WHERE "received_online_for_online_service" IS NOT NULL) AS "receivedOnlineForOnlineService_stated",
  -- Dossiers filed online of procedures with an online service, where it is not stated
  count(*) FILTER (WHERE "received_online_for_online_service" IS NULL) AS "receivedOnlineForOnlineService_unstated",
  -- Dossiers of procedures with an online service, received in person or online
  sum(CASE WHEN "received_for_online_service_without_post" IS NOT NULL THEN "received_for_online_service_without_post" ELSE 0 END) AS "receivedForOnlineServiceWithoutPost",
  -- Dossiers of procedures with an online service, received in person or online, reports that state it
  count(*) FILTER (WHERE "received_for_online_service_without_post" IS NOT NULL) AS "receivedForOnlineServiceWithoutPost_stated",
  -- Dossiers of procedures with an online service, received in person or online, where it is not stated
  count(*) FILTER (WHERE "received_for_online_service_without_post" IS NULL) AS "receivedForOnlineServiceWithoutPost_unstated"
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
  -- Dossiers filed online of procedures with an online service
  count(*) FILTER (WHERE "service_level" IN ($4, $5) AND "submission_channel" IN ($6, $7) AND "submission_channel" = $7) AS "receivedOnlineForOnlineService",
  -- Dossiers of procedures with an online service, received in person or online
  count(*) FILTER (WHERE "service_level" IN ($4, $5) AND "submission_channel" IN ($6, $7)) AS "receivedForOnlineServiceWithoutPost"
FROM "dossiers"
WHERE "received_at" >= $1::TIMESTAMPTZ
  AND "received_at" < $2::TIMESTAMPTZ
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3", $4 = "full", $5 = "partial", $6 = "in-person", $7 = "online"

-- duckdb, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) THEN $4::VARCHAR
  END AS "quarter",
  -- Dossiers filed online of procedures with an online service
  sum(CASE WHEN "received_online_for_online_service" IS NOT NULL THEN "received_online_for_online_service" ELSE 0 END) AS "receivedOnlineForOnlineService",
  -- Dossiers filed online of procedures with an online service, reports that state it
  count(*) FILTER (WHERE "received_online_for_online_service" IS NOT NULL) AS "receivedOnlineForOnlineService_stated",
  -- Dossiers filed online of procedures with an online service, where it is not stated
  count(*) FILTER (WHERE "received_online_for_online_service" IS NULL) AS "receivedOnlineForOnlineService_unstated",
  -- Dossiers of procedures with an online service, received in person or online
  sum(CASE WHEN "received_for_online_service_without_post" IS NOT NULL THEN "received_for_online_service_without_post" ELSE 0 END) AS "receivedForOnlineServiceWithoutPost",
  -- Dossiers of procedures with an online service, received in person or online, reports that state it
  count(*) FILTER (WHERE "received_for_online_service_without_post" IS NOT NULL) AS "receivedForOnlineServiceWithoutPost_stated",
  -- Dossiers of procedures with an online service, received in person or online, where it is not stated
  count(*) FILTER (WHERE "received_for_online_service_without_post" IS NULL) AS "receivedForOnlineServiceWithoutPost_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- clickhouse, over dossiers

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_receivedOnlineForOnlineService`) AS `receivedOnlineForOnlineService`,
  sum(`n_receivedForOnlineServiceWithoutPost`) AS `receivedForOnlineServiceWithoutPost`
FROM (
  -- Dossiers by the day of receipt, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `received_at` >= toDateTime({p1:UInt32}) AND `received_at` < toDateTime({p2:UInt32}) THEN {p3:String}
    END AS `by_2`,
    -- Dossiers filed online of procedures with an online service
    countIf((`service_level` = {p4:String} OR `service_level` = {p5:String}) AND (`submission_channel` = {p6:String} OR `submission_channel` = {p7:String}) AND `submission_channel` = {p7:String}) AS `n_receivedOnlineForOnlineService`,
    -- Dossiers of procedures with an online service, received in person or online
    countIf((`service_level` = {p4:String} OR `service_level` = {p5:String}) AND (`submission_channel` = {p6:String} OR `submission_channel` = {p7:String})) AS `n_receivedForOnlineServiceWithoutPost`
  FROM `dossiers`
  WHERE `received_at` >= toDateTime({p1:UInt32})
    AND `received_at` < toDateTime({p2:UInt32})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = 1751302800, p2 = 1759251600, p3 = "2025-Q3", p4 = "full", p5 = "partial", p6 = "in-person", p7 = "online"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_receivedOnlineForOnlineService`) AS `receivedOnlineForOnlineService`,
  sum(`n_receivedOnlineForOnlineService_stated`) AS `receivedOnlineForOnlineService_stated`,
  sum(`n_receivedOnlineForOnlineService_unstated`) AS `receivedOnlineForOnlineService_unstated`,
  sum(`n_receivedForOnlineServiceWithoutPost`) AS `receivedForOnlineServiceWithoutPost`,
  sum(`n_receivedForOnlineServiceWithoutPost_stated`) AS `receivedForOnlineServiceWithoutPost_stated`,
  sum(`n_receivedForOnlineServiceWithoutPost_unstated`) AS `receivedForOnlineServiceWithoutPost_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}, {p2:String}, {p3:String}) THEN {p4:String}
    END AS `by_2`,
    -- Dossiers filed online of procedures with an online service
    sum(ifNull(`received_online_for_online_service`, 0)) AS `n_receivedOnlineForOnlineService`,
    -- Dossiers filed online of procedures with an online service, reports that state it
    countIf(`received_online_for_online_service` IS NOT NULL) AS `n_receivedOnlineForOnlineService_stated`,
    -- Dossiers filed online of procedures with an online service, where it is not stated
    countIf(`received_online_for_online_service` IS NULL) AS `n_receivedOnlineForOnlineService_unstated`,
    -- Dossiers of procedures with an online service, received in person or online
    sum(ifNull(`received_for_online_service_without_post`, 0)) AS `n_receivedForOnlineServiceWithoutPost`,
    -- Dossiers of procedures with an online service, received in person or online, reports that state it
    countIf(`received_for_online_service_without_post` IS NOT NULL) AS `n_receivedForOnlineServiceWithoutPost_stated`,
    -- Dossiers of procedures with an online service, received in person or online, where it is not stated
    countIf(`received_for_online_service_without_post` IS NULL) AS `n_receivedForOnlineServiceWithoutPost_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String}, {p2:String}, {p3:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-07", p2 = "2025-08", p3 = "2025-09", p4 = "2025-Q3"
