import type { CountRow } from '../../src/scorecards/index.js';

/** A commune made up for tests, with every row of the scorecard; progress and payment are those of xã Hy Cương. */
export const commune: readonly CountRow[] = [
  { component: 'PUBLISH_ON_TIME', numerator: 0, denominator: 79 },
  { component: 'PUBLIC_UPDATE_ON_TIME', numerator: 65, denominator: 80 },
  { component: 'PUBLIC_CONTENT_FULL', numerator: 78, denominator: 80 },
  { component: 'DOSSIER_SYNC', numerator: 3_443, denominator: 3_443 },
  { component: 'TDGQ', numerator: 2_775, denominator: 3_443 },
  { component: 'ONLINE_PROVISION', numerator: 0, denominator: 0 },
  { component: 'ONLINE_SERVICE_USED', numerator: 60, denominator: 106 },
  { component: 'ONLINE_DOSSIER', numerator: 3_200, denominator: 3_443 },
  { component: 'TTTT_PAID_DOSSIER', numerator: 1_707, denominator: 1_864 },
  { component: 'TTTT_PAID_FORMALITY', numerator: 16, denominator: 40 },
  { component: 'TTTT_INTEGRATED_FORMALITY', numerator: 6, denominator: 40 },
  { component: 'ORIGINAL_RESULT_AVAILABLE', numerator: 2_000, denominator: 3_443 },
  { component: 'SO_HOA_GIAY_TO_GIAI_QUYET', numerator: 1_500, denominator: 3_443 },
  { component: 'REUSED_DIGITIZED_DATA', numerator: 1_377, denominator: 3_443 },
  { component: 'SYNCED_WITH_DVCQG_PERSONAL_STORAGE', numerator: 100, denominator: 3_443 },
  { component: 'CITIZEN_DATA_CONNECTED_DOSSIER', numerator: 1_000, denominator: 3_443 },
  { component: 'CITIZEN_DATA_CONNECTED_FORMALITY', numerator: 50, denominator: 150 },
  { component: 'ELECTRONIC_CERTIFIED_COPY', numerator: null, denominator: null },
  { component: 'PETITION_CLASSIFICATION_TTHC', numerator: 0, denominator: 0 },
  { component: 'PETITION_CLASSIFICATION_STAFF', numerator: 0, denominator: 0 },
  { component: 'DOSSIER_RECEIVING_SATISFACTION', numerator: 2_789, denominator: 3_443 },
  { component: 'PETITION_PROCESSING_ON_TIME', numerator: 0, denominator: 0 },
  { component: 'PETITION_HANDLING_SATISFACTION', numerator: 0, denominator: 0 },
];
