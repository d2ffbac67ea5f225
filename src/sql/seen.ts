import { type Day, dayNumber, dayOfNumber } from '../days/index.js';
import type { DatedBy } from '../measures/index.js';
import type { Column, DialectRules } from './dialect.js';
import { FIELDS, type FieldForm } from './fields.js';
import { type Sql, safe, sql } from './sql-text.js';
import type { DossierColumn, TableOfDossiers } from './target.js';

/** A day that places a dossier; reports alone are dated by their period. */
export type PlacingDay = Exclude<DatedBy, 'period'>;

/** A table of dossiers as it is seen by those that one of their days places: the ground of one part of a statement. */
export interface Seen {
  /** The rules of the engine. */
  readonly rules: DialectRules;
  /** The table. */
  readonly table: TableOfDossiers;
  /** Which day places a dossier. */
  readonly datedBy: PlacingDay;
  /** The day of looking. */
  readonly asOf: Day | undefined;
}

/** A table or column by its name, which was checked. */
export function named(rules: DialectRules, name: string): Sql {
  return safe(rules.quoted(name));
}

/** The beginning of the day after a day. */
export function endOf(day: Day, { rules, table }: Seen): Sql {
  return rules.startOf(dayOfNumber(dayNumber(day) + 1), table.instants);
}

/** An instant of a dossier. */
export function instantOf(name: 'receivedAt' | 'settledAt' | 'dueAt', { rules, table }: Seen): Sql {
  return named(rules, table.columns[name] as string); // it was checked that the columns which are needed are given
}

const BODY: FieldForm = { holds: 'text', optional: false, onceSettled: false };

/**
 * A column as it is seen on the day of looking: what is known only of settled dossiers is not known of those that were
 * settled later.
 */
export function columnOf(field: Exclude<DossierColumn, 'receivedAt' | 'settledAt' | 'dueAt'>, seen: Seen): Column {
  const { rules, table, datedBy, asOf } = seen;
  const { holds, optional, onceSettled } = field === 'body' || field === 'settlingBody' ? BODY : FIELDS[field];
  const name = table.columns[field] as string; // as above
  const column = named(rules, name);
  const hidden = onceSettled && asOf !== undefined && datedBy !== 'settledAt';
  const shown = hidden ? rules.onlyIf(sql`${instantOf('settledAt', seen)} < ${endOf(asOf, seen)}`, column) : column;
  return { sql: shown, name, holds, nullable: optional };
}
