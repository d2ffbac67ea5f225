import { frozen } from '../frozen/index.js';
import { accept, type Checked, type Issue, readGuarded, refuse, showReceived } from '../issues/index.js';
import { readUnitKey, type UnitKey } from './code.js';

/** The identification code of an agency, such as `H26` or `H26.17`: groups with dots between them, the highest first. */
export type AgencyCode = string;

/** An agency, by its code and the groups of it. */
export interface Agency {
  /** The whole code. */
  readonly code: AgencyCode;
  /** Its groups, the highest first. */
  readonly groups: readonly [string, ...string[]];
}

/** Whoever receives and settles dossiers: a commune-level unit or an agency. */
export type Body =
  | {
      /** A commune-level unit. */
      readonly kind: 'unit';
      /** Its dated key. */
      readonly key: UnitKey;
    }
  | {
      /** An agency. */
      readonly kind: 'agency';
      /** Its identification code. */
      readonly code: AgencyCode;
    };

const FORM = /^[A-Z]\d{2}(?:\.\d{2,3})*$/;
const LONGEST = 35;

/**
 * Reads the identification code of an agency: up to 35 characters, a first group of a letter and two digits, later groups
 * of two or three digits. Whether an agency bears it is not known here: no public list was found.
 *
 * Source: Decision 20/2020/QĐ-TTg of 22 July 2020 (read); three digits in later groups as codes in use have them (observed).
 *
 * @param value - anything; a text such as `H26.17` is right
 * @param path - where the value was found, for the issues
 * @returns the agency, or an issue `agency-code.not-text`, `agency-code.too-long` or `agency-code.malformed`
 * @example
 * ```ts
 * import { readAgencyCode } from '@hanoi-dx/core/units';
 *
 * readAgencyCode('H26.17.101'); // → { ok: true, value: { code: 'H26.17.101', groups: ['H26', '17', '101'] } }
 * readAgencyCode('h26').ok; // → false
 * ```
 */
export function readAgencyCode(value: unknown, path: Issue['path'] = []): Checked<Agency> {
  if (typeof value !== 'string') return wrongCode('agency-code.not-text', value, path);
  if (value.length > LONGEST) return wrongCode('agency-code.too-long', value, path);
  if (!FORM.test(value)) return wrongCode('agency-code.malformed', value, path);
  const [first = '', ...rest] = value.split('.');
  return accept({ code: value, groups: [first, ...rest] });
}

/**
 * Whether an agency is another one, or stands below it.
 *
 * @param agency - the agency asked about
 * @param above - the other
 * @returns true where the groups of `above` begin those of `agency`
 * @example
 * ```ts
 * import { isWithinAgency } from '@hanoi-dx/core/units';
 *
 * isWithinAgency('H26.17', 'H26'); // → true
 * isWithinAgency('H26.170', 'H26.17'); // → false
 * ```
 */
export function isWithinAgency(agency: AgencyCode, above: AgencyCode): boolean {
  return agency === above || agency.startsWith(`${above}.`);
}

/**
 * Reads a body: a commune-level unit by its dated key, or an agency by its code.
 *
 * @param value - anything; `{ kind: 'unit', key }` or `{ kind: 'agency', code }` is right
 * @param path - where the value was found, for the issues
 * @returns the body, or an issue `body.malformed`, or one of its key or code
 * @example
 * ```ts
 * import { readBody } from '@hanoi-dx/core/units';
 *
 * readBody({ kind: 'unit', key: '00613@2025-07-01' }).ok; // → true
 * readBody({ kind: 'agency', code: 'H26.17' }).ok; // → true
 * readBody({ kind: 'unit', key: '00613' }).ok; // → false
 * ```
 */
export function readBody(value: unknown, path: Issue['path'] = []): Checked<Body> {
  return readGuarded<Body>(value, path, () => {
    const body = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}; // read key by key
    const keys = Object.keys(body).sort().join(' ');
    if (body['kind'] === 'unit' && keys === 'key kind') {
      const key = readUnitKey(body['key'], [...path, 'key']);
      return key.ok ? accept({ kind: 'unit', key: key.value }) : key;
    }
    if (body['kind'] === 'agency' && keys === 'code kind') {
      const agency = readAgencyCode(body['code'], [...path, 'code']);
      return agency.ok ? accept({ kind: 'agency', code: agency.value.code }) : agency;
    }
    return refuse({
      code: 'body.malformed',
      path,
      expected: "{ kind: 'unit', key } or { kind: 'agency', code }",
      received: showReceived(value),
      message: {
        vi: 'Chủ thể là đơn vị hành chính cấp xã (kèm khóa có ngày) hoặc cơ quan (kèm mã định danh).',
        en: 'A body is a commune-level unit with its dated key, or an agency with its code.',
      },
    });
  });
}

function wrongCode(code: keyof typeof WRONG, value: unknown, path: Issue['path']): Checked<never> {
  const expected = 'at most 35 characters such as "H26" or "H26.17"';
  return refuse({ code, path, expected, received: showReceived(value), message: WRONG[code] });
}

const WRONG = /* @__PURE__ */ frozen({
  'agency-code.not-text': {
    vi: 'Mã định danh cơ quan phải là chữ, ví dụ H26.17.',
    en: 'The code of an agency is text, such as H26.17.',
  },
  'agency-code.too-long': {
    vi: 'Mã định danh cơ quan dài tối đa 35 ký tự.',
    en: 'The code of an agency has at most 35 characters.',
  },
  'agency-code.malformed': {
    vi: 'Mã định danh gồm nhóm đầu một chữ cái in hoa và hai chữ số, các nhóm sau hai hoặc ba chữ số, cách nhau bằng dấu chấm.',
    en: 'The code is a capital letter and two digits, then groups of two or three digits, with dots between them.',
  },
} as const);
