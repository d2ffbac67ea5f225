import type { Checked } from '../issues/index.js';

/** A record with its place in what it was read from, as the readers of `records` give it. */
export interface Row {
  /** The number of its line or row, from 1. */
  readonly row: number;
  /** The record, or what is wrong with it. */
  readonly read: Checked<unknown>;
}

/** Whether an item is a row rather than a bare record. A dossier has none of its fields. */
export function isRow(item: unknown): item is Row {
  if (typeof item !== 'object' || item === null) return false;
  try {
    if (!('row' in item) || !('read' in item)) return false;
    const { row, read } = item;
    return typeof row === 'number' && typeof read === 'object' && read !== null && 'ok' in read;
  } catch {
    return false; // what throws when looked at is judged as a record
  }
}
