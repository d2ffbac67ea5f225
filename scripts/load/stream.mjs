/**
 * A file of NDJSON of any length that is never written: some thousands of invented dossiers over and over, each tenth line
 * faulty in one of some thirty ways. It knows what a count of it must give.
 */
import { setImmediate } from 'node:timers/promises';
import { dossiers } from '../lib/dossiers.mjs';
import { FAULTS } from '../lib/faults.mjs';
import { randomOf } from '../lib/random.mjs';

/** After so many lines the file begins anew. */
const PERIOD = 20_000;
const EVERY = 10;

const lines = Array.from(dossiers({ records: PERIOD, seed: 766 }), (dossier, at) => {
  if (at % EVERY !== EVERY - 1) return { dossier, line: JSON.stringify(dossier) };
  const { code, line } = FAULTS[Math.floor(at / EVERY) % FAULTS.length];
  return { code, line: line(dossier) };
});
const parts = lines.map(({ line }) => Buffer.concat([Buffer.from(line), Buffer.from('\n')]));
const period = Buffer.concat(parts);
const starts = [0];
for (const part of parts) starts.push(starts.at(-1) + part.length);

/** Where a row begins, in bytes; the row after the last one begins where the file ends. */
export function byteOf(row) {
  const before = row - 1;
  return Math.floor(before / PERIOD) * period.length + starts[before % PERIOD];
}

/** The code of the fault of a row; `undefined` of a good one. */
export function faultOf(row) {
  return lines[(row - 1) % PERIOD].code;
}

/**
 * The bytes from one place to another, in chunks of any length, cut anywhere, and all in one Buffer that is filled again.
 * Now and then it waits, as streams do.
 */
export async function* bytesBetween(from, until, seed = 1) {
  const random = randomOf(seed);
  const buffer = Buffer.alloc(100_000);
  let chunks = 0;
  for (let at = from; at < until; ) {
    const place = at % period.length;
    const length = Math.min(1 + Math.floor(random() ** 2 * buffer.length), until - at, period.length - place);
    period.copy(buffer, 0, place, place + length);
    yield buffer.subarray(0, length);
    at += length;
    chunks += 1;
    if (chunks % 64 === 0) await setImmediate();
  }
}

/** What a tally of so many records must say, counted from what the lines were made of. */
export function expectedOf(records) {
  const counts = new Map();
  const add = (body, month, name, times) => {
    const key = `${body} ${month}`;
    const group = counts.get(key) ?? { received: 0, receivedOnline: 0, settled: 0 };
    group[name] += times;
    counts.set(key, group);
  };
  for (const [at, { dossier }] of lines.entries()) {
    const times = Math.floor(records / PERIOD) + (at < records % PERIOD ? 1 : 0);
    if (dossier === undefined || times === 0) continue;
    const { unit, agency, receivedAt, settledAt, submissionChannel } = dossier;
    const body = unit === undefined ? agency : `${unit}@2025-07-01`;
    add(body, receivedAt.slice(0, 7), 'received', times);
    if (submissionChannel === 'online') add(body, receivedAt.slice(0, 7), 'receivedOnline', times);
    if (settledAt !== undefined) add(body, settledAt.slice(0, 7), 'settled', times);
  }
  return counts;
}

/** What a tally says otherwise than the lines; nothing where it is right. */
export function wrongIn(tally, records) {
  const expected = expectedOf(records);
  const faulty = Math.floor(records / EVERY);
  const said = { read: records, counted: records - faulty, later: 0, faulty };
  const wrong = JSON.stringify(tally.records) === JSON.stringify(said) ? [] : [JSON.stringify(tally.records)];
  for (const { at, counts } of tally.groups) {
    const key = `${at.body} ${at.month}`;
    if (JSON.stringify(counts) !== JSON.stringify(expected.get(key))) wrong.push(`${key}: ${JSON.stringify(counts)}`);
    expected.delete(key);
  }
  if (tally.faults.length !== Math.min(faulty, tally.faultLimit)) wrong.push(`${tally.faults.length} faults listed`);
  for (const [at, { row, issues }] of tally.faults.entries()) {
    const isRight = row === (at + 1) * EVERY && issues.some(({ code }) => code === faultOf(row));
    if (!isRight) wrong.push(`row ${row}: ${issues.map(({ code }) => code)}`);
  }
  return [...wrong, ...[...expected.keys()].map((key) => `${key}: not there`)];
}
