-- dossier.paper-share-of-received
-- Share of dossiers received in person or by post (%) = Dossiers received in person or by public post ÷ Dossiers received × 100
-- Tỷ lệ hồ sơ nộp trực tiếp và qua bưu chính công ích trên tổng số hồ sơ tiếp nhận (%) = Hồ sơ tiếp nhận trực tiếp và qua bưu chính công ích ÷ Hồ sơ tiếp nhận × 100
-- The nation, 2026 to 17 September: the share published on the portal. → 5.12%
-- No dossier at all. → nothing arose

-- postgres, over dossiers

-- Dossiers by the day of receipt, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "received_at" >= $1::timestamptz AND "received_at" < $2::timestamptz THEN $3::text
  END AS "quarter",
  -- Dossiers received in person or by public post
  count(*) FILTER (WHERE "submission_channel" IN ($4, $5)) AS "receivedOnPaper",
  -- Dossiers received
  count(*) AS "received"
FROM "dossiers"
WHERE "received_at" >= $1::timestamptz
  AND "received_at" < $2::timestamptz
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3", $4 = "in-person", $5 = "post"

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Dossiers received in person or by public post
  sum(CASE WHEN "received_on_paper" IS NOT NULL THEN "received_on_paper" ELSE 0 END) AS "receivedOnPaper",
  -- Dossiers received in person or by public post, reports that state it
  count(*) FILTER (WHERE "received_on_paper" IS NOT NULL) AS "receivedOnPaper_stated",
  -- Dossiers received in person or by public post, where it is not stated
  count(*) FILTER (WHERE "received_on_paper" IS NULL) AS "receivedOnPaper_unstated",
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
  -- Dossiers received in person or by public post
  count(*) FILTER (WHERE "submission_channel" IN ($4, $5)) AS "receivedOnPaper",
  -- Dossiers received
  count(*) AS "received"
FROM "dossiers"
WHERE "received_at" >= $1::TIMESTAMPTZ
  AND "received_at" < $2::TIMESTAMPTZ
GROUP BY 1, 2;
-- $1 = "2025-07-01T00:00:00+07:00", $2 = "2025-10-01T00:00:00+07:00", $3 = "2025-Q3", $4 = "in-person", $5 = "post"

-- duckdb, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) THEN $4::VARCHAR
  END AS "quarter",
  -- Dossiers received in person or by public post
  sum(CASE WHEN "received_on_paper" IS NOT NULL THEN "received_on_paper" ELSE 0 END) AS "receivedOnPaper",
  -- Dossiers received in person or by public post, reports that state it
  count(*) FILTER (WHERE "received_on_paper" IS NOT NULL) AS "receivedOnPaper_stated",
  -- Dossiers received in person or by public post, where it is not stated
  count(*) FILTER (WHERE "received_on_paper" IS NULL) AS "receivedOnPaper_unstated",
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
  sum(`n_receivedOnPaper`) AS `receivedOnPaper`,
  sum(`n_received`) AS `received`
FROM (
  -- Dossiers by the day of receipt, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `received_at` >= toDateTime({p1:UInt32}) AND `received_at` < toDateTime({p2:UInt32}) THEN {p3:String}
    END AS `by_2`,
    -- Dossiers received in person or by public post
    countIf((`submission_channel` = {p4:String} OR `submission_channel` = {p5:String})) AS `n_receivedOnPaper`,
    -- Dossiers received
    count() AS `n_received`
  FROM `dossiers`
  WHERE `received_at` >= toDateTime({p1:UInt32})
    AND `received_at` < toDateTime({p2:UInt32})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = 1751302800, p2 = 1759251600, p3 = "2025-Q3", p4 = "in-person", p5 = "post"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_receivedOnPaper`) AS `receivedOnPaper`,
  sum(`n_receivedOnPaper_stated`) AS `receivedOnPaper_stated`,
  sum(`n_receivedOnPaper_unstated`) AS `receivedOnPaper_unstated`,
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
    -- Dossiers received in person or by public post
    sum(ifNull(`received_on_paper`, 0)) AS `n_receivedOnPaper`,
    -- Dossiers received in person or by public post, reports that state it
    countIf(`received_on_paper` IS NOT NULL) AS `n_receivedOnPaper_stated`,
    -- Dossiers received in person or by public post, where it is not stated
    countIf(`received_on_paper` IS NULL) AS `n_receivedOnPaper_unstated`,
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
