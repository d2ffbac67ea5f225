import { accept, type Checked, type Issue, refuse, showReceived } from '../issues/index.js';
import { readUnitKey } from './code.js';
import { unitsByCode, unitsByKey } from './timeline.js';
import type { Unit } from './unit.js';

/**
 * The unit of a dated key.
 *
 * @param key - anything; a key such as `00613@2025-07-01` is right
 * @param path - where the value was found, for the issues
 * @returns the unit, or an issue `unit-key.unknown`, which names the keys of that code, or one of the key's form
 * @example
 * ```ts
 * import { unitOfKey } from '@hanoi-dx/core/units';
 *
 * const read = unitOfKey('00613@2025-07-01');
 * read.ok ? read.value.name : ''; // → 'Tây Tựu'
 * unitOfKey('00613@2025-08-01').ok; // → false
 * ```
 */
export function unitOfKey(key: unknown, path: Issue['path'] = []): Checked<Unit> {
  const read = readUnitKey(key, path);
  if (!read.ok) return read;
  const found = unitsByKey().get(read.value);
  return found === undefined ? unknownKey(read.value, path) : accept(found);
}

function unknownKey(key: string, path: Issue['path']): Checked<never> {
  const keys = (unitsByCode().get(key.slice(0, 5)) ?? []).map((unit) => unit.key);
  return refuse({
    code: 'unit-key.unknown',
    path,
    expected: keys.length === 0 ? 'a unit of Hanoi since 2024' : keys.join(' or '),
    received: showReceived(key),
    message: {
      vi: 'Không có đơn vị nào của Hà Nội mang mã này từ ngày này: hãy tra theo mã và ngày để lấy đúng khóa.',
      en: 'No unit of Hanoi begins to bear this code on this day: look the code up on a day to get its key.',
    },
  });
}
