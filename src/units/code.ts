import { type Day, readDay } from '../days/index.js';
import { frozen } from '../frozen/index.js';
import { accept, type Checked, type Issue, refuse, showReceived } from '../issues/index.js';
import type { Label } from '../text/index.js';

/** The five digits of a commune-level unit, as text with its leading zeros. Codes are used again: see {@link UnitKey}. */
export type UnitCode = string;

/**
 * A unit's identity: its code and the first day on which the code meant this unit, such as `00613@2025-07-01`.
 * A bare code is not a key, and does not compile as one.
 */
export type UnitKey = `${UnitCode}@${Day}`;

const FORM = /^\d{5}$/;
const DIGITS_LOST = /^\d{1,4}$/;

/** The digits before a decimal part that a spreadsheet added. */
const AS_NUMBER = /^(\d{1,5})\.0{1,3}$/;

/**
 * Reads the code of a commune-level unit. A number is refused even where it would fit: numbers lose leading zeros.
 * Whether a unit bears the code on a day is the question of `unit`.
 *
 * @param value - anything; a text of five digits is right
 * @param path - where the value was found, for the issues
 * @returns the code, or an issue `unit-code.not-text`, `unit-code.empty`, `unit-code.lost-zeros` or `unit-code.malformed`;
 * the first and third say in `expected` which code was probably meant
 * @example
 * ```ts
 * import { readUnitCode } from '@hanoi-dx/core/units';
 *
 * readUnitCode('00613'); // → { ok: true, value: '00613' }
 * const lost = readUnitCode('613');
 * lost.ok ? '' : lost.issues[0]?.expected; // → 'probably "00613"'
 * ```
 */
export function readUnitCode(value: unknown, path: Issue['path'] = []): Checked<UnitCode> {
  if (typeof value === 'string' && FORM.test(value)) return accept(value);
  const meant = probableCode(value);
  const code =
    typeof value !== 'string' ? 'not-text' : value.trim() === '' ? 'empty' : meant ? 'lost-zeros' : 'malformed';
  return refuse({
    code: `unit-code.${code}`,
    path,
    expected: meant === undefined ? 'a text of five digits such as "00613"' : `probably "${meant}"`,
    received: showReceived(value),
    message: WRONG[code],
  });
}

/** The code that a number, or a text that lost its zeros, probably stands for. */
export function probableCode(value: unknown): UnitCode | undefined {
  const whole = typeof value === 'number' && Number.isInteger(value) && value > 0;
  const text = whole ? String(value) : typeof value === 'string' && value.length <= 20 ? value.trim() : '';
  const digits = AS_NUMBER.exec(text)?.[1] ?? text;
  const lost = DIGITS_LOST.test(digits) || (FORM.test(digits) && digits !== value);
  return lost ? digits.padStart(5, '0') : undefined;
}

const WRONG = /* @__PURE__ */ frozen({
  'not-text': {
    vi: 'Mã đơn vị hành chính phải là chữ gồm năm chữ số: kiểu số làm mất số 0 ở đầu.',
    en: 'The code of a unit is a text of five digits: as a number it loses its leading zeros.',
  },
  empty: {
    vi: 'Thiếu mã đơn vị hành chính: hãy ghi năm chữ số.',
    en: 'The code of the unit is empty: give five digits.',
  },
  'lost-zeros': {
    vi: 'Mã đơn vị hành chính có năm chữ số, có lẽ đã mất số 0 ở đầu: hãy ghi đủ dưới dạng chữ.',
    en: 'The code of a unit has five digits, and this one has probably lost its leading zeros: write it in full, as text.',
  },
  malformed: {
    vi: 'Mã đơn vị hành chính gồm đúng năm chữ số, ví dụ 00613.',
    en: 'The code of a unit is exactly five digits, such as 00613.',
  },
} as const satisfies Record<string, Label>);

/**
 * Reads the dated key of a unit, by its form alone; `unitOfKey` says whether the register knows it.
 *
 * @param value - anything; `00613@2025-07-01` is right
 * @param path - where the value was found, for the issues
 * @returns the key, or an issue `unit-key.malformed`, or one of its code or day
 * @example
 * ```ts
 * import { readUnitKey } from '@hanoi-dx/core/units';
 *
 * readUnitKey('00613@2025-07-01'); // → { ok: true, value: '00613@2025-07-01' }
 * readUnitKey('00613').ok; // → false
 * ```
 */
export function readUnitKey(value: unknown, path: Issue['path'] = []): Checked<UnitKey> {
  const at = typeof value === 'string' ? value.indexOf('@') : -1;
  if (typeof value !== 'string' || at < 0) return undated(value, path);
  const code = readUnitCode(value.slice(0, at), path);
  const day = readDay(value.slice(at + 1), path);
  if (code.ok && day.ok) return accept(unitKey(code.value, day.value));
  return { ok: false, issues: [...(code.ok ? [] : code.issues), ...(day.ok ? [] : day.issues)] };
}

/**
 * The dated key of a code and its first day.
 *
 * @param code - a code
 * @param from - the first day on which the code means this unit
 * @returns the key
 * @example
 * ```ts
 * import { unitKey } from '@hanoi-dx/core/units';
 *
 * unitKey('00613', '2025-07-01'); // → '00613@2025-07-01'
 * ```
 */
export function unitKey(code: UnitCode, from: Day): UnitKey {
  return `${code}@${from}`;
}

function undated(value: unknown, path: Issue['path']): Checked<never> {
  return refuse({
    code: 'unit-key.malformed',
    path,
    expected: 'a code and a first day such as "00613@2025-07-01"',
    received: showReceived(value),
    message: {
      vi: 'Khóa của đơn vị gồm mã và ngày đầu tiên có hiệu lực, ví dụ 00613@2025-07-01: một mã đã từng chỉ nhiều nơi khác nhau.',
      en: 'The key of a unit is its code and first day in force, such as 00613@2025-07-01: one code has meant different places.',
    },
  });
}
