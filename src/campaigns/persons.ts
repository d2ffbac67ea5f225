import type { Reported } from '../exact/index.js';
import { highest, lowest, total } from './bounds.js';

/**
 * How many persons stand behind numbers of persons of several audiences, who may be in more than one of them: at least as
 * many as the largest audience, at most as many as all together. In each audience a person is counted once.
 *
 * @param audiences - the number of each audience
 * @returns the bounds; one number where there is one exact audience, and 0 where there is none
 * @example
 * ```ts
 * import { personsAmong } from '@hanoi-dx/core/campaigns';
 *
 * personsAmong([98, 280, 402]); // → { atLeast: 402, atMost: 780 }
 * personsAmong([98, { moreThan: 400 }]); // → { atLeast: 401 }
 * ```
 */
export function personsAmong(audiences: readonly Reported[]): Reported {
  const least = audiences.reduce<number>((most, audience) => Math.max(most, lowest(audience)), 0);
  const most = highest(total(audiences));
  if (most === least) return least;
  return most <= Number.MAX_SAFE_INTEGER ? { atLeast: least, atMost: most } : { atLeast: least };
}
