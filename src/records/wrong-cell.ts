import { type Refused, refuse, showReceived } from '../issues/index.js';

/** Refuses the value of a cell. Where it stands is said by who reads the row. */
export function wrongCell(code: string, expected: string, value: unknown, vi: string, en: string): Refused {
  return refuse({ code, path: [], expected, received: showReceived(value), message: { vi, en } });
}
