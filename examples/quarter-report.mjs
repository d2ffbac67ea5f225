/**
 * From published counts to official figures: `node examples/quarter-report.mjs [--locale vi|en] [--json] [FILE…]`.
 * Reads reports (examples/data/*.json where no FILE is given), validates them, calculates every indicator that their
 * counts allow, and says of each published percentage whether it is reproduced, and of what.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printPath } from '@hanoi-dx/core/issues';
import { reportSchema, validate } from '@hanoi-dx/core/schemas';
import { analyse } from './lib/quarter.mjs';
import { printReport } from './lib/quarter-page.mjs';
import { giveUp, readText } from './lib/tsv.mjs';

const { locale, json, files } = readArguments();
const reports = files.map(readReport).filter((report) => report !== undefined);
const answers = reports.map((report) => analyse(report, locale));
console.log(
  json ? JSON.stringify(answers, null, 2) : answers.map((answer) => printReport(answer, locale)).join('\n\n'),
);
process.exitCode = reports.length === files.length ? 0 : 1;

function readArguments() {
  const options = { locale: { type: 'string', default: 'vi' }, json: { type: 'boolean', default: false } };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (!['vi', 'en'].includes(values.locale)) giveUp('--locale vi | en');
    return { ...values, files: positionals.length > 0 ? positionals : publishedReports() };
  } catch (error) {
    return giveUp(error.message);
  }
}

function publishedReports() {
  const folder = fileURLToPath(new URL('data/', import.meta.url));
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => `${folder}${name}`);
}

/** A validated report, or nothing where the file is not one; what is wrong goes to standard error. */
function readReport(file) {
  const checked = validate(reportSchema, parse(file));
  if (checked.ok) return checked.value;
  for (const { path, code, expected, received, message } of checked.issues) {
    console.error(`${file}: ${printPath(path)}: ${code}: ${message[locale]} (${expected} ← ${received})`);
  }
  return undefined;
}

function parse(file) {
  try {
    return JSON.parse(readText(file));
  } catch (error) {
    return giveUp(`${file}: JSON: ${error.message}`);
  }
}
