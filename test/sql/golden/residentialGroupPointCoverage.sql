-- outreach.residential-group-point-coverage
-- Residential groups and villages with a mobile point (%) = Residential groups and villages with a mobile point ÷ Residential groups and villages × 100
-- Tỷ lệ tổ dân phố, thôn có điểm lưu động (%) = Tổ dân phố, thôn có điểm lưu động ÷ Tổ dân phố, thôn × 100
-- Tây Tựu, 2025: 6 groups with a point; the number of groups is not published. → not available
-- An invented case: 6 of 24 groups. → 25.00%
-- More groups with a point than groups: a contradiction. → invalid counts
-- A unit without residential groups. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Residential groups and villages with a mobile point
  sum(CASE WHEN ("period" IN ($3::text)) AND "residential_groups_with_point" IS NOT NULL THEN "residential_groups_with_point" ELSE 0 END) AS "residentialGroupsWithPoint",
  -- Residential groups and villages with a mobile point, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::text) AND "residential_groups_with_point" IS NOT NULL) AS "residentialGroupsWithPoint_stated",
  -- Residential groups and villages with a mobile point, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::text) AND "residential_groups_with_point" IS NULL) AS "residentialGroupsWithPoint_unstated",
  -- Residential groups and villages
  sum(CASE WHEN ("period" IN ($3::text)) AND "residential_groups" IS NOT NULL THEN "residential_groups" ELSE 0 END) AS "residentialGroups",
  -- Residential groups and villages, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::text) AND "residential_groups" IS NOT NULL) AS "residentialGroups_stated",
  -- Residential groups and villages, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::text) AND "residential_groups" IS NULL) AS "residentialGroups_unstated"
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
  -- Residential groups and villages with a mobile point
  sum(CASE WHEN ("period" IN ($3::VARCHAR)) AND "residential_groups_with_point" IS NOT NULL THEN "residential_groups_with_point" ELSE 0 END) AS "residentialGroupsWithPoint",
  -- Residential groups and villages with a mobile point, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "residential_groups_with_point" IS NOT NULL) AS "residentialGroupsWithPoint_stated",
  -- Residential groups and villages with a mobile point, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "residential_groups_with_point" IS NULL) AS "residentialGroupsWithPoint_unstated",
  -- Residential groups and villages
  sum(CASE WHEN ("period" IN ($3::VARCHAR)) AND "residential_groups" IS NOT NULL THEN "residential_groups" ELSE 0 END) AS "residentialGroups",
  -- Residential groups and villages, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "residential_groups" IS NOT NULL) AS "residentialGroups_stated",
  -- Residential groups and villages, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "residential_groups" IS NULL) AS "residentialGroups_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_residentialGroupsWithPoint`) AS `residentialGroupsWithPoint`,
  sum(`n_residentialGroupsWithPoint_stated`) AS `residentialGroupsWithPoint_stated`,
  sum(`n_residentialGroupsWithPoint_unstated`) AS `residentialGroupsWithPoint_unstated`,
  sum(`n_residentialGroups`) AS `residentialGroups`,
  sum(`n_residentialGroups_stated`) AS `residentialGroups_stated`,
  sum(`n_residentialGroups_unstated`) AS `residentialGroups_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}, {p2:String}, {p3:String}) THEN {p4:String}
    END AS `by_2`,
    -- Residential groups and villages with a mobile point
    sumIf(ifNull(`residential_groups_with_point`, 0), `period` IN ({p3:String})) AS `n_residentialGroupsWithPoint`,
    -- Residential groups and villages with a mobile point, reports that state it
    countIf(`period` IN ({p3:String}) AND `residential_groups_with_point` IS NOT NULL) AS `n_residentialGroupsWithPoint_stated`,
    -- Residential groups and villages with a mobile point, where it is not stated
    countIf(`period` IN ({p3:String}) AND `residential_groups_with_point` IS NULL) AS `n_residentialGroupsWithPoint_unstated`,
    -- Residential groups and villages
    sumIf(ifNull(`residential_groups`, 0), `period` IN ({p3:String})) AS `n_residentialGroups`,
    -- Residential groups and villages, reports that state it
    countIf(`period` IN ({p3:String}) AND `residential_groups` IS NOT NULL) AS `n_residentialGroups_stated`,
    -- Residential groups and villages, where it is not stated
    countIf(`period` IN ({p3:String}) AND `residential_groups` IS NULL) AS `n_residentialGroups_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String}, {p2:String}, {p3:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-07", p2 = "2025-08", p3 = "2025-09", p4 = "2025-Q3"
