import { type Issue, unknownField } from '../issues/index.js';
import type { DialectRules } from './dialect.js';
import { FIELDS } from './fields.js';
import { wrongName } from './name.js';
import { sqlIssue } from './refusals.js';
import type { DossierColumn, InstantForm, TableName, TableOfDossiers } from './target.js';

const INSTANTS: readonly InstantForm[] = ['timestamptz', 'text+07:00', 'milliseconds'];

/** What a table of dossiers can hold. */
const COLUMNS: readonly string[] = [...Object.keys(FIELDS), 'body', 'settlingBody', 'receivedAt', 'settledAt', 'dueAt'];

/** What is wrong with the name of a table. */
export function wrongTable(table: TableName, rules: DialectRules): readonly Issue[] {
  const names: readonly unknown[] = Array.isArray(table) ? [...table] : [table]; // without holes
  if (names.length < 1 || names.length > 3) {
    return [sqlIssue('not-a-name', ['table'], 'a name, or two or three parts of it', table)];
  }
  return names.flatMap((name, at) => wrongName(name, rules, Array.isArray(table) ? ['table', at] : ['table']));
}

/** What is wrong with the columns of a table of dossiers, and which of those that are needed are missing. */
export function wrongColumns(
  { columns, instants }: TableOfDossiers,
  needed: readonly DossierColumn[],
  rules: DialectRules,
): readonly Issue[] {
  const given = Object.entries(Object(columns) as object);
  const missing = needed.filter((name) => !given.some(([other]) => other === name));
  return [
    ...given.filter(([name]) => !COLUMNS.includes(name)).map(([name]) => unknownField(['columns', name])),
    ...given.flatMap(([name, column]) => wrongName(column, rules, ['columns', name])),
    ...given.flatMap(([name, column]) => takenName(column, rules, ['columns', name])),
    ...missing.map((name) =>
      sqlIssue('column-missing', ['columns', name], `the name of the column of ${name}`, undefined),
    ),
    ...(INSTANTS.includes(instants)
      ? []
      : [sqlIssue('instants-unknown', ['instants'], INSTANTS.join(' | '), instants)]),
  ];
}

/** Where groups are named, a column must not have one of the names that are made for them. */
export function takenName(column: unknown, { groupsByPlace }: DialectRules, path: Issue['path']): readonly Issue[] {
  const taken = !groupsByPlace && /^(?:by_\d+$|n_)/.test(String(column));
  return taken ? [sqlIssue('name-taken', path, 'no name such as by_1 or n_received', column)] : [];
}
