-- outreach.core-team-share-of-training-places
-- Share of training places of core team members (%) = Training places of core team members ÷ Training places × 100
-- Tỷ lệ chỗ tập huấn cho nòng cốt các tổ (%) = Chỗ tập huấn cho nòng cốt các tổ ÷ Chỗ tập huấn × 100
-- Phúc Thịnh, 2025: 280 of 780 places (98 + 280 + 402). → 35.90%
-- More than all places: a contradiction. → invalid counts
-- No training yet. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Training places of core team members
  sum(CASE WHEN "training_places_of_core_teams" IS NOT NULL THEN "training_places_of_core_teams" ELSE 0 END) AS "trainingPlacesOfCoreTeams",
  -- Training places of core team members, reports that state it
  count(*) FILTER (WHERE "training_places_of_core_teams" IS NOT NULL) AS "trainingPlacesOfCoreTeams_stated",
  -- Training places of core team members, where it is not stated
  count(*) FILTER (WHERE "training_places_of_core_teams" IS NULL) AS "trainingPlacesOfCoreTeams_unstated",
  -- Training places
  sum(CASE WHEN "training_places" IS NOT NULL THEN "training_places" ELSE 0 END) AS "trainingPlaces",
  -- Training places, reports that state it
  count(*) FILTER (WHERE "training_places" IS NOT NULL) AS "trainingPlaces_stated",
  -- Training places, where it is not stated
  count(*) FILTER (WHERE "training_places" IS NULL) AS "trainingPlaces_unstated"
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
  -- Training places of core team members
  sum(CASE WHEN "training_places_of_core_teams" IS NOT NULL THEN "training_places_of_core_teams" ELSE 0 END) AS "trainingPlacesOfCoreTeams",
  -- Training places of core team members, reports that state it
  count(*) FILTER (WHERE "training_places_of_core_teams" IS NOT NULL) AS "trainingPlacesOfCoreTeams_stated",
  -- Training places of core team members, where it is not stated
  count(*) FILTER (WHERE "training_places_of_core_teams" IS NULL) AS "trainingPlacesOfCoreTeams_unstated",
  -- Training places
  sum(CASE WHEN "training_places" IS NOT NULL THEN "training_places" ELSE 0 END) AS "trainingPlaces",
  -- Training places, reports that state it
  count(*) FILTER (WHERE "training_places" IS NOT NULL) AS "trainingPlaces_stated",
  -- Training places, where it is not stated
  count(*) FILTER (WHERE "training_places" IS NULL) AS "trainingPlaces_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_trainingPlacesOfCoreTeams`) AS `trainingPlacesOfCoreTeams`,
  sum(`n_trainingPlacesOfCoreTeams_stated`) AS `trainingPlacesOfCoreTeams_stated`,
  sum(`n_trainingPlacesOfCoreTeams_unstated`) AS `trainingPlacesOfCoreTeams_unstated`,
  sum(`n_trainingPlaces`) AS `trainingPlaces`,
  sum(`n_trainingPlaces_stated`) AS `trainingPlaces_stated`,
  sum(`n_trainingPlaces_unstated`) AS `trainingPlaces_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}, {p2:String}, {p3:String}) THEN {p4:String}
    END AS `by_2`,
    -- Training places of core team members
    sum(ifNull(`training_places_of_core_teams`, 0)) AS `n_trainingPlacesOfCoreTeams`,
    -- Training places of core team members, reports that state it
    countIf(`training_places_of_core_teams` IS NOT NULL) AS `n_trainingPlacesOfCoreTeams_stated`,
    -- Training places of core team members, where it is not stated
    countIf(`training_places_of_core_teams` IS NULL) AS `n_trainingPlacesOfCoreTeams_unstated`,
    -- Training places
    sum(ifNull(`training_places`, 0)) AS `n_trainingPlaces`,
    -- Training places, reports that state it
    countIf(`training_places` IS NOT NULL) AS `n_trainingPlaces_stated`,
    -- Training places, where it is not stated
    countIf(`training_places` IS NULL) AS `n_trainingPlaces_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String}, {p2:String}, {p3:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-07", p2 = "2025-08", p3 = "2025-09", p4 = "2025-Q3"
