import { roundPercentage } from '../exact/index.js';
import type { Hundredths } from './points.js';

/** Points added up, with their percentage of the maximum as printed. */
export interface SummedPoints {
  /** The points in hundredths: rounded components added, never rounded again. */
  readonly points: Hundredths;
  /** The percentage of the maximum in hundredths, half up. */
  readonly ratio: Hundredths;
}

/**
 * How much of a sum is known: all of it (`final`), a part of it (`provisional`: what is missing counts as nothing, not
 * as 0 points), none of it (`missing`), or a row given twice (`invalid`).
 */
export type SumStatus = 'final' | 'provisional' | 'missing' | 'invalid';

/** How much of a sum is known, by its parts. */
export function statusOfParts(parts: readonly SumStatus[]): Exclude<SumStatus, 'invalid'> {
  if (parts.every((status) => status === 'final')) return 'final';
  return parts.some((status) => status === 'final' || status === 'provisional') ? 'provisional' : 'missing';
}

/** Adds rounded points, in whole hundredths. */
export function sumPoints(parts: readonly Hundredths[], maximum: Hundredths): SummedPoints {
  const points = parts.reduce((sum, part) => sum + part, 0);
  return { points, ratio: roundPercentage(points, maximum, 2) };
}
