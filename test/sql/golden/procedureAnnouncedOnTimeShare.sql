-- procedure.announced-on-time-share
-- Share of procedures announced on time (%) = Procedures announced on time ÷ Procedures announced in the period × 100
-- Tỷ lệ thủ tục công bố đúng hạn (%) = Thủ tục công bố đúng hạn ÷ Thủ tục được công bố trong kỳ × 100
-- Hanoi, 2026 to 10 October: counts and share published on the portal. → 0.00%
-- No procedure was announced in the period. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text) THEN $1::text
  END AS "quarter",
  -- Procedures announced on time
  sum(CASE WHEN "procedures_announced_on_time" IS NOT NULL THEN "procedures_announced_on_time" ELSE 0 END) AS "proceduresAnnouncedOnTime",
  -- Procedures announced on time, reports that state it
  count(*) FILTER (WHERE "procedures_announced_on_time" IS NOT NULL) AS "proceduresAnnouncedOnTime_stated",
  -- Procedures announced on time, where it is not stated
  count(*) FILTER (WHERE "procedures_announced_on_time" IS NULL) AS "proceduresAnnouncedOnTime_unstated",
  -- Procedures announced in the period
  sum(CASE WHEN "procedures_announced" IS NOT NULL THEN "procedures_announced" ELSE 0 END) AS "proceduresAnnounced",
  -- Procedures announced in the period, reports that state it
  count(*) FILTER (WHERE "procedures_announced" IS NOT NULL) AS "proceduresAnnounced_stated",
  -- Procedures announced in the period, where it is not stated
  count(*) FILTER (WHERE "procedures_announced" IS NULL) AS "proceduresAnnounced_unstated"
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
  -- Procedures announced on time
  sum(CASE WHEN "procedures_announced_on_time" IS NOT NULL THEN "procedures_announced_on_time" ELSE 0 END) AS "proceduresAnnouncedOnTime",
  -- Procedures announced on time, reports that state it
  count(*) FILTER (WHERE "procedures_announced_on_time" IS NOT NULL) AS "proceduresAnnouncedOnTime_stated",
  -- Procedures announced on time, where it is not stated
  count(*) FILTER (WHERE "procedures_announced_on_time" IS NULL) AS "proceduresAnnouncedOnTime_unstated",
  -- Procedures announced in the period
  sum(CASE WHEN "procedures_announced" IS NOT NULL THEN "procedures_announced" ELSE 0 END) AS "proceduresAnnounced",
  -- Procedures announced in the period, reports that state it
  count(*) FILTER (WHERE "procedures_announced" IS NOT NULL) AS "proceduresAnnounced_stated",
  -- Procedures announced in the period, where it is not stated
  count(*) FILTER (WHERE "procedures_announced" IS NULL) AS "proceduresAnnounced_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_proceduresAnnouncedOnTime`) AS `proceduresAnnouncedOnTime`,
  sum(`n_proceduresAnnouncedOnTime_stated`) AS `proceduresAnnouncedOnTime_stated`,
  sum(`n_proceduresAnnouncedOnTime_unstated`) AS `proceduresAnnouncedOnTime_unstated`,
  sum(`n_proceduresAnnounced`) AS `proceduresAnnounced`,
  sum(`n_proceduresAnnounced_stated`) AS `proceduresAnnounced_stated`,
  sum(`n_proceduresAnnounced_unstated`) AS `proceduresAnnounced_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}) THEN {p1:String}
    END AS `by_2`,
    -- Procedures announced on time
    sum(ifNull(`procedures_announced_on_time`, 0)) AS `n_proceduresAnnouncedOnTime`,
    -- Procedures announced on time, reports that state it
    countIf(`procedures_announced_on_time` IS NOT NULL) AS `n_proceduresAnnouncedOnTime_stated`,
    -- Procedures announced on time, where it is not stated
    countIf(`procedures_announced_on_time` IS NULL) AS `n_proceduresAnnouncedOnTime_unstated`,
    -- Procedures announced in the period
    sum(ifNull(`procedures_announced`, 0)) AS `n_proceduresAnnounced`,
    -- Procedures announced in the period, reports that state it
    countIf(`procedures_announced` IS NOT NULL) AS `n_proceduresAnnounced_stated`,
    -- Procedures announced in the period, where it is not stated
    countIf(`procedures_announced` IS NULL) AS `n_proceduresAnnounced_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-Q3"
