/**
 * Writes the compact calendar modules of src/periods/data from the tables beside them, which people edit.
 * A test proves that the two agree, row by row.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../src/periods/data/', import.meta.url);

/** How a holiday is written in the compact table; src/periods/notices.ts reads it. */
const LETTERS = {
  'new-year': 'n',
  tet: 't',
  'hung-kings': 'h',
  victory: 'v',
  labour: 'l',
  'national-day': 'd',
  'national-day-adjacent': 'a',
  'culture-day': 'c',
};
const LINKS = { statutory: '', compensatory: '+', swapped: '~' };
const DOUBTS = { A: '', 'A-': '?', B: '??' };

function table(name) {
  const [header = '', ...lines] = readFileSync(new URL(`${name}.tsv`, folder), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = header.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [columns[at], cell])));
}

const monthDay = (day) => day.slice(5, 7) + day.slice(8, 10);

function daysOffModule(rows) {
  const notices = [...new Set(rows.map(({ notice }) => notice))].filter((notice) => notice !== '');
  const years = [...new Set(rows.map(({ day }) => day.slice(0, 4)))];
  const token = ({ day, holiday, kind, linked_day, notice, certainty }) =>
    `${monthDay(day)}${LETTERS[holiday]}${notice === '' ? '' : notices.indexOf(notice)}${DOUBTS[certainty]}` +
    `${LINKS[kind]}${monthDay(linked_day)}`;
  const daysOf = (year) =>
    rows
      .filter(({ day }) => day.startsWith(year))
      .map(token)
      .join(' ');
  return `/** The official letters and notices of {@link DAYS_OFF}, by their position. */
export const NOTICES: readonly string[] = [
${notices.map((notice) => `  '${notice}',`).join('\n')}
];

/**
 * The days off of each year: month and day, the letter of the holiday, the position of its notice, \`?\` where the notice
 * was seen once, \`??\` where none was seen, then \`+\` and the day compensated or \`~\` and the make-up day.
 */
export const DAYS_OFF: Readonly<Record<number, string>> = {
${years.map((year) => `  ${year}: '${daysOf(year)}',`).join('\n')}
};
`;
}

function lunarModule(rows) {
  const needed = rows.filter(({ year }) => year >= FIRST_LUNAR_YEAR);
  const token = (row) => monthDay(row.tet) + row.last_day_of_12th_month + monthDay(row.hung_kings);
  return `/** The first year of {@link LUNAR_YEARS}. */
export const FIRST_LUNAR_YEAR = ${FIRST_LUNAR_YEAR};

/** Year by year: the month and day of the first lunar day, the days of the lunar month before it, and of 10/3 lunar. */
export const LUNAR_YEARS =
  '${needed.map(token).join(' ')}';
`;
}

/** Earlier lunar years are in the table for people; no day off of this library needs them. */
const FIRST_LUNAR_YEAR = 2020;

const head = (table) =>
  `// Written by scripts/generate-calendar.mjs from ${table}.tsv: edit that table, then run the script.\n`;
const daysOff = head('days-off') + daysOffModule(table('days-off'));
const lunar = head('lunar-years') + lunarModule(table('lunar-years'));

if (process.argv.includes('--check')) {
  const same = (name, text) => readFileSync(new URL(`${name}.ts`, folder), 'utf8') === text;
  const agree = same('days-off', daysOff) && same('lunar-years', lunar);
  console.error(agree ? 'the modules agree with the tables' : 'run node scripts/generate-calendar.mjs');
  process.exit(agree ? 0 : 1);
}
writeFileSync(new URL('days-off.ts', folder), daysOff);
writeFileSync(new URL('lunar-years.ts', folder), lunar);
