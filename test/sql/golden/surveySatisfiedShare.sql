-- survey.satisfied-share
-- Satisfied share of survey answers (%) = Satisfied answers ÷ Answers to a survey of satisfaction × 100
-- Tỷ lệ hài lòng theo khảo sát (%) = Lượt trả lời hài lòng ÷ Lượt trả lời khảo sát mức độ hài lòng × 100
-- An invented case: 482 of 500 answers. → 96.40%
-- Nobody answered. → nothing arose

-- postgres, over reported counts

-- Reported counts, by body, quarter
SELECT
  "body" AS "body",
  CASE
    WHEN "period" IN ($1::text, $2::text, $3::text) THEN $4::text
  END AS "quarter",
  -- Satisfied answers
  sum(CASE WHEN "survey_answers_satisfied" IS NOT NULL THEN "survey_answers_satisfied" ELSE 0 END) AS "surveyAnswersSatisfied",
  -- Satisfied answers, reports that state it
  count(*) FILTER (WHERE "survey_answers_satisfied" IS NOT NULL) AS "surveyAnswersSatisfied_stated",
  -- Satisfied answers, where it is not stated
  count(*) FILTER (WHERE "survey_answers_satisfied" IS NULL) AS "surveyAnswersSatisfied_unstated",
  -- Answers to a survey of satisfaction
  sum(CASE WHEN "survey_answers" IS NOT NULL THEN "survey_answers" ELSE 0 END) AS "surveyAnswers",
  -- Answers to a survey of satisfaction, reports that state it
  count(*) FILTER (WHERE "survey_answers" IS NOT NULL) AS "surveyAnswers_stated",
  -- Answers to a survey of satisfaction, where it is not stated
  count(*) FILTER (WHERE "survey_answers" IS NULL) AS "surveyAnswers_unstated"
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
  -- Satisfied answers
  sum(CASE WHEN "survey_answers_satisfied" IS NOT NULL THEN "survey_answers_satisfied" ELSE 0 END) AS "surveyAnswersSatisfied",
  -- Satisfied answers, reports that state it
  count(*) FILTER (WHERE "survey_answers_satisfied" IS NOT NULL) AS "surveyAnswersSatisfied_stated",
  -- Satisfied answers, where it is not stated
  count(*) FILTER (WHERE "survey_answers_satisfied" IS NULL) AS "surveyAnswersSatisfied_unstated",
  -- Answers to a survey of satisfaction
  sum(CASE WHEN "survey_answers" IS NOT NULL THEN "survey_answers" ELSE 0 END) AS "surveyAnswers",
  -- Answers to a survey of satisfaction, reports that state it
  count(*) FILTER (WHERE "survey_answers" IS NOT NULL) AS "surveyAnswers_stated",
  -- Answers to a survey of satisfaction, where it is not stated
  count(*) FILTER (WHERE "survey_answers" IS NULL) AS "surveyAnswers_unstated"
FROM "reports"
WHERE "period" IN ($1::VARCHAR, $2::VARCHAR, $3::VARCHAR)
GROUP BY 1, 2;
-- $1 = "2025-07", $2 = "2025-08", $3 = "2025-09", $4 = "2025-Q3"

-- clickhouse, over reported counts

SELECT
  `by_1` AS `body`,
  `by_2` AS `quarter`,
  sum(`n_surveyAnswersSatisfied`) AS `surveyAnswersSatisfied`,
  sum(`n_surveyAnswersSatisfied_stated`) AS `surveyAnswersSatisfied_stated`,
  sum(`n_surveyAnswersSatisfied_unstated`) AS `surveyAnswersSatisfied_unstated`,
  sum(`n_surveyAnswers`) AS `surveyAnswers`,
  sum(`n_surveyAnswers_stated`) AS `surveyAnswers_stated`,
  sum(`n_surveyAnswers_unstated`) AS `surveyAnswers_unstated`
FROM (
  -- Reported counts, by body, quarter
  SELECT
    `body` AS `by_1`,
    CASE
      WHEN `period` IN ({p1:String}, {p2:String}, {p3:String}) THEN {p4:String}
    END AS `by_2`,
    -- Satisfied answers
    sum(ifNull(`survey_answers_satisfied`, 0)) AS `n_surveyAnswersSatisfied`,
    -- Satisfied answers, reports that state it
    countIf(`survey_answers_satisfied` IS NOT NULL) AS `n_surveyAnswersSatisfied_stated`,
    -- Satisfied answers, where it is not stated
    countIf(`survey_answers_satisfied` IS NULL) AS `n_surveyAnswersSatisfied_unstated`,
    -- Answers to a survey of satisfaction
    sum(ifNull(`survey_answers`, 0)) AS `n_surveyAnswers`,
    -- Answers to a survey of satisfaction, reports that state it
    countIf(`survey_answers` IS NOT NULL) AS `n_surveyAnswers_stated`,
    -- Answers to a survey of satisfaction, where it is not stated
    countIf(`survey_answers` IS NULL) AS `n_surveyAnswers_unstated`
  FROM `reports`
  WHERE `period` IN ({p1:String}, {p2:String}, {p3:String})
  GROUP BY `by_1`, `by_2`
) AS counted
GROUP BY `by_1`, `by_2`;
-- p1 = "2025-07", p2 = "2025-08", p3 = "2025-09", p4 = "2025-Q3"
