-- dossier.form-06a-online-share-of-received
-- Form II.06a: online share of newly received (%) = Form II.06a, column 4: received online ÷ Form II.06a, columns 4 and 5: dossiers newly received × 100
-- Biểu II.06a: tỷ lệ tiếp nhận trực tuyến (%) = Biểu II.06a, cột 4: tiếp nhận trực tuyến ÷ Biểu II.06a, cột 4 và 5: hồ sơ tiếp nhận mới × 100
-- An invented case: 391 in column 4, 131 in column 5. → 74.90%
-- A form without dossiers. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text) THEN $1::text
  END AS "quarter",
  -- Form II.06a, column 4: received online
  sum(CASE WHEN "form_06a_received_online" IS NOT NULL THEN "form_06a_received_online" ELSE 0 END) AS "form06aReceivedOnline",
  -- Form II.06a, column 4: received online, reports that state it
  count(*) FILTER (WHERE "form_06a_received_online" IS NOT NULL) AS "form06aReceivedOnline_stated",
  -- Form II.06a, column 4: received online, where it is not stated
  count(*) FILTER (WHERE "form_06a_received_online" IS NULL) AS "form06aReceivedOnline_unstated",
  -- Form II.06a, columns 4 and 5: dossiers newly received
  sum(CASE WHEN "form_06a_received" IS NOT NULL THEN "form_06a_received" ELSE 0 END) AS "form06aReceived",
  -- Form II.06a, columns 4 and 5: dossiers newly received, reports that state it
  count(*) FILTER (WHERE "form_06a_received" IS NOT NULL) AS "form06aReceived_stated",
  -- Form II.06a, columns 4 and 5: dossiers newly received, where it is not stated
  count(*) FILTER (WHERE "form_06a_received" IS NULL) AS "form06aReceived_unstated"
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
  -- Form II.06a, column 4: received online
  sum(CASE WHEN "form_06a_received_online" IS NOT NULL THEN "form_06a_received_online" ELSE 0 END) AS "form06aReceivedOnline",
  -- Form II.06a, column 4: received online, reports that state it
  count(*) FILTER (WHERE "form_06a_received_online" IS NOT NULL) AS "form06aReceivedOnline_stated",
  -- Form II.06a, column 4: received online, where it is not stated
  count(*) FILTER (WHERE "form_06a_received_online" IS NULL) AS "form06aReceivedOnline_unstated",
  -- Form II.06a, columns 4 and 5: dossiers newly received
  sum(CASE WHEN "form_06a_received" IS NOT NULL THEN "form_06a_received" ELSE 0 END) AS "form06aReceived",
  -- Form II.06a, columns 4 and 5: dossiers newly received, reports that state it
  count(*) FILTER (WHERE "form_06a_received" IS NOT NULL) AS "form06aReceived_stated",
  -- Form II.06a, columns 4 and 5: dossiers newly received, where it is not stated
  count(*) FILTER (WHERE "form_06a_received" IS NULL) AS "form06aReceived_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_form06aReceivedOnline`) AS `form06aReceivedOnline`,
  sum(`n_form06aReceivedOnline_stated`) AS `form06aReceivedOnline_stated`,
  sum(`n_form06aReceivedOnline_unstated`) AS `form06aReceivedOnline_unstated`,
  sum(`n_form06aReceived`) AS `form06aReceived`,
  sum(`n_form06aReceived_stated`) AS `form06aReceived_stated`,
  sum(`n_form06aReceived_unstated`) AS `form06aReceived_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}) THEN {p1:String}
    END AS `by_2`,
    -- Form II.06a, column 4: received online
    sum(ifNull(`form_06a_received_online`, 0)) AS `n_form06aReceivedOnline`,
    -- Form II.06a, column 4: received online, reports that state it
    countIf(`form_06a_received_online` IS NOT NULL) AS `n_form06aReceivedOnline_stated`,
    -- Form II.06a, column 4: received online, where it is not stated
    countIf(`form_06a_received_online` IS NULL) AS `n_form06aReceivedOnline_unstated`,
    -- Form II.06a, columns 4 and 5: dossiers newly received
    sum(ifNull(`form_06a_received`, 0)) AS `n_form06aReceived`,
    -- Form II.06a, columns 4 and 5: dossiers newly received, reports that state it
    countIf(`form_06a_received` IS NOT NULL) AS `n_form06aReceived_stated`,
    -- Form II.06a, columns 4 and 5: dossiers newly received, where it is not stated
    countIf(`form_06a_received` IS NULL) AS `n_form06aReceived_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-Q3"
