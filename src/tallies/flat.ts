import { isWrittenPlainly } from '../days/internal.js';
import type { Dossier } from '../services/index.js';
import {
  bodyCode,
  CHANNEL_BITS,
  channelCode,
  FLAG_BITS,
  type Flat,
  fillTimes,
  flagCode,
  LEVEL_BITS,
  levelCode,
} from '../services/internal.js';

/** What is read of a dossier beside its bodies and its times: facets, a bit for each of their places, and two codes. */
export interface Wanted {
  readonly facets: number;
  readonly procedure: boolean;
  readonly platform: boolean;
}

/**
 * Fills a flat dossier from one that was checked, as far as it is wanted: each field that is read costs as much as
 * counting it. False where an instant is not written at +07:00.
 */
export function flatten(dossier: Dossier, wanted: Wanted, flat: Flat): boolean {
  const { receivedAt, settledAt, dueAt, settledBy } = dossier;
  const body = dossier.unit ?? dossier.agency;
  if (!isText(body) || !isPlain(receivedAt) || !isPlainOrAbsent(dueAt) || !isPlainOrAbsent(settledAt)) return false;
  if (settledBy !== undefined && !isText(settledBy)) return false;
  flat.body = bodyCode(body);
  flat.settledBy = settledBy === undefined ? undefined : bodyCode(settledBy);
  fillTimes(flat, receivedAt, dueAt, settledAt);
  if (wanted.procedure) flat.procedure = dossier.procedure;
  if (wanted.platform) flat.platform = dossier.platform;
  flat.facets = facetsIn(dossier, wanted.facets);
  return flat.facets >= 0;
}

function isText(value: unknown): value is string {
  return typeof value === 'string'; // a program in JavaScript may pass anything
}

function isPlain(instant: unknown): instant is string {
  return isText(instant) && isWrittenPlainly(instant);
}

function isPlainOrAbsent(instant: unknown): instant is string | undefined {
  return instant === undefined || isPlain(instant);
}

/** The facets that are wanted; below 0 where one of them has no value that it may have. */
function facetsIn(dossier: Dossier, wanted: number): number {
  let facets = 0;
  if ((wanted & 1) !== 0) facets |= channelCode(dossier.submissionChannel) << CHANNEL_BITS;
  if ((wanted & 2) !== 0) facets |= levelCode(dossier.serviceLevel) << LEVEL_BITS;
  return facets | (flagsIn(dossier, wanted >> 2) << FLAG_BITS);
}

function flagsIn(dossier: Dossier, wanted: number): number {
  let flags = 0;
  if ((wanted & 1) !== 0) flags |= flagCode(dossier.eligibleForFull);
  if ((wanted & 2) !== 0) flags |= flagCode(dossier.hasFee) << 2;
  if ((wanted & 4) !== 0) flags |= flagCode(dossier.paidOnline) << 4;
  if ((wanted & 8) !== 0) flags |= flagCode(dossier.returnsDocument) << 6;
  if ((wanted & 16) !== 0) flags |= flagCode(dossier.electronicResult) << 8;
  if ((wanted & 32) !== 0) flags |= flagCode(dossier.digitised) << 10;
  if ((wanted & 64) !== 0) flags |= flagCode(dossier.reusedData) << 12;
  if ((wanted & 128) !== 0) flags |= flagCode(dossier.sharedData) << 14;
  return flags;
}
