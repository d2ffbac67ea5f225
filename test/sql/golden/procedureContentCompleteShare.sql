-- procedure.content-complete-share
-- Share of procedures public with all their parts (%) = Procedures public with all their parts ÷ Procedures that are public × 100
-- Tỷ lệ thủ tục công khai đủ các bộ phận tạo thành (%) = Thủ tục công khai đủ các bộ phận tạo thành ÷ Thủ tục đang công khai × 100
-- Hanoi, 2026 to 10 October: counts and share published on the portal. → 97.50%
-- No procedure is public. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Procedures public with all their parts
  sum(CASE WHEN ("period" IN ($3::text)) AND "procedures_public_in_full" IS NOT NULL THEN "procedures_public_in_full" ELSE 0 END) AS "proceduresPublicInFull",
  -- Procedures public with all their parts, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::text) AND "procedures_public_in_full" IS NOT NULL) AS "proceduresPublicInFull_stated",
  -- Procedures public with all their parts, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::text) AND "procedures_public_in_full" IS NULL) AS "proceduresPublicInFull_unstated",
  -- Procedures that are public
  sum(CASE WHEN ("period" IN ($3::text)) AND "procedures_public" IS NOT NULL THEN "procedures_public" ELSE 0 END) AS "proceduresPublic",
  -- Procedures that are public, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::text) AND "procedures_public" IS NOT NULL) AS "proceduresPublic_stated",
  -- Procedures that are public, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::text) AND "procedures_public" IS NULL) AS "proceduresPublic_unstated"
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
  -- Procedures public with all their parts
  sum(CASE WHEN ("period" IN ($3::VARCHAR)) AND "procedures_public_in_full" IS NOT NULL THEN "procedures_public_in_full" ELSE 0 END) AS "proceduresPublicInFull",
  -- Procedures public with all their parts, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "procedures_public_in_full" IS NOT NULL) AS "proceduresPublicInFull_stated",
  -- Procedures public with all their parts, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "procedures_public_in_full" IS NULL) AS "proceduresPublicInFull_unstated",
  -- Procedures that are public
  sum(CASE WHEN ("period" IN ($3::VARCHAR)) AND "procedures_public" IS NOT NULL THEN "procedures_public" ELSE 0 END) AS "proceduresPublic",
  -- Procedures that are public, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "procedures_public" IS NOT NULL) AS "proceduresPublic_stated",
  -- Procedures that are public, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "procedures_public" IS NULL) AS "proceduresPublic_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_proceduresPublicInFull`) AS `proceduresPublicInFull`,
  sum(`n_proceduresPublicInFull_stated`) AS `proceduresPublicInFull_stated`,
  sum(`n_proceduresPublicInFull_unstated`) AS `proceduresPublicInFull_unstated`,
  sum(`n_proceduresPublic`) AS `proceduresPublic`,
  sum(`n_proceduresPublic_stated`) AS `proceduresPublic_stated`,
  sum(`n_proceduresPublic_unstated`) AS `proceduresPublic_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}, {p2:String}, {p3:String}) THEN {p4:String}
    END AS `by_2`,
    -- Procedures public with all their parts
    sumIf(ifNull(`procedures_public_in_full`, 0), `period` IN ({p3:String})) AS `n_proceduresPublicInFull`,
    -- Procedures public with all their parts, reports that state it
    countIf(`period` IN ({p3:String}) AND `procedures_public_in_full` IS NOT NULL) AS `n_proceduresPublicInFull_stated`,
    -- Procedures public with all their parts, where it is not stated
    countIf(`period` IN ({p3:String}) AND `procedures_public_in_full` IS NULL) AS `n_proceduresPublicInFull_unstated`,
    -- Procedures that are public
    sumIf(ifNull(`procedures_public`, 0), `period` IN ({p3:String})) AS `n_proceduresPublic`,
    -- Procedures that are public, reports that state it
    countIf(`period` IN ({p3:String}) AND `procedures_public` IS NOT NULL) AS `n_proceduresPublic_stated`,
    -- Procedures that are public, where it is not stated
    countIf(`period` IN ({p3:String}) AND `procedures_public` IS NULL) AS `n_proceduresPublic_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String}, {p2:String}, {p3:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-07", p2 = "2025-08", p3 = "2025-09", p4 = "2025-Q3"
