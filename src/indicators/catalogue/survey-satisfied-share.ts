import { practice } from '../../law/index.js';
import { surveyAnswers, surveyAnswersSatisfied } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierPeriods } from './sources.js';
import { unitAlone } from './sources-offices.js';

/** Of the answers to a survey of satisfaction, the share that is satisfied. */
export const surveySatisfiedShare = /* @__PURE__ */ proportion({
  code: 'survey.satisfied-share',
  title: { vi: 'Tỷ lệ hài lòng theo khảo sát', en: 'Satisfied share of survey answers' },
  concept: {
    vi: 'Phần lượt trả lời hài lòng trong các lượt trả lời khảo sát; là mẫu, không phải toàn bộ người dân.',
    en: 'The part of the answers to a survey that is satisfied; a sample, not all people.',
  },
  disaggregations: unitAlone,
  periods: dossierPeriods,
  source: { vi: 'Phiếu khảo sát mức độ hài lòng', en: 'Questionnaires on satisfaction' },
  responsibleBody: { vi: 'Cơ quan tổ chức khảo sát', en: 'Bodies that hold the survey' },
  basis: [
    /* @__PURE__ */ practice(
      {
        vi: 'Báo Lao Động về Quyết định 1565/QĐ-TTg: năm 2026 ít nhất 95 % người dân hài lòng với dịch vụ công trực tuyến',
        en: 'Lao Động newspaper on Decision 1565/QĐ-TTg: at least 95% of people satisfied with online services in 2026',
      },
      'read',
      'https://news.laodong.vn/thoi-su/nam-2026-ti-le-nguoi-dan-hai-long-voi-dich-vu-cong-truc-tuyen-dat-toi-thieu-95-1543123.ldo',
    ),
  ],
  numerator: surveyAnswersSatisfied,
  denominator: surveyAnswers,
  better: 'higher',
});

export const examples: readonly WorkedExample[] = [
  {
    says: { vi: 'Ví dụ giả định: 482 trong 500 lượt trả lời.', en: 'An invented case: 482 of 500 answers.' },
    counts: { surveyAnswers: 500, surveyAnswersSatisfied: 482 },
    status: 'value',
    prints: { vi: '96,40 %', en: '96.40%' },
  },
  {
    says: { vi: 'Không ai trả lời.', en: 'Nobody answered.' },
    counts: { surveyAnswers: 0, surveyAnswersSatisfied: 0 },
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
