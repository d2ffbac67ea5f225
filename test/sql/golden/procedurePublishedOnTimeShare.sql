-- procedure.published-on-time-share
-- Share of procedures made public on time (%) = Procedures made public on time ÷ Procedures made public in the period or due to be × 100
-- Tỷ lệ thủ tục cập nhật, công khai đúng hạn (%) = Thủ tục cập nhật, công khai đúng hạn ÷ Thủ tục công khai và đến hạn công khai trong kỳ × 100
-- Hanoi, 2026 to 10 October: counts and share published on the portal. → 81.25%
-- No procedure had to be made public in the period. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text) THEN $1::text
  END AS "quarter",
  -- Procedures made public on time
  sum(CASE WHEN "procedures_published_on_time" IS NOT NULL THEN "procedures_published_on_time" ELSE 0 END) AS "proceduresPublishedOnTime",
  -- Procedures made public on time, reports that state it
  count(*) FILTER (WHERE "procedures_published_on_time" IS NOT NULL) AS "proceduresPublishedOnTime_stated",
  -- Procedures made public on time, where it is not stated
  count(*) FILTER (WHERE "procedures_published_on_time" IS NULL) AS "proceduresPublishedOnTime_unstated",
  -- Procedures made public in the period or due to be
  sum(CASE WHEN "procedures_to_publish" IS NOT NULL THEN "procedures_to_publish" ELSE 0 END) AS "proceduresToPublish",
  -- Procedures made public in the period or due to be, reports that state it
  count(*) FILTER (WHERE "procedures_to_publish" IS NOT NULL) AS "proceduresToPublish_stated",
  -- Procedures made public in the period or due to be, where it is not stated
  count(*) FILTER (WHERE "procedures_to_publish" IS NULL) AS "proceduresToPublish_unstated"
FROM "reports"
WHERE "period" IN ($1::text)
GROUP BY 1, 2;
-- $1 = "2025-Q3"

-- duckdb, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::VARCHAR) THEN $1::VARCHAR
  END AS "quarter",
  -- Procedures made public on time
  sum(CASE WHEN "procedures_published_on_time" IS NOT NULL THEN "procedures_published_on_time" ELSE 0 END) AS "proceduresPublishedOnTime",
  -- Procedures made public on time, reports that state it
  count(*) FILTER (WHERE "procedures_published_on_time" IS NOT NULL) AS "proceduresPublishedOnTime_stated",
  -- Procedures made public on time, where it is not stated
  count(*) FILTER (WHERE "procedures_published_on_time" IS NULL) AS "proceduresPublishedOnTime_unstated",
  -- Procedures made public in the period or due to be
  sum(CASE WHEN "procedures_to_publish" IS NOT NULL THEN "procedures_to_publish" ELSE 0 END) AS "proceduresToPublish",
  -- Procedures made public in the period or due to be, reports that state it
  count(*) FILTER (WHERE "procedures_to_publish" IS NOT NULL) AS "proceduresToPublish_stated",
  -- Procedures made public in the period or due to be, where it is not stated
  count(*) FILTER (WHERE "procedures_to_publish" IS NULL) AS "proceduresToPublish_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_proceduresPublishedOnTime`) AS `proceduresPublishedOnTime`,
  sum(`n_proceduresPublishedOnTime_stated`) AS `proceduresPublishedOnTime_stated`,
  sum(`n_proceduresPublishedOnTime_unstated`) AS `proceduresPublishedOnTime_unstated`,
  sum(`n_proceduresToPublish`) AS `proceduresToPublish`,
  sum(`n_proceduresToPublish_stated`) AS `proceduresToPublish_stated`,
  sum(`n_proceduresToPublish_unstated`) AS `proceduresToPublish_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}) THEN {p1:String}
    END AS `by_2`,
    -- Procedures made public on time
    sum(ifNull(`procedures_published_on_time`, 0)) AS `n_proceduresPublishedOnTime`,
    -- Procedures made public on time, reports that state it
    countIf(`procedures_published_on_time` IS NOT NULL) AS `n_proceduresPublishedOnTime_stated`,
    -- Procedures made public on time, where it is not stated
    countIf(`procedures_published_on_time` IS NULL) AS `n_proceduresPublishedOnTime_unstated`,
    -- Procedures made public in the period or due to be
    sum(ifNull(`procedures_to_publish`, 0)) AS `n_proceduresToPublish`,
    -- Procedures made public in the period or due to be, reports that state it
    countIf(`procedures_to_publish` IS NOT NULL) AS `n_proceduresToPublish_stated`,
    -- Procedures made public in the period or due to be, where it is not stated
    countIf(`procedures_to_publish` IS NULL) AS `n_proceduresToPublish_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-Q3"
