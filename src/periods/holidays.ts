import { type Day, dayNumber, yearOf } from '../days/index.js';
import { type Citation, clause, practice } from '../law/index.js';
import type { Label } from '../text/index.js';
import type { DayOff, DayOffKind, Evidence, MakeUpDay } from './calendar.js';
import { cultureDay, labourCode } from './instruments.js';
import { lunarYear } from './lunar.js';

/** A holiday, by its letter in the compact table. */
export type Holiday = 'n' | 't' | 'h' | 'v' | 'l' | 'd' | 'a' | 'c';

/** What is known of a day off before it is put into words. */
export interface DayOffFacts {
  readonly day: Day;
  readonly holiday: Holiday;
  readonly kind: DayOffKind;
  readonly evidence: Evidence;
  readonly notice?: string | undefined;
  readonly linked?: Day | undefined;
}

/** The name of each holiday, and the point of the Labour Code that lists it. */
const HOLIDAYS: Record<Holiday, Label & { readonly point: string }> = {
  n: { vi: 'Tết Dương lịch', en: "New Year's Day", point: 'a' },
  t: { vi: 'Tết Âm lịch', en: 'Lunar New Year', point: 'b' },
  v: { vi: 'Ngày Chiến thắng', en: 'Victory (Reunification) Day', point: 'c' },
  l: { vi: 'Ngày Quốc tế lao động', en: 'International Labour Day', point: 'd' },
  d: { vi: 'Quốc khánh', en: 'National Day', point: 'đ' },
  a: { vi: 'Quốc khánh', en: 'National Day', point: 'đ' },
  h: { vi: 'Ngày Giỗ Tổ Hùng Vương', en: "Hùng Kings' Commemoration Day", point: 'e' },
  c: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnamese Culture Day', point: '' },
};

/** A day off in full: its reason in words, its clause, its notice. */
export function dayOff({ day, holiday, kind, evidence, notice, linked }: DayOffFacts): DayOff {
  return Object.freeze({
    day,
    kind,
    reason: reasonOf(kind, holiday, day, linked ?? day),
    basis: kind === 'swapped' ? direction(notice) : basisOf(kind, holiday, yearOf(day)),
    ...(notice === undefined ? {} : { notice }),
    evidence,
    ...(linked === undefined ? {} : { linked }),
  });
}

/** The make-up day of a swapped day off, or nothing for other days off. */
export function makeUpDays({ day, kind, linked, notice, evidence }: DayOff): readonly MakeUpDay[] {
  if (kind !== 'swapped' || linked === undefined) return [];
  const reason = {
    vi: `Làm bù cho ngày nghỉ hoán đổi ${vietnamese(day)}`,
    en: `At work for the swapped day off ${day}`,
  };
  const announced = notice === undefined ? {} : { notice };
  return [Object.freeze({ day: linked, linked: day, reason, basis: direction(notice), ...announced, evidence })];
}

function reasonOf(kind: DayOffKind, holiday: Holiday, day: Day, linked: Day): Label {
  const { vi, en } = HOLIDAYS[holiday];
  if (kind === 'compensatory') {
    return { vi: `Nghỉ bù ${vi} (thay ngày ${vietnamese(linked).slice(0, 5)})`, en: `Compensatory day for ${en}` };
  }
  if (kind === 'swapped') {
    const around = holiday === 'v' ? { vi: '30/4–1/5', en: 'Reunification/Labour Day' } : { vi, en };
    const english = holiday === 'n' ? 'New Year' : around.en;
    return { vi: `Nghỉ hoán đổi (dịp ${around.vi})`, en: `Swapped day off (${english} break)` };
  }
  if (holiday === 't') return tetReason(day);
  if (holiday === 'h') return { vi: `${vi} (10/3 âm lịch)`, en };
  if (holiday !== 'a') return { vi, en };
  const before = day.endsWith('-09-01');
  return {
    vi: `${vi} (ngày liền kề ${before ? 'trước' : 'sau'})`,
    en: `${en} (adjacent day, ${before ? 'before' : 'after'})`,
  };
}

/** The lunar day of a day of Tết: the 12th month counts down to it, the first month up from it. */
function tetReason(day: Day): Label {
  const { tet, daysBefore } = lunarYear(yearOf(day));
  const after = dayNumber(day) - dayNumber(tet);
  if (after < 0) {
    const lunar = daysBefore + after + 1;
    return { vi: `Tết Âm lịch (${lunar} tháng Chạp)`, en: `Lunar New Year (day ${lunar} of the 12th lunar month)` };
  }
  const en = after === 0 ? "Lunar New Year's Day" : `Lunar New Year (day ${after + 1} of the 1st lunar month)`;
  return { vi: `Tết Âm lịch (mùng ${after + 1} tháng Giêng)`, en };
}

function basisOf(kind: DayOffKind, holiday: Holiday, year: number): Citation {
  if (holiday === 'c') return cultureDay;
  const [list, rest] = year < 2021 ? ['Art. 115(1)', 'Art. 115(3)'] : ['Art. 112(1)', 'Art. 111(3)'];
  const adjacent = holiday === 'a' ? ', Art. 112(3)' : '';
  const point = `${list}(${HOLIDAYS[holiday].point})${adjacent}`;
  return Object.freeze(clause(labourCode(year), kind === 'compensatory' ? rest : point, 'read'));
}

/** Swaps stand in no statute: each is one direction, known by the letters that announced it. */
function direction(notice = ''): Citation {
  const source = { vi: `Chỉ đạo của Thủ tướng Chính phủ: ${notice}`, en: `Direction of the Prime Minister: ${notice}` };
  return Object.freeze(practice(source, 'observed'));
}

/** A day as Vietnamese writes it, `29/04/2024`. */
function vietnamese(day: Day): string {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}
