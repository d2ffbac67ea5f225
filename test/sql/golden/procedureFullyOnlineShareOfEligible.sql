-- procedure.fully-online-share-of-eligible
-- Fully online share of eligible procedures (%) = Eligible procedures whose service is fully online ÷ Procedures eligible for a fully online service × 100
-- Tỷ lệ thủ tục đủ điều kiện đã cung cấp toàn trình (%) = Thủ tục đủ điều kiện đã cung cấp toàn trình ÷ Thủ tục đủ điều kiện toàn trình × 100
-- An invented case: 75 of 80 procedures. → 93.75%
-- An invented case: 5 procedures are not reviewed. → from 88.23% to 93.75%
-- No procedure. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Eligible procedures whose service is fully online
  sum(CASE WHEN ("period" IN ($3::text)) AND "procedures_eligible_fully_online" IS NOT NULL THEN "procedures_eligible_fully_online" ELSE 0 END) AS "proceduresEligibleFullyOnline",
  -- Eligible procedures whose service is fully online, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::text) AND "procedures_eligible_fully_online" IS NOT NULL) AS "proceduresEligibleFullyOnline_stated",
  -- Eligible procedures whose service is fully online, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::text) AND "procedures_eligible_fully_online" IS NULL) AS "proceduresEligibleFullyOnline_unstated",
  -- Procedures eligible for a fully online service
  sum(CASE WHEN ("period" IN ($3::text)) AND "procedures_eligible" IS NOT NULL THEN "procedures_eligible" ELSE 0 END) AS "proceduresEligible",
  -- Procedures eligible for a fully online service, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::text) AND "procedures_eligible" IS NOT NULL) AS "proceduresEligible_stated",
  -- Procedures eligible for a fully online service, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::text) AND "procedures_eligible" IS NULL) AS "proceduresEligible_unstated"
FROM "reports"
WHERE "period" IN ($1::text, $2::text, $3::text)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- duckdb, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR) THEN $4::VARCHAR
  END AS "quarter",
  -- Eligible procedures whose service is fully online
  sum(CASE WHEN ("period" IN ($3::VARCHAR)) AND "procedures_eligible_fully_online" IS NOT NULL THEN "procedures_eligible_fully_online" ELSE 0 END) AS "proceduresEligibleFullyOnline",
  -- Eligible procedures whose service is fully online, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "procedures_eligible_fully_online" IS NOT NULL) AS "proceduresEligibleFullyOnline_stated",
  -- Eligible procedures whose service is fully online, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "procedures_eligible_fully_online" IS NULL) AS "proceduresEligibleFullyOnline_unstated",
  -- Procedures eligible for a fully online service
  sum(CASE WHEN ("period" IN ($3::VARCHAR)) AND "procedures_eligible" IS NOT NULL THEN "procedures_eligible" ELSE 0 END) AS "proceduresEligible",
  -- Procedures eligible for a fully online service, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "procedures_eligible" IS NOT NULL) AS "proceduresEligible_stated",
  -- Procedures eligible for a fully online service, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "procedures_eligible" IS NULL) AS "proceduresEligible_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_proceduresEligibleFullyOnline`) AS `proceduresEligibleFullyOnline`,
  sum(`n_proceduresEligibleFullyOnline_stated`) AS `proceduresEligibleFullyOnline_stated`,
  sum(`n_proceduresEligibleFullyOnline_unstated`) AS `proceduresEligibleFullyOnline_unstated`,
  sum(`n_proceduresEligible`) AS `proceduresEligible`,
  sum(`n_proceduresEligible_stated`) AS `proceduresEligible_stated`,
  sum(`n_proceduresEligible_unstated`) AS `proceduresEligible_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}, {p2:String}, {p3:String}) THEN {p4:String}
    END AS `by_2`,
    -- Eligible procedures whose service is fully online
    sumIf(ifNull(`procedures_eligible_fully_online`, 0), `period` IN ({p3:String})) AS `n_proceduresEligibleFullyOnline`,
    -- Eligible procedures whose service is fully online, reports that state it
    countIf(`period` IN ({p3:String}) AND `procedures_eligible_fully_online` IS NOT NULL) AS `n_proceduresEligibleFullyOnline_stated`,
    -- Eligible procedures whose service is fully online, where it is not stated
    countIf(`period` IN ({p3:String}) AND `procedures_eligible_fully_online` IS NULL) AS `n_proceduresEligibleFullyOnline_unstated`,
    -- Procedures eligible for a fully online service
    sumIf(ifNull(`procedures_eligible`, 0), `period` IN ({p3:String})) AS `n_proceduresEligible`,
    -- Procedures eligible for a fully online service, reports that state it
    countIf(`period` IN ({p3:String}) AND `procedures_eligible` IS NOT NULL) AS `n_proceduresEligible_stated`,
    -- Procedures eligible for a fully online service, where it is not stated
    countIf(`period` IN ({p3:String}) AND `procedures_eligible` IS NULL) AS `n_proceduresEligible_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String}, {p2:String}, {p3:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-07", p2 = "2025-08", p3 = "2025-09", p4 = "2025-Q3"
