/**
 * What users get, as files that are reviewed with every change: the API of each entry point, the files of the tarball, and
 * the bill of materials. `node scripts/surface.mjs` writes them to `surface/` after a build; with `--check` it compares.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { apiReports } from './lib/api-report.mjs';
import { billOfMaterials } from './lib/bill-of-materials.mjs';
import { packedFiles } from './lib/packed-files.mjs';

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const files = {
  ...Object.fromEntries(Object.entries(apiReports()).map(([entry, text]) => [`surface/api/${entry}.txt`, text])),
  'surface/package-files.txt': packedFiles(),
  'surface/sbom.cdx.json': json(billOfMaterials()),
};

if (process.argv.includes('--check')) {
  const changed = Object.entries(files).filter(
    ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
  );
  for (const [path, text] of changed) tell(path, text);
  if (changed.length > 0)
    console.error('Where the change is meant: npm run build && node scripts/surface.mjs, and a changeset.');
  process.exitCode = changed.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** The lines that came and went. */
function tell(path, text) {
  const [before, after] = [existsSync(path) ? readFileSync(path, 'utf8') : '', text].map((one) => one.split('\n'));
  console.error(`${path} has changed:`);
  for (const line of before.filter((one) => !after.includes(one))) console.error(`- ${line}`);
  for (const line of after.filter((one) => !before.includes(one))) console.error(`+ ${line}`);
}
