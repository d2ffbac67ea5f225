/** Which columns a statement needs, and what it writes for them. */
import { describe, expect, test } from 'vitest';
import {
  distinct,
  equals,
  households,
  open,
  received,
  receivedByPost,
  receivedInPerson,
  receivedOnline,
  settled,
  settledOnTime,
  teams,
  together,
  within,
} from '../../src/measures/index.js';
import { halfYear, month, quarter, year } from '../../src/periods/index.js';
import {
  compile,
  compileCounts,
  type Statement,
  type TableOfCounts,
  type TableOfDossiers,
} from '../../src/sql/index.js';
import {
  byBody,
  byHandlingDays,
  bySettlingBody,
  bySubmissionChannel,
  type TallyPlan,
} from '../../src/tallies/index.js';
import { codesOf, issuesOf } from './codes.js';
import { dossierTable } from './table.js';

const title = { vi: 'Phép đếm thử', en: 'A measure of a test' };
const asOf = '2025-09-30';

function good(compiled: ReturnType<typeof compile>): Statement {
  return compiled.ok ? compiled.value : expect.fail(codesOf(compiled).join());
}

describe('a table without columns is told all that a plan needs', () => {
  test.each<[string, TallyPlan, readonly string[]]>([
    ['dossiers received', { by: [], of: [received] }, ['receivedAt']],
    ['dossiers received, by a day', { by: [], of: [received], asOf }, ['receivedAt']],
    ['dossiers settled', { by: [], of: [settled] }, ['settledAt']],
    ['dossiers settled, by a day', { by: [], of: [settled], asOf }, ['settledAt', 'receivedAt']],
    ['dossiers settled on time', { by: [], of: [settledOnTime], rule: 'portal' }, ['settlement', 'settledAt']],
    ['open dossiers', { by: [], of: [open], asOf }, ['receivedAt', 'settledAt']],
    [
      'by body and channel',
      { by: [byBody, bySubmissionChannel], of: [received] },
      ['body', 'submissionChannel', 'receivedAt'],
    ],
    ['by days of handling', { by: [byHandlingDays], of: [received] }, ['handlingDays', 'receivedAt']],
    [
      'by days of handling, by a day',
      { by: [byHandlingDays], of: [received], asOf },
      ['handlingDays', 'receivedAt', 'settledAt'],
    ],
    [
      'by body and days of handling, by a day',
      { by: [byBody, byHandlingDays], of: [received], asOf },
      ['body', 'handlingDays', 'receivedAt', 'settledAt'],
    ],
  ])('%s', (_, plan, columns) => {
    const table: TableOfDossiers = { ...dossierTable('postgres', 'timestamptz'), columns: {} };
    expect(issuesOf(compile(plan, table))).toEqual(columns.map((name) => `columns.${name} sql.column-missing`));
    const given = Object.fromEntries(columns.map((name) => [name, name]));
    expect(issuesOf(compile(plan, { ...table, columns: given }))).toEqual([]);
  });
});

test('names of the result and values of a column are refused where they stand', () => {
  const table = dossierTable('duckdb', 'timestamptz');
  const asked = (name: string) => within(received, { name, title, where: equals('submissionChannel', 'post') });
  const byAsked = { ...bySubmissionChannel, name: 'asked' };
  expect(issuesOf(compile({ by: [byAsked], of: [asked('asked')] }, table))).toEqual(['of.asked sql.name-twice']);
  expect(issuesOf(compile({ by: [], of: [asked('a\nb')] }, table))).toEqual(['of.a\nb sql.not-a-name']);
  const odd = within(received, { name: 'odd', title, where: { field: 'platform', among: ['vneid', true] } as never });
  expect(issuesOf(compile({ by: [], of: [odd] }, table))).toEqual(['of.odd.platform sql.value-unknown']);
});

describe('conditions of several parts stand in brackets', () => {
  const onPaper = together([receivedInPerson, receivedByPost], { name: 'onPaper', title });
  const platforms = distinct(onPaper, { name: 'platforms', title, field: 'platform', unit: 'item' });
  const withFee = within(onPaper, { name: 'withFee', title, where: equals('hasFee', true) });

  test('before a further test', () => {
    const { text } = good(compile({ by: [], of: [platforms] }, dossierTable('duckdb', 'timestamptz')));
    expect(text).toContain(
      'list(DISTINCT CAST("platform" AS VARCHAR)) FILTER (WHERE ("submissionChannel" = $1 OR "submissionChannel" = $2) AND "platform" IS NOT NULL)',
    );
  });

  test('within another condition', () => {
    const { text } = good(compile({ by: [], of: [withFee] }, dossierTable('postgres', 'timestamptz')));
    expect(text).toContain(
      'FILTER (WHERE ("submissionChannel" = $1 OR "submissionChannel" = $2) AND "hasFee" = TRUE) AS "withFee"',
    );
  });
});

describe('reported counts', () => {
  const columns = { body: 'xa', period: 'thang', counts: { households: 'ho', teams: 'to' } };
  const days = { first: '2025-07-01', last: '2025-12-31' };
  const table: TableOfCounts = { dialect: 'duckdb', table: 'reports', columns, reported: month, days };
  const of = (plan: Parameters<typeof compileCounts>[0]) => good(compileCounts(plan, table));

  test('of a stock the last month of each group stands for it', () => {
    const byQuarter = of({ by: [byBody, quarter], of: [households] });
    expect(byQuarter.text).toMatch(/"thang" IN \(\$\d+(?:::VARCHAR)?, \$\d+(?:::VARCHAR)?\)/);
    const whole = of({ by: [byBody], of: [households] });
    expect(whole.text.match(/"thang" IN \(([^)]*)\)/)?.[1]).toMatch(/^\$\d+(?:::VARCHAR)?$/);
    expect(whole.parameters[0]).toBe('2025-12');
  });

  test('of a stock by quarters, the statement as its values', () => {
    const { text, parameters } = of({ by: [quarter], of: [households] });
    expect(parameters).toEqual([
      '2025-07',
      '2025-08',
      '2025-09',
      '2025-Q3',
      '2025-10',
      '2025-11',
      '2025-12',
      '2025-Q4',
    ]);
    const lines = text
      .replaceAll('::VARCHAR', '')
      .split('\n')
      .map((line) => line.trim());
    expect(lines.slice(lines.indexOf('CASE'), lines.indexOf('CASE') + 4)).toEqual([
      'CASE',
      'WHEN "thang" IN ($1, $2, $3) THEN $4',
      'WHEN "thang" IN ($5, $6, $7) THEN $8',
      'END AS "quarter",',
    ]);
    expect(lines.some((line) => line.includes('("thang" IN ($3, $7)) AND "ho" IS NOT NULL'))).toBe(true);
  });

  test('of a range have a column for each end', () => {
    const ranges = { ...table, columns: { ...columns, counts: { teams: { atLeast: 'it', atMost: 'nhieu' } } } };
    const { columns: given } = good(compileCounts({ by: [], of: [teams] }, ranges));
    expect(given.map(({ name }) => name)).toContain('teams_atMost');
    expect(of({ by: [], of: [teams] }).columns.map(({ name }) => name)).not.toContain('teams_atMost');
    const unnamed = { ...table, columns: { ...columns, counts: { teams: { atLeast: '', atMost: 'nhieu' } } } };
    expect(issuesOf(compileCounts({ by: [], of: [teams] }, unnamed))).toEqual([
      'columns.counts.teams.atLeast sql.not-a-name',
    ]);
  });

  test('of a name that comes twice, or of periods that nobody knows, are refused', () => {
    const twice = { by: [{ ...byBody, name: 'teams' }], of: [teams] };
    expect(issuesOf(compileCounts(twice, table))).toEqual(['of.teams sql.name-twice']);
    const strange = { ...table, reported: { ...month, kind: 'week' } as never };
    expect(issuesOf(compileCounts({ by: [], of: [teams] }, strange))).toEqual(['reported sql.dimension-unknown']);
  });

  test('a count that nothing is known of is refused where its column would stand', () => {
    const wrong = { ...table, columns: { ...columns, period: '', body: '', counts: { teams: '' } } };
    expect(issuesOf(compileCounts({ by: [byBody], of: [households, teams] }, wrong))).toEqual([
      'columns.period sql.not-a-name',
      'columns.body sql.not-a-name',
      'columns.counts.households sql.column-missing',
      'columns.counts.teams sql.not-a-name',
    ]);
  });

  test('a body that no plan asks for is looked at where it is given, and not missed where it is not', () => {
    const { body: _, ...others } = columns;
    const plan = { by: [], of: [teams] };
    expect(issuesOf(compileCounts(plan, { ...table, columns: others }))).toEqual([]);
    expect(issuesOf(compileCounts(plan, { ...table, columns: { ...others, body: '' } }))).toEqual([
      'columns.body sql.not-a-name',
    ]);
  });
});

test('parts that are several conditions stand in brackets among others', () => {
  const onlineWithFee = within(receivedOnline, { name: 'onlineWithFee', title, where: equals('hasFee', true) });
  const either = together([onlineWithFee, receivedByPost], { name: 'either', title });
  const { text } = good(compile({ by: [], of: [either] }, dossierTable('postgres', 'timestamptz')));
  expect(text).toContain(
    '(WHERE ("submissionChannel" = $1 AND "hasFee" = TRUE) OR "submissionChannel" = $2) AS "either"',
  );
});

test('one value is bound anew for each column that it is compared with', () => {
  const where = { field: 'platform', among: ['online'] } as never; // no platform is called so
  const twice = within(receivedOnline, { name: 'twice', title, where });
  const { parameters } = good(compile({ by: [], of: [receivedOnline, twice] }, dossierTable('duckdb', 'timestamptz')));
  expect(parameters).toEqual(['online', 'online']);
});

describe('which rows', () => {
  const textOf = (plan: TallyPlan) => good(compile(plan, dossierTable('postgres', 'milliseconds'))).text;

  test('all of them: the whole statement', () => {
    expect(textOf({ by: [], of: [received] })).toBe(
      [
        '-- Dossiers by the day of receipt',
        'SELECT',
        '  -- Dossiers received',
        '  count(*) AS "received"',
        'FROM "dossiers"',
        'HAVING count(*) > 0',
      ].join('\n'),
    );
  });

  test.each<[string, TallyPlan, readonly string[]]>([
    ['received by a day', { by: [], of: [received], asOf }, ['"receivedAt_ms" < $1::bigint']],
    ['settled', { by: [], of: [settled] }, ['"settledAt_ms" IS NOT NULL']],
    [
      'settled by a day',
      { by: [], of: [settled], asOf },
      ['"settledAt_ms" IS NOT NULL', '"receivedAt_ms" < $1::bigint', '"settledAt_ms" < $1::bigint'],
    ],
    [
      'open on a day',
      { by: [], of: [open], asOf },
      ['"receivedAt_ms" < $1::bigint', '("settledAt_ms" IS NULL OR "settledAt_ms" >= $1::bigint)'],
    ],
  ])('%s', (_, plan, tests) => {
    expect(textOf(plan)).toContain(`\nWHERE ${tests.join('\n  AND ')}\nHAVING count(*) > 0`);
  });

  test('how a dossier was settled is seen as it stands where settled ones are counted', () => {
    expect(textOf({ by: [], of: [settledOnTime], asOf, rule: 'portal' })).not.toContain('CASE');
    expect(textOf({ by: [byHandlingDays], of: [received], asOf })).toContain('CASE WHEN "settledAt_ms" < $1::bigint');
  });

  test('bodies are never unknown, whichever they are', () => {
    const text = textOf({ by: [byBody, bySettlingBody], of: [received] });
    expect(text).toContain('"body" AS "body"');
    expect(text).toContain('"settlingBody" AS "settlingBody"');
  });
});

describe('the longest name, in bytes', () => {
  const LONGEST = { postgres: 63, duckdb: 255, clickhouse: 255 } as const;

  test.each(['x', '\u07ff', '\u0800', 'ệ', '\uffff', '\u{10000}'])('of %j', (letter) => {
    const bytes = Buffer.byteLength(letter);
    for (const [dialect, longest] of Object.entries(LONGEST)) {
      const named = (length: number) =>
        issuesOf(
          compile(
            { by: [], of: [received] },
            {
              ...dossierTable('postgres', 'timestamptz'),
              dialect: dialect as 'postgres',
              table: ['kho', letter.repeat(length)],
            },
          ),
        );
      expect(named(Math.floor(longest / bytes))).toEqual([]);
      expect(named(Math.floor(longest / bytes) + 1)).toEqual(['table.1 sql.name-too-long']);
    }
  });
});

test.each<[string, unknown, readonly string[]]>([
  ['no name', '', ['table sql.not-a-name']],
  ['no part', [], ['table sql.not-a-name']],
  ['three parts', ['a', 'b', 'c'], []],
  ['three parts of which one is none', ['a', '', 'c'], ['table.1 sql.not-a-name']],
])('a table of %s', (_, name, issues) => {
  const table = { ...dossierTable('postgres', 'timestamptz'), table: name as string }; // from outside
  expect(issuesOf(compile({ by: [], of: [received] }, table))).toEqual(issues);
});

test.each([month, quarter, halfYear, year])('whole years are counted by $name', (period) => {
  const days = { first: '2025-01-01', last: '2025-12-31' };
  const table = { ...dossierTable('postgres', 'timestamptz'), days };
  expect(issuesOf(compile({ by: [period], of: [received] }, table))).toEqual([]);
});

test('names that ClickHouse would take for its own are refused where they stand, others are not', () => {
  const plan = { by: [bySubmissionChannel], of: [received] };
  const named = (submissionChannel: string) =>
    issuesOf(
      compile(plan, {
        ...dossierTable('clickhouse', 'timestamptz'),
        columns: { receivedAt: 'ngay', submissionChannel },
      }),
    );
  for (const taken of ['by_1', 'by_12', 'n_x'])
    expect(named(taken)).toEqual(['columns.submissionChannel sql.name-taken']);
  for (const free of ['by_1x', 'by_', 'xby_1', 'xn_x']) expect(named(free)).toEqual([]);
});

test('a period is written as the bounds of its days, one after the other', () => {
  const days = { first: '2025-07-01', last: '2025-08-31' };
  const { text } = good(compile({ by: [month], of: [received] }, { ...dossierTable('postgres', 'timestamptz'), days }));
  const lines = text
    .replaceAll('::timestamptz', '')
    .replaceAll('::text', '')
    .split('\n')
    .map((line) => line.trim());
  expect(lines.slice(lines.indexOf('CASE'))).toEqual(
    expect.arrayContaining([
      'WHEN "receivedAt" >= $1 AND "receivedAt" < $2 THEN $3',
      'WHEN "receivedAt" >= $2 AND "receivedAt" < $4 THEN $5',
    ]),
  );
});

describe('different values', () => {
  const paid = within(received, { name: 'paid', title, where: equals('paidOnline', true) });
  const paidFor = distinct(paid, { name: 'paidFor', title, field: 'procedure', unit: 'procedure' });
  const platforms = distinct(received, { name: 'platforms', title, field: 'platform', unit: 'item' });

  test('are those that surely belong, and those that may', () => {
    const { text, columns } = good(compile({ by: [], of: [paidFor] }, dossierTable('postgres', 'timestamptz')));
    const list = 'array_agg(DISTINCT CAST("procedure" AS text)) FILTER';
    expect(text).toContain(`${list} (WHERE "paidOnline" = TRUE) AS "paidFor_values"`);
    expect(text).toContain(`${list} (WHERE ("paidOnline" = TRUE) IS DISTINCT FROM FALSE) AS "paidFor_possibleValues"`);
    expect(columns.map(({ name }) => name)).toEqual(['paidFor_values', 'paidFor_possibleValues']);
  });

  test('of a column that may be open are counted apart where it is', () => {
    const { columns } = good(compile({ by: [], of: [platforms] }, dossierTable('postgres', 'timestamptz')));
    expect(columns.map(({ name }) => name)).toEqual(['platforms_values', 'platforms_unstated']);
  });

  test('are none in the part of a statement that counts by another day', () => {
    const { text } = good(compile({ by: [], of: [settled, paidFor] }, dossierTable('duckdb', 'timestamptz')));
    for (const name of ['values', 'possibleValues']) {
      expect(text).toContain(`CAST([] AS VARCHAR[]) AS "paidFor_${name}"`);
    }
    expect(text).toContain('0 AS "settled"');
    for (const name of ['values', 'possibleValues']) {
      expect(text).toContain(`max("paidFor_${name}") AS "paidFor_${name}"`);
    }
  });

  test('of reports are as they were reported, of one period', () => {
    const numbers = distinct(received, { name: 'tt', title, field: 'procedure', unit: 'procedure' });
    const columns = { body: 'xa', period: 'quy', counts: { tt: 'tt' } };
    const table = { dialect: 'duckdb', table: 'reports', columns, reported: quarter } as const;
    const of = (first: string) =>
      issuesOf(compileCounts({ by: [byBody], of: [numbers] }, { ...table, days: { first, last: '2025-12-31' } }));
    expect(of('2025-10-01')).toEqual([]);
    expect(of('2025-07-01')).toEqual(['of.tt sql.not-additive']);
  });
});

test('a group that may be NULL is called unknown', () => {
  const { text } = good(compile({ by: [byHandlingDays], of: [received] }, dossierTable('clickhouse', 'timestamptz')));
  expect(text).toContain("ifNull(toString(`handlingDays`), 'unknown')");
});

test('the different values that were online', () => {
  const procedures = distinct(receivedOnline, { name: 'procedures', title, field: 'procedure', unit: 'procedure' });
  const { text } = good(compile({ by: [], of: [procedures] }, dossierTable('duckdb', 'timestamptz')));
  expect(text).toContain('list(DISTINCT CAST("procedure" AS VARCHAR)) FILTER (WHERE "submissionChannel" = $1)');
});
