-- dossier.electronic-result-share-of-returning
-- Electronic result share of dossiers that owe a document (%) = Dossiers that owe a document and have an electronic result ÷ Dossiers received of procedures that return a document × 100
-- Tỷ lệ cấp kết quả điện tử trên số hồ sơ phải trả giấy tờ (%) = Hồ sơ phải trả giấy tờ đã có kết quả điện tử ÷ Hồ sơ tiếp nhận của thủ tục có trả kết quả là giấy tờ × 100
-- An invented case: 640 of 800 dossiers. → 80.00%
-- An invented case: of 20 dossiers the result is not known. → from 80.00% to 82.50%
-- No dossier owes a document. → nothing arose

-- postgres, over dossiers

-- Dossiers by the day of receipt, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "received_at" >= $1::timestamptz AND "received_at" < $2::timestamptz THEN $3::text
  END AS "quarter",
  -- Dossiers that owe a document and have an electronic result
  count(*) FILTER (WHERE "returns_document" = TRUE AND "electronic_result" = TRUE) AS "receivedReturningElectronically",
  -- Dossiers that owe a document and have an electronic result, with those of which it is not known
  count(*) FILTER (WHERE ("returns_document" = TRUE AND "electronic_result" = TRUE) IS DISTINCT FROM FALSE) AS "receivedReturningElectronically_atMost",
  -- Dossiers received of procedures that return a document
  count(*) FILTER (WHERE "returns_document" = TRUE) AS "receivedReturningDocument",
  -- Dossiers received of procedures that return a document, with those of which it is not known
  count(*) FILTER (WHERE ("returns_document" = TRUE) IS DISTINCT FROM FALSE) AS "receivedReturningDocument_atMost"
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
  -- Dossiers that owe a document and have an electronic result
  sum(CASE WHEN "received_returning_electronically" IS NOT NULL THEN "received_returning_electronically" ELSE 0 END) AS "receivedReturningElectronically",
  -- Dossiers that owe a document and have an electronic result, reports that state it
  count(*) FILTER (WHERE "received_returning_electronically" IS NOT NULL) AS "receivedReturningElectronically_stated",
  -- Dossiers that owe a document and have an electronic result, where it is not stated
  count(*) FILTER (WHERE "received_returning_electronically" IS NULL) AS "receivedReturningElectronically_unstated",
  -- Dossiers received of procedures that return a document
  sum(CASE WHEN "received_returning_document" IS NOT NULL THEN "received_returning_document" ELSE 0 END) AS "receivedReturningDocument",
  -- Dossiers received of procedures that return a document, reports that state it
  count(*) FILTER (WHERE "received_returning_document" IS NOT NULL) AS "receivedReturningDocument_stated",
  -- Dossiers received of procedures that return a document, where it is not stated
  count(*) FILTER (WHERE "received_returning_document" IS NULL) AS "receivedReturningDocument_unstated"
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
  -- Dossiers that owe a document and have an electronic result
  count(*) FILTER (WHERE "returns_document" = TRUE AND "electronic_result" = TRUE) AS "receivedReturningElectronically",
  -- Dossiers that owe a document and have an electronic result, with those of which it is not known
  count(*) FILTER (WHERE ("returns_document" = TRUE AND "electronic_result" = TRUE) IS DISTINCT FROM FALSE) AS "receivedReturningElectronically_atMost",
  -- Dossiers received of procedures that return a document
  count(*) FILTER (WHERE "returns_document" = TRUE) AS "receivedReturningDocument",
  -- Dossiers received of procedures that return a document, with those of which it is not known
  count(*) FILTER (WHERE ("returns_document" = TRUE) IS DISTINCT FROM FALSE) AS "receivedReturningDocument_atMost"
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
  -- Dossiers that owe a document and have an electronic result
  sum(CASE WHEN "received_returning_electronically" IS NOT NULL THEN "received_returning_electronically" ELSE 0 END) AS "receivedReturningElectronically",
  -- Dossiers that owe a document and have an electronic result, reports that state it
  count(*) FILTER (WHERE "received_returning_electronically" IS NOT NULL) AS "receivedReturningElectronically_stated",
  -- Dossiers that owe a document and have an electronic result, where it is not stated
  count(*) FILTER (WHERE "received_returning_electronically" IS NULL) AS "receivedReturningElectronically_unstated",
  -- Dossiers received of procedures that return a document
  sum(CASE WHEN "received_returning_document" IS NOT NULL THEN "received_returning_document" ELSE 0 END) AS "receivedReturningDocument",
  -- Dossiers received of procedures that return a document, reports that state it
  count(*) FILTER (WHERE "received_returning_document" IS NOT NULL) AS "receivedReturningDocument_stated",
  -- Dossiers received of procedures that return a document, where it is not stated
  count(*) FILTER (WHERE "received_returning_document" IS NULL) AS "receivedReturningDocument_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- clickhouse, over dossiers

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_receivedReturningElectronically`) AS `receivedReturningElectronically`,
  sum(`n_receivedReturningElectronically_atMost`) AS `receivedReturningElectronically_atMost`,
  sum(`n_receivedReturningDocument`) AS `receivedReturningDocument`,
  sum(`n_receivedReturningDocument_atMost`) AS `receivedReturningDocument_atMost`
FROM (
  -- Dossiers by the day of receipt, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `received_at` >= toDateTime({p1:UInt32}) AND `received_at` < toDateTime({p2:UInt32}) THEN {p3:String}
    END AS `by_2`,
    -- Dossiers that owe a document and have an electronic result
    countIf(ifNull(`returns_document` = 1, 0) AND ifNull(`electronic_result` = 1, 0)) AS `n_receivedReturningElectronically`,
    -- Dossiers that owe a document and have an electronic result, with those of which it is not known
    countIf(ifNull(`returns_document` = 1, 1) AND ifNull(`electronic_result` = 1, 1)) AS `n_receivedReturningElectronically_atMost`,
    -- Dossiers received of procedures that return a document
    countIf(ifNull(`returns_document` = 1, 0)) AS `n_receivedReturningDocument`,
    -- Dossiers received of procedures that return a document, with those of which it is not known
    countIf(ifNull(`returns_document` = 1, 1)) AS `n_receivedReturningDocument_atMost`
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
  sum(`n_receivedReturningElectronically`) AS `receivedReturningElectronically`,
  sum(`n_receivedReturningElectronically_stated`) AS `receivedReturningElectronically_stated`,
  sum(`n_receivedReturningElectronically_unstated`) AS `receivedReturningElectronically_unstated`,
  sum(`n_receivedReturningDocument`) AS `receivedReturningDocument`,
  sum(`n_receivedReturningDocument_stated`) AS `receivedReturningDocument_stated`,
  sum(`n_receivedReturningDocument_unstated`) AS `receivedReturningDocument_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}, {p2:String}, {p3:String}) THEN {p4:String}
    END AS `by_2`,
    -- Dossiers that owe a document and have an electronic result
    sum(ifNull(`received_returning_electronically`, 0)) AS `n_receivedReturningElectronically`,
    -- Dossiers that owe a document and have an electronic result, reports that state it
    countIf(`received_returning_electronically` IS NOT NULL) AS `n_receivedReturningElectronically_stated`,
    -- Dossiers that owe a document and have an electronic result, where it is not stated
    countIf(`received_returning_electronically` IS NULL) AS `n_receivedReturningElectronically_unstated`,
    -- Dossiers received of procedures that return a document
    sum(ifNull(`received_returning_document`, 0)) AS `n_receivedReturningDocument`,
    -- Dossiers received of procedures that return a document, reports that state it
    countIf(`received_returning_document` IS NOT NULL) AS `n_receivedReturningDocument_stated`,
    -- Dossiers received of procedures that return a document, where it is not stated
    countIf(`received_returning_document` IS NULL) AS `n_receivedReturningDocument_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String}, {p2:String}, {p3:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-07", p2 = "2025-08", p3 = "2025-09", p4 = "2025-Q3"
