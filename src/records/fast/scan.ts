/**
 * A line of NDJSON read as bytes into a flat dossier. Fast because each byte is looked at once, mostly eight together, and
 * neither texts nor objects are made. It takes the usual form of a good dossier in any order of keys; of every other line it
 * says nothing, and the plain twin, `readNdjson`, reads it: JSON.parse and `checkDossier`.
 */
import { CHANNEL_BITS, FLAG_BITS, type Flat, isCoherent, LEVEL_BITS } from '../../services/internal.js';
import { endOfMet, type Met, noneMet } from './met.js';
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
import { type Keys, keysOf, type Literal, literal, whichLiteral, whichOf, wordOf } from './words.js';

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

/** The two ways to write a line, as `JSON.stringify` does and with a blank behind each colon and comma. */
const COMPACT = /* @__PURE__ */ (() => keysOf(FIELDS.map((field, at) => `"${field}":${at < FIRST_FLAG ? '"' : ''}`)))();
const SPACED = /* @__PURE__ */ (() => keysOf(FIELDS.map((field, at) => `"${field}": ${at < FIRST_FLAG ? '"' : ''}`)))();
const CHANNELS = /* @__PURE__ */ (() => ['in-person"', 'online"', 'post"'].map(literal))();
const LEVELS = /* @__PURE__ */ (() => ['full"', 'partial"', 'information"', 'none"'].map(literal))();
const [TRUE_WORD, FALS_WORD, E] = /* @__PURE__ */ (() => [wordOf('true'), wordOf('fals'), 101] as const)();

/** No line that is confirmed is longer: so many bytes must lie behind the place where a line begins. */
export const LONGEST_SCAN = 1024;

const [OPENING, CLOSING, COMMA, SPACE, LINE_END, RETURN] = [123, 125, 44, 32, 10, 13] as const;

/** What is filled by a line. */
export interface Scan {
  readonly flat: Flat;
  /** The keys as the line before wrote them. */
  keys: Keys;
  readonly received: ReadInstant;
  readonly due: ReadInstant;
  readonly settled: ReadInstant;
  readonly agencies: Met;
  readonly platforms: Met;
  /** The fields that the line has, a bit each. */
  seen: number;
}

export function newScan(flat: Flat): Scan {
  const instant = (): ReadInstant => ({ on: 0, second: 0 });
  return {
    flat,
    keys: COMPACT,
    received: instant(),
    due: instant(),
    settled: instant(),
    agencies: noneMet(),
    platforms: noneMet(),
    seen: 0,
  };
}

/**
 * Reads a line that begins at a place, and gives the place of the next line, or −1 where it is not sure. Keys are looked for
 * as the line before wrote them, and then in the other way.
 */
export function scanLine(scan: Scan, view: DataView, from: number): number {
  const { keys } = scan;
  const next = scanWritten(scan, view, from);
  if (next !== NOT_SURE) return next;
  scan.keys = keys === COMPACT ? SPACED : COMPACT;
  const other = scanWritten(scan, view, from);
  if (other === NOT_SURE) scan.keys = keys;
  return other;
}

function scanWritten(scan: Scan, view: DataView, from: number): number {
  if (view.getUint8(from) !== OPENING) return NOT_SURE;
  scan.seen = 0;
  scan.flat.settledBy = undefined;
  scan.flat.facets = 0;
  const { keys } = scan;
  let at = from + 1;
  let field = -1;
  for (;;) {
    field = whichOf(keys, view, at, field + 1);
    const bit = 1 << field;
    if (field < 0 || (scan.seen & bit) !== 0) return NOT_SURE;
    scan.seen |= bit;
    at = readField(scan, view, at + Number(keys.lengths[field]), field);
    if (at < 0) return NOT_SURE;
    const mark = view.getUint8(at);
    if (mark === CLOSING) break;
    if (mark !== COMMA) return NOT_SURE;
    at += 1;
    if (keys === SPACED) {
      if (view.getUint8(at) !== SPACE) return NOT_SURE;
      at += 1;
    }
  }
  return isGood(scan) ? behindLine(view, at + 1) : NOT_SURE;
}

function behindLine(view: DataView, at: number): number {
  const byte = view.getUint8(at);
  if (byte === LINE_END) return at + 1;
  return byte === RETURN && view.getUint8(at + 1) === LINE_END ? at + 2 : NOT_SURE;
}

function readField(scan: Scan, view: DataView, at: number, field: number): number {
  if (field >= FIRST_FLAG) return readFlag(scan, view, at, FLAG_BITS + 2 * (field - FIRST_FLAG));
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
      return readOption(CHANNELS, view, at, scan, CHANNEL_BITS);
    case PLATFORM:
      return endOfMet(scan.platforms, view, at, endOfPlatform);
    case LEVEL_FIELD:
      return readOption(LEVELS, view, at, scan, LEVEL_BITS);
    case RECEIVED:
      return readInstant(view, at, scan.received);
    case DUE:
      return readInstant(view, at, scan.due);
    default:
      return readInstant(view, at, scan.settled);
  }
}

function readOption(options: readonly Literal[], view: DataView, at: number, { flat }: Scan, bits: number): number {
  const option = whichLiteral(options, view, at);
  if (option < 0) return NOT_SURE;
  flat.facets |= option << bits;
  return at + Number(options[option]?.length);
}

function readFlag({ flat }: Scan, view: DataView, at: number, bits: number): number {
  const word = view.getInt32(at, true);
  if (word === TRUE_WORD) {
    flat.facets |= TRUE << bits;
    return at + 4;
  }
  if (word !== FALS_WORD || view.getUint8(at + 4) !== E) return NOT_SURE;
  flat.facets |= FALSE << bits;
  return at + 5;
}

function readUnit({ flat }: Scan, view: DataView, at: number): number {
  const end = endOfUnit(view, at);
  if (end !== NOT_SURE) flat.body = numberOfUnit(view, at);
  return end;
}

function readAgency({ flat, agencies }: Scan, view: DataView, at: number): number {
  const end = endOfMet(agencies, view, at, endOfAgency);
  if (end !== NOT_SURE) flat.body = agencies.text;
  return end;
}

function readSettledBy({ flat, agencies }: Scan, view: DataView, at: number): number {
  const unit = endOfUnit(view, at);
  const end = unit === NOT_SURE ? endOfMet(agencies, view, at, endOfAgency) : unit;
  if (end !== NOT_SURE) flat.settledBy = unit === NOT_SURE ? agencies.text : numberOfUnit(view, at);
  return end;
}

const bitsOf = (...fields: readonly number[]): number => fields.reduce((bits, field) => bits | (1 << field), 0);

const REQUIRED = /* @__PURE__ */ bitsOf(CODE, PROCEDURE, CHANNEL_FIELD, LEVEL_FIELD, RECEIVED);
const BODIES = /* @__PURE__ */ bitsOf(UNIT, AGENCY);

/** Whether all is there that must be, and nothing contradicts anything; the times then go into the flat dossier. */
function isGood(scan: Scan): boolean {
  const { flat, received, due, settled, seen } = scan;
  const bodies = seen & BODIES;
  if ((seen & REQUIRED) !== REQUIRED || bodies === 0 || bodies === BODIES) return false;
  if (!isCoherent(flat.facets)) return false;
  const hasDue = (seen & (1 << DUE)) !== 0;
  const isSettled = (seen & (1 << SETTLED)) !== 0;
  if ((hasDue && between(received, due) < 0) || (isSettled && between(received, settled) < 0)) return false;
  flat.receivedOn = received.on;
  flat.dueOn = hasDue ? due.on : 0;
  flat.settledOn = isSettled ? settled.on : 0;
  flat.lateness = hasDue && isSettled ? between(due, settled) : 0;
  return true;
}

const [TRUE, FALSE] = [1, 2] as const;

/** Above 0 where the second instant is later, below 0 where it is earlier. */
function between(one: ReadInstant, other: ReadInstant): number {
  return other.on === one.on ? other.second - one.second : other.on - one.on;
}
