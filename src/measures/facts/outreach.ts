/** One household of a unit. */
export interface HouseholdFact {
  /** Whether it installs and uses information-technology applications. */
  readonly usesApplications: boolean;
}

/** One adult who lives in a unit. */
export interface AdultFact {
  /** Whether the person has a personal digital signature. */
  readonly hasDigitalSignature: boolean;
  /** Whether the person has an activated VNeID account. */
  readonly hasVneidAccount: boolean;
}

/** One residential group (tổ dân phố) or village (thôn). */
export interface ResidentialGroupFact {
  /** Whether a mobile point is in it. */
  readonly hasPoint: boolean;
}

/** One mobile point of a campaign. */
export interface PointFact {
  /** Whether it has Wi-Fi. */
  readonly hasWifi: boolean;
}

/** For whom a training was held, by the codes of campaigns' audiences: a type test holds the two lists equal. */
export type TrainingAudience =
  | 'pupils-students'
  | 'people'
  | 'state-sector'
  | 'enterprise-workers'
  | 'point-staff'
  | 'core-teams'
  | 'political-system';

/** One place in a training session: a person who is trained twice takes two. */
export interface TrainingPlaceFact {
  /** For whom the session was held. */
  readonly audience: TrainingAudience;
}

/** One member of a community digital technology team. */
export interface TeamMemberFact {
  /** Whether the person belongs to its core. */
  readonly isCore: boolean;
}

/** A thing of which nothing but its number is counted. */
export type PlainFact = Readonly<Record<never, never>>;
