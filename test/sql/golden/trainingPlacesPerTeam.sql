-- outreach.training-places-per-team
-- Training places per community digital technology team (training places per team) = Training places ÷ Community digital technology teams
-- Số chỗ tập huấn bình quân một tổ công nghệ số cộng đồng (chỗ tập huấn trên một tổ) = Chỗ tập huấn ÷ Tổ công nghệ số cộng đồng
-- Phúc Thịnh, 2025: 98 + 280 + 402 = 780 places, 40 teams. → 19.50
-- No team yet: nothing to divide by. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Training places
  sum(CASE WHEN "training_places" IS NOT NULL THEN "training_places" ELSE 0 END) AS "trainingPlaces",
  -- Training places, reports that state it
  count(*) FILTER (WHERE "training_places" IS NOT NULL) AS "trainingPlaces_stated",
  -- Training places, where it is not stated
  count(*) FILTER (WHERE "training_places" IS NULL) AS "trainingPlaces_unstated",
  -- Community digital technology teams
  sum(CASE WHEN ("period" IN ($3::text)) AND "teams" IS NOT NULL THEN "teams" ELSE 0 END) AS "teams",
  -- Community digital technology teams, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::text) AND "teams" IS NOT NULL) AS "teams_stated",
  -- Community digital technology teams, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::text) AND "teams" IS NULL) AS "teams_unstated"
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
  -- Training places
  sum(CASE WHEN "training_places" IS NOT NULL THEN "training_places" ELSE 0 END) AS "trainingPlaces",
  -- Training places, reports that state it
  count(*) FILTER (WHERE "training_places" IS NOT NULL) AS "trainingPlaces_stated",
  -- Training places, where it is not stated
  count(*) FILTER (WHERE "training_places" IS NULL) AS "trainingPlaces_unstated",
  -- Community digital technology teams
  sum(CASE WHEN ("period" IN ($3::VARCHAR)) AND "teams" IS NOT NULL THEN "teams" ELSE 0 END) AS "teams",
  -- Community digital technology teams, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "teams" IS NOT NULL) AS "teams_stated",
  -- Community digital technology teams, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "teams" IS NULL) AS "teams_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_trainingPlaces`) AS `trainingPlaces`,
  sum(`n_trainingPlaces_stated`) AS `trainingPlaces_stated`,
  sum(`n_trainingPlaces_unstated`) AS `trainingPlaces_unstated`,
  sum(`n_teams`) AS `teams`,
  sum(`n_teams_stated`) AS `teams_stated`,
  sum(`n_teams_unstated`) AS `teams_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}, {p2:String}, {p3:String}) THEN {p4:String}
    END AS `by_2`,
    -- Training places
    sum(ifNull(`training_places`, 0)) AS `n_trainingPlaces`,
    -- Training places, reports that state it
    countIf(`training_places` IS NOT NULL) AS `n_trainingPlaces_stated`,
    -- Training places, where it is not stated
    countIf(`training_places` IS NULL) AS `n_trainingPlaces_unstated`,
    -- Community digital technology teams
    sumIf(ifNull(`teams`, 0), `period` IN ({p3:String})) AS `n_teams`,
    -- Community digital technology teams, reports that state it
    countIf(`period` IN ({p3:String}) AND `teams` IS NOT NULL) AS `n_teams_stated`,
    -- Community digital technology teams, where it is not stated
    countIf(`period` IN ({p3:String}) AND `teams` IS NULL) AS `n_teams_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String}, {p2:String}, {p3:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-07", p2 = "2025-08", p3 = "2025-09", p4 = "2025-Q3"
