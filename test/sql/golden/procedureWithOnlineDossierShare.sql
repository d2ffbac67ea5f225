-- procedure.with-online-dossier-share
-- Share of online services with a dossier online (%) = Procedures with an online service and a dossier online ÷ Procedures with a fully or partly online service × 100
-- Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ (%) = Thủ tục có dịch vụ công trực tuyến phát sinh hồ sơ trực tuyến ÷ Thủ tục có dịch vụ công trực tuyến toàn trình hoặc một phần × 100
-- An invented case: 240 of 300 services. → 80.00%
-- No online service. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text) THEN $1::text
  END AS "quarter",
  -- Procedures with an online service and a dossier online
  sum(CASE WHEN "procedures_with_online_dossier" IS NOT NULL THEN "procedures_with_online_dossier" ELSE 0 END) AS "proceduresWithOnlineDossier",
  -- Procedures with an online service and a dossier online, reports that state it
  count(*) FILTER (WHERE "procedures_with_online_dossier" IS NOT NULL) AS "proceduresWithOnlineDossier_stated",
  -- Procedures with an online service and a dossier online, where it is not stated
  count(*) FILTER (WHERE "procedures_with_online_dossier" IS NULL) AS "proceduresWithOnlineDossier_unstated",
  -- Procedures with a fully or partly online service
  sum(CASE WHEN ("period" IN ($1::text)) AND "procedures_online" IS NOT NULL THEN "procedures_online" ELSE 0 END) AS "proceduresOnline",
  -- Procedures with a fully or partly online service, reports that state it
  count(*) FILTER (WHERE "period" IN ($1::text) AND "procedures_online" IS NOT NULL) AS "proceduresOnline_stated",
  -- Procedures with a fully or partly online service, where it is not stated
  count(*) FILTER (WHERE "period" IN ($1::text) AND "procedures_online" IS NULL) AS "proceduresOnline_unstated"
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
  -- Procedures with an online service and a dossier online
  sum(CASE WHEN "procedures_with_online_dossier" IS NOT NULL THEN "procedures_with_online_dossier" ELSE 0 END) AS "proceduresWithOnlineDossier",
  -- Procedures with an online service and a dossier online, reports that state it
  count(*) FILTER (WHERE "procedures_with_online_dossier" IS NOT NULL) AS "proceduresWithOnlineDossier_stated",
  -- Procedures with an online service and a dossier online, where it is not stated
  count(*) FILTER (WHERE "procedures_with_online_dossier" IS NULL) AS "proceduresWithOnlineDossier_unstated",
  -- Procedures with a fully or partly online service
  sum(CASE WHEN ("period" IN ($1::VARCHAR)) AND "procedures_online" IS NOT NULL THEN "procedures_online" ELSE 0 END) AS "proceduresOnline",
  -- Procedures with a fully or partly online service, reports that state it
  count(*) FILTER (WHERE "period" IN ($1::VARCHAR) AND "procedures_online" IS NOT NULL) AS "proceduresOnline_stated",
  -- Procedures with a fully or partly online service, where it is not stated
  count(*) FILTER (WHERE "period" IN ($1::VARCHAR) AND "procedures_online" IS NULL) AS "proceduresOnline_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_proceduresWithOnlineDossier`) AS `proceduresWithOnlineDossier`,
  sum(`n_proceduresWithOnlineDossier_stated`) AS `proceduresWithOnlineDossier_stated`,
  sum(`n_proceduresWithOnlineDossier_unstated`) AS `proceduresWithOnlineDossier_unstated`,
  sum(`n_proceduresOnline`) AS `proceduresOnline`,
  sum(`n_proceduresOnline_stated`) AS `proceduresOnline_stated`,
  sum(`n_proceduresOnline_unstated`) AS `proceduresOnline_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}) THEN {p1:String}
    END AS `by_2`,
    -- Procedures with an online service and a dossier online
    sum(ifNull(`procedures_with_online_dossier`, 0)) AS `n_proceduresWithOnlineDossier`,
    -- Procedures with an online service and a dossier online, reports that state it
    countIf(`procedures_with_online_dossier` IS NOT NULL) AS `n_proceduresWithOnlineDossier_stated`,
    -- Procedures with an online service and a dossier online, where it is not stated
    countIf(`procedures_with_online_dossier` IS NULL) AS `n_proceduresWithOnlineDossier_unstated`,
    -- Procedures with a fully or partly online service
    sumIf(ifNull(`procedures_online`, 0), `period` IN ({p1:String})) AS `n_proceduresOnline`,
    -- Procedures with a fully or partly online service, reports that state it
    countIf(`period` IN ({p1:String}) AND `procedures_online` IS NOT NULL) AS `n_proceduresOnline_stated`,
    -- Procedures with a fully or partly online service, where it is not stated
    countIf(`period` IN ({p1:String}) AND `procedures_online` IS NULL) AS `n_proceduresOnline_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-Q3"
