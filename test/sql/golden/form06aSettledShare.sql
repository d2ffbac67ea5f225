-- dossier.form-06a-settled-share
-- Form II.06a: share settled (%) = Form II.06a, column 7: dossiers settled ÷ Form II.06a, column 3: dossiers to be handled × 100
-- Biểu II.06a: tỷ lệ hồ sơ đã giải quyết (%) = Biểu II.06a, cột 7: hồ sơ đã giải quyết ÷ Biểu II.06a, cột 3: hồ sơ phải giải quyết × 100
-- An invented case: 580 in column 3, 500 in column 7. → 86.21%
-- A form without dossiers. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text) THEN $1::text
  END AS "quarter",
  -- Form II.06a, column 7: dossiers settled
  sum(CASE WHEN "form_06a_settled" IS NOT NULL THEN "form_06a_settled" ELSE 0 END) AS "form06aSettled",
  -- Form II.06a, column 7: dossiers settled, reports that state it
  count(*) FILTER (WHERE "form_06a_settled" IS NOT NULL) AS "form06aSettled_stated",
  -- Form II.06a, column 7: dossiers settled, where it is not stated
  count(*) FILTER (WHERE "form_06a_settled" IS NULL) AS "form06aSettled_unstated",
  -- Form II.06a, column 3: dossiers to be handled
  sum(CASE WHEN "form_06a_handled" IS NOT NULL THEN "form_06a_handled" ELSE 0 END) AS "form06aHandled",
  -- Form II.06a, column 3: dossiers to be handled, reports that state it
  count(*) FILTER (WHERE "form_06a_handled" IS NOT NULL) AS "form06aHandled_stated",
  -- Form II.06a, column 3: dossiers to be handled, where it is not stated
  count(*) FILTER (WHERE "form_06a_handled" IS NULL) AS "form06aHandled_unstated"
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
  -- Form II.06a, column 7: dossiers settled
  sum(CASE WHEN "form_06a_settled" IS NOT NULL THEN "form_06a_settled" ELSE 0 END) AS "form06aSettled",
  -- Form II.06a, column 7: dossiers settled, reports that state it
  count(*) FILTER (WHERE "form_06a_settled" IS NOT NULL) AS "form06aSettled_stated",
  -- Form II.06a, column 7: dossiers settled, where it is not stated
  count(*) FILTER (WHERE "form_06a_settled" IS NULL) AS "form06aSettled_unstated",
  -- Form II.06a, column 3: dossiers to be handled
  sum(CASE WHEN "form_06a_handled" IS NOT NULL THEN "form_06a_handled" ELSE 0 END) AS "form06aHandled",
  -- Form II.06a, column 3: dossiers to be handled, reports that state it
  count(*) FILTER (WHERE "form_06a_handled" IS NOT NULL) AS "form06aHandled_stated",
  -- Form II.06a, column 3: dossiers to be handled, where it is not stated
  count(*) FILTER (WHERE "form_06a_handled" IS NULL) AS "form06aHandled_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_form06aSettled`) AS `form06aSettled`,
  sum(`n_form06aSettled_stated`) AS `form06aSettled_stated`,
  sum(`n_form06aSettled_unstated`) AS `form06aSettled_unstated`,
  sum(`n_form06aHandled`) AS `form06aHandled`,
  sum(`n_form06aHandled_stated`) AS `form06aHandled_stated`,
  sum(`n_form06aHandled_unstated`) AS `form06aHandled_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}) THEN {p1:String}
    END AS `by_2`,
    -- Form II.06a, column 7: dossiers settled
    sum(ifNull(`form_06a_settled`, 0)) AS `n_form06aSettled`,
    -- Form II.06a, column 7: dossiers settled, reports that state it
    countIf(`form_06a_settled` IS NOT NULL) AS `n_form06aSettled_stated`,
    -- Form II.06a, column 7: dossiers settled, where it is not stated
    countIf(`form_06a_settled` IS NULL) AS `n_form06aSettled_unstated`,
    -- Form II.06a, column 3: dossiers to be handled
    sum(ifNull(`form_06a_handled`, 0)) AS `n_form06aHandled`,
    -- Form II.06a, column 3: dossiers to be handled, reports that state it
    countIf(`form_06a_handled` IS NOT NULL) AS `n_form06aHandled_stated`,
    -- Form II.06a, column 3: dossiers to be handled, where it is not stated
    countIf(`form_06a_handled` IS NULL) AS `n_form06aHandled_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-Q3"
