import { daysInMonth } from '../../days/index.js';
import { digitIn, formOf, hasForm } from './words.js';

/**
 * The values of a dossier as bytes of JSON: each function judges what begins at a place and gives the place behind it, or −1
 * where it is not sure. Texts longer than {@link LONGEST} are not looked at to their end.
 */
export const NOT_SURE = -1;

/** No text is followed further than this: whoever calls sees to so many bytes. */
export const LONGEST = 64;

const [QUOTE, HYPHEN, POINT, ZERO, NINE, A, Z, SMALL_A, SMALL_Z] = [34, 45, 46, 48, 57, 65, 90, 97, 122] as const;

const [YEAR, MONTH, DAY, CLOCK, SECOND] = ['0000', '-00-', '00T0', '0:00', ':00+'].map(formOf) as unknown as Forms;
type Forms = readonly [Form, Form, Form, Form, Form]; // as many as the texts above
type Form = ReturnType<typeof formOf>;

const REST = 0x303a3730; // 07:0
const END = 0x2230; // 0 and the quote

/** An instant that was read: its plain day and the second of that day. */
export interface ReadInstant {
  on: number;
  second: number;
}

/** Reads an instant at +07:00 to the second. */
export function readInstant(view: DataView, at: number, into: ReadInstant): number {
  const start = at + 1;
  const year = view.getInt32(start, true);
  const month = view.getInt32(start + 4, true);
  const day = view.getInt32(start + 8, true);
  const clock = view.getInt32(start + 12, true);
  const second = view.getInt32(start + 16, true);
  const isWritten =
    view.getUint8(at) === QUOTE &&
    hasForm(year, YEAR) &&
    hasForm(month, MONTH) &&
    hasForm(day, DAY) &&
    hasForm(clock, CLOCK) &&
    hasForm(second, SECOND) &&
    view.getInt32(start + 20, true) === REST &&
    view.getUint16(start + 24, true) === END;
  if (!isWritten) return NOT_SURE;
  const y = digitIn(year, 0) * 1000 + digitIn(year, 8) * 100 + digitIn(year, 16) * 10 + digitIn(year, 24);
  const m = digitIn(month, 8) * 10 + digitIn(month, 16);
  const d = digitIn(day, 0) * 10 + digitIn(day, 8);
  const hours = digitIn(day, 24) * 10 + digitIn(clock, 0);
  const minutes = digitIn(clock, 16) * 10 + digitIn(clock, 24);
  const seconds = digitIn(second, 8) * 10 + digitIn(second, 16);
  if (!isDay(y, m, d) || hours > 23 || minutes > 59 || seconds > 59) return NOT_SURE;
  into.on = y * 512 + m * 32 + d;
  into.second = hours * 3600 + minutes * 60 + seconds;
  return at + 27;
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1) return false;
  return day < 29 || day <= daysInMonth(year, month);
}

const FOUR = /* @__PURE__ */ formOf('0000');
const BASE = /* @__PURE__ */ formOf('0.00');

/** The base code of a procedure, `1.001776`. */
export function endOfProcedure(view: DataView, at: number): number {
  const isCode = hasForm(view.getInt32(at + 1, true), BASE) && hasForm(view.getInt32(at + 5, true), FOUR);
  return isCode && view.getUint8(at) === QUOTE && view.getUint8(at + 9) === QUOTE ? at + 10 : NOT_SURE;
}

/** The five digits of a unit. */
export function endOfUnit(view: DataView, at: number): number {
  const isCode = hasForm(view.getInt32(at + 1, true), FOUR) && isDigit(view.getUint8(at + 5));
  return isCode && view.getUint8(at) === QUOTE && view.getUint8(at + 6) === QUOTE ? at + 7 : NOT_SURE;
}

/** The number that the five digits of a unit spell. */
export function numberOfUnit(view: DataView, at: number): number {
  const word = view.getInt32(at + 1, true);
  const first = digitIn(word, 0) * 1000 + digitIn(word, 8) * 100 + digitIn(word, 16) * 10 + digitIn(word, 24);
  return first * 10 + view.getUint8(at + 5) - ZERO;
}

const MOST_GROUPS = 9;

/** The groups of an agency's code without its quotes, `H26.14`: a letter and two digits, then two or three digits each. */
function endOfGroups(view: DataView, at: number): number {
  const letter = view.getUint8(at);
  if (letter < A || letter > Z || !isDigit(view.getUint8(at + 1)) || !isDigit(view.getUint8(at + 2))) return NOT_SURE;
  let end = at + 3;
  for (let groups = 0; view.getUint8(end) === POINT; groups += 1) {
    if (groups === MOST_GROUPS || !isDigit(view.getUint8(end + 1)) || !isDigit(view.getUint8(end + 2))) return NOT_SURE;
    end += isDigit(view.getUint8(end + 3)) ? 4 : 3;
  }
  return end;
}

const LONGEST_AGENCY = 35;

/** The code of an agency. */
export function endOfAgency(view: DataView, at: number): number {
  const end = view.getUint8(at) === QUOTE ? endOfGroups(view, at + 1) : NOT_SURE;
  const isCode = end !== NOT_SURE && view.getUint8(end) === QUOTE && end - at <= LONGEST_AGENCY + 1;
  return isCode ? end + 1 : NOT_SURE;
}

/** The code of a dossier of a parent-first agency, `H26.14-250701-0001`. */
export function endOfCode(view: DataView, at: number): number {
  const hyphen = view.getUint8(at) === QUOTE ? endOfGroups(view, at + 1) : NOT_SURE;
  if (hyphen === NOT_SURE || view.getUint8(hyphen) !== HYPHEN || view.getUint8(hyphen + 7) !== HYPHEN) return NOT_SURE;
  const year = two(view, hyphen + 1);
  const month = two(view, hyphen + 3);
  const day = two(view, hyphen + 5);
  if (year < 0 || !isDay(2000 + year, month, day)) return NOT_SURE;
  let end = hyphen + 8;
  while (end - at < LONGEST && isDigit(view.getUint8(end))) end += 1;
  return end - hyphen >= 12 && view.getUint8(end) === QUOTE ? end + 1 : NOT_SURE;
}

/** The number that two digits spell, or one below 0. */
function two(view: DataView, at: number): number {
  const tens = view.getUint8(at);
  const ones = view.getUint8(at + 1);
  return isDigit(tens) && isDigit(ones) ? (tens - ZERO) * 10 + ones - ZERO : -1;
}

/** The code of a platform: small letters and digits, single hyphens between them, at most 60. */
export function endOfPlatform(view: DataView, at: number): number {
  if (view.getUint8(at) !== QUOTE) return NOT_SURE;
  let end = at + 1;
  let before: number = HYPHEN;
  for (; end - at <= LONGEST_PLATFORM; end += 1) {
    const letter = view.getUint8(end);
    if (letter === QUOTE || (letter === HYPHEN && before === HYPHEN)) break;
    if (letter !== HYPHEN && !isDigit(letter) && (letter < SMALL_A || letter > SMALL_Z)) return NOT_SURE;
    before = letter;
  }
  return before !== HYPHEN && view.getUint8(end) === QUOTE ? end + 1 : NOT_SURE;
}

const LONGEST_PLATFORM = 60;

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}
