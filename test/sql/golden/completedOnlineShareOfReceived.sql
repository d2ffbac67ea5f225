-- dossier.completed-online-share-of-received
-- Online share by row 3.3 of the 766 set (%) = Dossiers online that owe no electronic result ÷ Dossiers received × 100
-- Tỷ lệ hồ sơ trực tuyến theo dòng 3.3 bộ chỉ số 766 (%) = Hồ sơ trực tuyến không còn nợ kết quả điện tử ÷ Hồ sơ tiếp nhận × 100
-- An invented case: 300 of 800 dossiers online lack their electronic result. → 50.00%
-- An invented case: of 50 dossiers the electronic result is not known. → from 45.00% to 50.00%
-- No dossier at all. → nothing arose

-- postgres, over dossiers

-- Dossiers by the day of receipt, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "received_at" >= $1::timestamptz AND "received_at" < $2::timestamptz THEN $3::text
  END AS "quarter",
  -- Dossiers online that owe no electronic result
  count(*) FILTER (WHERE "submission_channel" = $4 AND NOT ("submission_channel" = $4 AND "returns_document" = TRUE AND "electronic_result" = FALSE)) AS "receivedOnlineCompleted",
  -- Dossiers online that owe no electronic result, with those of which it is not known
  count(*) FILTER (WHERE ("submission_channel" = $4 AND NOT ("submission_channel" = $4 AND "returns_document" = TRUE AND "electronic_result" = FALSE)) IS DISTINCT FROM FALSE) AS "receivedOnlineCompleted_atMost",
  -- Dossiers received
  count(*) AS "received"
FROM "dossiers"
WHERE "received_at" >= $1::timestamptz
  AND "received_at" < $2::timestamptz
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3", $4 = "online"

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Dossiers online that owe no electronic result
  sum(CASE WHEN "received_online_completed" IS NOT NULL THEN "received_online_completed" ELSE 0 END) AS "receivedOnlineCompleted",
  -- Dossiers online that owe no electronic result, reports that state it
  count(*) FILTER (WHERE "received_online_completed" IS NOT NULL) AS "receivedOnlineCompleted_stated",
  -- Dossiers online that owe no electronic result, where it is not stated
  count(*) FILTER (WHERE "received_online_completed" IS NULL) AS "receivedOnlineCompleted_unstated",
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
  -- Dossiers online that owe no electronic result
  count(*) FILTER (WHERE "submission_channel" = $4 AND NOT ("submission_channel" = $4 AND "returns_document" = TRUE AND "electronic_result" = FALSE)) AS "receivedOnlineCompleted",
  -- Dossiers online that owe no electronic result, with those of which it is not known
  count(*) FILTER (WHERE ("submission_channel" = $4 AND NOT ("submission_channel" = $4 AND "returns_document" = TRUE AND "electronic_result" = FALSE)) IS DISTINCT FROM FALSE) AS "receivedOnlineCompleted_atMost",
  -- Dossiers received
  count(*) AS "received"
FROM "dossiers"
WHERE "received_at" >= $1::TIMESTAMPTZ
  AND "received_at" < $2::TIMESTAMPTZ
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3", $4 = "online"

-- duckdb, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) THEN $4::VARCHAR
  END AS "quarter",
  -- Dossiers online that owe no electronic result
  sum(CASE WHEN "received_online_completed" IS NOT NULL THEN "received_online_completed" ELSE 0 END) AS "receivedOnlineCompleted",
  -- Dossiers online that owe no electronic result, reports that state it
  count(*) FILTER (WHERE "received_online_completed" IS NOT NULL) AS "receivedOnlineCompleted_stated",
  -- Dossiers online that owe no electronic result, where it is not stated
  count(*) FILTER (WHERE "received_online_completed" IS NULL) AS "receivedOnlineCompleted_unstated",
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
  sum(`n_receivedOnlineCompleted`) AS `receivedOnlineCompleted`,
  sum(`n_receivedOnlineCompleted_atMost`) AS `receivedOnlineCompleted_atMost`,
  sum(`n_received`) AS `received`
FROM (
  -- Dossiers by the day of receipt, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `received_at` >= toDateTime({p1:UInt32}) AND `received_at` < toDateTime({p2:UInt32}) THEN {p3:String}
    END AS `by_2`,
    -- Dossiers online that owe no electronic result
    countIf(`submission_channel` = {p4:String} AND NOT (`submission_channel` = {p4:String} AND ifNull(`returns_document` = 1, 1) AND ifNull(`electronic_result` = 0, 1))) AS `n_receivedOnlineCompleted`,
    -- Dossiers online that owe no electronic result, with those of which it is not known
    countIf(`submission_channel` = {p4:String} AND NOT (`submission_channel` = {p4:String} AND ifNull(`returns_document` = 1, 0) AND ifNull(`electronic_result` = 0, 0))) AS `n_receivedOnlineCompleted_atMost`,
    -- Dossiers received
    count() AS `n_received`
  FROM `dossiers`
  WHERE `received_at` >= toDateTime({p1:UInt32})
    AND `received_at` < toDateTime({p2:UInt32})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = 1751302800, p2 = 1759251600, p3 = "2025-Q3", p4 = "online"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_receivedOnlineCompleted`) AS `receivedOnlineCompleted`,
  sum(`n_receivedOnlineCompleted_stated`) AS `receivedOnlineCompleted_stated`,
  sum(`n_receivedOnlineCompleted_unstated`) AS `receivedOnlineCompleted_unstated`,
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
    -- Dossiers online that owe no electronic result
    sum(ifNull(`received_online_completed`, 0)) AS `n_receivedOnlineCompleted`,
    -- Dossiers online that owe no electronic result, reports that state it
    countIf(`received_online_completed` IS NOT NULL) AS `n_receivedOnlineCompleted_stated`,
    -- Dossiers online that owe no electronic result, where it is not stated
    countIf(`received_online_completed` IS NULL) AS `n_receivedOnlineCompleted_unstated`,
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
