-- petition.satisfied-share-of-handled
-- Satisfied share of petitions handled (%) = Petitions handled with a satisfied petitioner ÷ Petitions handled × 100
-- Tỷ lệ hài lòng trên số phản ánh, kiến nghị đã xử lý (%) = Phản ánh, kiến nghị đã xử lý được hài lòng ÷ Phản ánh, kiến nghị đã xử lý × 100
-- An invented case: 45 of 60 petitions handled. → 75.00%
-- More than the petitions received. → invalid counts
-- No petition. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Petitions handled with a satisfied petitioner
  sum(CASE WHEN "petitions_handled_satisfied" IS NOT NULL THEN "petitions_handled_satisfied" ELSE 0 END) AS "petitionsHandledSatisfied",
  -- Petitions handled with a satisfied petitioner, reports that state it
  count(*) FILTER (WHERE "petitions_handled_satisfied" IS NOT NULL) AS "petitionsHandledSatisfied_stated",
  -- Petitions handled with a satisfied petitioner, where it is not stated
  count(*) FILTER (WHERE "petitions_handled_satisfied" IS NULL) AS "petitionsHandledSatisfied_unstated",
  -- Petitions handled
  sum(CASE WHEN "petitions_handled" IS NOT NULL THEN "petitions_handled" ELSE 0 END) AS "petitionsHandled",
  -- Petitions handled, reports that state it
  count(*) FILTER (WHERE "petitions_handled" IS NOT NULL) AS "petitionsHandled_stated",
  -- Petitions handled, where it is not stated
  count(*) FILTER (WHERE "petitions_handled" IS NULL) AS "petitionsHandled_unstated"
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
  -- Petitions handled with a satisfied petitioner
  sum(CASE WHEN "petitions_handled_satisfied" IS NOT NULL THEN "petitions_handled_satisfied" ELSE 0 END) AS "petitionsHandledSatisfied",
  -- Petitions handled with a satisfied petitioner, reports that state it
  count(*) FILTER (WHERE "petitions_handled_satisfied" IS NOT NULL) AS "petitionsHandledSatisfied_stated",
  -- Petitions handled with a satisfied petitioner, where it is not stated
  count(*) FILTER (WHERE "petitions_handled_satisfied" IS NULL) AS "petitionsHandledSatisfied_unstated",
  -- Petitions handled
  sum(CASE WHEN "petitions_handled" IS NOT NULL THEN "petitions_handled" ELSE 0 END) AS "petitionsHandled",
  -- Petitions handled, reports that state it
  count(*) FILTER (WHERE "petitions_handled" IS NOT NULL) AS "petitionsHandled_stated",
  -- Petitions handled, where it is not stated
  count(*) FILTER (WHERE "petitions_handled" IS NULL) AS "petitionsHandled_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_petitionsHandledSatisfied`) AS `petitionsHandledSatisfied`,
  sum(`n_petitionsHandledSatisfied_stated`) AS `petitionsHandledSatisfied_stated`,
  sum(`n_petitionsHandledSatisfied_unstated`) AS `petitionsHandledSatisfied_unstated`,
  sum(`n_petitionsHandled`) AS `petitionsHandled`,
  sum(`n_petitionsHandled_stated`) AS `petitionsHandled_stated`,
  sum(`n_petitionsHandled_unstated`) AS `petitionsHandled_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}, {p2:String}, {p3:String}) THEN {p4:String}
    END AS `by_2`,
    -- Petitions handled with a satisfied petitioner
    sum(ifNull(`petitions_handled_satisfied`, 0)) AS `n_petitionsHandledSatisfied`,
    -- Petitions handled with a satisfied petitioner, reports that state it
    countIf(`petitions_handled_satisfied` IS NOT NULL) AS `n_petitionsHandledSatisfied_stated`,
    -- Petitions handled with a satisfied petitioner, where it is not stated
    countIf(`petitions_handled_satisfied` IS NULL) AS `n_petitionsHandledSatisfied_unstated`,
    -- Petitions handled
    sum(ifNull(`petitions_handled`, 0)) AS `n_petitionsHandled`,
    -- Petitions handled, reports that state it
    countIf(`petitions_handled` IS NOT NULL) AS `n_petitionsHandled_stated`,
    -- Petitions handled, where it is not stated
    countIf(`petitions_handled` IS NULL) AS `n_petitionsHandled_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String}, {p2:String}, {p3:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-07", p2 = "2025-08", p3 = "2025-09", p4 = "2025-Q3"
