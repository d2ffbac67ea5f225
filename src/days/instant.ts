import { accept, type Checked, type Issue, refuse, showReceived } from '../issues/index.js';
import type { Day } from './day.js';
import { dayIn, dayOfOrdinal, LAST_ORDINAL, ordinalIn, packedOf, TWO } from './ordinal.js';
import { NO_TIME, readTime } from './time.js';

// Literals, not strings put together: a bundler drops them where no instant is judged.
const LOCAL = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?$/;
const INSTANT =
  /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;
const OFFSET_ALONE = /^(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** What is known of the instants that are read. */
export interface InstantReading {
  /** The offset of instants written without one, such as `+07:00`; without it they are refused. */
  readonly offset?: string;
  /** Where the value was found, for the issues. */
  readonly path?: Issue['path'];
}

/**
 * The day in Hanoi on which an instant falls, whatever the machine's own time zone.
 *
 * @param value - anything; an ISO instant with `Z` or an offset is right, such as `2025-06-30T17:30:00Z`
 * @param reading - the offset of instants that state none, and where the value was found
 * @returns the day at +07:00, or an issue `instant.malformed`, `instant.without-offset` or `instant.does-not-exist`
 * @example
 * ```ts
 * import { dayInHanoi } from '@hanoi-dx/core/days';
 *
 * dayInHanoi('2025-06-30T17:30:00Z'); // → { ok: true, value: '2025-07-01' }
 * dayInHanoi('2025-06-30T17:30:00').ok; // → false
 * dayInHanoi('2025-06-30T17:30:00', { offset: '+07:00' }); // → { ok: true, value: '2025-06-30' }
 * ```
 */
export function dayInHanoi(value: unknown, reading?: InstantReading): Checked<Day> {
  const day = typeof value === 'string' ? dayOfInstant(value) : undefined;
  return day === undefined ? withoutDay(value, reading) : accept(day);
}

/** The day in Hanoi of an instant that states its offset, by whole numbers; `undefined` where there is none. */
export function dayOfInstant(text: string): Day | undefined {
  const packed = text.length < 17 ? 0 : packedOf(text);
  if (packed === 0) return undefined;
  const minutes = readTime(text);
  if (minutes >= 0 && minutes < 1440) return text.slice(0, 10);
  return minutes === NO_TIME ? undefined : neighbour(text, packed, minutes < 0 ? -1 : 1);
}

/** The day before or after the one that a text begins with: mostly of the same month. */
function neighbour(text: string, packed: number, step: 1 | -1): Day | undefined {
  const day = dayIn(packed) + step;
  if (day > 0 && day < 29) return `${text.slice(0, 8)}${TWO[day]}`;
  const ordinal = ordinalIn(packed) + step;
  return ordinal > 0 && ordinal <= LAST_ORDINAL ? dayOfOrdinal(ordinal) : undefined;
}

/** The day of an instant whose offset the caller states, and what is wrong with one that has no day. */
function withoutDay(value: unknown, { offset, path = [] }: InstantReading = {}): Checked<Day> {
  const text = typeof value === 'string' && LOCAL.test(value) ? `${value}${statedOffset(offset)}` : value;
  if (typeof text !== 'string' || !INSTANT.test(text)) return unreadable(text, path);
  const day = dayOfInstant(text);
  return day === undefined ? impossible(text, path) : accept(day);
}

function statedOffset(offset: string | undefined): string {
  return offset !== undefined && OFFSET_ALONE.test(offset) ? offset : '';
}

function unreadable(value: unknown, path: Issue['path']): Checked<never> {
  const local = typeof value === 'string' && LOCAL.test(value);
  return refuse({
    code: local ? 'instant.without-offset' : 'instant.malformed',
    path,
    expected: 'an instant such as 2025-07-01T08:00:00+07:00',
    received: showReceived(value),
    message: local
      ? {
          vi: 'Thời điểm không ghi múi giờ nên chưa biết thuộc ngày nào: hãy thêm +07:00 hoặc nêu offset khi đọc.',
          en: 'The instant states no offset, so its day is not known: add +07:00, or state the offset when reading.',
        }
      : {
          vi: 'Thời điểm phải viết theo ISO 8601 có múi giờ, ví dụ 2025-07-01T08:00:00+07:00.',
          en: 'An instant is written in ISO 8601 with its offset, such as 2025-07-01T08:00:00+07:00.',
        },
  });
}

function impossible(value: string, path: Issue['path']): Checked<never> {
  return refuse({
    code: 'instant.does-not-exist',
    path,
    expected: 'an instant of the calendar',
    received: showReceived(value),
    message: {
      vi: `Thời điểm ${value} không có trong lịch: hãy kiểm tra lại ngày và tháng.`,
      en: `The instant ${value} is not in the calendar: check day and month.`,
    },
  });
}
