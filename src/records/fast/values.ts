import { daysInMonth } from '../../days/index.js';
import { digitIn, formOf, hasForm } from './words.js';

/**
 * The values of a dossier as bytes of JSON: each function judges what begins at a place, behind the quote of a text, and gives
 * the place behind it and its closing quote, or −1 where it is not sure. Texts longer than {@link LONGEST} are not looked at to their end.
 */
export const NOT_SURE = -1;

/** No text is followed further than this: whoever calls sees to so many bytes. */
export const LONGEST = 64;

const [QUOTE, HYPHEN, ZERO, NINE, A, Z, SMALL_A, SMALL_Z] = [34, 45, 48, 57, 65, 90, 97, 122] as const;

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
  const year = view.getInt32(at, true);
  const month = view.getInt32(at + 4, true);
  const day = view.getInt32(at + 8, true);
  const clock = view.getInt32(at + 12, true);
  const second = view.getInt32(at + 16, true);
  const isWritten =
    hasForm(year, YEAR) &&
    hasForm(month, MONTH) &&
    hasForm(day, DAY) &&
    hasForm(clock, CLOCK) &&
    hasForm(second, SECOND) &&
    view.getInt32(at + 20, true) === REST &&
    view.getUint16(at + 24, true) === END;
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
  return at + 26;
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1) return false;
  return day < 29 || day <= daysInMonth(year, month);
}

const FOUR = /* @__PURE__ */ formOf('0000');
const BASE = /* @__PURE__ */ formOf('0.00');

/** The base code of a procedure, `1.001776`. */
export function endOfProcedure(view: DataView, at: number): number {
  const isCode = hasForm(view.getInt32(at, true), BASE) && hasForm(view.getInt32(at + 4, true), FOUR);
  return isCode && view.getUint8(at + 8) === QUOTE ? at + 9 : NOT_SURE;
}

/** The five digits of a unit. */
export function endOfUnit(view: DataView, at: number): number {
  const isCode = hasForm(view.getInt32(at, true), FOUR) && isDigit(view.getUint8(at + 4));
  return isCode && view.getUint8(at + 5) === QUOTE ? at + 6 : NOT_SURE;
}

/** The number that the five digits of a unit spell. */
export function numberOfUnit(view: DataView, at: number): number {
  const word = view.getInt32(at, true);
  const first = digitIn(word, 0) * 1000 + digitIn(word, 8) * 100 + digitIn(word, 16) * 10 + digitIn(word, 24);
  return first * 10 + view.getUint8(at + 4) - ZERO;
}

const MOST_GROUPS = 9;
const GROUP = /* @__PURE__ */ formOf('.00');

/** The groups of an agency's code without its quotes, `H26.14`: a letter and two digits, then two or three digits each. */
function endOfGroups(view: DataView, at: number): number {
  const letter = view.getUint8(at);
  if (letter < A || letter > Z || !isDigit(view.getUint8(at + 1)) || !isDigit(view.getUint8(at + 2))) return NOT_SURE;
  let end = at + 3;
  for (let groups = 0; groups < MOST_GROUPS; groups += 1) {
    const word = view.getInt32(end, true);
    if (!hasForm(word, GROUP)) break;
    end += isDigit(word >>> 24) ? 4 : 3;
  }
  return end;
}

const LONGEST_AGENCY = 35;

/** The code of an agency. */
export function endOfAgency(view: DataView, at: number): number {
  const end = endOfGroups(view, at);
  const isCode = end !== NOT_SURE && view.getUint8(end) === QUOTE && end - at <= LONGEST_AGENCY;
  return isCode ? end + 1 : NOT_SURE;
}

/** The code of a dossier of a parent-first agency, `H26.14-250701-0001`. */
export function endOfCode(view: DataView, at: number): number {
  const hyphen = endOfGroups(view, at);
  if (hyphen === NOT_SURE) return NOT_SURE;
  const [date, rest] = [view.getInt32(hyphen, true), view.getInt32(hyphen + 4, true)];
  const hasSequence = hasForm(view.getInt32(hyphen + 8, true), FOUR);
  if (!hasForm(date, DATE) || !hasForm(rest, REST_OF_DATE) || !hasSequence) return NOT_SURE;
  const year = digitIn(date, 8) * 10 + digitIn(date, 16);
  const month = digitIn(date, 24) * 10 + digitIn(rest, 0);
  if (!isDay(2000 + year, month, digitIn(rest, 8) * 10 + digitIn(rest, 16))) return NOT_SURE;
  let end = hyphen + 12;
  while (end - at < LONGEST && isDigit(view.getUint8(end))) end += 1;
  return view.getUint8(end) === QUOTE ? end + 1 : NOT_SURE;
}

const DATE = /* @__PURE__ */ formOf('-000');
const REST_OF_DATE = /* @__PURE__ */ formOf('000-');

/** The code of a platform: small letters and digits, single hyphens between them, at most 60. */
export function endOfPlatform(view: DataView, at: number): number {
  let end = at;
  let before: number = HYPHEN;
  for (; end - at < LONGEST_PLATFORM; end += 1) {
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
