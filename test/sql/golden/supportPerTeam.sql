-- outreach.support-per-team
-- Persons supported individually per team (persons per team) = Persons supported individually ÷ Community digital technology teams
-- Số người được hỗ trợ trực tiếp bình quân một tổ công nghệ số cộng đồng (người trên một tổ) = Người được hỗ trợ trực tiếp từng người ÷ Tổ công nghệ số cộng đồng
-- Phúc Thịnh, 2025: 83 persons, 40 teams. → 2.08
-- No team yet: nothing to divide by. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text) THEN $1::text
  END AS "quarter",
  -- Persons supported individually
  sum(CASE WHEN "individually_supported" IS NOT NULL THEN "individually_supported" ELSE 0 END) AS "individuallySupported",
  -- Persons supported individually, reports that state it
  count(*) FILTER (WHERE "individually_supported" IS NOT NULL) AS "individuallySupported_stated",
  -- Persons supported individually, where it is not stated
  count(*) FILTER (WHERE "individually_supported" IS NULL) AS "individuallySupported_unstated",
  -- Community digital technology teams
  sum(CASE WHEN ("period" IN ($1::text)) AND "teams" IS NOT NULL THEN "teams" ELSE 0 END) AS "teams",
  -- Community digital technology teams, reports that state it
  count(*) FILTER (WHERE "period" IN ($1::text) AND "teams" IS NOT NULL) AS "teams_stated",
  -- Community digital technology teams, where it is not stated
  count(*) FILTER (WHERE "period" IN ($1::text) AND "teams" IS NULL) AS "teams_unstated"
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
  -- Persons supported individually
  sum(CASE WHEN "individually_supported" IS NOT NULL THEN "individually_supported" ELSE 0 END) AS "individuallySupported",
  -- Persons supported individually, reports that state it
  count(*) FILTER (WHERE "individually_supported" IS NOT NULL) AS "individuallySupported_stated",
  -- Persons supported individually, where it is not stated
  count(*) FILTER (WHERE "individually_supported" IS NULL) AS "individuallySupported_unstated",
  -- Community digital technology teams
  sum(CASE WHEN ("period" IN ($1::VARCHAR)) AND "teams" IS NOT NULL THEN "teams" ELSE 0 END) AS "teams",
  -- Community digital technology teams, reports that state it
  count(*) FILTER (WHERE "period" IN ($1::VARCHAR) AND "teams" IS NOT NULL) AS "teams_stated",
  -- Community digital technology teams, where it is not stated
  count(*) FILTER (WHERE "period" IN ($1::VARCHAR) AND "teams" IS NULL) AS "teams_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_individuallySupported`) AS `individuallySupported`,
  sum(`n_individuallySupported_stated`) AS `individuallySupported_stated`,
  sum(`n_individuallySupported_unstated`) AS `individuallySupported_unstated`,
  sum(`n_teams`) AS `teams`,
  sum(`n_teams_stated`) AS `teams_stated`,
  sum(`n_teams_unstated`) AS `teams_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}) THEN {p1:String}
    END AS `by_2`,
    -- Persons supported individually
    sum(ifNull(`individually_supported`, 0)) AS `n_individuallySupported`,
    -- Persons supported individually, reports that state it
    countIf(`individually_supported` IS NOT NULL) AS `n_individuallySupported_stated`,
    -- Persons supported individually, where it is not stated
    countIf(`individually_supported` IS NULL) AS `n_individuallySupported_unstated`,
    -- Community digital technology teams
    sumIf(ifNull(`teams`, 0), `period` IN ({p1:String})) AS `n_teams`,
    -- Community digital technology teams, reports that state it
    countIf(`period` IN ({p1:String}) AND `teams` IS NOT NULL) AS `n_teams_stated`,
    -- Community digital technology teams, where it is not stated
    countIf(`period` IN ({p1:String}) AND `teams` IS NULL) AS `n_teams_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-Q3"
