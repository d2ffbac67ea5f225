import { type Issue, type Refused, refuse, showReceived } from '../issues/index.js';

/** Refuses a value: how the services say what is wrong, in one line a fault. */
export function wrong(
  code: string,
  { path, expected, value }: { readonly path: Issue['path']; readonly expected: string; readonly value: unknown },
  vi: string,
  en: string,
): Refused {
  return refuse({ code, path, expected, received: showReceived(value), message: { vi, en } });
}
