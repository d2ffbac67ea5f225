-- outreach.vneid-share-of-adults
-- Adults with an activated VNeID account, share of all adults (%) = Adults with an activated VNeID account ÷ Adults × 100
-- Tỷ lệ người trưởng thành có tài khoản VNeID đã kích hoạt (%) = Người trưởng thành có tài khoản VNeID đã kích hoạt ÷ Người trưởng thành × 100
-- An invented case. → 60.00%
-- "More than 1,800" stays a lower bound, and at most 100%. → more than 60.00%, at most 100.00%
-- Installations given as persons: more than there are adults, a contradiction. → invalid counts
-- A unit without adults. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Adults with an activated VNeID account
  sum(CASE WHEN ("period" IN ($3::text)) AND "adults_with_vneid" IS NOT NULL THEN "adults_with_vneid" ELSE 0 END) AS "adultsWithVneid",
  -- Adults with an activated VNeID account, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::text) AND "adults_with_vneid" IS NOT NULL) AS "adultsWithVneid_stated",
  -- Adults with an activated VNeID account, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::text) AND "adults_with_vneid" IS NULL) AS "adultsWithVneid_unstated",
  -- Adults
  sum(CASE WHEN ("period" IN ($3::text)) AND "adults" IS NOT NULL THEN "adults" ELSE 0 END) AS "adults",
  -- Adults, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::text) AND "adults" IS NOT NULL) AS "adults_stated",
  -- Adults, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::text) AND "adults" IS NULL) AS "adults_unstated"
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
  -- Adults with an activated VNeID account
  sum(CASE WHEN ("period" IN ($3::VARCHAR)) AND "adults_with_vneid" IS NOT NULL THEN "adults_with_vneid" ELSE 0 END) AS "adultsWithVneid",
  -- Adults with an activated VNeID account, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "adults_with_vneid" IS NOT NULL) AS "adultsWithVneid_stated",
  -- Adults with an activated VNeID account, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "adults_with_vneid" IS NULL) AS "adultsWithVneid_unstated",
  -- Adults
  sum(CASE WHEN ("period" IN ($3::VARCHAR)) AND "adults" IS NOT NULL THEN "adults" ELSE 0 END) AS "adults",
  -- Adults, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "adults" IS NOT NULL) AS "adults_stated",
  -- Adults, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "adults" IS NULL) AS "adults_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_adultsWithVneid`) AS `adultsWithVneid`,
  sum(`n_adultsWithVneid_stated`) AS `adultsWithVneid_stated`,
  sum(`n_adultsWithVneid_unstated`) AS `adultsWithVneid_unstated`,
  sum(`n_adults`) AS `adults`,
  sum(`n_adults_stated`) AS `adults_stated`,
  sum(`n_adults_unstated`) AS `adults_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}, {p2:String}, {p3:String}) THEN {p4:String}
    END AS `by_2`,
    -- Adults with an activated VNeID account
    sumIf(ifNull(`adults_with_vneid`, 0), `period` IN ({p3:String})) AS `n_adultsWithVneid`,
    -- Adults with an activated VNeID account, reports that state it
    countIf(`period` IN ({p3:String}) AND `adults_with_vneid` IS NOT NULL) AS `n_adultsWithVneid_stated`,
    -- Adults with an activated VNeID account, where it is not stated
    countIf(`period` IN ({p3:String}) AND `adults_with_vneid` IS NULL) AS `n_adultsWithVneid_unstated`,
    -- Adults
    sumIf(ifNull(`adults`, 0), `period` IN ({p3:String})) AS `n_adults`,
    -- Adults, reports that state it
    countIf(`period` IN ({p3:String}) AND `adults` IS NOT NULL) AS `n_adults_stated`,
    -- Adults, where it is not stated
    countIf(`period` IN ({p3:String}) AND `adults` IS NULL) AS `n_adults_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String}, {p2:String}, {p3:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-07", p2 = "2025-08", p3 = "2025-09", p4 = "2025-Q3"
