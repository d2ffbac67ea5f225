import { findCoded } from '../channels/index.js';
import { accept, type Checked, type Issue } from '../issues/index.js';
import { serviceLevels } from './data/service-levels.js';
import type { ServiceLevel } from './levels.js';
import { wrong } from './wrong.js';

export type { OfficialServiceLevel, ServiceLevel } from './levels.js';

/**
 * Reads the level of an online service: Vietnamese or English words, a code of this library, or a number of the software
 * coding (4 fully online, 3 partly online, 2 information only).
 *
 * @param value - anything
 * @param path - where the value was found, for the issues
 * @returns the level, or an issue `service-level.unknown`
 * @example
 * ```ts
 * import { readServiceLevel } from '@hanoi-dx/core/services';
 *
 * readServiceLevel('Toàn trình'); // → { ok: true, value: 'full' }
 * readServiceLevel('DVC trực tuyến một phần'); // → { ok: true, value: 'partial' }
 * readServiceLevel('Mức độ 4').ok; // → false
 * ```
 */
export function readServiceLevel(value: unknown, path: Issue['path'] = []): Checked<ServiceLevel> {
  const found = findCoded(serviceLevels, value);
  if (found !== undefined) return accept(found.code);
  return wrong(
    'service-level.unknown',
    { path, expected: 'full | partial | information | none, or its words', value },
    'Không rõ mức độ dịch vụ công trực tuyến: cần toàn trình, một phần, chỉ cung cấp thông tin hoặc không cung cấp.',
    'The service level is not known: write fully online, partly online, information only or none.',
  );
}
