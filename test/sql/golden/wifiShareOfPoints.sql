-- outreach.wifi-share-of-points
-- Wi-Fi share of mobile points (%) = Mobile points with Wi-Fi ÷ Mobile points × 100
-- Tỷ lệ điểm lưu động có Wi-Fi (%) = Điểm lưu động có Wi-Fi ÷ Điểm lưu động × 100
-- Phúc Thịnh, 2025: all 40 points. → 100.00%
-- Tây Tựu, 2025: 6 points; whether they have Wi-Fi is not said. → not available
-- More points with Wi-Fi than points: a contradiction. → invalid counts
-- No point yet. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Mobile points with Wi-Fi
  sum(CASE WHEN ("period" IN ($3::text)) AND "mobile_points_with_wifi" IS NOT NULL THEN "mobile_points_with_wifi" ELSE 0 END) AS "mobilePointsWithWifi",
  -- Mobile points with Wi-Fi, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::text) AND "mobile_points_with_wifi" IS NOT NULL) AS "mobilePointsWithWifi_stated",
  -- Mobile points with Wi-Fi, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::text) AND "mobile_points_with_wifi" IS NULL) AS "mobilePointsWithWifi_unstated",
  -- Mobile points
  sum(CASE WHEN ("period" IN ($3::text)) AND "mobile_points" IS NOT NULL THEN "mobile_points" ELSE 0 END) AS "mobilePoints",
  -- Mobile points, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::text) AND "mobile_points" IS NOT NULL) AS "mobilePoints_stated",
  -- Mobile points, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::text) AND "mobile_points" IS NULL) AS "mobilePoints_unstated"
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
  -- Mobile points with Wi-Fi
  sum(CASE WHEN ("period" IN ($3::VARCHAR)) AND "mobile_points_with_wifi" IS NOT NULL THEN "mobile_points_with_wifi" ELSE 0 END) AS "mobilePointsWithWifi",
  -- Mobile points with Wi-Fi, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "mobile_points_with_wifi" IS NOT NULL) AS "mobilePointsWithWifi_stated",
  -- Mobile points with Wi-Fi, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "mobile_points_with_wifi" IS NULL) AS "mobilePointsWithWifi_unstated",
  -- Mobile points
  sum(CASE WHEN ("period" IN ($3::VARCHAR)) AND "mobile_points" IS NOT NULL THEN "mobile_points" ELSE 0 END) AS "mobilePoints",
  -- Mobile points, reports that state it
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "mobile_points" IS NOT NULL) AS "mobilePoints_stated",
  -- Mobile points, where it is not stated
  count(*) FILTER (WHERE "period" IN ($3::VARCHAR) AND "mobile_points" IS NULL) AS "mobilePoints_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_mobilePointsWithWifi`) AS `mobilePointsWithWifi`,
  sum(`n_mobilePointsWithWifi_stated`) AS `mobilePointsWithWifi_stated`,
  sum(`n_mobilePointsWithWifi_unstated`) AS `mobilePointsWithWifi_unstated`,
  sum(`n_mobilePoints`) AS `mobilePoints`,
  sum(`n_mobilePoints_stated`) AS `mobilePoints_stated`,
  sum(`n_mobilePoints_unstated`) AS `mobilePoints_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}, {p2:String}, {p3:String}) THEN {p4:String}
    END AS `by_2`,
    -- Mobile points with Wi-Fi
    sumIf(ifNull(`mobile_points_with_wifi`, 0), `period` IN ({p3:String})) AS `n_mobilePointsWithWifi`,
    -- Mobile points with Wi-Fi, reports that state it
    countIf(`period` IN ({p3:String}) AND `mobile_points_with_wifi` IS NOT NULL) AS `n_mobilePointsWithWifi_stated`,
    -- Mobile points with Wi-Fi, where it is not stated
    countIf(`period` IN ({p3:String}) AND `mobile_points_with_wifi` IS NULL) AS `n_mobilePointsWithWifi_unstated`,
    -- Mobile points
    sumIf(ifNull(`mobile_points`, 0), `period` IN ({p3:String})) AS `n_mobilePoints`,
    -- Mobile points, reports that state it
    countIf(`period` IN ({p3:String}) AND `mobile_points` IS NOT NULL) AS `n_mobilePoints_stated`,
    -- Mobile points, where it is not stated
    countIf(`period` IN ({p3:String}) AND `mobile_points` IS NULL) AS `n_mobilePoints_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String}, {p2:String}, {p3:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-07", p2 = "2025-08", p3 = "2025-09", p4 = "2025-Q3"
