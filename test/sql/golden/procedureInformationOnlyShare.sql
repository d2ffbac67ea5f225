-- procedure.information-only-share
-- Information-only share of procedures (%) = Procedures of which only information is online ÷ Procedures within authority × 100
-- Tỷ lệ thủ tục chỉ cung cấp thông tin trực tuyến (%) = Thủ tục chỉ cung cấp thông tin trực tuyến ÷ Thủ tục hành chính thuộc thẩm quyền × 100
-- An invented case: 84 of 420 procedures. → 20.00%
-- No procedure. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Procedures of which only information is online
  sum(CASE WHEN ("period" IN ($3::text)) AND "procedures_information_only" IS NOT NULL THEN "procedures_information_only" ELSE 0 END) AS "proceduresInformationOnly",
  -- Procedures of which only information is online, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::text) AND "procedures_information_only" IS NOT NULL) AS "proceduresInformationOnly_stated",
  -- Procedures of which only information is online, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::text) AND "procedures_information_only" IS NULL) AS "proceduresInformationOnly_unstated",
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
  -- Procedures of which only information is online
  sum(CASE WHEN ("period" IN ($3::VARCHAR)) AND "procedures_information_only" IS NOT NULL THEN "procedures_information_only" ELSE 0 END) AS "proceduresInformationOnly",
  -- Procedures of which only information is online, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "procedures_information_only" IS NOT NULL) AS "proceduresInformationOnly_stated",
  -- Procedures of which only information is online, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "procedures_information_only" IS NULL) AS "proceduresInformationOnly_unstated",
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
  sum(`n_proceduresInformationOnly`) AS `proceduresInformationOnly`,
  sum(`n_proceduresInformationOnly_stated`) AS `proceduresInformationOnly_stated`,
  sum(`n_proceduresInformationOnly_unstated`) AS `proceduresInformationOnly_unstated`,
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
    -- Procedures of which only information is online
    sumIf(ifNull(`procedures_information_only`, 0), `period` IN ({p3:String})) AS `n_proceduresInformationOnly`,
    -- Procedures of which only information is online, reports that state it
    countIf(`period` IN ({p3:String}) AND `procedures_information_only` IS NOT NULL) AS `n_proceduresInformationOnly_stated`,
    -- Procedures of which only information is online, where it is not stated
    countIf(`period` IN ({p3:String}) AND `procedures_information_only` IS NULL) AS `n_proceduresInformationOnly_unstated`,
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
