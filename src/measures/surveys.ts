import { measure, within } from './algebra.js';
import { equals } from './condition.js';

/** Answers to a survey of satisfaction in the period; a person who answers twice makes two. */
export const surveyAnswers = /* @__PURE__ */ measure({
  name: 'surveyAnswers',
  title: { vi: 'Lượt trả lời khảo sát mức độ hài lòng', en: 'Answers to a survey of satisfaction' },
  fact: 'surveyAnswer',
  unit: 'answer',
  datedBy: 'period',
  additivity: { time: 'sum', place: 'sum' },
});

/** Answers of persons who are satisfied. */
export const surveyAnswersSatisfied = /* @__PURE__ */ within(surveyAnswers, {
  name: 'surveyAnswersSatisfied',
  title: { vi: 'Lượt trả lời hài lòng', en: 'Satisfied answers' },
  where: equals('satisfied', true),
});
