import { accept, type Checked, type Issue, readGuarded, refuse, showReceived } from '../issues/index.js';
import { type Label, nfc } from '../text/index.js';
import { readUnitKey, type UnitKey } from './code.js';

/**
 * A place below the commune, which has no national code: a residential group (tổ dân phố), a village (thôn), or another kind
 * that people name (tiểu khu, xóm, khu …). The kind is stated and never derived: Triều Khúc is a village in a ward.
 */
export type Locality =
  | {
      /** A residential group or a village. */
      readonly kind: 'residential-group' | 'village';
      /** Its name without a word of kind, such as `Thượng 2`. */
      readonly name: string;
      /** The commune-level unit that it lies in. */
      readonly within: UnitKey;
    }
  | {
      /** Another kind that people name. */
      readonly kind: 'other';
      /** The Vietnamese word of its kind, such as `tiểu khu`. */
      readonly kindName: string;
      /** Its name without a word of kind. */
      readonly name: string;
      /** The commune-level unit that it lies in. */
      readonly within: UnitKey;
    };

const WORDS = {
  'residential-group': { vi: 'Tổ dân phố', en: 'Residential group' },
  village: { vi: 'Thôn', en: 'Village' },
} as const satisfies Record<string, Label>;

const LONGEST = 100;

/**
 * Reads a place below the commune.
 *
 * @param value - anything; `{ kind, name, within }`, with `kindName` for kinds other than the two, is right
 * @param path - where the value was found, for the issues
 * @returns the place with its names in NFC, or issues `locality.malformed`, `locality.kind`, `locality.name`, or those of the unit's key
 * @example
 * ```ts
 * import { readLocality } from '@hanoi-dx/core/units';
 *
 * readLocality({ kind: 'village', name: 'Triều Khúc', within: '00643@2025-07-01' }).ok; // → true
 * readLocality({ kind: 'other', kindName: 'tiểu khu', name: 'Thao Chính', within: '10273@2025-07-01' }).ok; // → true
 * readLocality({ kind: 'other', name: 'Thao Chính', within: '10273@2025-07-01' }).ok; // → false
 * ```
 */
export function readLocality(value: unknown, path: Issue['path'] = []): Checked<Locality> {
  return readGuarded<Locality>(value, path, () => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('malformed', value, path);
    const { kind, name, within, kindName, ...rest } = value as Record<string, unknown>; // each is read below
    const [stranger] = Object.keys(rest);
    if (stranger !== undefined) return wrong('malformed', stranger, [...path, stranger]);
    if (kind !== 'residential-group' && kind !== 'village' && kind !== 'other')
      return wrong('kind', kind, [...path, 'kind']);
    if (!isName(name)) return wrong('name', name, [...path, 'name']);
    if (kind === 'other' ? !isName(kindName) : kindName !== undefined)
      return wrong('kind', kindName, [...path, 'kindName']);
    const key = readUnitKey(within, [...path, 'within']);
    if (!key.ok) return key;
    if (kind !== 'other') return accept({ kind, name: nfc(name), within: key.value });
    return accept({ kind, kindName: nfc(String(kindName)), name: nfc(name), within: key.value });
  });
}

/**
 * The place's name with its kind.
 *
 * @param locality - a place below the commune
 * @returns its title; another kind keeps its Vietnamese word in both languages
 * @example
 * ```ts
 * import { localityTitle } from '@hanoi-dx/core/units';
 *
 * localityTitle({ kind: 'residential-group', name: 'Thượng 2', within: '00613@2025-07-01' }).vi; // → 'Tổ dân phố Thượng 2'
 * ```
 */
export function localityTitle(locality: Locality): Label {
  if (locality.kind !== 'other') {
    const { vi, en } = WORDS[locality.kind];
    return { vi: `${vi} ${locality.name}`, en: `${en} ${locality.name}` };
  }
  const { kindName, name } = locality;
  const title = `${kindName.charAt(0).toUpperCase()}${kindName.slice(1)} ${name}`;
  return { vi: title, en: title };
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST && value.trim() === value && value !== '';
}

function wrong(what: keyof typeof WRONG, value: unknown, path: Issue['path']): Checked<never> {
  const { expected, ...message } = WRONG[what];
  return refuse({ code: `locality.${what}`, path, expected, received: showReceived(value), message });
}

const WRONG = {
  malformed: {
    expected: '{ kind, name, within } and, for another kind, kindName',
    vi: 'Địa bàn dưới cấp xã gồm loại, tên và đơn vị cấp xã; loại khác thì thêm tên loại.',
    en: 'A place below the commune has a kind, a name and its unit; another kind adds its word.',
  },
  kind: {
    expected: 'residential-group | village | other with its word in kindName',
    vi: 'Phải nêu loại: tổ dân phố, thôn, hoặc loại khác kèm tên loại; không suy ra từ loại của đơn vị cấp xã.',
    en: 'State the kind: residential group, village, or another with its word; it does not follow from the kind of the unit.',
  },
  name: {
    expected: 'a name of 1 to 100 characters without spaces around it',
    vi: 'Tên địa bàn phải có từ 1 đến 100 ký tự, không có khoảng trắng ở đầu và cuối.',
    en: 'The name has 1 to 100 characters and no spaces around it.',
  },
} as const;
