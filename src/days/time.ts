import { minutesInDay, minutesInHour } from 'date-fns/constants';
import { twoDigits } from './ordinal.js';

const [T, COLON, POINT, PLUS, MINUS, Z, ZERO, NINE] = [84, 58, 46, 43, 45, 90, 48, 57] as const;

/** The clock of Hanoi is seven hours ahead of Greenwich all year. */
export const HANOI = 7 * minutesInHour;

/** Stands for a text that has not the form of an instant: no instant is so many minutes away from its own day. */
export const NO_TIME = 100_000;

/**
 * The time of an instant after its day, by whole numbers: the minutes since midnight of its own day that the clock of
 * Hanoi shows. Below 0 is the day before, from 1440 on the day after. The text has at least 17 characters.
 */
export function readTime(text: string): number {
  const clock = clockAt(text, 11);
  if (clock < 0 || clock > LAST_CLOCK || text.charCodeAt(10) !== T) return NO_TIME;
  const offset = offsetAt(text, text.charCodeAt(16) === COLON ? afterSeconds(text) : 16);
  return offset === NO_TIME ? NO_TIME : clock + HANOI - offset;
}

/** 23:59, the last minute of a day. */
const LAST_CLOCK = minutesInDay - 1;

/** 14:59: no offset goes beyond. */
const LAST_OFFSET = 15 * minutesInHour - 1;

/** The minutes that a text such as `08:30` spells, or -1. All five characters are within the text. */
function clockAt(text: string, at: number): number {
  const h1 = text.charCodeAt(at) - ZERO;
  const h2 = text.charCodeAt(at + 1) - ZERO;
  const m1 = text.charCodeAt(at + 3) - ZERO;
  const m2 = text.charCodeAt(at + 4) - ZERO;
  const digits = (h1 | (9 - h1) | h2 | (9 - h2) | m1 | (5 - m1) | m2 | (9 - m2)) >= 0;
  return digits && text.charCodeAt(at + 2) === COLON ? h1 * 600 + h2 * 60 + m1 * 10 + m2 : -1;
}

/** Where the offset begins after seconds and their fraction, or a place past the end where they are not well formed. */
function afterSeconds(text: string): number {
  if (text.length < 20) return text.length;
  const second = twoDigits(text, 17);
  if (second < 0 || second > 59) return text.length;
  if (text.charCodeAt(19) !== POINT) return 19;
  let at = 20;
  while (at < 30 && at < text.length && isDigit(text.charCodeAt(at))) at += 1;
  return at === 20 || at === 30 ? text.length : at;
}

/** The minutes of the offset that ends the text, or {@link NO_TIME}. */
function offsetAt(text: string, at: number): number {
  const left = text.length - at;
  if (left === 6) {
    const sign = text.charCodeAt(at);
    const minutes = clockAt(text, at + 1);
    if (minutes >= 0 && minutes <= LAST_OFFSET) return sign === PLUS ? minutes : sign === MINUS ? -minutes : NO_TIME;
  }
  return left === 1 && text.charCodeAt(at) === Z ? 0 : NO_TIME;
}

/** Whether the code of a character is that of a digit. */
export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
