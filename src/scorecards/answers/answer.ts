import type { Count } from '../../exact/index.js';

// The portal's own names. It is undocumented: every key is as captured, and keys that are not listed here are let pass.

/** Whom a part of an answer is about. */
export interface AnsweredUnit {
  /** The portal's own id; absent or `null` for the whole country. */
  readonly departmentId?: string | null;
  /** Its name, which differs between answers of one capture. */
  readonly departmentName?: string | null;
  /** Its code, such as `H26.189`; some answers leave it out. */
  readonly departmentCode?: string | null;
  /** `PROVINCE`, `PROVINCIAL_DEPARTMENT` or `COMMUNE_PEOPLE_COMMITTEE`. */
  readonly departmentType?: string | null;
  /** `PROVINCE` or `COMMUNE`, in trees. */
  readonly level?: string | null;
  /** `AGENCY` or `COMMUNE`, in `service-results`. */
  readonly childGroup?: string | null;
}

/** The points of a block as printed, under the names of most answers. */
export interface AnsweredPoints {
  /** The points. */
  readonly totalScore?: number | null;
  /** The points it can give. */
  readonly totalMaxScore?: number | null;
  /** The percentage of them. */
  readonly ratio?: number | null;
}

/** A row with its counts and points, in the answers of lists. */
export interface AnsweredMetric {
  /** The code of the row. */
  readonly code: string;
  /** The count above the line. */
  readonly numerator?: Count | null;
  /** The count below the line. */
  readonly denominator?: Count | null;
  /** The printed percentage. */
  readonly ratio?: number | null;
  /** The printed points. */
  readonly score?: number | null;
  /** The points it can give. */
  readonly maxScore?: number | null;
  /** What the portal says of the counts, such as `TEMP_NATIONAL_REPORT_DENOMINATOR`. */
  readonly dataQualityStatus?: string | null;
  /** The same in words. */
  readonly dataQualityMessage?: string | null;
}

/** A unit in the answers of lists. */
export interface MetricsUnit extends AnsweredUnit, AnsweredPoints {
  /** Its rows. */
  readonly metrics: readonly AnsweredMetric[];
}

/** The data of `transparency`, `dossier-digitized` and `handling-satisfaction`. */
export interface MetricsData {
  /** The unit that was asked for. */
  readonly overview: MetricsUnit;
  /** The units below it. */
  readonly evaluation: readonly MetricsUnit[];
}

/** A unit of `dvc-progress-tree`; parent and children name their points differently. */
export interface ProgressUnit extends AnsweredUnit, AnsweredPoints {
  /** Dossiers received and handled. */
  readonly totalReceived?: Count | null;
  /** Dossiers early or on time, open ones within term included. */
  readonly totalOnTime?: Count | null;
  /** Overdue dossiers; children alone have it. */
  readonly totalOverdue?: Count | null;
  /** The points of a child. */
  readonly score?: number | null;
  /** The points a child can have. */
  readonly maxScore?: number | null;
}

/** A unit of `provide-online-tree`; children have no counts. */
export interface ProvisionUnit extends AnsweredUnit, AnsweredPoints {
  /** Procedures within authority. */
  readonly authorityCount?: Count | null;
  /** Procedures with a partly online service. */
  readonly partialCount?: Count | null;
  /** Procedures with a fully online service. */
  readonly fullCount?: Count | null;
  /** Services with an online dossier. */
  readonly onlineDossierCount?: Count | null;
  /** Services offered. */
  readonly onlineServiceTotal?: Count | null;
  /** Dossiers filed online. */
  readonly channelOnlineSum?: Count | null;
  /** All dossiers. */
  readonly channelTotalSum?: Count | null;
}

/** A unit of `formality-online-payment-tree`. */
export interface PaymentUnit extends AnsweredUnit, AnsweredPoints {
  /** Dossiers paid online. */
  readonly totalDossierOnlinePaymentSuccess?: Count | null;
  /** Dossiers with a fee. */
  readonly totalDossierFinancialObligation?: Count | null;
  /** Procedures with an online payment. */
  readonly totalDossierOnlineFormalityPaymentSuccess?: Count | null;
  /** Procedures with a fee, each once. */
  readonly totalFeeDossierFormalityDistinct?: Count | null;
  /** Procedures with integrated payment. */
  readonly totalFeeDossierFormality?: Count | null;
  /** Procedures with a fee. */
  readonly totalFeeFormality?: Count | null;
}

/** The data of a tree: a unit and those below it. */
export interface TreeData<Unit> {
  /** The unit that was asked for. */
  readonly parent: Unit;
  /** The units below it. */
  readonly children: readonly Unit[];
}

/** A point of the radar of `service-results`. */
export interface RadarPoint extends Pick<AnsweredMetric, 'code' | 'score' | 'maxScore' | 'ratio'> {}

/** A unit in the list of `service-results`. */
export interface ResultsUnit extends AnsweredUnit, AnsweredPoints {
  /** The points of its blocks, by the portal's codes; the national list alone has them. */
  readonly groupScores?: Readonly<Record<string, number | null>> | null;
}

/** The data of `service-results`: points alone, no counts. */
export interface ResultsData {
  /** The unit that was asked for. */
  readonly overview: ResultsUnit;
  /** Its blocks; `ONLINE_SERVICE` joins online provision and payment. */
  readonly radar: readonly RadarPoint[];
  /** The units below it. */
  readonly evaluation: readonly ResultsUnit[];
}

/** The data of each answer of the portal. */
export interface DataByEndpoint {
  /** Transparency. */
  readonly transparency: MetricsData;
  /** Digitisation. */
  readonly 'dossier-digitized': MetricsData;
  /** Satisfaction. */
  readonly 'handling-satisfaction': MetricsData;
  /** Progress. */
  readonly 'dvc-progress-tree': TreeData<ProgressUnit>;
  /** Online provision. */
  readonly 'provide-online-tree': TreeData<ProvisionUnit>;
  /** Online payment. */
  readonly 'formality-online-payment-tree': TreeData<PaymentUnit>;
  /** All blocks together. */
  readonly 'service-results': ResultsData;
}

/** An answer of the portal that succeeded. */
export interface PortalAnswer<Data> {
  /** Always `OK`. */
  readonly code: string;
  /** What was asked for. */
  readonly data: Data;
}
