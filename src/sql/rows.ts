import { endOf, instantOf, type PlacingDay, type Seen } from './seen.js';
import { joined, type Sql, sql } from './sql-text.js';

/** Which dossiers one of their days places: dated within the days to count, and seen by the day of looking. */
export function rowsOf(seen: Seen): Sql | undefined {
  const { asOf } = seen;
  const until = asOf === undefined ? undefined : endOf(asOf, seen);
  const tests = [
    ...datedWithin(seen),
    ...(until === undefined ? [] : [sql`${instantOf('receivedAt', seen)} < ${until}`, ...settledBy(seen, until)]),
  ];
  return tests.length === 0 ? undefined : joined(tests, '\n  AND ');
}

function datedWithin(seen: Seen): readonly Sql[] {
  const { rules, table, datedBy } = seen;
  if (datedBy === 'asOf') return [];
  const instant = instantOf(datedBy, seen);
  if (table.days === undefined) return datedBy === 'receivedAt' ? [] : [sql`${instant} IS NOT NULL`];
  const { first, last } = table.days;
  return [sql`${instant} >= ${rules.startOf(first, table.instants)}`, sql`${instant} < ${endOf(last, seen)}`];
}

/** A settlement after the day of looking was not seen: such a dossier is open. */
function settledBy(seen: Seen, until: Sql): readonly Sql[] {
  const settled = seen.datedBy === 'settledAt' || seen.datedBy === 'asOf' ? instantOf('settledAt', seen) : undefined;
  if (settled === undefined) return [];
  return [seen.datedBy === 'asOf' ? sql`(${settled} IS NULL OR ${settled} >= ${until})` : sql`${settled} < ${until}`];
}

/** What a part of a statement says of its rows. */
export const ROWS_IN_WORDS: Readonly<Record<PlacingDay, string>> = {
  receivedAt: 'Dossiers by the day of receipt',
  settledAt: 'Dossiers by the day of settlement',
  dueAt: 'Dossiers by the day on which they fall due',
  asOf: 'Dossiers received and not settled by the end of the day of looking',
};
