/**
 * A line of NDJSON read as bytes into a flat dossier. Fast because each byte is looked at once, mostly four together, and
 * neither texts nor objects are made. It takes the usual form of a good dossier in any order of keys; of every other line it
 * says nothing, and the plain twin, `readNdjson`, reads it: JSON.parse and `checkDossier`.
 */
import { CHANNEL, FLAGS, type Flat, LEVEL } from '../../tallies/internal.js';
import {
  endOfAgency,
  endOfCode,
  endOfPlatform,
  endOfProcedure,
  endOfUnit,
  NOT_SURE,
  numberOfUnit,
  type ReadInstant,
  readInstant,
} from './values.js';
import { type Literal, literal, stands, whichOf, wordOf } from './words.js';

const FIELDS = [
  'code',
  'procedure',
  'unit',
  'agency',
  'settledBy',
  'submissionChannel',
  'platform',
  'serviceLevel',
  'receivedAt',
  'dueAt',
  'settledAt',
  'eligibleForFull',
  'hasFee',
  'paidOnline',
  'returnsDocument',
  'electronicResult',
  'digitised',
  'reusedData',
  'sharedData',
] as const;

const [CODE, PROCEDURE, UNIT, AGENCY, SETTLED_BY, CHANNEL_FIELD, PLATFORM, LEVEL_FIELD] = [
  0, 1, 2, 3, 4, 5, 6, 7,
] as const;
const [RECEIVED, DUE, SETTLED, FIRST_FLAG] = [8, 9, 10, 11] as const;
const FLAG_COUNT = 8;

const KEYS = /* @__PURE__ */ (() => FIELDS.map((field) => literal(`"${field}":`)))();
const CHANNELS = /* @__PURE__ */ (() => ['"in-person"', '"online"', '"post"'].map(literal))();
const LEVELS = /* @__PURE__ */ (() => ['"full"', '"partial"', '"information"', '"none"'].map(literal))();
const LENGTHS = /* @__PURE__ */ (() => Int32Array.from(KEYS, ({ length }) => length))();
const FIRST_WORDS = /* @__PURE__ */ (() => Int32Array.from(KEYS, ({ words }) => Number(words[0])))();
const [TRUE_WORD, FALS_WORD, E] = /* @__PURE__ */ (() => [wordOf('true'), wordOf('fals'), 101] as const)();

/** No line that is confirmed is longer: so many bytes must lie behind the place where a line begins. */
export const LONGEST_SCAN = 2048;

const [OPENING, CLOSING, COMMA, SPACE, LINE_END, RETURN] = [123, 125, 44, 32, 10, 13] as const;

/** What is filled by a line. */
export interface Scan {
  readonly flat: Flat;
  readonly received: ReadInstant;
  readonly due: ReadInstant;
  readonly settled: ReadInstant;
  /** The texts of units by their numbers. */
  readonly units: Map<number, string>;
  /** The fields that the line has, a bit each. */
  seen: number;
}

export function newScan(flat: Flat): Scan {
  const instant = (): ReadInstant => ({ on: 0, second: 0 });
  return { flat, received: instant(), due: instant(), settled: instant(), units: new Map(), seen: 0 };
}

/** Reads a line that begins at a place, and gives the place of the next line, or −1 where it is not sure. */
export function scanLine(scan: Scan, view: DataView, from: number): number {
  scan.seen = 0;
  scan.flat.settledBy = undefined;
  for (let flag = FLAGS; flag < FLAGS + FLAG_COUNT; flag += 1) scan.flat.codes[flag] = 0;
  if (view.getUint8(from) !== OPENING) return NOT_SURE;
  let at = from + 1;
  let field = -1;
  for (;;) {
    field = fieldAt(view, at, field + 1);
    const bit = 1 << field;
    if (field < 0 || (scan.seen & bit) !== 0) return NOT_SURE;
    scan.seen |= bit;
    at = behindSpace(view, at + Number(LENGTHS[field]));
    at = readField(scan, view, at, field);
    if (at < 0) return NOT_SURE;
    const mark = view.getUint8(at);
    if (mark === CLOSING) break;
    if (mark !== COMMA) return NOT_SURE;
    at = behindSpace(view, at + 1);
  }
  return isGood(scan) ? behindLine(view, at + 1) : NOT_SURE;
}

/** Which key stands at a place; the one that is expected, and those behind it, are asked first. */
function fieldAt(view: DataView, at: number, expected: number): number {
  const word = view.getInt32(at, true);
  for (let field = expected; field < FIELDS.length; field += 1) if (isKey(field, word, view, at)) return field;
  for (let field = 0; field < expected; field += 1) if (isKey(field, word, view, at)) return field;
  return -1;
}

function isKey(field: number, word: number, view: DataView, at: number): boolean {
  return FIRST_WORDS[field] === word && stands(KEYS[field] as Literal, view, at); // there is a key for each first word
}

function behindSpace(view: DataView, at: number): number {
  return view.getUint8(at) === SPACE ? at + 1 : at;
}

function behindLine(view: DataView, at: number): number {
  const byte = view.getUint8(at);
  if (byte === LINE_END) return at + 1;
  return byte === RETURN && view.getUint8(at + 1) === LINE_END ? at + 2 : NOT_SURE;
}

function readField(scan: Scan, view: DataView, at: number, field: number): number {
  if (field >= FIRST_FLAG) return readFlag(scan, view, at, FLAGS + field - FIRST_FLAG);
  switch (field) {
    case CODE:
      return endOfCode(view, at);
    case PROCEDURE:
      return endOfProcedure(view, at);
    case UNIT:
      return readUnit(scan, view, at);
    case AGENCY:
      return readAgency(scan, view, at);
    case SETTLED_BY:
      return readSettledBy(scan, view, at);
    case CHANNEL_FIELD:
      return readOption(CHANNELS, view, at, scan, CHANNEL);
    case PLATFORM:
      return endOfPlatform(view, at);
    case LEVEL_FIELD:
      return readOption(LEVELS, view, at, scan, LEVEL);
    case RECEIVED:
      return readInstant(view, at, scan.received);
    case DUE:
      return readInstant(view, at, scan.due);
    default:
      return readInstant(view, at, scan.settled);
  }
}

function readOption(options: readonly Literal[], view: DataView, at: number, { flat }: Scan, facet: number): number {
  const option = whichOf(options, view, at);
  if (option < 0) return NOT_SURE;
  flat.codes[facet] = option;
  return at + Number(options[option]?.length);
}

function readFlag({ flat }: Scan, view: DataView, at: number, facet: number): number {
  const word = view.getInt32(at, true);
  if (word === TRUE_WORD) {
    flat.codes[facet] = TRUE;
    return at + 4;
  }
  if (word !== FALS_WORD || view.getUint8(at + 4) !== E) return NOT_SURE;
  flat.codes[facet] = FALSE;
  return at + 5;
}

function readUnit({ flat, units }: Scan, view: DataView, at: number): number {
  const end = endOfUnit(view, at);
  if (end !== NOT_SURE) flat.body = textOfUnit(units, numberOfUnit(view, at));
  return end;
}

function readAgency({ flat }: Scan, view: DataView, at: number): number {
  const end = endOfAgency(view, at);
  if (end !== NOT_SURE) flat.body = textBetween(view, at + 1, end - 1);
  return end;
}

function readSettledBy({ flat, units }: Scan, view: DataView, at: number): number {
  const unit = endOfUnit(view, at);
  const end = unit === NOT_SURE ? endOfAgency(view, at) : unit;
  if (unit !== NOT_SURE) flat.settledBy = textOfUnit(units, numberOfUnit(view, at));
  else if (end !== NOT_SURE) flat.settledBy = textBetween(view, at + 1, end - 1);
  return end;
}

function textOfUnit(units: Map<number, string>, number: number): string {
  const known = units.get(number);
  if (known !== undefined) return known;
  const text = String(number).padStart(5, '0');
  units.set(number, text);
  return text;
}

function textBetween(view: DataView, from: number, end: number): string {
  let text = '';
  for (let at = from; at < end; at += 1) text += String.fromCharCode(view.getUint8(at));
  return text;
}

const bitsOf = (...fields: readonly number[]): number => fields.reduce((bits, field) => bits | (1 << field), 0);

const REQUIRED = /* @__PURE__ */ bitsOf(CODE, PROCEDURE, CHANNEL_FIELD, LEVEL_FIELD, RECEIVED);
const BODIES = /* @__PURE__ */ bitsOf(UNIT, AGENCY);

/** Whether all is there that must be, and nothing contradicts anything; the times then go into the flat dossier. */
function isGood(scan: Scan): boolean {
  const { flat, received, due, settled, seen } = scan;
  const { codes } = flat;
  const bodies = seen & BODIES;
  if ((seen & REQUIRED) !== REQUIRED || bodies === 0 || bodies === BODIES) return false;
  if (codes[PAID] === TRUE && codes[FEE] !== TRUE) return false;
  if (codes[ELIGIBLE] === FALSE && codes[LEVEL] === FULL) return false;
  const hasDue = (seen & (1 << DUE)) !== 0;
  const isSettled = (seen & (1 << SETTLED)) !== 0;
  if ((hasDue && between(received, due) < 0) || (isSettled && between(received, settled) < 0)) return false;
  flat.receivedOn = received.on;
  flat.dueOn = hasDue ? due.on : 0;
  flat.settledOn = isSettled ? settled.on : 0;
  flat.lateness = hasDue && isSettled ? between(due, settled) : 0;
  return true;
}

const [ELIGIBLE, FEE, PAID] = [FLAGS, FLAGS + 1, FLAGS + 2] as const;
const [FULL, TRUE, FALSE] = [0, 1, 2] as const;

/** Above 0 where the second instant is later, below 0 where it is earlier. */
function between(one: ReadInstant, other: ReadInstant): number {
  return other.on === one.on ? other.second - one.second : other.on - one.on;
}
