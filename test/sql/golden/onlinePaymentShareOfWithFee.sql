-- dossier.online-payment-share-of-with-fee
-- Online payment share of dossiers with a fee (%) = Dossiers with a fee paid online ÷ Dossiers received with a fee × 100
-- Tỷ lệ hồ sơ thanh toán trực tuyến trên số hồ sơ có phí, lệ phí (%) = Hồ sơ có phí, lệ phí được thanh toán trực tuyến ÷ Hồ sơ tiếp nhận có phí, lệ phí × 100
-- Phú Thọ People's Committee, 2026 to 26 September: counts published on the portal. → 86.31%
-- No dossier of a procedure with a fee. → nothing arose

-- postgres, over dossiers

-- Dossiers by the day of receipt, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "received_at" >= $1::timestamptz AND "received_at" < $2::timestamptz THEN $3::text
  END AS "quarter",
  -- Dossiers with a fee paid online
  count(*) FILTER (WHERE "has_fee" = TRUE AND "paid_online" = TRUE) AS "receivedPaidOnline",
  -- Dossiers with a fee paid online, with those of which it is not known
  count(*) FILTER (WHERE ("has_fee" = TRUE AND "paid_online" = TRUE) IS DISTINCT FROM FALSE) AS "receivedPaidOnline_atMost",
  -- Dossiers received with a fee
  count(*) FILTER (WHERE "has_fee" = TRUE) AS "receivedWithFee",
  -- Dossiers received with a fee, with those of which it is not known
  count(*) FILTER (WHERE ("has_fee" = TRUE) IS DISTINCT FROM FALSE) AS "receivedWithFee_atMost"
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
  -- Dossiers with a fee paid online
  sum(CASE WHEN "received_paid_online" IS NOT NULL THEN "received_paid_online" ELSE 0 END) AS "receivedPaidOnline",
  -- Dossiers with a fee paid online, reports that state it
  count(*) FILTER (WHERE "received_paid_online" IS NOT NULL) AS "receivedPaidOnline_stated",
  -- Dossiers with a fee paid online, where it is not stated
  count(*) FILTER (WHERE "received_paid_online" IS NULL) AS "receivedPaidOnline_unstated",
  -- Dossiers received with a fee
  sum(CASE WHEN "received_with_fee" IS NOT NULL THEN "received_with_fee" ELSE 0 END) AS "receivedWithFee",
  -- Dossiers received with a fee, reports that state it
  count(*) FILTER (WHERE "received_with_fee" IS NOT NULL) AS "receivedWithFee_stated",
  -- Dossiers received with a fee, where it is not stated
  count(*) FILTER (WHERE "received_with_fee" IS NULL) AS "receivedWithFee_unstated"
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
  -- Dossiers with a fee paid online
  count(*) FILTER (WHERE "has_fee" = TRUE AND "paid_online" = TRUE) AS "receivedPaidOnline",
  -- Dossiers with a fee paid online, with those of which it is not known
  count(*) FILTER (WHERE ("has_fee" = TRUE AND "paid_online" = TRUE) IS DISTINCT FROM FALSE) AS "receivedPaidOnline_atMost",
  -- Dossiers received with a fee
  count(*) FILTER (WHERE "has_fee" = TRUE) AS "receivedWithFee",
  -- Dossiers received with a fee, with those of which it is not known
  count(*) FILTER (WHERE ("has_fee" = TRUE) IS DISTINCT FROM FALSE) AS "receivedWithFee_atMost"
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
  -- Dossiers with a fee paid online
  sum(CASE WHEN "received_paid_online" IS NOT NULL THEN "received_paid_online" ELSE 0 END) AS "receivedPaidOnline",
  -- Dossiers with a fee paid online, reports that state it
  count(*) FILTER (WHERE "received_paid_online" IS NOT NULL) AS "receivedPaidOnline_stated",
  -- Dossiers with a fee paid online, where it is not stated
  count(*) FILTER (WHERE "received_paid_online" IS NULL) AS "receivedPaidOnline_unstated",
  -- Dossiers received with a fee
  sum(CASE WHEN "received_with_fee" IS NOT NULL THEN "received_with_fee" ELSE 0 END) AS "receivedWithFee",
  -- Dossiers received with a fee, reports that state it
  count(*) FILTER (WHERE "received_with_fee" IS NOT NULL) AS "receivedWithFee_stated",
  -- Dossiers received with a fee, where it is not stated
  count(*) FILTER (WHERE "received_with_fee" IS NULL) AS "receivedWithFee_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- clickhouse, over dossiers

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_receivedPaidOnline`) AS `receivedPaidOnline`,
  sum(`n_receivedPaidOnline_atMost`) AS `receivedPaidOnline_atMost`,
  sum(`n_receivedWithFee`) AS `receivedWithFee`,
  sum(`n_receivedWithFee_atMost`) AS `receivedWithFee_atMost`
FROM (
  -- Dossiers by the day of receipt, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `received_at` >= toDateTime({p1:UInt32}) AND `received_at` < toDateTime({p2:UInt32}) THEN {p3:String}
    END AS `by_2`,
    -- Dossiers with a fee paid online
    countIf(ifNull(`has_fee` = 1, 0) AND ifNull(`paid_online` = 1, 0)) AS `n_receivedPaidOnline`,
    -- Dossiers with a fee paid online, with those of which it is not known
    countIf(ifNull(`has_fee` = 1, 1) AND ifNull(`paid_online` = 1, 1)) AS `n_receivedPaidOnline_atMost`,
    -- Dossiers received with a fee
    countIf(ifNull(`has_fee` = 1, 0)) AS `n_receivedWithFee`,
    -- Dossiers received with a fee, with those of which it is not known
    countIf(ifNull(`has_fee` = 1, 1)) AS `n_receivedWithFee_atMost`
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
  sum(`n_receivedPaidOnline`) AS `receivedPaidOnline`,
  sum(`n_receivedPaidOnline_stated`) AS `receivedPaidOnline_stated`,
  sum(`n_receivedPaidOnline_unstated`) AS `receivedPaidOnline_unstated`,
  sum(`n_receivedWithFee`) AS `receivedWithFee`,
  sum(`n_receivedWithFee_stated`) AS `receivedWithFee_stated`,
  sum(`n_receivedWithFee_unstated`) AS `receivedWithFee_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}, {p2:String}, {p3:String}) THEN {p4:String}
    END AS `by_2`,
    -- Dossiers with a fee paid online
    sum(ifNull(`received_paid_online`, 0)) AS `n_receivedPaidOnline`,
    -- Dossiers with a fee paid online, reports that state it
    countIf(`received_paid_online` IS NOT NULL) AS `n_receivedPaidOnline_stated`,
    -- Dossiers with a fee paid online, where it is not stated
    countIf(`received_paid_online` IS NULL) AS `n_receivedPaidOnline_unstated`,
    -- Dossiers received with a fee
    sum(ifNull(`received_with_fee`, 0)) AS `n_receivedWithFee`,
    -- Dossiers received with a fee, reports that state it
    countIf(`received_with_fee` IS NOT NULL) AS `n_receivedWithFee_stated`,
    -- Dossiers received with a fee, where it is not stated
    countIf(`received_with_fee` IS NULL) AS `n_receivedWithFee_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String}, {p2:String}, {p3:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-07", p2 = "2025-08", p3 = "2025-09", p4 = "2025-Q3"
