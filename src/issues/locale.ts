import type { Locale } from '../text/index.js';
import { mistake } from './mistake.js';

/** Stops a program that asks for a language which is none of the two: words would come out in another, or not at all. */
export function checkLocale(locale: Locale): void {
  if (locale === 'vi' || locale === 'en') return;
  throw mistake('locale.unknown', {
    vi: `Không có ngôn ngữ "${String(locale)}": hãy dùng vi hoặc en.`,
    en: `There is no locale "${String(locale)}": use vi or en.`,
  });
}
