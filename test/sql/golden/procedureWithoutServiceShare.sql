-- procedure.without-service-share
-- Share of procedures without an online service (%) = Procedures without an online service ÷ Procedures within authority × 100
-- Tỷ lệ thủ tục chưa cung cấp dịch vụ công trực tuyến (%) = Thủ tục chưa có dịch vụ công trực tuyến ÷ Thủ tục hành chính thuộc thẩm quyền × 100
-- The nation, 2026 to 17 September: the share published on the portal. → 31.86%
-- No procedure. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Procedures without an online service
  sum(CASE WHEN ("period" IN ($3::text)) AND "procedures_without_service" IS NOT NULL THEN "procedures_without_service" ELSE 0 END) AS "proceduresWithoutService",
  -- Procedures without an online service, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::text) AND "procedures_without_service" IS NOT NULL) AS "proceduresWithoutService_stated",
  -- Procedures without an online service, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::text) AND "procedures_without_service" IS NULL) AS "proceduresWithoutService_unstated",
  -- Procedures within authority
  sum(CASE WHEN ("period" IN ($3::text)) AND "procedures" IS NOT NULL THEN "procedures" ELSE 0 END) AS "procedures",
  -- Procedures within authority, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::text) AND "procedures" IS NOT NULL) AS "procedures_stated",
  -- Procedures within authority, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::text) AND "procedures" IS NULL) AS "procedures_unstated"
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
  -- Procedures without an online service
  sum(CASE WHEN ("period" IN ($3::VARCHAR)) AND "procedures_without_service" IS NOT NULL THEN "procedures_without_service" ELSE 0 END) AS "proceduresWithoutService",
  -- Procedures without an online service, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "procedures_without_service" IS NOT NULL) AS "proceduresWithoutService_stated",
  -- Procedures without an online service, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "procedures_without_service" IS NULL) AS "proceduresWithoutService_unstated",
  -- Procedures within authority
  sum(CASE WHEN ("period" IN ($3::VARCHAR)) AND "procedures" IS NOT NULL THEN "procedures" ELSE 0 END) AS "procedures",
  -- Procedures within authority, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "procedures" IS NOT NULL) AS "procedures_stated",
  -- Procedures within authority, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "procedures" IS NULL) AS "procedures_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_proceduresWithoutService`) AS `proceduresWithoutService`,
  sum(`n_proceduresWithoutService_stated`) AS `proceduresWithoutService_stated`,
  sum(`n_proceduresWithoutService_unstated`) AS `proceduresWithoutService_unstated`,
  sum(`n_procedures`) AS `procedures`,
  sum(`n_procedures_stated`) AS `procedures_stated`,
  sum(`n_procedures_unstated`) AS `procedures_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}, {p2:String}, {p3:String}) THEN {p4:String}
    END AS `by_2`,
    -- Procedures without an online service
    sumIf(ifNull(`procedures_without_service`, 0), `period` IN ({p3:String})) AS `n_proceduresWithoutService`,
    -- Procedures without an online service, reports that state it
    countIf(`period` IN ({p3:String}) AND `procedures_without_service` IS NOT NULL) AS `n_proceduresWithoutService_stated`,
    -- Procedures without an online service, where it is not stated
    countIf(`period` IN ({p3:String}) AND `procedures_without_service` IS NULL) AS `n_proceduresWithoutService_unstated`,
    -- Procedures within authority
    sumIf(ifNull(`procedures`, 0), `period` IN ({p3:String})) AS `n_procedures`,
    -- Procedures within authority, reports that state it
    countIf(`period` IN ({p3:String}) AND `procedures` IS NOT NULL) AS `n_procedures_stated`,
    -- Procedures within authority, where it is not stated
    countIf(`period` IN ({p3:String}) AND `procedures` IS NULL) AS `n_procedures_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String}, {p2:String}, {p3:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-07", p2 = "2025-08", p3 = "2025-09", p4 = "2025-Q3"
