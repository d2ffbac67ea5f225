import { twoDigits } from './ordinal.js';

const [T, COLON, POINT, PLUS, MINUS, Z, ZERO, NINE] = [84, 58, 46, 43, 45, 90, 48, 57] as const;

/** Minutes by which the clock of Hanoi is ahead of Greenwich. */
const HANOI = 420;

/** Stands for a text that has not the form of an instant: no instant is so many minutes away from its own day. */
export const NO_TIME = 100_000;

/**
 * The time of an instant after its day, by whole numbers: the minutes since midnight of its own day that the clock of
 * Hanoi shows. Below 0 is the day before, from 1440 on the day after. The text has at least 17 characters.
 */
export function readTime(text: string): number {
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  if (text.charCodeAt(10) !== T || text.charCodeAt(13) !== COLON) return NO_TIME;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return NO_TIME;
  const at = text.charCodeAt(16) === COLON ? afterSeconds(text) : 16;
  const offset = offsetAt(text, at);
  return offset === NO_TIME ? NO_TIME : hour * 60 + minute + HANOI - offset;
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
  if (at >= text.length) return NO_TIME;
  const sign = text.charCodeAt(at);
  if (sign === Z) return at + 1 === text.length ? 0 : NO_TIME;
  if ((sign !== PLUS && sign !== MINUS) || at + 6 !== text.length || text.charCodeAt(at + 3) !== COLON) return NO_TIME;
  const hours = twoDigits(text, at + 1);
  const minutes = twoDigits(text, at + 4);
  if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59) return NO_TIME;
  return sign === PLUS ? hours * 60 + minutes : -hours * 60 - minutes;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
