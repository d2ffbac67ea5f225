import type { Checked } from '../issues/index.js';

/** A record with its place in what it was read from, as the readers of `records` give it. */
export interface Row {
  /** The number of its line or row, from 1. */
  readonly row: number;
  /** The record, or what is wrong with it. */
  readonly read: Checked<unknown>;
}
