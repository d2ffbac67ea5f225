import type { Locale } from '../text/index.js';
import { mistake } from './mistake.js';

/** The mistake of a name that is none of those that are known: another one would be taken for it, or nothing come out. */
export function noSuch(code: string, name: unknown, known: string): Error {
  const given = String(name);
  return mistake(code, { vi: `Không có "${given}": hãy dùng ${known}.`, en: `There is no "${given}": use ${known}.` });
}

/** Stops a program that asks for a language which is none of the two. */
export function checkLocale(locale: Locale): void {
  if (locale !== 'vi' && locale !== 'en') throw noSuch('locale.unknown', locale, 'vi | en');
}
