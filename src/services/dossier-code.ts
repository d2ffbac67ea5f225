import type { Day } from '../days/index.js';
import { accept, type Checked, type Issue } from '../issues/index.js';
import { wrong } from './wrong.js';

/** The code of a dossier, read. */
export interface DossierCode {
  /** The code as it was written. */
  readonly raw: string;
  /** The code of the receiving agency, as it was written. */
  readonly agency: string;
  /** `child-first`: 000.17.22.H56, Circular 01/2018/TT-VPCP Art. 19. `parent-first`: H56.14, Decision 20/2020/QĐ-TTg. */
  readonly generation: 'child-first' | 'parent-first';
  /** The day of receipt that the code states. */
  readonly day: Day;
  /** The number of the dossier on that day: four or more digits, as text. */
  readonly sequence: string;
}

/** Codes of parent-first agencies on days that every year has: nearly all. The longer form below judges the rest. */
const USUAL =
  /^[A-Z]\d{2}(?:\.\d{2,3}){0,9}-\d{2}(?:(?:0[1-9]|1[0-2])(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])(?:29|30)|(?:0[13578]|1[02])31)-\d{4,}$/;

const FORM = /^(\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}|[A-Z]\d{2}(?:\.\d{2,3}){0,9})-(\d{2})(\d{2})(\d{2})-(\d{4,})$/;

/**
 * Reads the code of a dossier, of both generations. The number of the day has four digits by Circular 01/2018/TT-VPCP
 * Art. 19 and more in practice; a day of the calendar stands between, in the years 2000–2099.
 *
 * @param value - anything; a code as text is right
 * @param path - where the value was found, for the issues
 * @returns the parts of the code, or an issue `dossier-code.malformed` or `dossier-code.day-does-not-exist`
 * @example
 * ```ts
 * import { readDossierCode } from '@hanoi-dx/core/services';
 *
 * const code = readDossierCode('000.17.22.H56-210531-0001');
 * code.ok && code.value.day; // → '2021-05-31'
 * code.ok && code.value.generation; // → 'child-first'
 * readDossierCode('H26.14-250701-12345').ok; // → true
 * readDossierCode('H26.14-250231-0001').ok; // → false
 * ```
 */
export function readDossierCode(value: unknown, path: Issue['path'] = []): Checked<DossierCode> {
  const [raw, agency = '', year = '', month = '', date = '', sequence = ''] =
    (typeof value === 'string' && FORM.exec(value)) || [];
  if (raw === undefined) return malformed(value, path);
  const day = `20${year}-${month}-${date}`;
  if (!isDate(Number(year), Number(month), Number(date))) return impossible(value, path, day);
  const generation = /^\d/.test(agency) ? 'child-first' : 'parent-first';
  return accept({ raw, agency, generation, day, sequence });
}

/** Whether a text is the code of a dossier: the quick twin of {@link readDossierCode}, which says what is wrong. */
export function isDossierCode(text: string): boolean {
  if (USUAL.test(text)) return true;
  if (!FORM.test(text)) return false;
  const at = text.indexOf('-');
  return isDate(twoDigits(text, at + 1), twoDigits(text, at + 3), twoDigits(text, at + 5));
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the years 2000–2099 know a date: in them every fourth year is a leap year. */
function isDate(year: number, month: number, date: number): boolean {
  return date > 0 && date <= (LENGTHS[month - 1] ?? 0) && (month !== 2 || date < 29 || year % 4 === 0);
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}

function malformed(value: unknown, path: Issue['path']): Checked<never> {
  return wrong(
    'dossier-code.malformed',
    { path, expected: 'a dossier code such as H26.14-250701-0001 or 000.17.22.H26-250701-0001', value },
    'Mã hồ sơ phải có dạng mã cơ quan - yymmdd - số thứ tự, ví dụ H26.14-250701-0001.',
    'A dossier code is the agency code, the day yymmdd and a number of four or more digits: H26.14-250701-0001.',
  );
}

function impossible(value: unknown, path: Issue['path'], day: string): Checked<never> {
  return wrong(
    'dossier-code.day-does-not-exist',
    { path, expected: 'a day of the calendar, yymmdd', value },
    `Ngày ${day} trong mã hồ sơ không có trong lịch: hãy kiểm tra lại mã.`,
    `The day ${day} in the dossier code is not in the calendar: check the code.`,
  );
}
