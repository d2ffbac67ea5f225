/** Counts of a million dossiers by body and quarter, all measures of services: from objects, checked before or in one pass. */
import { tally, tallyChecked } from '@hanoi-dx/core/tallies';
import * as ways from './lib/counting.mjs';
import { fileOf, objectsOf } from './lib/data.mjs';
import { dossierZodCompiled } from './lib/dossier-zod.mjs';
import { countTable, duckdb, loadTable } from './lib/duckdb.mjs';
import { PLAN } from './lib/plan.mjs';
import { line, mustEqual, timed } from './lib/timing.mjs';

const RECORDS = 1_000_000;

export async function lines() {
  const path = fileOf(RECORDS);
  const records = await objectsOf(path);
  const [one, two] = [await duckdb(1), await duckdb(2)];
  await loadTable(one, path);
  await loadTable(two, path);
  const table = ways.arqueroTable(records);
  const count = {
    ours: () => ways.textOfTally(tallyChecked(records, PLAN)),
    map: () => countAll(records, ways.mapOfGroups()),
    lodash: () => ways.byLodash(records),
    d3: () => ways.byD3(records),
    arquero: () => ways.byArquero(ways.arqueroTable(records)),
    'arquero, table ready': () => ways.byArquero(table),
    'duckdb-1': () => countTable(one),
    'duckdb-2': () => countTable(two),
    'typed-arrays': () => countAll(records, ways.typedArrays()),
  };
  const validateCount = {
    ours: () => ways.textOfTally(tally(records, PLAN)),
    'zod-compiled': () =>
      countAll(records, ways.mapOfGroups(), (record) => dossierZodCompiled.safeParse(record).success),
  };
  const expected = count.ours();
  for (const [name, way] of Object.entries({ ...count, ...validateCount })) mustEqual(name, await way(), expected);
  const asked = { lodash: 6, d3: 6, arquero: 6, 'duckdb-1': 1, 'typed-arrays': 1 / 1.3 };
  const rounds = { rounds: 5, warmUp: 1 };
  return [
    line('count', await timed(count, RECORDS, rounds), asked, ['typed-arrays']),
    line('validate-count', await timed(validateCount, RECORDS, rounds), { 'zod-compiled': 2.7 }),
  ];
}

function countAll(records, counts, isGood = () => true) {
  for (const record of records) if (isGood(record)) counts.add(record);
  return counts.text();
}
