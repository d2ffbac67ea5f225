/**
 * Whether a record is surely a good dossier. Fast because each field is looked at once and nothing is made: the usual
 * forms are each one regular expression, and instants written at +07:00 are compared as texts. What it does not confirm is
 * judged by the plain twin, the readers of `dossier-fields.ts`, field by field; tests hold the two together.
 */
import { instantNumber } from '../days/index.js';
import { isPlainInstant } from '../days/internal.js';
import type { Dossier } from './dossier.js';
import { isDossierCode } from './dossier-code.js';
import { isRecord } from './form.js';
import { isBaseCode } from './procedure-code.js';
import { isAgency, isPlatformCode, UNIT_FORM } from './readers.js';

/** A dossier whose fields are all still to be read. */
type Unread = { readonly [K in keyof Dossier]?: unknown };

/**
 * Whether a value is surely a good dossier, for counting by the million: it says nothing of what is wrong.
 *
 * @param value - anything; the JSON of a dossier is right
 * @returns true where `checkDossier` accepts it; false where that is to be asked, which is nearly always a refusal
 * @example
 * ```ts
 * import { isSound } from '@hanoi-dx/core/services';
 *
 * isSound({ code: 'H26.14-250701-0001' }); // → false
 * ```
 */
export function isSound(value: unknown): value is Dossier {
  try {
    return isRecord(value) && isSoundRecord(value);
  } catch {
    return false; // a getter that throws: who asks what is wrong is told
  }
}

function isSoundRecord(record: Unread): boolean {
  const { code, procedure, unit, agency, settledBy, submissionChannel, platform, serviceLevel } = record;
  const { receivedAt, dueAt, settledAt } = record;
  const flags = flagsIn(record);
  const optional = present(settledBy) + present(platform) + present(dueAt) + present(settledAt);
  return (
    isText(code, isDossierCode) &&
    isText(procedure, isBaseCode) &&
    (agency === undefined ? isText(unit, isUnit) : unit === undefined && isText(agency, isAgency)) &&
    (settledBy === undefined || isText(settledBy, isBody)) &&
    isChannel(submissionChannel) &&
    (platform === undefined || isText(platform, isPlatformCode)) &&
    isLevel(serviceLevel) &&
    (isPlainlyInOrder(receivedAt, dueAt, settledAt) || isInOrder(receivedAt, dueAt, settledAt)) &&
    flags <= FLAGS &&
    isCoherent(record) &&
    keysIn(record) === REQUIRED + optional + flags
  );
}

function isText(value: unknown, is: (text: string) => boolean): boolean {
  return typeof value === 'string' && is(value);
}

const isUnit = (text: string): boolean => UNIT_FORM.test(text);
const isBody = (text: string): boolean => isUnit(text) || isAgency(text);

function isChannel(value: unknown): boolean {
  return value === 'online' || value === 'in-person' || value === 'post';
}

function isLevel(value: unknown): boolean {
  return value === 'full' || value === 'partial' || value === 'none' || value === 'information';
}

/** Instants that are all written at +07:00 to the second have the order of their texts. */
function isPlainlyInOrder(received: unknown, due: unknown, settled: unknown): boolean {
  return (
    typeof received === 'string' &&
    isPlainInstant(received) &&
    (due === undefined || (typeof due === 'string' && due >= received && isPlainInstant(due))) &&
    (settled === undefined || (typeof settled === 'string' && settled >= received && isPlainInstant(settled)))
  );
}

function isInOrder(receivedAt: unknown, due: unknown, settled: unknown): boolean {
  const received = typeof receivedAt === 'string' ? instantNumber(receivedAt) : undefined;
  return received !== undefined && isFrom(received, due) && isFrom(received, settled);
}

function isFrom(received: number, value: unknown): boolean {
  if (value === undefined) return true;
  const instant = typeof value === 'string' ? instantNumber(value) : undefined;
  return instant !== undefined && instant >= received;
}

const FLAGS = 8;

/** How many flags the record has, and more than there are where the value of one is no flag. */
function flagsIn(record: Unread): number {
  const { eligibleForFull, hasFee, paidOnline, returnsDocument } = record;
  const { electronicResult, digitised, reusedData, sharedData } = record;
  const ofProcedure = flag(eligibleForFull) + flag(hasFee) + flag(paidOnline) + flag(returnsDocument);
  return ofProcedure + flag(electronicResult) + flag(digitised) + flag(reusedData) + flag(sharedData);
}

function flag(value: unknown): number {
  return value === undefined ? 0 : value === true || value === false ? 1 : FLAGS + 1;
}

function isCoherent({ hasFee, paidOnline, eligibleForFull, serviceLevel }: Unread): boolean {
  return !(paidOnline === true && hasFee !== true) && !(eligibleForFull === false && serviceLevel === 'full');
}

/** Code, procedure, channel, level, receipt, and one of unit and agency. */
const REQUIRED = 6;

/** How many keys the record has: where they are as many as there are known values, none of them is a stranger. */
function keysIn(record: Unread): number {
  let keys = 0;
  for (const _ in record) keys += 1;
  return keys;
}

function present(value: unknown): 0 | 1 {
  return value === undefined ? 0 : 1;
}
