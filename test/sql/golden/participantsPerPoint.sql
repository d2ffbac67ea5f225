-- outreach.participants-per-point
-- Participants per mobile point (participants per point) = Participants ÷ Mobile points
-- Số người tham gia bình quân một điểm lưu động (người trên một điểm) = Người tham gia ÷ Điểm lưu động
-- Tây Tựu, 2025: more than 1,000 persons, 6 points; the lower bound is rounded down. → more than 166.66
-- Phúc Thịnh, 2025: 40 points; participants are not published. → not available
-- No point yet. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text) THEN $1::text
  END AS "quarter",
  -- Participants
  sum(CASE WHEN "participants" IS NOT NULL THEN "participants" ELSE 0 END) AS "participants",
  -- Participants, reports that state it
  count(*) FILTER (WHERE "participants" IS NOT NULL) AS "participants_stated",
  -- Participants, where it is not stated
  count(*) FILTER (WHERE "participants" IS NULL) AS "participants_unstated",
  -- Mobile points
  sum(CASE WHEN ("period" IN ($1::text)) AND "mobile_points" IS NOT NULL THEN "mobile_points" ELSE 0 END) AS "mobilePoints",
  -- Mobile points, reports that state it
  count(*) FILTER (WHERE "period" IN ($1::text) AND "mobile_points" IS NOT NULL) AS "mobilePoints_stated",
  -- Mobile points, where it is not stated
  count(*) FILTER (WHERE "period" IN ($1::text) AND "mobile_points" IS NULL) AS "mobilePoints_unstated"
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
  -- Participants
  sum(CASE WHEN "participants" IS NOT NULL THEN "participants" ELSE 0 END) AS "participants",
  -- Participants, reports that state it
  count(*) FILTER (WHERE "participants" IS NOT NULL) AS "participants_stated",
  -- Participants, where it is not stated
  count(*) FILTER (WHERE "participants" IS NULL) AS "participants_unstated",
  -- Mobile points
  sum(CASE WHEN ("period" IN ($1::VARCHAR)) AND "mobile_points" IS NOT NULL THEN "mobile_points" ELSE 0 END) AS "mobilePoints",
  -- Mobile points, reports that state it
  count(*) FILTER (WHERE "period" IN ($1::VARCHAR) AND "mobile_points" IS NOT NULL) AS "mobilePoints_stated",
  -- Mobile points, where it is not stated
  count(*) FILTER (WHERE "period" IN ($1::VARCHAR) AND "mobile_points" IS NULL) AS "mobilePoints_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_participants`) AS `participants`,
  sum(`n_participants_stated`) AS `participants_stated`,
  sum(`n_participants_unstated`) AS `participants_unstated`,
  sum(`n_mobilePoints`) AS `mobilePoints`,
  sum(`n_mobilePoints_stated`) AS `mobilePoints_stated`,
  sum(`n_mobilePoints_unstated`) AS `mobilePoints_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}) THEN {p1:String}
    END AS `by_2`,
    -- Participants
    sum(ifNull(`participants`, 0)) AS `n_participants`,
    -- Participants, reports that state it
    countIf(`participants` IS NOT NULL) AS `n_participants_stated`,
    -- Participants, where it is not stated
    countIf(`participants` IS NULL) AS `n_participants_unstated`,
    -- Mobile points
    sumIf(ifNull(`mobile_points`, 0), `period` IN ({p1:String})) AS `n_mobilePoints`,
    -- Mobile points, reports that state it
    countIf(`period` IN ({p1:String}) AND `mobile_points` IS NOT NULL) AS `n_mobilePoints_stated`,
    -- Mobile points, where it is not stated
    countIf(`period` IN ({p1:String}) AND `mobile_points` IS NULL) AS `n_mobilePoints_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-Q3"
