/** The working days by the plainest way: the tables as people edit them, and one step for each day. */
import { readFileSync } from 'node:fs';
import { type Day, dayNumber, dayOfNumber } from '../../src/days/index.js';

export type Row = Readonly<Record<string, string>>;

export function table(name: string): readonly Row[] {
  const text = readFileSync(new URL(`../../src/periods/data/${name}.tsv`, import.meta.url), 'utf8');
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [columns[at] ?? '', cell])));
}

export const daysOff = table('days-off');
export const makeUpDays = table('make-up-days');

const off = new Set(daysOff.map(({ day }) => day));
const atWork = new Set(makeUpDays.map(({ day }) => day));

/** Make-up days, then days off, then weekends. */
export function works(day: Day, makeUp = true): boolean {
  if (makeUp && atWork.has(day)) return true;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return !off.has(day) && weekday !== 0 && weekday !== 6;
}

export const next = (day: Day): Day => dayOfNumber(dayNumber(day) + 1);

export function countBetween(from: Day, to: Day, makeUp = true): number {
  let count = 0;
  for (let day = from; day < to; ) {
    day = next(day);
    if (works(day, makeUp)) count += 1;
  }
  return count;
}

/** The due day of a term, and the days off passed over that are no plain weekends. */
export function due(start: Day, length: number, days: string, makeUp = true): { due: Day; passedOver: readonly Day[] } {
  const passedOver: Day[] = [];
  const passOver = (day: Day): void => {
    if (off.has(day)) passedOver.push(day);
  };
  let day = start;
  for (let left = length; left > 0; ) {
    day = next(day);
    if (days === 'calendar' || works(day, makeUp)) left -= 1;
    else passOver(day);
  }
  while (!works(day, makeUp)) {
    passOver(day);
    day = next(day);
  }
  return { due: day, passedOver };
}
