-- dossier.form-06a-overdue-share-of-open
-- Form II.06a: overdue share of open (%) = Form II.06a, column 13: open and overdue ÷ Form II.06a, column 11: dossiers open × 100
-- Biểu II.06a: tỷ lệ đang giải quyết đã quá hạn (%) = Biểu II.06a, cột 13: đang giải quyết đã quá hạn ÷ Biểu II.06a, cột 11: hồ sơ đang giải quyết × 100
-- An invented case: 80 in column 11, 6 in column 13. → 7.50%
-- A form without dossiers. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text) THEN $1::text
  END AS "quarter",
  -- Form II.06a, column 13: open and overdue
  sum(CASE WHEN "form_06a_open_overdue" IS NOT NULL THEN "form_06a_open_overdue" ELSE 0 END) AS "form06aOpenOverdue",
  -- Form II.06a, column 13: open and overdue, reports that state it
  count(*) FILTER (WHERE "form_06a_open_overdue" IS NOT NULL) AS "form06aOpenOverdue_stated",
  -- Form II.06a, column 13: open and overdue, where it is not stated
  count(*) FILTER (WHERE "form_06a_open_overdue" IS NULL) AS "form06aOpenOverdue_unstated",
  -- Form II.06a, column 11: dossiers open
  sum(CASE WHEN "form_06a_open" IS NOT NULL THEN "form_06a_open" ELSE 0 END) AS "form06aOpen",
  -- Form II.06a, column 11: dossiers open, reports that state it
  count(*) FILTER (WHERE "form_06a_open" IS NOT NULL) AS "form06aOpen_stated",
  -- Form II.06a, column 11: dossiers open, where it is not stated
  count(*) FILTER (WHERE "form_06a_open" IS NULL) AS "form06aOpen_unstated"
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
  -- Form II.06a, column 13: open and overdue
  sum(CASE WHEN "form_06a_open_overdue" IS NOT NULL THEN "form_06a_open_overdue" ELSE 0 END) AS "form06aOpenOverdue",
  -- Form II.06a, column 13: open and overdue, reports that state it
  count(*) FILTER (WHERE "form_06a_open_overdue" IS NOT NULL) AS "form06aOpenOverdue_stated",
  -- Form II.06a, column 13: open and overdue, where it is not stated
  count(*) FILTER (WHERE "form_06a_open_overdue" IS NULL) AS "form06aOpenOverdue_unstated",
  -- Form II.06a, column 11: dossiers open
  sum(CASE WHEN "form_06a_open" IS NOT NULL THEN "form_06a_open" ELSE 0 END) AS "form06aOpen",
  -- Form II.06a, column 11: dossiers open, reports that state it
  count(*) FILTER (WHERE "form_06a_open" IS NOT NULL) AS "form06aOpen_stated",
  -- Form II.06a, column 11: dossiers open, where it is not stated
  count(*) FILTER (WHERE "form_06a_open" IS NULL) AS "form06aOpen_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_form06aOpenOverdue`) AS `form06aOpenOverdue`,
  sum(`n_form06aOpenOverdue_stated`) AS `form06aOpenOverdue_stated`,
  sum(`n_form06aOpenOverdue_unstated`) AS `form06aOpenOverdue_unstated`,
  sum(`n_form06aOpen`) AS `form06aOpen`,
  sum(`n_form06aOpen_stated`) AS `form06aOpen_stated`,
  sum(`n_form06aOpen_unstated`) AS `form06aOpen_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}) THEN {p1:String}
    END AS `by_2`,
    -- Form II.06a, column 13: open and overdue
    sum(ifNull(`form_06a_open_overdue`, 0)) AS `n_form06aOpenOverdue`,
    -- Form II.06a, column 13: open and overdue, reports that state it
    countIf(`form_06a_open_overdue` IS NOT NULL) AS `n_form06aOpenOverdue_stated`,
    -- Form II.06a, column 13: open and overdue, where it is not stated
    countIf(`form_06a_open_overdue` IS NULL) AS `n_form06aOpenOverdue_unstated`,
    -- Form II.06a, column 11: dossiers open
    sum(ifNull(`form_06a_open`, 0)) AS `n_form06aOpen`,
    -- Form II.06a, column 11: dossiers open, reports that state it
    countIf(`form_06a_open` IS NOT NULL) AS `n_form06aOpen_stated`,
    -- Form II.06a, column 11: dossiers open, where it is not stated
    countIf(`form_06a_open` IS NULL) AS `n_form06aOpen_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-Q3"
