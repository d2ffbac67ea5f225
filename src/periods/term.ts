import { accept, type Checked, type Issue, readGuarded, refuse, showReceived } from '../issues/index.js';

/** A term: so many days of a kind. Texts that say only "days" do not settle the kind, so the caller says which. */
export interface Term {
  /** How many days, a whole number from 0. */
  readonly length: number;
  /** Working days, or days of the calendar. */
  readonly days: 'working' | 'calendar';
}

/**
 * Reads a term that came from outside.
 *
 * @param value - anything; `{ length, days }` is right
 * @param path - where the value was found, for the issues
 * @returns the term, or an issue `term.malformed`, `term.not-whole` or `term.negative`
 * @example
 * ```ts
 * import { readTerm } from '@hanoi-dx/core/periods';
 *
 * readTerm({ length: 15, days: 'working' }).ok; // → true
 * readTerm({ length: 0.5, days: 'working' }).ok; // → false
 * ```
 */
export function readTerm(value: unknown, path: Issue['path'] = []): Checked<Term> {
  return readGuarded(value, path, () => {
    const { length, days }: { [K in keyof Term]?: unknown } = Object(value);
    if (days !== 'working' && days !== 'calendar') return malformed(days, [...path, 'days']);
    const whole = checkLength(length, [...path, 'length']);
    return whole.ok ? accept({ length: whole.value, days }) : whole;
  });
}

/** Checks a number of days. How long a term may be is left to the calendar, which knows its last day. */
export function checkLength(value: unknown, path: Issue['path']): Checked<number> {
  if (!Number.isSafeInteger(value)) {
    return refuse({
      code: 'term.not-whole',
      path,
      expected: 'a whole number of days',
      received: showReceived(value),
      message: {
        vi: 'Thời hạn phải là số ngày nguyên, ví dụ 15.',
        en: 'A term is a whole number of days, such as 15.',
      },
    });
  }
  const length = Number(value);
  if (length >= 0) return accept(length);
  return refuse({
    code: 'term.negative',
    path,
    expected: '0 or more days',
    received: showReceived(value),
    message: {
      vi: 'Thời hạn không được âm: hãy kiểm tra lại số ngày.',
      en: 'A term is never negative: check the number of days.',
    },
  });
}

function malformed(value: unknown, path: Issue['path']): Checked<never> {
  return refuse({
    code: 'term.malformed',
    path,
    expected: 'working | calendar',
    received: showReceived(value),
    message: {
      vi: 'Thời hạn phải nêu rõ ngày làm việc (working) hay ngày theo lịch (calendar).',
      en: 'A term says whether it counts working days (working) or days of the calendar (calendar).',
    },
  });
}
