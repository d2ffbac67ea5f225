/**
 * The rules of a dossier as a JSON Schema for ajv with its full formats. `date-time` of ajv-formats also takes a space in
 * the place of the T and a second 60, so its verdicts are those of this library on the records of these benchmarks alone.
 */
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { AGENCY, BASE_CODE, BODY, CODE, isCoherent, PLATFORM, UNIT } from './dossier-rules.mjs';

const text = ({ source }, more = {}) => ({ type: 'string', pattern: source, ...more });
const instant = { type: 'string', format: 'date-time' };
const flag = { type: 'boolean' };

const ajv = new Ajv.default();
addFormats.default(ajv, { mode: 'full' });

const isOfForm = ajv.compile({
  type: 'object',
  required: ['code', 'procedure', 'submissionChannel', 'serviceLevel', 'receivedAt'],
  additionalProperties: false,
  properties: {
    code: text(CODE),
    procedure: text(BASE_CODE),
    unit: text(UNIT),
    agency: text(AGENCY, { maxLength: 35 }),
    settledBy: text(BODY, { maxLength: 35 }),
    submissionChannel: { enum: ['in-person', 'online', 'post'] },
    platform: text(PLATFORM, { maxLength: 60 }),
    serviceLevel: { enum: ['full', 'partial', 'information', 'none'] },
    receivedAt: instant,
    dueAt: instant,
    settledAt: instant,
    eligibleForFull: flag,
    hasFee: flag,
    paidOnline: flag,
    returnsDocument: flag,
    electronicResult: flag,
    digitised: flag,
    reusedData: flag,
    sharedData: flag,
  },
});

export function dossierAjv(record) {
  return isOfForm(record) && isCoherent(record);
}
