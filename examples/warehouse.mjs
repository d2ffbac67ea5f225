/**
 * Counts a file in a database: `node examples/warehouse.mjs FILE [--by unit,quarter]`. The dossiers of an NDJSON or Parquet
 * file are checked and put into a table of DuckDB with the facts that follow from them; the compiled SQL, which is printed
 * on standard error, counts them there. It prints the groups and counts that `tally-dossiers.mjs` prints.
 */
import { readCountArguments } from './lib/count-arguments.mjs';
import { printFaults } from './lib/faults.mjs';
import { groupLines } from './lib/group-lines.mjs';
import { indicators, receiptPlan } from './lib/receipt-plan.mjs';
import { giveUp } from './lib/tsv.mjs';
import { openWarehouse } from './lib/warehouse-duckdb.mjs';

const { file, by } = readCountArguments('warehouse.mjs');
const warehouse = await openWarehouse().catch(() => giveUp('npm install @duckdb/node-api'));
try {
  const loaded = await warehouse.load(file);
  const table = await warehouse.count(receiptPlan(by), loaded);
  for (const line of groupLines(table, indicators)) console.log(line);
  printFaults(table);
  process.exitCode = table.records.counted === 0 ? 1 : 0;
} catch (error) {
  giveUp(`${file}: ${error.message}`);
} finally {
  warehouse.close();
}
