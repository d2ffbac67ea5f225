/**
 * Checks published percentages against their counts: `node examples/check-published.mjs FILE`.
 * FILE is a table with the columns numerator, denominator (may be empty) and published_percent among others. Each row
 * is written back with what the counts give and a verdict: agrees, disagrees, or fits MIN..MAX where the denominator is
 * not published; invalid where a cell cannot be read.
 */
import { verify } from '@hanoi-dx/core/analysis';
import { plainPercentage, readCount } from '@hanoi-dx/core/exact';
import { printPath } from '@hanoi-dx/core/issues';
import { giveUp, readTable, writeTable } from './lib/tsv.mjs';

const NEEDED = ['numerator', 'denominator', 'published_percent'];

const { header, rows, raw } = readTable(process.argv[2]);
const absent = NEEDED.filter((name) => !header.includes(name));
if (absent.length > 0) giveUp(`Thiếu cột ${absent.join(', ')}. / Missing columns: ${absent.join(', ')}.`);

writeTable(
  [...header, 'recomputed', 'verdict'],
  rows.map((row, at) => [...header.map((_, column) => raw[at][column] ?? ''), ...check(row, at + 2)]),
);

/** The two cells that are added to a row. */
function check(row, line) {
  const numerator = readCount(row.numerator, undefined, ['numerator']);
  const blank = row.denominator.trim() === '';
  const denominator = blank ? { ok: true } : readCount(row.denominator, undefined, ['denominator']);
  const issues = [numerator, denominator].flatMap((read) => (read.ok ? [] : read.issues));
  if (issues.length > 0) return invalid(issues, line);
  const answer = verify(row.published_percent, { numerator: numerator.value, denominator: denominator.value });
  switch (answer.verdict) {
    case 'agrees':
    case 'disagrees':
      return [plainPercentage(answer.recomputed), answer.verdict];
    case 'fits':
      return ['', `fits ${writeRange(answer.denominators)}`];
    case 'empty':
      console.error(
        `line ${line}: denominator: mẫu số bằng 0, không có tỷ lệ nào. / the denominator is 0, no share exists.`,
      );
      return ['', 'disagrees'];
    case 'invalid':
      return invalid(answer.issues, line);
  }
}

function writeRange({ atLeast, atMost }) {
  return atLeast === undefined ? 'none' : `${atLeast}..${atMost ?? ''}`;
}

function invalid(issues, line) {
  for (const { path, code, received, message } of issues) {
    console.error(`line ${line}: ${printPath(path)}: ${code} (${received}): ${message.vi} / ${message.en}`);
  }
  return ['', 'invalid'];
}
