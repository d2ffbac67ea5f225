/**
 * Records: dossiers read by the many, from tables with foreign headings and from NDJSON, each with its row.
 *
 * @module records
 */
export type { Chunk } from './chunks.js';
export type { DateForm, DateTimePattern, DayAt, DayPattern, TimePattern } from './date-form.js';
export { dossierRows, dossierRowsAsync } from './dossier-rows.js';
export type { DateForms, DossierMapping, FieldWords, FlagWords, UnitLookUp } from './mapping.js';
export { readNdjson, readNdjsonText } from './ndjson.js';
export { readDossiers } from './read-dossiers.js';
export type { AsyncDossierTable, DossierReading, DossierTable, RowCounts } from './reading.js';
export type { DossierRow } from './row.js';
export type { LineLimit, NdjsonReading } from './row-reader.js';
export type { SerialSystem } from './serial.js';
export type { ChunkReader, ChunkSource, ChunkStream, ReadChunk } from './source.js';
export type { TableRow } from './table.js';
