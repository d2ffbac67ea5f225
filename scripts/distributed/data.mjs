/** The dossiers that are loaded, the plans that are counted, and what the process counts of them. */

import { instantNumber } from '@hanoi-dx/core/days';
import { catalogue } from '@hanoi-dx/core/indicators';
import {
  among,
  distinct,
  equals,
  measure,
  open,
  openOverdue,
  received,
  receivedOnline,
  rest,
  settled,
  sum,
  within,
} from '@hanoi-dx/core/measures';
import { month, nd09, quarter } from '@hanoi-dx/core/periods';
import { byBody, byPlatform, bySubmissionChannel, storing, tally } from '@hanoi-dx/core/tallies';
import { dossierLines } from '../lib/lines.mjs';

const JUDGED = { rule: 'portal', asOf: '2025-12-31' };
const SEED = 20_251_231;

const TEXTS = [
  'body',
  'settlingBody',
  'procedure',
  'submissionChannel',
  'platform',
  'serviceLevel',
  'settlement',
  'standing',
];
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
const NUMBERS = ['handlingSeconds', 'handlingDays'];
const INSTANTS = ['receivedAt', 'settledAt', 'dueAt'];

/** Columns that are never NULL. */
const REQUIRED = ['body', 'settlingBody', 'procedure', 'submissionChannel', 'serviceLevel', 'receivedAt'];

/** The columns of the tables, and what each holds; instants are milliseconds from 1970. */
export const COLUMNS = [
  ...TEXTS.map((name) => ({ name, holds: 'text' })),
  ...FLAGS.map((name) => ({ name, holds: 'flag' })),
  ...[...NUMBERS, ...INSTANTS].map((name) => ({ name, holds: 'number' })),
].map((column) => ({ ...column, required: REQUIRED.includes(column.name) }));

/** Good dossiers as rows, and all that came, of which a share is faulty. */
export function loaded(records) {
  const toRow = storing(JUDGED);
  const all = [];
  const rows = [];
  for (const { line } of dossierLines({ records, seed: SEED, faulty: 0.01 })) {
    const record = parsed(line);
    all.push(record);
    const stored = toRow(record);
    if (stored.ok) rows.push(withTimes(stored.value));
  }
  return { all, rows };
}

function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
}

function withTimes(row) {
  const times = INSTANTS.flatMap((name) => (row[name] === undefined ? [] : [[name, instantNumber(row[name])]]));
  return { ...row, ...Object.fromEntries(times) };
}

const title = { vi: 'Phép đếm thử', en: 'A measure of a test' };
const fellDue = measure({
  name: 'fellDue',
  title: { vi: 'Hồ sơ đến hạn', en: 'Dossiers fallen due' },
  fact: 'dossier',
  unit: 'dossier',
  datedBy: 'dueAt',
  additivity: { time: 'sum', place: 'sum' },
});
const paid = within(received, { name: 'paid', title, where: equals('paidOnline', true) });

const OF = [
  ...Object.values(catalogue).filter(({ numerator, denominator }) =>
    [numerator, denominator].every(({ fact, datedBy }) => fact === 'dossier' && datedBy !== 'period'),
  ),
  open,
  openOverdue,
  fellDue,
  paid,
  rest(received, paid, { name: 'notPaid', title }),
  within(settled, { name: 'quick', title, where: among('handlingDays', [0, 1, 2]) }),
  sum(settled, { name: 'seconds', title, field: 'handlingSeconds', unit: 'second' }),
  distinct(receivedOnline, { name: 'procedures', title, field: 'procedure', unit: 'procedure' }),
  distinct(received, { name: 'platforms', title, field: 'platform', unit: 'item' }),
];

const [CIVIL, REPORTING] = [
  { first: '2024-01-01', last: '2027-12-31' },
  { first: '2023-12-15', last: '2027-12-14' },
];

/** Plans by a name, the days of their statements, and whether a plan groups by the body, which places rows on nodes. */
export const PLANS = [
  { name: 'by body and quarter', by: [byBody, quarter], days: CIVIL, onNodes: true },
  { name: 'by body and platform', by: [byBody, byPlatform], onNodes: true },
  { name: 'by channel and reporting month', by: [bySubmissionChannel, nd09.month], days: REPORTING, onNodes: false },
  { name: 'by month', by: [month], days: CIVIL, onNodes: false },
  { name: 'all in one', by: [], onNodes: false },
].map(({ by, ...rest }) => ({ ...rest, plan: { by, of: OF, ...JUDGED } }));

/** What the process counts. */
export function expected(all, plan) {
  return tally(all, plan);
}

/** The mapping of the tables. */
export function tableOf(dialect, table) {
  const columns = Object.fromEntries(COLUMNS.map(({ name }) => [name, name]));
  return { dialect, table, columns, instants: 'milliseconds' };
}
