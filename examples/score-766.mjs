/**
 * Scores counts by Decision 766: `node examples/score-766.mjs FILE [--blocks]`.
 * FILE is a table with the columns component, numerator and denominator (empty: not known) and perhaps unit. Each row is
 * written back with its points, half up on the exact quotient (exact) and as the portal prints them (portal); an empty
 * cell is no score. With --blocks, one line for each unit and block, and each unit's total.
 */
import { printPath } from '@hanoi-dx/core/issues';
import { decision766, pointsOf, printScore, scoreCard, scoreComponent } from '@hanoi-dx/core/scorecards';
import { giveUp, readTable, writeTable } from './lib/tsv.mjs';

const NEEDED = ['component', 'numerator', 'denominator'];

const options = process.argv.slice(2).filter((argument) => argument.startsWith('-'));
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const stranger = options.find((option) => option !== '--blocks') ?? files[1];
if (stranger !== undefined) giveUp(`Không rõ tham số ${stranger}. / Unknown argument ${stranger}.`);

const { header, rows, raw } = readTable(files[0]);
const absent = NEEDED.filter((name) => !header.includes(name));
if (absent.length > 0) giveUp(`Thiếu cột ${absent.join(', ')}. / Missing columns: ${absent.join(', ')}.`);

const counted = rows.map((row, at) => ({
  line: at + 2,
  unit: row.unit ?? '',
  component: row.component.trim(),
  numerator: countOf(row.numerator),
  denominator: countOf(row.denominator),
}));

if (options.length === 0) writeRows();
else writeBlocks();

function writeRows() {
  writeTable(
    [...header, 'exact', 'portal'],
    counted.map((row, at) => {
      const score = scoreComponent(decision766, row);
      tell(score.issues, () => row.line);
      return [...header.map((_, column) => raw[at][column] ?? ''), ...pair((one) => pointsOf(score, one))];
    }),
  );
}

function writeBlocks() {
  const units = [...new Set(counted.map(({ unit }) => unit))];
  writeTable(
    ['unit', 'block', 'exact', 'portal', 'provisional'],
    units.flatMap((unit) => {
      const own = counted.filter((row) => row.unit === unit);
      const card = scoreCard(decision766, own);
      tell(card.issues, ({ path }) => own[path[0]].line);
      const present = card.blocks.filter(({ components }) => components.some((score) => isGiven(own, score)));
      return [...present.map((block) => sumLine(unit, block.block, block)), sumLine(unit, 'total', card)];
    }),
  );
}

function isGiven(own, score) {
  return own.some(({ component }) => component === score.component);
}

function sumLine(unit, block, sum) {
  return [unit, block, ...pair((one) => sum[one]?.points ?? null), sum.status === 'final' ? 'no' : 'yes'];
}

/** The cells of both arithmetics; empty where there is no score. */
function pair(pointsBy) {
  return ['exact', 'portal'].map(pointsBy).map((points) => (points === null ? '' : printScore(points)));
}

/** A cell as a count; a text that is no plain number is left for the library to refuse. */
function countOf(cell) {
  const text = cell.trim();
  if (text === '') return null;
  return /^-?\d+(?:\.\d*[1-9])?$/.test(text) ? Number(text) : text;
}

function tell(issues, lineOf) {
  for (const issue of issues) {
    const { path, code, received, message } = issue;
    const column = printPath(path.slice(-1));
    console.error(`line ${lineOf(issue)}: ${column}: ${code} (${received}): ${message.vi} / ${message.en}`);
  }
}
