import { accept, type Checked, type Issue, refuse, showReceived } from '../issues/index.js';
import { powerOfTen, type Quotient, quotient } from './quotient.js';

const DECIMAL = /^(\d{1,12})(?:\.(\d{1,12}))?$/;

/**
 * Reads an exact decimal as programs exchange it: digits with a point, no sign, no marks between thousands. A number is
 * refused: 0.1 in binary is another value.
 *
 * @param text - anything; a text such as `60` or `14.85` is right
 * @param path - where the text was found, for the issues
 * @returns the exact value, or an issue `decimal.unreadable`
 * @example
 * ```ts
 * import { compareQuotients, quotient, readDecimal } from '@hanoi-dx/core/exact';
 *
 * const read = readDecimal('14.85');
 * read.ok && compareQuotients(read.value, quotient(594, 40)); // → 0
 * readDecimal('14,85').ok; // → false
 * ```
 */
export function readDecimal(text: unknown, path: Issue['path'] = []): Checked<Quotient> {
  const match = typeof text === 'string' ? DECIMAL.exec(text) : null;
  if (match !== null) {
    const [, whole = '', decimals = ''] = match;
    return accept(quotient(BigInt(whole + decimals), powerOfTen(decimals.length)));
  }
  return refuse({
    code: 'decimal.unreadable',
    path,
    expected: 'a text such as "60" or "14.85"',
    received: showReceived(text),
    message: {
      vi: 'Số thập phân chính xác viết dạng chữ, dấu chấm thập phân, không dấu phần nghìn, ví dụ "14.85".',
      en: 'An exact decimal is text with a point and no marks between thousands, such as "14.85".',
    },
  });
}
