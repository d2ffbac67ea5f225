/** What came of the mutants, in plain text. */
import { appendFileSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** For Stryker: lists survivors as they are found, because a run takes its time. */
export const strykerPlugins = [{ kind: 'Reporter', name: 'survivors', factory: () => ({ onMutantTested }) }];

function onMutantTested(mutant) {
  if (lives(mutant)) appendFileSync(process.env.MUTATION_SURVIVORS, `${survivor(mutant).text}\n`);
}

/** How many mutants were noticed, and by what; ignored ones do not count. */
export function tallyOf(mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const [killed, timeout] = [count('Killed', 'RuntimeError', 'CompileError'), count('Timeout')];
  const survived = mutants.filter(lives).length;
  const all = killed + timeout + survived;
  return { killed, timeout, survived, score: all === 0 ? 100 : ((killed + timeout) / all) * 100 };
}

/** The mutants that no test noticed, by file and line: what stood there, and what the mutant made of it. */
export function survivorsOf(mutants) {
  const living = mutants.filter(lives).map(survivor).sort(byPlace);
  return living.map(({ text }) => text).join('\n');
}

function lives({ status }) {
  return status === 'Survived' || status === 'NoCoverage';
}

function survivor({ fileName, location: { start, end }, mutatorName, replacement, status }) {
  const lines = readFileSync(fileName, 'utf8').split('\n');
  const original = lines.slice(start.line - 1, end.line);
  original.push(original.pop().slice(0, end.column - 1));
  original[0] = original[0].slice(start.column - 1);
  const file = relative('.', fileName);
  const why = status === 'NoCoverage' ? ', met by no test' : '';
  const place = `${file}:${start.line}:${start.column} ${mutatorName}${why}`;
  const text = `${place}\n  - ${oneLine(original.join('\n'))}\n  + ${oneLine(replacement)}\n`;
  return { file, line: start.line, column: start.column, text };
}

function oneLine(code) {
  const short = code.replaceAll(/\s+/g, ' ');
  return short.length > 160 ? `${short.slice(0, 160)} …` : short;
}

function byPlace(one, other) {
  return one.file.localeCompare(other.file) || one.line - other.line || one.column - other.column;
}

/** One line a folder. */
export function tableOf(rows) {
  const line = (cells) => cells.map((cell, at) => (at === 0 ? cell.padEnd(11) : cell.padStart(9))).join('');
  const head = line(['folder', 'killed', 'timeout', 'survived', 'score', 'seconds']);
  const body = rows.map(({ folder, killed, timeout, survived, score, seconds }) =>
    line([folder, `${killed}`, `${timeout}`, `${survived}`, `${score.toFixed(1)} %`, `${seconds}`]),
  );
  return [head, ...body].join('\n');
}
