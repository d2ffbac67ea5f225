import { instantNumber } from '../days/index.js';
import type { Dossier } from './dossier.js';
import { isDossierCode } from './dossier-code.js';
import { isBaseCode } from './procedure-code.js';
import { isAgency, LONGEST_CODE, PLATFORM_FORM, UNIT_FORM } from './readers.js';

/** A dossier whose fields are all still to be read. */
type Unread = { readonly [K in keyof Dossier]?: unknown };

/**
 * Whether a record is surely a good dossier: the quick way, which looks at each field and makes nothing. What it does
 * not confirm is judged by the readers, field by field; tests hold the two together.
 */
export function isSound(record: Unread): record is Dossier {
  return (
    isText(record.code, isDossierCode) &&
    isText(record.procedure, isBaseCode) &&
    hasOneBody(record) &&
    (record.settledBy === undefined || isText(record.settledBy, isBody)) &&
    isChannel(record.submissionChannel) &&
    (record.platform === undefined || isText(record.platform, isPlatform)) &&
    isLevel(record.serviceLevel) &&
    isInOrder(record) &&
    hasGoodFlags(record) &&
    hasNoOtherKey(record)
  );
}

function isText(value: unknown, is: (text: string) => boolean): boolean {
  return typeof value === 'string' && is(value);
}

const isUnit = (text: string): boolean => UNIT_FORM.test(text);
const isBody = (text: string): boolean => isUnit(text) || isAgency(text);
const isPlatform = (text: string): boolean => text.length <= LONGEST_CODE && PLATFORM_FORM.test(text);

function hasOneBody({ unit, agency }: Unread): boolean {
  return agency === undefined ? isText(unit, isUnit) : unit === undefined && isText(agency, isAgency);
}

function isChannel(value: unknown): boolean {
  return value === 'online' || value === 'in-person' || value === 'post';
}

function isLevel(value: unknown): boolean {
  return value === 'full' || value === 'partial' || value === 'none' || value === 'information';
}

function isInOrder({ receivedAt, dueAt, settledAt }: Unread): boolean {
  const received = typeof receivedAt === 'string' ? instantNumber(receivedAt) : undefined;
  return received !== undefined && isFrom(received, dueAt) && isFrom(received, settledAt);
}

function isFrom(received: number, value: unknown): boolean {
  if (value === undefined) return true;
  const instant = typeof value === 'string' ? instantNumber(value) : undefined;
  return instant !== undefined && instant >= received;
}

function hasGoodFlags(record: Unread): boolean {
  return (
    isFlag(record.eligibleForFull) &&
    isFlag(record.hasFee) &&
    isFlag(record.paidOnline) &&
    isFlag(record.returnsDocument) &&
    isFlag(record.electronicResult) &&
    isFlag(record.digitised) &&
    isFlag(record.reusedData) &&
    isFlag(record.sharedData) &&
    !(record.paidOnline === true && record.hasFee !== true) &&
    !(record.eligibleForFull === false && record.serviceLevel === 'full')
  );
}

function isFlag(value: unknown): boolean {
  return value === true || value === false || value === undefined;
}

/** Whether every key that the record has is one of the form, with a value: as many keys as there are known values. */
function hasNoOtherKey(record: Unread): boolean {
  let keys = 0;
  for (const _ in record) keys += 1;
  return keys === REQUIRED + optionalText(record) + optionalFlags(record);
}

/** Code, procedure, channel, level, receipt, and one of unit and agency. */
const REQUIRED = 6;

function optionalText({ settledBy, platform, dueAt, settledAt }: Unread): number {
  return present(settledBy) + present(platform) + present(dueAt) + present(settledAt);
}

function optionalFlags(record: Unread): number {
  const { eligibleForFull, hasFee, paidOnline, returnsDocument } = record;
  const { electronicResult, digitised, reusedData, sharedData } = record;
  const ofProcedure = present(eligibleForFull) + present(hasFee) + present(paidOnline) + present(returnsDocument);
  return ofProcedure + present(electronicResult) + present(digitised) + present(reusedData) + present(sharedData);
}

function present(value: unknown): 0 | 1 {
  return value === undefined ? 0 : 1;
}
