/**
 * Begins a new indicator: `npm run new:indicator CODE`, such as dossier.free-of-charge-share-of-received. It writes one file with
 * parts that do not compile until they are filled in, and puts it on the list.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { files, folder, list, listPath, medians } from './catalogue/list.mjs';

const [code] = process.argv.slice(2);
if (code === undefined || !/^[a-z]+\.[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code)) {
  giveUp(
    `A code is a fact, a point and a variant, such as dossier.free-of-charge-share-of-received; received "${code ?? ''}".`,
  );
}
const taken = [...files(), ...medians].find(({ file }) =>
  readFileSync(new URL(file, folder), 'utf8').includes(`code: '${code}'`),
);
if (taken !== undefined) giveUp(`The code ${code} is taken by ${taken.file}: a variant has a code of its own.`);

const [fact, variant] = code.split('.');
const file = `${fact === 'dossier' || fact === 'outreach' ? variant : `${fact}-${variant}`}.ts`;
const name = file.replace('.ts', '').replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
const path = new URL(file, folder);
if (existsSync(path)) giveUp(`The file ${file} exists: choose another variant.`);
if (!/^[a-z]/.test(name)) giveUp(`The name ${name} would begin with a digit: choose another variant.`);

writeFileSync(path, template());
writeFileSync(listPath, list());
console.log(`Wrote ${fileURLToPath(path)}.
Replace every FILL_IN, then run node scripts/write-catalogue.mjs and npm test.`);

function giveUp(message) {
  console.error(message);
  process.exit(1);
}

function template() {
  return `import { received } from '../../measures/index.js';
import { proportion } from '../define.js';
import type { WorkedExample } from '../worked.js';
import { dossierDisaggregations, dossierPeriods, dossierSystem, receivingBodies } from './sources.js';

/** FILL_IN: one sentence, of what whole which share. */
export const ${name} = /* @__PURE__ */ proportion({
  code: '${code}',
  title: { vi: FILL_IN_TITLE_IN_VIETNAMESE, en: FILL_IN_TITLE_IN_ENGLISH },
  concept: { vi: FILL_IN_CONCEPT_IN_VIETNAMESE, en: FILL_IN_CONCEPT_IN_ENGLISH },
  disaggregations: dossierDisaggregations,
  periods: dossierPeriods,
  source: dossierSystem,
  responsibleBody: receivingBodies,
  basis: [FILL_IN_WHAT_SOMEBODY_READ_OR_OWN],
  numerator: FILL_IN_A_PART_OF_THE_DENOMINATOR,
  denominator: received,
  better: FILL_IN_HIGHER_LOWER_OR_NEITHER,
});

export const examples: readonly WorkedExample[] = [
  {
    says: { vi: FILL_IN_A_PUBLISHED_OR_INVENTED_CASE, en: FILL_IN_A_PUBLISHED_OR_INVENTED_CASE },
    counts: FILL_IN_COUNTS,
    status: 'value',
    prints: { vi: FILL_IN_WHAT_IS_PRINTED, en: FILL_IN_WHAT_IS_PRINTED },
  },
  {
    says: { vi: 'Không có hồ sơ nào.', en: 'No dossier at all.' },
    counts: FILL_IN_COUNTS_WITH_A_DENOMINATOR_OF_0,
    status: 'empty',
    prints: { vi: 'không phát sinh', en: 'nothing arose' },
  },
];
`;
}
