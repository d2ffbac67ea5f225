import type { DossierFact } from '../measures/index.js';

/** A field of a dossier that measures look at. */
export type Field = keyof DossierFact;

/** What a column of a field holds. */
export interface FieldForm {
  /** Texts, whole numbers, or true and false. */
  readonly holds: 'text' | 'number' | 'flag';
  /** Whether a good dossier may leave it open: NULL, never false. */
  readonly optional: boolean;
  /** Whether it is known only once the dossier is settled. */
  readonly onceSettled: boolean;
}

const always: FieldForm = { holds: 'text', optional: false, onceSettled: false };
const text: FieldForm = { holds: 'text', optional: true, onceSettled: false };
const flag: FieldForm = { holds: 'flag', optional: true, onceSettled: false };
const number: FieldForm = { holds: 'number', optional: true, onceSettled: true };

/** Every field that a condition may name. */
export const FIELDS: Readonly<Record<Field, FieldForm>> = {
  procedure: always,
  submissionChannel: always,
  platform: text,
  serviceLevel: always,
  eligibleForFull: flag,
  hasFee: flag,
  paidOnline: flag,
  returnsDocument: flag,
  electronicResult: flag,
  digitised: flag,
  reusedData: flag,
  sharedData: flag,
  settlement: { ...text, onceSettled: true },
  standing: text,
  handlingSeconds: number,
  handlingDays: number,
};
