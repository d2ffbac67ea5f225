-- petition.satisfied-share
-- Satisfied share of petitions (%) = Petitions with a satisfied petitioner ÷ Petitions received × 100
-- Tỷ lệ hài lòng trong xử lý phản ánh, kiến nghị (%) = Phản ánh, kiến nghị được xử lý hài lòng ÷ Phản ánh, kiến nghị tiếp nhận × 100
-- Hanoi, 2026 to 10 October: counts and share published on the portal. → 17.55%
-- No petition. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Petitions with a satisfied petitioner
  sum(CASE WHEN "petitions_satisfied" IS NOT NULL THEN "petitions_satisfied" ELSE 0 END) AS "petitionsSatisfied",
  -- Petitions with a satisfied petitioner, reports that state it
  count(*) FILTER (WHERE "petitions_satisfied" IS NOT NULL) AS "petitionsSatisfied_stated",
  -- Petitions with a satisfied petitioner, where it is not stated
  count(*) FILTER (WHERE "petitions_satisfied" IS NULL) AS "petitionsSatisfied_unstated",
  -- Petitions received
  sum(CASE WHEN "petitions" IS NOT NULL THEN "petitions" ELSE 0 END) AS "petitions",
  -- Petitions received, reports that state it
  count(*) FILTER (WHERE "petitions" IS NOT NULL) AS "petitions_stated",
  -- Petitions received, where it is not stated
  count(*) FILTER (WHERE "petitions" IS NULL) AS "petitions_unstated"
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
  -- Petitions with a satisfied petitioner
  sum(CASE WHEN "petitions_satisfied" IS NOT NULL THEN "petitions_satisfied" ELSE 0 END) AS "petitionsSatisfied",
  -- Petitions with a satisfied petitioner, reports that state it
  count(*) FILTER (WHERE "petitions_satisfied" IS NOT NULL) AS "petitionsSatisfied_stated",
  -- Petitions with a satisfied petitioner, where it is not stated
  count(*) FILTER (WHERE "petitions_satisfied" IS NULL) AS "petitionsSatisfied_unstated",
  -- Petitions received
  sum(CASE WHEN "petitions" IS NOT NULL THEN "petitions" ELSE 0 END) AS "petitions",
  -- Petitions received, reports that state it
  count(*) FILTER (WHERE "petitions" IS NOT NULL) AS "petitions_stated",
  -- Petitions received, where it is not stated
  count(*) FILTER (WHERE "petitions" IS NULL) AS "petitions_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_petitionsSatisfied`) AS `petitionsSatisfied`,
  sum(`n_petitionsSatisfied_stated`) AS `petitionsSatisfied_stated`,
  sum(`n_petitionsSatisfied_unstated`) AS `petitionsSatisfied_unstated`,
  sum(`n_petitions`) AS `petitions`,
  sum(`n_petitions_stated`) AS `petitions_stated`,
  sum(`n_petitions_unstated`) AS `petitions_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}, {p2:String}, {p3:String}) THEN {p4:String}
    END AS `by_2`,
    -- Petitions with a satisfied petitioner
    sum(ifNull(`petitions_satisfied`, 0)) AS `n_petitionsSatisfied`,
    -- Petitions with a satisfied petitioner, reports that state it
    countIf(`petitions_satisfied` IS NOT NULL) AS `n_petitionsSatisfied_stated`,
    -- Petitions with a satisfied petitioner, where it is not stated
    countIf(`petitions_satisfied` IS NULL) AS `n_petitionsSatisfied_unstated`,
    -- Petitions received
    sum(ifNull(`petitions`, 0)) AS `n_petitions`,
    -- Petitions received, reports that state it
    countIf(`petitions` IS NOT NULL) AS `n_petitions_stated`,
    -- Petitions received, where it is not stated
    countIf(`petitions` IS NULL) AS `n_petitions_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String}, {p2:String}, {p3:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-07", p2 = "2025-08", p3 = "2025-09", p4 = "2025-Q3"
