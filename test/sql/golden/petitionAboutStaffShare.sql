-- petition.about-staff-share
-- Share of petitions about the conduct of staff (%) = Petitions about the conduct of staff ÷ Petitions received × 100
-- Tỷ lệ phản ánh, kiến nghị về hành vi của cán bộ (%) = Phản ánh, kiến nghị về hành vi của cán bộ ÷ Phản ánh, kiến nghị tiếp nhận × 100
-- Hanoi, 2026 to 10 October: counts and share published on the portal. → 20.84%
-- No petition. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Petitions about the conduct of staff
  sum(CASE WHEN "petitions_about_staff" IS NOT NULL THEN "petitions_about_staff" ELSE 0 END) AS "petitionsAboutStaff",
  -- Petitions about the conduct of staff, reports that state it
  count(*) FILTER (WHERE "petitions_about_staff" IS NOT NULL) AS "petitionsAboutStaff_stated",
  -- Petitions about the conduct of staff, where it is not stated
  count(*) FILTER (WHERE "petitions_about_staff" IS NULL) AS "petitionsAboutStaff_unstated",
  -- Petitions received
  sum(CASE WHEN "petitions" IS NOT NULL THEN "petitions" ELSE 0 END) AS "petitions",
  -- Petitions received, reports that state it
  count(*) FILTER (WHERE "petitions" IS NOT NULL) AS "petitions_stated",
  -- Petitions received, where it is not stated
  count(*) FILTER (WHERE "petitions" IS NULL) AS "petitions_unstated"
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
  -- Petitions about the conduct of staff
  sum(CASE WHEN "petitions_about_staff" IS NOT NULL THEN "petitions_about_staff" ELSE 0 END) AS "petitionsAboutStaff",
  -- Petitions about the conduct of staff, reports that state it
  count(*) FILTER (WHERE "petitions_about_staff" IS NOT NULL) AS "petitionsAboutStaff_stated",
  -- Petitions about the conduct of staff, where it is not stated
  count(*) FILTER (WHERE "petitions_about_staff" IS NULL) AS "petitionsAboutStaff_unstated",
  -- Petitions received
  sum(CASE WHEN "petitions" IS NOT NULL THEN "petitions" ELSE 0 END) AS "petitions",
  -- Petitions received, reports that state it
  count(*) FILTER (WHERE "petitions" IS NOT NULL) AS "petitions_stated",
  -- Petitions received, where it is not stated
  count(*) FILTER (WHERE "petitions" IS NULL) AS "petitions_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_petitionsAboutStaff`) AS `petitionsAboutStaff`,
  sum(`n_petitionsAboutStaff_stated`) AS `petitionsAboutStaff_stated`,
  sum(`n_petitionsAboutStaff_unstated`) AS `petitionsAboutStaff_unstated`,
  sum(`n_petitions`) AS `petitions`,
  sum(`n_petitions_stated`) AS `petitions_stated`,
  sum(`n_petitions_unstated`) AS `petitions_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}, {p2:String}, {p3:String}) THEN {p4:String}
    END AS `by_2`,
    -- Petitions about the conduct of staff
    sum(ifNull(`petitions_about_staff`, 0)) AS `n_petitionsAboutStaff`,
    -- Petitions about the conduct of staff, reports that state it
    countIf(`petitions_about_staff` IS NOT NULL) AS `n_petitionsAboutStaff_stated`,
    -- Petitions about the conduct of staff, where it is not stated
    countIf(`petitions_about_staff` IS NULL) AS `n_petitionsAboutStaff_unstated`,
    -- Petitions received
    sum(ifNull(`petitions`, 0)) AS `n_petitions`,
    -- Petitions received, reports that state it
    countIf(`petitions` IS NOT NULL) AS `n_petitions_stated`,
    -- Petitions received, where it is not stated
    countIf(`petitions` IS NULL) AS `n_petitions_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String}, {p2:String}, {p3:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-07", p2 = "2025-08", p3 = "2025-09", p4 = "2025-Q3"
