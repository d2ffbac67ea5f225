/**
 * The SQL of every indicator, committed beside its formula and its worked examples in words, so that a person can check
 * one against the other. `npx vitest run test/sql/golden.test.ts -u` writes the files anew.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue, describe as formula, type Indicator, type WorkedExample } from '../../src/indicators/index.js';
import type { Checked } from '../../src/issues/index.js';
import { dependsOnAsOf } from '../../src/measures/index.js';
import { month, quarter } from '../../src/periods/index.js';
import { compile, compileCounts, type Dialect, type Statement } from '../../src/sql/index.js';
import { byBody } from '../../src/tallies/index.js';
import { COLUMN_NAMES } from './table.js';

const files: Record<string, Record<string, unknown>> = import.meta.glob('../../src/indicators/catalogue/*.ts', {
  eager: true,
});

const DIALECTS: readonly Dialect[] = ['postgres', 'duckdb', 'clickhouse'];
const days = { first: '2025-07-01', last: '2025-09-30' };

function snake(name: string): string {
  return name.replaceAll(/[A-Z0-9]+/g, (part) => `_${part.toLowerCase()}`);
}

const columns = Object.fromEntries(COLUMN_NAMES.map((name) => [name, snake(name)]));

function overDossiers(indicator: Indicator, dialect: Dialect): Checked<Statement> {
  const asks = [indicator.numerator, indicator.denominator].some(dependsOnAsOf);
  const plan = {
    by: [byBody, quarter],
    of: [indicator],
    rule: 'portal',
    ...(asks ? { asOf: days.last } : {}),
  } as const;
  return compile(plan, { dialect, table: 'dossiers', columns, instants: 'timestamptz', days });
}

function overReports(indicator: Indicator, dialect: Dialect): Checked<Statement> {
  const names = [indicator.numerator.name, indicator.denominator.name];
  const counts = Object.fromEntries(names.map((name) => [name, snake(name)]));
  const asked = [indicator.numerator, indicator.denominator].some(({ additivity }) => additivity.time === 'none');
  const reported = asked ? quarter : month; // what does not add over months is reported for the quarter itself
  const table = { table: 'reports', columns: { body: 'body', period: 'period', counts }, reported, days };
  return compileCounts({ by: [byBody, quarter], of: [indicator] }, { dialect, ...table });
}

function written(compiled: Checked<Statement>): string {
  if (!compiled.ok) return `-- not compiled: ${compiled.issues.map(({ message }) => message.en).join(' ')}`;
  const { text, parameters, dialect } = compiled.value;
  const values = parameters.map(
    (value, at) => `${dialect === 'clickhouse' ? 'p' : '$'}${at + 1} = ${JSON.stringify(value)}`,
  );
  return `${text};\n-- ${values.join(', ')}`;
}

function golden(indicator: Indicator, examples: readonly WorkedExample[]): string {
  const { numerator, denominator } = indicator;
  const ofDossiers = [numerator, denominator].every(({ fact, datedBy }) => fact === 'dossier' && datedBy !== 'period');
  const sections = DIALECTS.flatMap((dialect) => [
    ...(ofDossiers ? [`-- ${dialect}, over dossiers\n\n${written(overDossiers(indicator, dialect))}`] : []),
    `-- ${dialect}, over reported counts\n\n${written(overReports(indicator, dialect))}`,
  ]);
  const words = [
    indicator.code,
    formula(indicator, 'en'),
    formula(indicator, 'vi'),
    ...examples.map(({ says, prints }) => `${says.en} → ${prints.en}`),
  ];
  return `${words.map((line) => `-- ${line}`).join('\n')}\n\n${sections.join('\n\n')}\n`;
}

const rows = Object.entries(catalogue as Readonly<Record<string, Indicator>>).map(([name, indicator]) => {
  const module = Object.values(files).find((one) => Object.hasOwn(one, name) && Object.hasOwn(one, 'examples'));
  return { name, indicator, examples: (module?.['examples'] ?? []) as readonly WorkedExample[] };
});

describe('golden SQL', () => {
  test('there is one file for each indicator, and no other', () => {
    const kept = readdirSync('test/sql/golden').toSorted();
    expect(kept).toEqual(rows.map(({ name }) => `${name}.sql`).toSorted());
  });

  test.each(rows)('$name', async ({ name, indicator, examples }) => {
    expect(examples.length).toBeGreaterThan(0);
    await expect(golden(indicator, examples)).toMatchFileSnapshot(`golden/${name}.sql`);
  });
});
