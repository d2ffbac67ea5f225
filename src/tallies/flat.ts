import { plainDay } from '../days/internal.js';
import type { Dossier } from '../services/index.js';
import { CHANNEL, FACET_COUNT, FLAGS, LEVEL } from './facets.js';

/**
 * A dossier as small numbers, for counting by the million: one of them is filled anew for each record, so that nothing is
 * made. Days are numbers as `plainDay` gives them, 0 where there is none.
 *
 * @internal
 */
export interface Flat {
  /** The code of the receiving unit or agency. */
  body: string;
  /** The code of the settling body, where it is named. */
  settledBy: string | undefined;
  /** The base code of the procedure. */
  procedure: string;
  /** The code of the platform, where it is known. */
  platform: string | undefined;
  /** The day of receipt. */
  receivedOn: number;
  /** The day of settlement. */
  settledOn: number;
  /** The day on which it falls due. */
  dueOn: number;
  /** Whether it was settled before its due instant (−1), at it (0) or after it (1), where it has both. */
  lateness: number;
  /** The codes of its facets. */
  readonly codes: Uint8Array;
}

/** A flat dossier to be filled. */
export function emptyFlat(): Flat {
  return {
    body: '',
    settledBy: undefined,
    procedure: '',
    platform: undefined,
    receivedOn: 0,
    settledOn: 0,
    dueOn: 0,
    lateness: 0,
    codes: new Uint8Array(FACET_COUNT),
  };
}

/** What is read of a dossier beside its body and its days: facets by their places, and two codes. */
export interface Wanted {
  readonly facets: readonly boolean[];
  readonly procedure: boolean;
  readonly platform: boolean;
}

/**
 * Fills a flat dossier from one that was checked, as far as it is wanted: each field that is read costs as much as
 * counting it. False where an instant is not written at +07:00.
 */
export function flatten(dossier: Dossier, wanted: Wanted, flat: Flat): boolean {
  const { receivedAt, settledAt, dueAt } = dossier;
  const body = dossier.unit ?? dossier.agency;
  if (body === undefined) return false;
  flat.body = body;
  flat.settledBy = dossier.settledBy;
  flat.receivedOn = dayOf(receivedAt);
  flat.settledOn = dayOf(settledAt);
  flat.dueOn = dayOf(dueAt);
  if (settledAt !== undefined && dueAt !== undefined) {
    flat.lateness = settledAt < dueAt ? -1 : settledAt === dueAt ? 0 : 1; // plain instants have the order of their texts
  }
  if (wanted.procedure) flat.procedure = dossier.procedure;
  if (wanted.platform) flat.platform = dossier.platform;
  flattenFacets(dossier, wanted.facets, flat.codes);
  const allPlain = (settledAt === undefined || flat.settledOn > 0) && (dueAt === undefined || flat.dueOn > 0);
  return allPlain && flat.receivedOn > 0;
}

function dayOf(instant: unknown): number {
  return typeof instant === 'string' ? plainDay(instant) : 0;
}

function flattenFacets(dossier: Dossier, wanted: readonly boolean[], codes: Uint8Array): void {
  if (wanted[CHANNEL]) codes[CHANNEL] = channelCode(dossier.submissionChannel);
  if (wanted[LEVEL]) codes[LEVEL] = levelCode(dossier.serviceLevel);
  if (wanted[FLAGS]) codes[FLAGS] = flagCode(dossier.eligibleForFull);
  if (wanted[FLAGS + 1]) codes[FLAGS + 1] = flagCode(dossier.hasFee);
  if (wanted[FLAGS + 2]) codes[FLAGS + 2] = flagCode(dossier.paidOnline);
  if (wanted[FLAGS + 3]) codes[FLAGS + 3] = flagCode(dossier.returnsDocument);
  if (wanted[FLAGS + 4]) codes[FLAGS + 4] = flagCode(dossier.electronicResult);
  if (wanted[FLAGS + 5]) codes[FLAGS + 5] = flagCode(dossier.digitised);
  if (wanted[FLAGS + 6]) codes[FLAGS + 6] = flagCode(dossier.reusedData);
  if (wanted[FLAGS + 7]) codes[FLAGS + 7] = flagCode(dossier.sharedData);
}

function channelCode(channel: Dossier['submissionChannel']): number {
  return channel === 'online' ? 1 : channel === 'in-person' ? 0 : 2;
}

function levelCode(level: Dossier['serviceLevel']): number {
  return level === 'full' ? 0 : level === 'partial' ? 1 : level === 'information' ? 2 : 3;
}

function flagCode(flag: boolean | undefined): number {
  return flag === true ? 1 : flag === false ? 2 : 0;
}
