/**
 * From published counts to official figures: `node examples/quarter-report.mjs [--locale vi|en] [--json] [FILE…]`.
 * Reads reports (examples/data/*.json where no FILE is given), validates them, calculates every indicator that their
 * counts allow, and says of each published percentage whether it is reproduced, and of what.
 *
 * Where no FILE is given it also writes a file of invented dossiers with the published counts of one quarter, counts it,
 * and reaches the same figures from records.
 */
import { createReadStream, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { reportSchema } from '@hanoi-dx/core/schemas';
import { inventedLines, reportOfInvented } from './lib/invented-quarter.mjs';
import { analyse } from './lib/quarter.mjs';
import { printReport } from './lib/quarter-page.mjs';
import { giveUp } from './lib/tsv.mjs';
import { readValidated } from './lib/validated.mjs';

const { locale, json, given } = readArguments();
const files = given.length > 0 ? given : publishedReports();
const published = files
  .map((file) => readValidated(file, reportSchema, locale))
  .filter((report) => report !== undefined);
const reports = given.length > 0 ? published : [...published, await fromRecords()];
const answers = reports.map((report) => analyse(report, locale));
console.log(
  json ? JSON.stringify(answers, null, 2) : answers.map((answer) => printReport(answer, locale)).join('\n\n'),
);
process.exitCode = published.length === files.length ? 0 : 1;

function readArguments() {
  const options = { locale: { type: 'string', default: 'vi' }, json: { type: 'boolean', default: false } };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (!['vi', 'en'].includes(values.locale)) giveUp('--locale vi | en');
    return { ...values, given: positionals };
  } catch (error) {
    return giveUp(error.message);
  }
}

function publishedReports() {
  const folder = fileURLToPath(new URL('data/', import.meta.url));
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => `${folder}${name}`);
}

/** A report counted from a file of invented dossiers, which is written, read as a stream, and removed. */
async function fromRecords() {
  const folder = mkdtempSync(join(tmpdir(), 'invented-'));
  const file = join(folder, 'phuc-thinh-2025-q3.ndjson');
  writeFileSync(file, [...inventedLines()].join(''));
  const report = await reportOfInvented(createReadStream(file));
  rmSync(folder, { recursive: true });
  return report;
}
