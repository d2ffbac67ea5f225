/** Answers of the portal in the forms that were captured, with numbers made up or taken from published rows. */
import { type BlockCapture, readPortalAnswer } from '../../src/schemas/index.js';
import { type AnswerBlocks, decision766, type EvaluationRequest } from '../../src/scorecards/index.js';

export const year: EvaluationRequest = { timeType: 'year', year: 2026, rootDepartmentId: 'h26' };
export const days: EvaluationRequest = { fromDate: '2026-01-01', toDate: '2026-12-31', rootDepartmentId: 'h26' };

/** A capture of 10 October 2026, six in the morning in Hanoi, which is still the 9th at Greenwich. */
export function captured(
  endpoint: BlockCapture['endpoint'],
  data: unknown,
  more: Partial<BlockCapture> = {},
): BlockCapture {
  const request = endpoint === 'handling-satisfaction' ? days : year;
  const capturedAt = '2026-10-10T06:00:00+07:00';
  return { endpoint, capturedAt, request, body: { code: 'OK', data, message: 'OK' }, ...more };
}

/** The blocks of an answer that is good. */
export function blocksOf(capture: BlockCapture): AnswerBlocks {
  const answer = readPortalAnswer(decision766, capture);
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  return answer.value;
}

const city = { departmentId: 'h26', departmentName: 'UBND thành phố Hà Nội' };
const metric = (code: string, numerator: unknown, denominator: unknown, ratio: unknown, score: unknown) => ({
  code,
  name: code.toLowerCase(),
  numerator,
  denominator,
  ratio,
  score,
  maxScore: 6,
});

export const transparency = {
  overview: {
    stt: 1,
    ...city,
    departmentType: 'PROVINCE',
    totalScore: 11.2,
    totalMaxScore: 18,
    ratio: 62.22,
    scoreDelta: null,
    metrics: [
      metric('PUBLISH_ON_TIME', 0, 79, 0, 0),
      metric('PUBLIC_UPDATE_ON_TIME', 65, 80, 81.25, 3.25),
      metric('PUBLIC_CONTENT_FULL', 78, 80, 97.5, 1.95),
      {
        ...metric('DOSSIER_SYNC', 1_065_150, 1_065_150, 100, 6),
        dataQualityStatus: 'TEMP_NATIONAL_REPORT_DENOMINATOR',
        dataQualityMessage: 'Mẫu số BCQG/GRIS đang dùng số tạm.',
      },
    ],
  },
  evaluation: [
    {
      departmentId: 'h26.1',
      departmentName: 'UBND phường A',
      departmentType: 'COMMUNE_PEOPLE_COMMITTEE',
      totalScore: 5.2,
      totalMaxScore: 18,
      ratio: 28.89,
      metrics: [
        metric('PUBLISH_ON_TIME', 0, 79, 0, 0),
        metric('PUBLIC_UPDATE_ON_TIME', 65, 80, 81.25, 3.25),
        metric('PUBLIC_CONTENT_FULL', 78, 80, 97.5, 1.95),
        { ...metric('DOSSIER_SYNC', 0, 0, null, null), dataQualityStatus: 'NO_NATIONAL_REPORT_DATA' },
      ],
    },
  ],
  pagination: { totalPages: 1 },
  monthlyChart: [],
};

export const progress = {
  parent: {
    ...city,
    departmentCode: 'H26',
    totalReceived: 1_065_150,
    totalOnTime: 788_612,
    totalScore: 14.81,
    ratio: 74.04,
  },
  children: [
    {
      departmentId: 'h26.1',
      departmentCode: 'H26.189',
      level: 'COMMUNE',
      totalReceived: 3_443,
      totalOnTime: 2_775,
      totalOverdue: 668,
      score: 16.12,
      maxScore: 20,
      ratio: 80.6,
    },
  ],
  monthlyChart: [{ month: '12', onTimePct: 0, overduePct: 0 }],
};

export const provision = {
  parent: {
    ...city,
    totalScore: 8.26,
    totalMaxScore: 12,
    ratio: 68.83,
    authorityCount: 0,
    partialCount: 0,
    fullCount: 0,
    onlineDossierCount: 60,
    onlineServiceTotal: 106,
    channelOnlineSum: 3_200,
    channelDirectSum: 200,
    channelPostalSum: 43,
    channelTotalSum: 3_443,
  },
  children: [{ departmentId: 'h26.1', level: 'COMMUNE', totalScore: 8.26, totalMaxScore: 12, ratio: 68.83 }],
};

export const payment = {
  parent: {
    ...city,
    totalScore: 6.87,
    totalMaxScore: 10,
    ratio: 68.7,
    totalDossierOnlinePaymentSuccess: 1_707,
    totalDossierFinancialObligation: 1_864,
    totalDossierOnlineFormalityPaymentSuccess: 16,
    totalFeeDossierFormalityDistinct: 40,
    totalFeeDossierFormality: 6,
    totalFeeFormality: 40,
  },
  children: [],
};

export const satisfaction = {
  overview: {
    ...city,
    departmentType: 'PROVINCE',
    totalScore: 17.4,
    totalMaxScore: 18,
    ratio: 96.67,
    totalPetitions: 0,
    metrics: [
      metric('PETITION_CLASSIFICATION_TTHC', 0, 0, 0, null),
      metric('PETITION_CLASSIFICATION_STAFF', 0, 0, 0, null),
      metric('DOSSIER_RECEIVING_SATISFACTION', 2_789, 3_443, 81, 5.4),
      metric('PETITION_PROCESSING_ON_TIME', 0, 0, 0, 6),
      metric('PETITION_HANDLING_SATISFACTION', 0, 0, 0, 6),
    ],
  },
  evaluation: [],
};

export const digitised = {
  overview: {
    ...city,
    departmentCode: 'H26',
    departmentType: 'PROVINCE',
    totalScore: 8.01,
    totalMaxScore: 22,
    ratio: 36.41,
    metrics: [
      metric('ORIGINAL_RESULT_AVAILABLE', 536_776, 1_065_150, 50.39, 3.02),
      metric('SO_HOA_GIAY_TO_GIAI_QUYET', 164_908, 1_065_150, 15.48, 0.62),
      metric('REUSED_DIGITIZED_DATA', 344_455, 1_065_150, 32.34, 0.81),
      metric('SYNCED_WITH_DVCQG_PERSONAL_STORAGE', 7_727, 1_065_150, 0.73, 0.03),
      metric('CITIZEN_DATA_CONNECTED_DOSSIER', 412_784, 1_065_150, 38.75, 0.78),
      metric('CITIZEN_DATA_CONNECTED_FORMALITY', 500, 1_327, 37.68, 0.75),
      metric('ELECTRONIC_CERTIFIED_COPY', null, null, 100, 2),
    ],
  },
  evaluation: [],
};
