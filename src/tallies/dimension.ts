import type { PeriodDimension } from '../periods/index.js';

/** A way to group dossiers: by time, or by a field of the record. Frozen plain data, kept with the tally. */
export type Dimension = PeriodDimension | FieldDimension;

/** A way to group by a field of the record. */
export interface FieldDimension {
  /** Always `field`. */
  readonly dimension: 'field';
  /** Its name in groups and columns. */
  readonly name: string;
  /** What is read of a record. */
  readonly field: DimensionField;
}

/**
 * What a record can be grouped by. `body`: the receiving unit under its dated key, as the code stood on the day of
 * receipt, or the receiving agency; `settlingBody`: who settles it, the receiving body where no other is named;
 * `handlingDays`: the days from receipt to settlement, which makes the tally a histogram.
 */
export type DimensionField =
  | 'body'
  | 'settlingBody'
  | 'procedure'
  | 'submissionChannel'
  | 'platform'
  | 'serviceLevel'
  | 'handlingDays';

/** Groups by the receiving body: the dated key of a unit, such as `00613@2025-07-01`, or the code of an agency. */
export const byBody: FieldDimension = /* @__PURE__ */ by('body');

/** Groups by the settling body, dated by the day of receipt too. */
export const bySettlingBody: FieldDimension = /* @__PURE__ */ by('settlingBody');

/** Groups by the base code of the procedure. */
export const byProcedure: FieldDimension = /* @__PURE__ */ by('procedure');

/** Groups by the submission channel. */
export const bySubmissionChannel: FieldDimension = /* @__PURE__ */ by('submissionChannel');

/** Groups by the platform of filing. */
export const byPlatform: FieldDimension = /* @__PURE__ */ by('platform');

/** Groups by the level of the online service on the day of receipt. */
export const byServiceLevel: FieldDimension = /* @__PURE__ */ by('serviceLevel');

/** Groups by whole days of handling: a histogram, from which a median is read. */
export const byHandlingDays: FieldDimension = /* @__PURE__ */ by('handlingDays');

// @__NO_SIDE_EFFECTS__
function by(field: DimensionField): FieldDimension {
  return Object.freeze({ dimension: 'field', name: field, field });
}
