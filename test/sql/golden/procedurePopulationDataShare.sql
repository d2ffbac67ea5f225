-- procedure.population-data-share
-- Share of procedures connected to the population data (%) = Procedures of persons connected to the population data ÷ Procedures whose subjects are persons × 100
-- Tỷ lệ thủ tục kết nối dữ liệu dân cư (%) = Thủ tục của cá nhân đã kết nối dữ liệu dân cư ÷ Thủ tục có đối tượng thực hiện là cá nhân × 100
-- Hanoi, 2026 to 10 October: counts and share published on the portal. → 37.68%
-- No procedure. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Procedures of persons connected to the population data
  sum(CASE WHEN ("period" IN ($3::text)) AND "procedures_connected" IS NOT NULL THEN "procedures_connected" ELSE 0 END) AS "proceduresConnected",
  -- Procedures of persons connected to the population data, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::text) AND "procedures_connected" IS NOT NULL) AS "proceduresConnected_stated",
  -- Procedures of persons connected to the population data, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::text) AND "procedures_connected" IS NULL) AS "proceduresConnected_unstated",
  -- Procedures whose subjects are persons
  sum(CASE WHEN ("period" IN ($3::text)) AND "procedures_for_persons" IS NOT NULL THEN "procedures_for_persons" ELSE 0 END) AS "proceduresForPersons",
  -- Procedures whose subjects are persons, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::text) AND "procedures_for_persons" IS NOT NULL) AS "proceduresForPersons_stated",
  -- Procedures whose subjects are persons, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::text) AND "procedures_for_persons" IS NULL) AS "proceduresForPersons_unstated"
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
  -- Procedures of persons connected to the population data
  sum(CASE WHEN ("period" IN ($3::VARCHAR)) AND "procedures_connected" IS NOT NULL THEN "procedures_connected" ELSE 0 END) AS "proceduresConnected",
  -- Procedures of persons connected to the population data, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "procedures_connected" IS NOT NULL) AS "proceduresConnected_stated",
  -- Procedures of persons connected to the population data, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "procedures_connected" IS NULL) AS "proceduresConnected_unstated",
  -- Procedures whose subjects are persons
  sum(CASE WHEN ("period" IN ($3::VARCHAR)) AND "procedures_for_persons" IS NOT NULL THEN "procedures_for_persons" ELSE 0 END) AS "proceduresForPersons",
  -- Procedures whose subjects are persons, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "procedures_for_persons" IS NOT NULL) AS "proceduresForPersons_stated",
  -- Procedures whose subjects are persons, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "procedures_for_persons" IS NULL) AS "proceduresForPersons_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_proceduresConnected`) AS `proceduresConnected`,
  sum(`n_proceduresConnected_stated`) AS `proceduresConnected_stated`,
  sum(`n_proceduresConnected_unstated`) AS `proceduresConnected_unstated`,
  sum(`n_proceduresForPersons`) AS `proceduresForPersons`,
  sum(`n_proceduresForPersons_stated`) AS `proceduresForPersons_stated`,
  sum(`n_proceduresForPersons_unstated`) AS `proceduresForPersons_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}, {p2:String}, {p3:String}) THEN {p4:String}
    END AS `by_2`,
    -- Procedures of persons connected to the population data
    sumIf(ifNull(`procedures_connected`, 0), `period` IN ({p3:String})) AS `n_proceduresConnected`,
    -- Procedures of persons connected to the population data, reports that state it
    countIf(`period` IN ({p3:String}) AND `procedures_connected` IS NOT NULL) AS `n_proceduresConnected_stated`,
    -- Procedures of persons connected to the population data, where it is not stated
    countIf(`period` IN ({p3:String}) AND `procedures_connected` IS NULL) AS `n_proceduresConnected_unstated`,
    -- Procedures whose subjects are persons
    sumIf(ifNull(`procedures_for_persons`, 0), `period` IN ({p3:String})) AS `n_proceduresForPersons`,
    -- Procedures whose subjects are persons, reports that state it
    countIf(`period` IN ({p3:String}) AND `procedures_for_persons` IS NOT NULL) AS `n_proceduresForPersons_stated`,
    -- Procedures whose subjects are persons, where it is not stated
    countIf(`period` IN ({p3:String}) AND `procedures_for_persons` IS NULL) AS `n_proceduresForPersons_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String}, {p2:String}, {p3:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-07", p2 = "2025-08", p3 = "2025-09", p4 = "2025-Q3"
