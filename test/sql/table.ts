/** The table of dossiers that compiled statements are run on. */
import { dayInHanoi, instantNumber } from '../../src/days/index.js';
import type { TableOfDossiers } from '../../src/sql/index.js';
import type { StoredDossier } from '../../src/tallies/index.js';

const FLAGS = [
  'eligibleForFull',
  'hasFee',
  'paidOnline',
  'returnsDocument',
  'electronicResult',
  'digitised',
  'reusedData',
  'sharedData',
];

const TEXTS = ['body', 'settlingBody', 'procedure', 'submissionChannel', 'platform', 'serviceLevel', 'settlement'];
const INSTANTS = ['receivedAt', 'settledAt', 'dueAt'] as const;

/** What a table of dossiers holds. */
export const COLUMN_NAMES = [...TEXTS, 'standing', ...FLAGS, 'handlingSeconds', 'handlingDays', ...INSTANTS] as const;

/** The columns of a table of dossiers; instants are held in all three forms. */
export const DOSSIER_COLUMNS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...TEXTS, 'standing'].map((name) => [name, 'VARCHAR'])),
  ...Object.fromEntries(FLAGS.map((name) => [name, 'BOOLEAN'])),
  handlingSeconds: 'BIGINT',
  handlingDays: 'INTEGER',
  ...Object.fromEntries(
    INSTANTS.flatMap((name) => [
      [name, 'TIMESTAMPTZ'],
      [`${name}_text`, 'VARCHAR'],
      [`${name}_ms`, 'BIGINT'],
    ]),
  ),
};

/** A row of that table. */
export function storedRow(row: StoredDossier): Record<string, unknown> {
  const instants = INSTANTS.flatMap((name) => {
    const instant = row[name];
    if (instant === undefined) return [];
    const time = instantNumber(instant) ?? Number.NaN;
    return [
      [name, instant],
      [`${name}_ms`, time],
      [`${name}_text`, atHanoi(instant, time)],
    ];
  });
  const known = Object.entries(row).filter(([name]) => Object.hasOwn(DOSSIER_COLUMNS, name));
  return Object.fromEntries([...known, ...instants]);
}

function atHanoi(instant: string, time: number): string {
  const day = dayInHanoi(instant);
  const clock = new Date(time + 7 * 3_600_000).toISOString().slice(10, 23);
  return `${day.ok ? day.value : ''}${clock}+07:00`;
}

/** The mapping of that table, in one of the three forms of instants. */
export function dossierTable(
  dialect: TableOfDossiers['dialect'],
  instants: TableOfDossiers['instants'],
  table = 'dossiers',
): TableOfDossiers {
  const suffix = { timestamptz: '', 'text+07:00': '_text', milliseconds: '_ms' }[instants];
  const columns = Object.fromEntries([
    ...[...TEXTS, 'standing', ...FLAGS, 'handlingSeconds', 'handlingDays'].map((name) => [name, name]),
    ...INSTANTS.map((name) => [name, `${name}${suffix}`]),
  ]);
  return { dialect, table, columns, instants };
}
