-- dossier.fully-online-share-of-online
-- Fully online share of dossiers filed online (%) = Dossiers received fully online ÷ Dossiers received online × 100
-- Tỷ lệ hồ sơ trực tuyến toàn trình trên số hồ sơ nộp trực tuyến (%) = Hồ sơ trực tuyến toàn trình ÷ Hồ sơ tiếp nhận trực tuyến × 100
-- Phúc Thịnh, quarter III 2025: not the published 13.2%, which is of all dossiers received. → 14.56%
-- No dossier was filed online. → nothing arose

-- postgres, over dossiers

-- Dossiers by the day of receipt, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "received_at" >= $1::timestamptz AND "received_at" < $2::timestamptz THEN $3::text
  END AS "quarter",
  -- Dossiers received fully online
  count(*) FILTER (WHERE "submission_channel" = $4 AND "service_level" = $5) AS "receivedFullyOnline",
  -- Dossiers received online
  count(*) FILTER (WHERE "submission_channel" = $4) AS "receivedOnline"
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
  -- Dossiers received fully online
  sum(CASE WHEN "received_fully_online" IS NOT NULL THEN "received_fully_online" ELSE 0 END) AS "receivedFullyOnline",
  -- Dossiers received fully online, reports that state it
  count(*) FILTER (WHERE "received_fully_online" IS NOT NULL) AS "receivedFullyOnline_stated",
  -- Dossiers received fully online, where it is not stated
  count(*) FILTER (WHERE "received_fully_online" IS NULL) AS "receivedFullyOnline_unstated",
  -- Dossiers received online
  sum(CASE WHEN "received_online" IS NOT NULL THEN "received_online" ELSE 0 END) AS "receivedOnline",
  -- Dossiers received online, reports that state it
  count(*) FILTER (WHERE "received_online" IS NOT NULL) AS "receivedOnline_stated",
  -- Dossiers received online, where it is not stated
  count(*) FILTER (WHERE "received_online" IS NULL) AS "receivedOnline_unstated"
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
  -- Dossiers received fully online
  count(*) FILTER (WHERE "submission_channel" = $4 AND "service_level" = $5) AS "receivedFullyOnline",
  -- Dossiers received online
  count(*) FILTER (WHERE "submission_channel" = $4) AS "receivedOnline"
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
  -- Dossiers received fully online
  sum(CASE WHEN "received_fully_online" IS NOT NULL THEN "received_fully_online" ELSE 0 END) AS "receivedFullyOnline",
  -- Dossiers received fully online, reports that state it
  count(*) FILTER (WHERE "received_fully_online" IS NOT NULL) AS "receivedFullyOnline_stated",
  -- Dossiers received fully online, where it is not stated
  count(*) FILTER (WHERE "received_fully_online" IS NULL) AS "receivedFullyOnline_unstated",
  -- Dossiers received online
  sum(CASE WHEN "received_online" IS NOT NULL THEN "received_online" ELSE 0 END) AS "receivedOnline",
  -- Dossiers received online, reports that state it
  count(*) FILTER (WHERE "received_online" IS NOT NULL) AS "receivedOnline_stated",
  -- Dossiers received online, where it is not stated
  count(*) FILTER (WHERE "received_online" IS NULL) AS "receivedOnline_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- clickhouse, over dossiers

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_receivedFullyOnline`) AS `receivedFullyOnline`,
  sum(`n_receivedOnline`) AS `receivedOnline`
FROM (
  -- Dossiers by the day of receipt, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `received_at` >= toDateTime({p1:UInt32}) AND `received_at` < toDateTime({p2:UInt32}) THEN {p3:String}
    END AS `by_2`,
    -- Dossiers received fully online
    countIf(`submission_channel` = {p4:String} AND `service_level` = {p5:String}) AS `n_receivedFullyOnline`,
    -- Dossiers received online
    countIf(`submission_channel` = {p4:String}) AS `n_receivedOnline`
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
  sum(`n_receivedFullyOnline`) AS `receivedFullyOnline`,
  sum(`n_receivedFullyOnline_stated`) AS `receivedFullyOnline_stated`,
  sum(`n_receivedFullyOnline_unstated`) AS `receivedFullyOnline_unstated`,
  sum(`n_receivedOnline`) AS `receivedOnline`,
  sum(`n_receivedOnline_stated`) AS `receivedOnline_stated`,
  sum(`n_receivedOnline_unstated`) AS `receivedOnline_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}, {p2:String}, {p3:String}) THEN {p4:String}
    END AS `by_2`,
    -- Dossiers received fully online
    sum(ifNull(`received_fully_online`, 0)) AS `n_receivedFullyOnline`,
    -- Dossiers received fully online, reports that state it
    countIf(`received_fully_online` IS NOT NULL) AS `n_receivedFullyOnline_stated`,
    -- Dossiers received fully online, where it is not stated
    countIf(`received_fully_online` IS NULL) AS `n_receivedFullyOnline_unstated`,
    -- Dossiers received online
    sum(ifNull(`received_online`, 0)) AS `n_receivedOnline`,
    -- Dossiers received online, reports that state it
    countIf(`received_online` IS NOT NULL) AS `n_receivedOnline_stated`,
    -- Dossiers received online, where it is not stated
    countIf(`received_online` IS NULL) AS `n_receivedOnline_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String}, {p2:String}, {p3:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-07", p2 = "2025-08", p3 = "2025-09", p4 = "2025-Q3"
