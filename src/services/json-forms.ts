import type { Dossier } from './dossier.js';
import { CHANNELS, LEVELS } from './dossier-fields.js';
import { type DossierEvent, EVENT_KINDS } from './event.js';
import type { Procedure } from './procedure.js';
import { AUTHORITIES, DAYS, SUFFIX_FORM } from './procedure-fields.js';
import { AGENCY_FORM, LONGEST_AGENCY, LONGEST_CODE, LONGEST_TEXT, PLATFORM_FORM, UNIT_FORM } from './readers.js';

/** Keywords of JSON Schema. */
type Form = Readonly<Record<string, unknown>>;

/** Readers of JSON Schema in other languages may take \\d for digits of any script. */
const portable = (pattern: string): string => pattern.replaceAll('\\d', '[0-9]');

const AGENCY_CODE = '[A-Z][0-9]{2}(?:\\.[0-9]{2,3}){0,9}';
const FLAG: Form = { type: 'boolean' };
const BASE_CODE: Form = { type: 'string', pattern: '^[0-9]\\.[0-9]{6}$' };
const TEXT: Form = { type: 'string', minLength: 1, maxLength: LONGEST_TEXT, description: 'Unicode NFC' };

const INSTANT: Form = {
  type: 'string',
  pattern:
    '^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])$',
  description: 'An ISO 8601 instant with its offset; the day is one of the calendar.',
};

/** A service level. */
export const LEVEL: Form = { enum: LEVELS };

/** The term of a procedure. */
export const TERM: Form = {
  type: 'object',
  properties: { length: { type: 'integer', minimum: 0 }, days: { enum: DAYS } },
  required: ['length', 'days'],
  additionalProperties: false,
};

/** The fields of a dossier in the words of JSON Schema. */
export const DOSSIER_FORMS: Readonly<Record<keyof Dossier, Form>> = /* @__PURE__ */ (() => ({
  code: {
    type: 'string',
    pattern: `^(?:[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}|${AGENCY_CODE})-[0-9]{6}-[0-9]{4,}$`,
    description: 'The six digits are a day of the calendar, yymmdd.',
  },
  procedure: BASE_CODE,
  unit: { type: 'string', pattern: portable(UNIT_FORM.source) },
  agency: { type: 'string', pattern: portable(AGENCY_FORM.source), maxLength: LONGEST_AGENCY },
  settledBy: {
    type: 'string',
    pattern: portable(`${UNIT_FORM.source}|${AGENCY_FORM.source}`),
    maxLength: LONGEST_AGENCY,
  },
  submissionChannel: { enum: CHANNELS },
  platform: { type: 'string', pattern: portable(PLATFORM_FORM.source), maxLength: LONGEST_CODE },
  serviceLevel: LEVEL,
  receivedAt: INSTANT,
  dueAt: INSTANT,
  settledAt: INSTANT,
  eligibleForFull: FLAG,
  hasFee: FLAG,
  paidOnline: FLAG,
  returnsDocument: FLAG,
  electronicResult: FLAG,
  digitised: FLAG,
  reusedData: FLAG,
  sharedData: FLAG,
}))();

/** What of a dossier JSON Schema can say beyond its fields, and in words what it cannot. */
export const DOSSIER_RULES: Form = /* @__PURE__ */ (() => ({
  title: 'Dossier',
  description: [
    'A dossier of an administrative procedure. Rules that JSON Schema cannot express:',
    '(1) the six digits in code, and the days of receivedAt, dueAt and settledAt, are days of the calendar;',
    '(2) dueAt and settledAt are instants at or after receivedAt;',
    '(3) unit is a commune-level unit in force on the day of receipt in Hanoi, UTC+07:00 (checked by units, not here).',
    'A field that is absent is not known; it is never read as false.',
  ].join(' '),
  oneOf: [{ required: ['unit'] }, { required: ['agency'] }],
  allOf: [
    {
      if: { properties: { paidOnline: { const: true } }, required: ['paidOnline'] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { hasFee: { const: true } }, required: ['hasFee'] },
    },
    {
      if: { properties: { serviceLevel: { const: 'full' } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { eligibleForFull: { const: true } } },
    },
  ],
}))();

/** The fields of a procedure in the words of JSON Schema. */
export const PROCEDURE_FORMS: Readonly<Record<keyof Procedure, Form>> = /* @__PURE__ */ (() => ({
  code: BASE_CODE,
  suffix: { type: 'string', pattern: portable(SUFFIX_FORM.source) },
  title: TEXT,
  field: TEXT,
  authority: { enum: AUTHORITIES },
  serviceLevel: LEVEL,
  eligibleForFull: FLAG,
  hasFee: FLAG,
  returnsDocument: FLAG,
  term: TERM,
}))();

/** The fields of an event in the words of JSON Schema. */
export const EVENT_FORMS: Readonly<Record<keyof DossierEvent, Form>> = /* @__PURE__ */ (() => ({
  kind: { enum: EVENT_KINDS },
  at: INSTANT,
  dueAt: { ...INSTANT, description: `${INSTANT['description']} Only with received.` },
  maximumTerm: TERM,
}))();
