-- outreach.online-dossiers-per-point-and-month
-- Online dossiers per mobile point and month (dossiers per point and month) = Dossiers received online ÷ Mobile points times months
-- Số hồ sơ trực tuyến bình quân một điểm lưu động một tháng (hồ sơ trên một điểm một tháng) = Hồ sơ tiếp nhận trực tuyến ÷ Số điểm lưu động nhân số tháng
-- Phúc Thịnh, the first two months of operation: 2,655 dossiers, 40 points × 2 months. → 33.19
-- No point yet. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Dossiers received online
  sum(CASE WHEN "received_online" IS NOT NULL THEN "received_online" ELSE 0 END) AS "receivedOnline",
  -- Dossiers received online, reports that state it
  count(*) FILTER (WHERE "received_online" IS NOT NULL) AS "receivedOnline_stated",
  -- Dossiers received online, where it is not stated
  count(*) FILTER (WHERE "received_online" IS NULL) AS "receivedOnline_unstated",
  -- Mobile points times months
  sum(CASE WHEN "point_months" IS NOT NULL THEN "point_months" ELSE 0 END) AS "pointMonths",
  -- Mobile points times months, reports that state it
  count(*) FILTER (WHERE "point_months" IS NOT NULL) AS "pointMonths_stated",
  -- Mobile points times months, where it is not stated
  count(*) FILTER (WHERE "point_months" IS NULL) AS "pointMonths_unstated"
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
  -- Dossiers received online
  sum(CASE WHEN "received_online" IS NOT NULL THEN "received_online" ELSE 0 END) AS "receivedOnline",
  -- Dossiers received online, reports that state it
  count(*) FILTER (WHERE "received_online" IS NOT NULL) AS "receivedOnline_stated",
  -- Dossiers received online, where it is not stated
  count(*) FILTER (WHERE "received_online" IS NULL) AS "receivedOnline_unstated",
  -- Mobile points times months
  sum(CASE WHEN "point_months" IS NOT NULL THEN "point_months" ELSE 0 END) AS "pointMonths",
  -- Mobile points times months, reports that state it
  count(*) FILTER (WHERE "point_months" IS NOT NULL) AS "pointMonths_stated",
  -- Mobile points times months, where it is not stated
  count(*) FILTER (WHERE "point_months" IS NULL) AS "pointMonths_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_receivedOnline`) AS `receivedOnline`,
  sum(`n_receivedOnline_stated`) AS `receivedOnline_stated`,
  sum(`n_receivedOnline_unstated`) AS `receivedOnline_unstated`,
  sum(`n_pointMonths`) AS `pointMonths`,
  sum(`n_pointMonths_stated`) AS `pointMonths_stated`,
  sum(`n_pointMonths_unstated`) AS `pointMonths_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}, {p2:String}, {p3:String}) THEN {p4:String}
    END AS `by_2`,
    -- Dossiers received online
    sum(ifNull(`received_online`, 0)) AS `n_receivedOnline`,
    -- Dossiers received online, reports that state it
    countIf(`received_online` IS NOT NULL) AS `n_receivedOnline_stated`,
    -- Dossiers received online, where it is not stated
    countIf(`received_online` IS NULL) AS `n_receivedOnline_unstated`,
    -- Mobile points times months
    sum(ifNull(`point_months`, 0)) AS `n_pointMonths`,
    -- Mobile points times months, reports that state it
    countIf(`point_months` IS NOT NULL) AS `n_pointMonths_stated`,
    -- Mobile points times months, where it is not stated
    countIf(`point_months` IS NULL) AS `n_pointMonths_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String}, {p2:String}, {p3:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-07", p2 = "2025-08", p3 = "2025-09", p4 = "2025-Q3"
