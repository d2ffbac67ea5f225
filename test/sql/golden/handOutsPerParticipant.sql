-- outreach.hand-outs-per-participant
-- Hand-outs per participant (things per participant) = Things handed out ÷ Participants
-- Số vật phẩm phát miễn phí bình quân một người tham gia (vật phẩm trên một người) = Vật phẩm phát miễn phí ÷ Người tham gia
-- Tây Tựu, 2025: more than 500 SIM cards, more than 1,000 persons; two lower bounds say nothing of their quotient. → not available
-- An invented case with exact counts. → 0.50
-- Nobody took part. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text) THEN $1::text
  END AS "quarter",
  -- Things handed out
  sum(CASE WHEN "hand_outs" IS NOT NULL THEN "hand_outs" ELSE 0 END) AS "handOuts",
  -- Things handed out, reports that state it
  count(*) FILTER (WHERE "hand_outs" IS NOT NULL) AS "handOuts_stated",
  -- Things handed out, where it is not stated
  count(*) FILTER (WHERE "hand_outs" IS NULL) AS "handOuts_unstated",
  -- Participants
  sum(CASE WHEN "participants" IS NOT NULL THEN "participants" ELSE 0 END) AS "participants",
  -- Participants, reports that state it
  count(*) FILTER (WHERE "participants" IS NOT NULL) AS "participants_stated",
  -- Participants, where it is not stated
  count(*) FILTER (WHERE "participants" IS NULL) AS "participants_unstated"
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
  -- Things handed out
  sum(CASE WHEN "hand_outs" IS NOT NULL THEN "hand_outs" ELSE 0 END) AS "handOuts",
  -- Things handed out, reports that state it
  count(*) FILTER (WHERE "hand_outs" IS NOT NULL) AS "handOuts_stated",
  -- Things handed out, where it is not stated
  count(*) FILTER (WHERE "hand_outs" IS NULL) AS "handOuts_unstated",
  -- Participants
  sum(CASE WHEN "participants" IS NOT NULL THEN "participants" ELSE 0 END) AS "participants",
  -- Participants, reports that state it
  count(*) FILTER (WHERE "participants" IS NOT NULL) AS "participants_stated",
  -- Participants, where it is not stated
  count(*) FILTER (WHERE "participants" IS NULL) AS "participants_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_handOuts`) AS `handOuts`,
  sum(`n_handOuts_stated`) AS `handOuts_stated`,
  sum(`n_handOuts_unstated`) AS `handOuts_unstated`,
  sum(`n_participants`) AS `participants`,
  sum(`n_participants_stated`) AS `participants_stated`,
  sum(`n_participants_unstated`) AS `participants_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}) THEN {p1:String}
    END AS `by_2`,
    -- Things handed out
    sum(ifNull(`hand_outs`, 0)) AS `n_handOuts`,
    -- Things handed out, reports that state it
    countIf(`hand_outs` IS NOT NULL) AS `n_handOuts_stated`,
    -- Things handed out, where it is not stated
    countIf(`hand_outs` IS NULL) AS `n_handOuts_unstated`,
    -- Participants
    sum(ifNull(`participants`, 0)) AS `n_participants`,
    -- Participants, reports that state it
    countIf(`participants` IS NOT NULL) AS `n_participants_stated`,
    -- Participants, where it is not stated
    countIf(`participants` IS NULL) AS `n_participants_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-Q3"
