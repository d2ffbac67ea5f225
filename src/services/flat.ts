import { plainDay } from '../days/internal.js';

/**
 * A dossier as small numbers, for counting by the million: one of them is filled anew for each record, so that nothing is
 * made. Days are numbers as `plainDay` gives them, 0 where there is none.
 *
 * @internal
 */
export interface Flat {
  /** The code of the receiving unit or agency. */
  body: BodyCode;
  /** The code of the settling body, where it is named. */
  settledBy: BodyCode | undefined;
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
  /** The codes of its facets, two bits for each: channel, level, and the flags in the order of `Dossier`. */
  facets: number;
}

/** The code of a body: the five digits of a unit as a number, the code of an agency as it is written. */
export type BodyCode = number | string;

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
    facets: 0,
  };
}

/** The code of a body; what is not five digits stays as it is. */
export function bodyCode(code: string): BodyCode {
  if (code.length !== 5) return code;
  let number = 0;
  for (let at = 0; at < 5; at += 1) {
    const digit = code.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return code;
    number = number * 10 + digit;
  }
  return number;
}

/** The code of a body as it is written. */
export function bodyText(code: BodyCode): string {
  return typeof code === 'string' ? code : String(code).padStart(5, '0');
}

/** Fills in the times, which are plain. */
export function fillTimes(
  flat: Flat,
  receivedAt: string,
  dueAt: string | undefined,
  settledAt: string | undefined,
): void {
  flat.receivedOn = plainDay(receivedAt);
  flat.dueOn = dueAt === undefined ? 0 : plainDay(dueAt);
  flat.settledOn = settledAt === undefined ? 0 : plainDay(settledAt);
  flat.lateness =
    dueAt === undefined || settledAt === undefined ? 0 : orderOf(flat.settledOn, settledAt, flat.dueOn, dueAt);
}

/** Whether a plain instant is before another (−1), at it (0) or after it (1): by their days, and on one day by their texts. */
export function orderOf(oneOn: number, one: string, otherOn: number, other: string): -1 | 0 | 1 {
  if (oneOn !== otherOn) return oneOn < otherOn ? -1 : 1;
  return one < other ? -1 : one === other ? 0 : 1;
}

/** The lowest bits of facets. */
export const [CHANNEL_BITS, LEVEL_BITS, FLAG_BITS] = [0, 2, 4] as const;

/** The code of a submission channel, with all bits set for what is none. Lengths tell which one text to compare it with. */
export function channelCode(value: unknown): number {
  if (typeof value !== 'string') return -1;
  switch (value.length) {
    case 6:
      return value === 'online' ? 1 : -1;
    case 9:
      return value === 'in-person' ? 0 : -1;
    default:
      return value === 'post' ? 2 : -1;
  }
}

/** The code of a level of service, with all bits set for what is none. */
export function levelCode(value: unknown): number {
  if (typeof value !== 'string') return -1;
  switch (value.length) {
    case 4:
      return value === 'full' ? 0 : value === 'none' ? 3 : -1;
    case 7:
      return value === 'partial' ? 1 : -1;
    default:
      return value === 'information' ? 2 : -1;
  }
}

/** The code of a flag, 0 where it is not known, with all bits set for what is none. */
export function flagCode(value: unknown): number {
  return value === true ? 1 : value === false ? 2 : value === undefined ? 0 : -1;
}

/** Whether no facet contradicts another: nothing is paid without a fee, and no level is full that may not be. */
export function isCoherent(facets: number): boolean {
  const [level, eligible] = [(facets >> LEVEL_BITS) & 3, (facets >> FLAG_BITS) & 3];
  const [fee, paid] = [(facets >> (FLAG_BITS + 2)) & 3, (facets >> (FLAG_BITS + 4)) & 3];
  return !(paid === 1 && fee !== 1) && !(eligible === 2 && level === 0);
}
