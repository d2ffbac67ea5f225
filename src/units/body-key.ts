import { accept, type Checked, type Issue, refuse, showReceived } from '../issues/index.js';
import { type AgencyCode, type Body, readAgencyCode } from './agency.js';
import { readUnitKey, type UnitKey } from './code.js';

/** A body as one text: the dated key of a unit (`00613@2025-07-01`), or the code of an agency (`H26.17`, the city `H26`). */
export type BodyKey = UnitKey | AgencyCode;

/**
 * The body that a key names, by its form: what has an `@` is a unit.
 *
 * @param key - anything; a text such as `00613@2025-07-01` or `H26.17` is right
 * @param path - where the value was found, for the issues
 * @returns the body, or an issue `body-key.not-text`, or one of the unit's key or the agency's code
 * @example
 * ```ts
 * import { bodyOfKey } from '@hanoi-dx/core/units';
 *
 * bodyOfKey('00613@2025-07-01'); // → { ok: true, value: { kind: 'unit', key: '00613@2025-07-01' } }
 * bodyOfKey('H26'); // → { ok: true, value: { kind: 'agency', code: 'H26' } }
 * bodyOfKey('00613').ok; // → false
 * ```
 */
export function bodyOfKey(key: unknown, path: Issue['path'] = []): Checked<Body> {
  if (typeof key !== 'string') return notText(key, path);
  if (key.includes('@') || /^\d/.test(key)) {
    const unit = readUnitKey(key, path);
    return unit.ok ? accept({ kind: 'unit', key: unit.value }) : unit;
  }
  const agency = readAgencyCode(key, path);
  return agency.ok ? accept({ kind: 'agency', code: agency.value.code }) : agency;
}

function notText(key: unknown, path: Issue['path']): Checked<never> {
  return refuse({
    code: 'body-key.not-text',
    path,
    expected: 'a text such as "00613@2025-07-01" or "H26.17"',
    received: showReceived(key),
    message: {
      vi: 'Khóa của cơ quan, đơn vị là chữ: khóa có ngày của xã, phường (00613@2025-07-01) hoặc mã định danh (H26.17).',
      en: 'The key of a body is text: the dated key of a unit (00613@2025-07-01) or the code of an agency (H26.17).',
    },
  });
}
