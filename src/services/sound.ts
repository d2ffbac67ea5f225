/**
 * Whether a record is surely a good dossier, and the same as small numbers. Fast because each field is read once and nothing
 * is made: the usual forms are each one regular expression, and instants written at +07:00 are compared by their days. What
 * it does not confirm is judged by the plain twin, the readers of `dossier-fields.ts`, field by field; tests hold the two
 * together.
 */
import { instantNumber } from '../days/index.js';
import { isPlainInstant } from '../days/internal.js';
import type { Dossier } from './dossier.js';
import { isDossierCode } from './dossier-code.js';
import {
  bodyCode,
  CHANNEL_BITS,
  channelCode,
  FLAG_BITS,
  type Flat,
  fillTimes,
  flagCode,
  isCoherent,
  LEVEL_BITS,
  levelCode,
} from './flat.js';
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
  return soundness(value) !== UNSURE;
}

/** What is known of a record: nothing; that it is good; that it is good and flat, its instants being plain. */
export type Soundness = typeof UNSURE | typeof SOUND | typeof FLAT;

const UNSURE = 0;
const SOUND = 1;

/** @internal */
export const FLAT = 2;

/**
 * What is surely known of a value; a flat dossier, where one is given, is filled from it.
 *
 * @internal
 */
export function soundness(value: unknown, flat?: Flat): Soundness {
  try {
    return isRecord(value) ? soundnessOf(value, flat) : UNSURE;
  } catch {
    return UNSURE; // a getter that throws: who asks what is wrong is told
  }
}

function soundnessOf(record: Unread, flat: Flat | undefined): Soundness {
  const { code, procedure, receivedAt, dueAt, settledAt } = record;
  if (!isText(code, isDossierCode) || !isText(procedure, isBaseCode)) return UNSURE;
  if (flat !== undefined) flat.procedure = procedure;
  const optional = present(dueAt) + present(settledAt) + takeBodies(record, flat) + takeFacets(record, flat);
  if (optional < 0 || keysIn(record) !== REQUIRED + optional) return UNSURE;
  if (isPlain(receivedAt) && isPlainFrom(receivedAt, dueAt) && isPlainFrom(receivedAt, settledAt)) {
    if (flat !== undefined) fillTimes(flat, receivedAt, dueAt, settledAt);
    return FLAT;
  }
  return isInOrder(receivedAt, dueAt, settledAt) ? SOUND : UNSURE;
}

/** Code, procedure, channel, level, receipt, and one of unit and agency. */
const REQUIRED = 6;

/** What no number of keys makes up for. */
const WRONG = -32;

function isText(value: unknown, is: (text: string) => boolean): value is string {
  return typeof value === 'string' && is(value);
}

const isUnit = (text: string): boolean => UNIT_FORM.test(text);
const isBody = (text: string): boolean => isUnit(text) || isAgency(text);

/** Takes the bodies and the platform, and gives how many of them are there that need not be. */
function takeBodies({ unit, agency, settledBy, platform }: Unread, flat: Flat | undefined): number {
  const body = agency === undefined ? unit : unit === undefined ? agency : undefined;
  if (!isText(body, agency === undefined ? isUnit : isAgency)) return WRONG;
  if (settledBy !== undefined && !isText(settledBy, isBody)) return WRONG;
  if (platform !== undefined && !isText(platform, isPlatformCode)) return WRONG;
  if (flat !== undefined) {
    flat.body = bodyCode(body);
    flat.settledBy = settledBy === undefined ? undefined : bodyCode(settledBy);
    flat.platform = platform;
  }
  return present(settledBy) + present(platform);
}

/** Takes the channel, the level and the flags, and gives how many of them are there that need not be. */
function takeFacets(record: Unread, flat: Flat | undefined): number {
  const channel = channelCode(record.submissionChannel);
  const level = levelCode(record.serviceLevel);
  const flags = flagsIn(record);
  const facets = (channel << CHANNEL_BITS) | (level << LEVEL_BITS) | (flags << FLAG_BITS);
  if (channel < 0 || level < 0 || facets < 0 || !isCoherent(facets)) return WRONG;
  if (flat !== undefined) flat.facets = facets;
  return knownIn(flags);
}

function flagsIn(record: Unread): number {
  const { eligibleForFull, hasFee, paidOnline, returnsDocument } = record;
  const { electronicResult, digitised, reusedData, sharedData } = record;
  return (
    flagCode(eligibleForFull) |
    (flagCode(hasFee) << 2) |
    (flagCode(paidOnline) << 4) |
    (flagCode(returnsDocument) << 6) |
    (flagCode(electronicResult) << 8) |
    (flagCode(digitised) << 10) |
    (flagCode(reusedData) << 12) |
    (flagCode(sharedData) << 14)
  );
}

/** How many flags are known: those of which a bit is set. */
function knownIn(flags: number): number {
  let known = 0;
  for (let bits = flags; bits > 0; bits >>= 2) known += (bits | (bits >> 1)) & 1;
  return known;
}

function isPlain(value: unknown): value is string {
  return typeof value === 'string' && isPlainInstant(value);
}

/** Whether a time is absent, or plain and not before receipt: plain instants have the order of their texts. */
function isPlainFrom(receivedAt: string, value: unknown): value is string | undefined {
  return value === undefined || (typeof value === 'string' && value >= receivedAt && isPlainInstant(value));
}

/** Whether instants, however they are written, come in their order. */
function isInOrder(receivedAt: unknown, dueAt: unknown, settledAt: unknown): boolean {
  const received = typeof receivedAt === 'string' ? instantNumber(receivedAt) : undefined;
  return received !== undefined && isFrom(received, dueAt) && isFrom(received, settledAt);
}

function isFrom(received: number, value: unknown): boolean {
  if (value === undefined) return true;
  const instant = typeof value === 'string' ? instantNumber(value) : undefined;
  return instant !== undefined && instant >= received;
}

/** How many keys the record has: where they are as many as there are known values, none of them is a stranger. */
function keysIn(record: Unread): number {
  let keys = 0;
  for (const _ in record) keys += 1;
  return keys;
}

function present(value: unknown): 0 | 1 {
  return value === undefined ? 0 : 1;
}
