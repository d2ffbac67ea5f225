/** Dossiers of an NDJSON or Parquet file, each with its row. */
import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { readNdjson } from '@hanoi-dx/core/records';

export async function* rowsOfFile(file, connection) {
  await access(file);
  if (file.endsWith('.parquet')) yield* rowsOfParquet(file, connection);
  else yield* readNdjson(createReadStream(file));
}

/**
 * Parquet is read by DuckDB. Instants are texts with their offset, or `TIMESTAMP WITH TIME ZONE`; a timestamp without one
 * is refused with the record that holds it, because its day is not known.
 */
async function* rowsOfParquet(file, connection) {
  const described = await connection.runAndReadAll('DESCRIBE SELECT * FROM read_parquet($1)', [file]);
  const columns = described.getRowObjectsJS().map(({ column_name: name, column_type: type }) => ({ name, type }));
  const selected = columns.map(({ name, type }) => {
    const column = `"${name.replaceAll('"', '""')}"`;
    return type === 'TIMESTAMP WITH TIME ZONE' ? `epoch_ms(${column}) AS ${column}` : column;
  });
  const zoned = columns.filter(({ type }) => type === 'TIMESTAMP WITH TIME ZONE').map(({ name }) => name);
  const result = await connection.stream(`SELECT ${selected.join(', ')} FROM read_parquet($1)`, [file]);
  let row = 0;
  for await (const rows of result.yieldRowObjectJs()) {
    for (const columnsOfRow of rows) {
      row += 1;
      yield { row, read: { ok: true, value: record(columnsOfRow, zoned) } };
    }
  }
}

/** NULL is what is not known: the field is left out. */
function record(columns, zoned) {
  const known = Object.entries(columns).filter(([, value]) => value !== null);
  return Object.fromEntries(
    known.map(([name, value]) => [name, zoned.includes(name) ? new Date(Number(value)).toISOString() : value]),
  );
}
