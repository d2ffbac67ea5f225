import type { ServiceLevel } from './levels.js';

/** An administrative procedure as it stands on a day. */
export interface Procedure {
  /** The base code, such as `1.001776`. */
  readonly code: string;
  /** The local suffix of the code, where there is one. */
  readonly suffix?: string;
  /** Its Vietnamese name. */
  readonly title: string;
  /** The field it belongs to (lĩnh vực). */
  readonly field: string;
  /** The level that has authority over it. */
  readonly authority: AuthorityLevel;
  /** The level of its online service (Decree 42/2022/NĐ-CP Art. 11(1)). */
  readonly serviceLevel: ServiceLevel;
  /** Whether it is eligible for a fully online service; absent where it was not reviewed. */
  readonly eligibleForFull?: boolean;
  /** Whether it carries a fee or charge. */
  readonly hasFee: boolean;
  /** Whether it returns a document. */
  readonly returnsDocument: boolean;
  /** The longest time that settling it may take. */
  readonly term?: ProcedureTerm;
}

/** Which level settles a procedure. */
export type AuthorityLevel = 'ministry' | 'province' | 'commune';

/** The longest time that settling may take: so many days of a kind. */
export interface ProcedureTerm {
  /** How many days, a whole number from 0. */
  readonly length: number;
  /** Working days, or days of the calendar. */
  readonly days: 'working' | 'calendar';
}
