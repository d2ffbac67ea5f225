-- outreach.installations-per-team
-- Installations per community digital technology team (installations per team) = Supported installations of basic applications ÷ Community digital technology teams
-- Số lượt cài đặt ứng dụng bình quân một tổ công nghệ số cộng đồng (lượt cài đặt trên một tổ) = Lượt cài đặt ứng dụng cơ bản được hỗ trợ ÷ Tổ công nghệ số cộng đồng
-- Phúc Thịnh, 2025: 594 installations, 40 teams. → 14.85
-- "More than 500" installations stay a lower bound: more than 12.50 a team. → more than 12.50
-- No team yet: nothing to divide by. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Supported installations of basic applications
  sum(CASE WHEN "installations" IS NOT NULL THEN "installations" ELSE 0 END) AS "installations",
  -- Supported installations of basic applications, reports that state it
  count(*) FILTER (WHERE "installations" IS NOT NULL) AS "installations_stated",
  -- Supported installations of basic applications, where it is not stated
  count(*) FILTER (WHERE "installations" IS NULL) AS "installations_unstated",
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
  -- Supported installations of basic applications
  sum(CASE WHEN "installations" IS NOT NULL THEN "installations" ELSE 0 END) AS "installations",
  -- Supported installations of basic applications, reports that state it
  count(*) FILTER (WHERE "installations" IS NOT NULL) AS "installations_stated",
  -- Supported installations of basic applications, where it is not stated
  count(*) FILTER (WHERE "installations" IS NULL) AS "installations_unstated",
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
  sum(`n_installations`) AS `installations`,
  sum(`n_installations_stated`) AS `installations_stated`,
  sum(`n_installations_unstated`) AS `installations_unstated`,
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
    -- Supported installations of basic applications
    sum(ifNull(`installations`, 0)) AS `n_installations`,
    -- Supported installations of basic applications, reports that state it
    countIf(`installations` IS NOT NULL) AS `n_installations_stated`,
    -- Supported installations of basic applications, where it is not stated
    countIf(`installations` IS NULL) AS `n_installations_unstated`,
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
