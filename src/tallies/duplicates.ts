import type { Count } from '../exact/index.js';
import { accept } from '../issues/index.js';
import { checkDossier } from '../services/index.js';
import { isRow, type Row } from './row.js';

/** A code that several records bear. */
export interface Duplicate {
  /** The code of the dossier. */
  readonly code: string;
  /** The rows of the records that bear it, the first first. */
  readonly rows: readonly number[];
}

/** What a search for duplicates found. */
export interface Duplicates {
  /** How many codes are borne by more than one record. */
  readonly codes: Count;
  /** How many records there are beyond the first of each code. */
  readonly extra: Count;
  /** The first such codes, up to the limit, in the order of their first rows. */
  readonly listed: readonly Duplicate[];
}

/**
 * Finds dossier codes that several good records bear. A pass of its own, because it must remember every code: some 100
 * bytes of memory a record, a gigabyte for ten million.
 *
 * @param records - dossiers, or rows with their numbers; faulty ones are passed over
 * @param limit - how many codes to list at the most
 * @returns how many there are, and the first of them
 * @example
 * ```ts
 * import { findDuplicates } from '@hanoi-dx/core/tallies';
 *
 * findDuplicates([], 100); // → { codes: 0, extra: 0, listed: [] }
 * ```
 */
export function findDuplicates(records: Iterable<unknown | Row>, limit: Count): Duplicates {
  const first = new Map<string, number>();
  const more = new Map<string, number[]>();
  let extra = 0;
  let next = 1;
  for (const record of records) {
    const { row, read } = isRow(record) ? record : { row: next, read: accept(record) };
    next += 1;
    const checked = read.ok ? checkDossier(read.value) : read;
    if (!checked.ok) continue;
    const { code } = checked.value;
    const before = first.get(code);
    if (before === undefined) first.set(code, row);
    else {
      extra += 1;
      const rows = more.get(code);
      if (rows === undefined) more.set(code, [before, row]);
      else rows.push(row);
    }
  }
  const listed = [...first.keys()].flatMap((code) => {
    const rows = more.get(code);
    return rows === undefined ? [] : [{ code, rows }];
  });
  return { codes: more.size, extra, listed: listed.slice(0, limit) };
}
