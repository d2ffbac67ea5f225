import { type Checked, type Issue, refuse } from './issue.js';
import { showReceived } from './received.js';

/**
 * Reads a value that may refuse to be looked at: a getter that throws, a proxy that was revoked. Such a value is an
 * issue, and the good records beside it are not lost. An error that the value is not to blame for is thrown on.
 *
 * @param value - what is read
 * @param path - where it was found
 * @param read - reads it
 * @returns what the reader answers, or the issue `value.unreadable`
 * @example
 * ```ts
 * import { accept, readGuarded } from '@hanoi-dx/core/issues';
 *
 * const value = {
 *   get code(): string {
 *     throw new Error('the row is closed');
 *   },
 * };
 * const read = readGuarded(value, ['rows', 0], () => accept(value.code));
 * read.ok ? '' : read.issues[0]?.code; // → 'value.unreadable'
 * ```
 */
export function readGuarded<T>(value: unknown, path: Issue['path'], read: () => Checked<T>): Checked<T> {
  try {
    return read();
  } catch (error) {
    if (isReadable(value)) throw error;
    return refuse({
      code: 'value.unreadable',
      path,
      expected: 'plain data',
      received: showReceived(value),
      message: {
        vi: 'Không đọc được giá trị vì chính nó báo lỗi khi được đọc: hãy chuyển thành dữ liệu thuần trước.',
        en: 'The value cannot be read because it throws when looked at: turn it into plain data first.',
      },
    });
  }
}

function isReadable(value: unknown): boolean {
  try {
    lookThrough(value, new Set());
    return true;
  } catch {
    return false;
  }
}

function lookThrough(value: unknown, seen: Set<object>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  String(value);
  for (const part of Object.values(value)) lookThrough(part, seen);
}
