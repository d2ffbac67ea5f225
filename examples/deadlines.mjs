/**
 * When terms end at Hanoi's offices: node examples/deadlines.mjs FILE [--closing HH:MM]
 *
 * FILE is a TSV with the columns `start` (a day), `term` (a whole number) and `days` (`working` or `calendar`). Each row
 * comes back with `due`, `certainty` (`exact` or `estimated`) and `passed_over`: the days off passed over that are not
 * plain weekends. With --closing, what starts on a day off counts as received the next working day, and `start` may be
 * an instant, which after closing does so too. A row that cannot be answered keeps its place, with a message.
 */
import { printPath } from '@hanoi-dx/core/issues';
import { dueDay } from '@hanoi-dx/core/periods';
import { giveUp, readTable, writeTable } from './lib/tsv.mjs';

const NEEDED = ['start', 'term', 'days'];
const USAGE = 'node examples/deadlines.mjs FILE [--closing HH:MM]';

const { file, office } = readArguments(process.argv.slice(2));
const { header, rows, raw } = readTable(file);
const absent = NEEDED.filter((name) => !header.includes(name));
if (absent.length > 0) giveUp(`Thiếu cột ${absent.join(', ')}. / Missing columns: ${absent.join(', ')}.`);

writeTable(
  [...header, 'due', 'certainty', 'passed_over'],
  rows.map((row, at) => [...header.map((_, column) => raw[at][column] ?? ''), ...answer(row, at + 2)]),
);

/** The three cells that are added to a row; empty where there is no answer, which a message explains. */
function answer({ start, term, days }, line) {
  const due = dueDay(start, { length: wholeNumber(term), days }, office);
  if (due.ok) return [due.value.due, due.value.certainty, due.value.passedOver.map(({ day }) => day).join('; ')];
  for (const { path, code, received, message } of due.issues) {
    console.error(`line ${line}: ${printPath(path)}: ${code} (${received}): ${message.vi} / ${message.en}`);
  }
  return ['', '', ''];
}

/** The number that plain digits spell; anything else is left as it came, for the library to name. */
function wholeNumber(text) {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function readArguments(given) {
  const at = given.indexOf('--closing');
  const files = at === -1 ? given : given.toSpliced(at, 2);
  const closing = given[at + 1];
  if (files.length !== 1 || files[0].startsWith('--')) giveUp(`Cách dùng / Usage: ${USAGE}`);
  if (at === -1) return { file: files[0], office: {} };
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(closing ?? '')) return { file: files[0], office: { closing } };
  return giveUp('--closing cần một giờ như 16:30. / --closing takes a time such as 16:30.');
}
