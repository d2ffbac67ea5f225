/** DuckDB with so many threads: the counts of counting.mjs from a table of its own, or from NDJSON with the same checks. */
import { DuckDBInstance } from '@duckdb/node-api';
import { textOf } from './counting.mjs';
import { AGENCY, BASE_CODE, BODY, CODE, INSTANT, PLATFORM, UNIT } from './dossier-rules.mjs';
import { AS_OF } from './plan.mjs';

export async function duckdb(threads) {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'Asia/Ho_Chi_Minh'");
  return connection;
}

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
const TEXTS = [
  'code',
  'procedure',
  'unit',
  'agency',
  'settledBy',
  'submissionChannel',
  'platform',
  'serviceLevel',
  'receivedAt',
  'dueAt',
  'settledAt',
];

/** A table as somebody would load it: texts, instants as timestamps, yes and no as booleans. */
export async function loadTable(connection, path) {
  await connection.run(`CREATE TABLE dossiers AS SELECT * REPLACE (
    receivedAt::TIMESTAMPTZ AS receivedAt, dueAt::TIMESTAMPTZ AS dueAt, settledAt::TIMESTAMPTZ AS settledAt
  ) FROM ${reading(path)}`);
}

export async function countTable(connection) {
  return counted(connection, 'dossiers', 'true');
}

/** Good lines are counted; keys that a dossier does not have are not seen. */
export async function countNdjson(connection, path) {
  const instants = ['receivedAt', 'dueAt', 'settledAt'];
  const read = instants.map((name) => `try_cast(${name} AS TIMESTAMPTZ) AS ${name}`).join(', ');
  const kept = instants.map((name) => `${name} AS ${name}Text`).join(', ');
  const form = (name, { source }) =>
    `(${name} IS NULL OR regexp_matches(${name}, '${source.replace('(?!0000)', '')}'))`;
  const source = `(SELECT * REPLACE (${read}), ${kept} FROM ${reading(path, true)})`;
  const rules = [
    `regexp_matches(code, '${CODE.source}')`,
    `regexp_matches(procedure, '${BASE_CODE.source}')`,
    form('unit', UNIT),
    form('agency', AGENCY),
    form('settledBy', BODY),
    form('platform', PLATFORM),
    "submissionChannel IN ('in-person', 'online', 'post')",
    "serviceLevel IN ('full', 'partial', 'information', 'none')",
    '(unit IS NULL) <> (agency IS NULL)',
    ...instants.map((name) => form(`${name}Text`, INSTANT)),
    'receivedAt IS NOT NULL',
    '(dueAtText IS NULL OR dueAt >= receivedAt)',
    '(settledAtText IS NULL OR settledAt >= receivedAt)',
    '(paidOnline IS NOT TRUE OR hasFee IS TRUE)',
    "(eligibleForFull IS NOT FALSE OR serviceLevel <> 'full')",
  ];
  return counted(connection, source, rules.join(' AND '));
}

function reading(path, lax = false) {
  const columns = [...TEXTS.map((name) => `${name}: 'VARCHAR'`), ...FLAGS.map((name) => `${name}: 'BOOLEAN'`)].join(
    ', ',
  );
  return `read_json('${path}', format = 'newline_delimited', ignore_errors = ${lax}, columns = {${columns}})`;
}

/** One pass over the records to all combinations that matter, then sums over those. */
async function counted(connection, source, condition) {
  const reader = await connection.runAndReadAll(`
    WITH kinds AS (
      SELECT coalesce(unit, agency) AS body, year(receivedAt) * 4 + quarter(receivedAt) AS receivedIn,
        settledAt < TIMESTAMPTZ '${AS_OF} 24:00:00+07' IS TRUE AS isSettled,
        CASE WHEN isSettled THEN year(settledAt) * 4 + quarter(settledAt) END AS settledIn,
        CASE WHEN isSettled THEN settledAt <= dueAt ELSE dueAt >= TIMESTAMPTZ '${AS_OF} 24:00:00+07' END AS inTime,
        submissionChannel AS channel, serviceLevel = 'full' AS isFull, hasFee, paidOnline, count(*) AS n
      FROM ${source} WHERE ${condition} GROUP BY ALL)
    SELECT 0 AS part, body, receivedIn AS at, [sum(n), sum(n) FILTER (channel = 'in-person'),
      sum(n) FILTER (channel = 'online'), sum(n) FILTER (channel = 'post'), sum(n) FILTER (channel = 'online' AND isFull),
      sum(n) FILTER (hasFee), sum(n) FILTER (hasFee AND paidOnline)] AS counts FROM kinds GROUP BY body, receivedIn
    UNION ALL SELECT 7, body, settledIn, [sum(n), sum(n) FILTER (inTime), sum(n) FILTER (NOT inTime)]
      FROM kinds WHERE isSettled GROUP BY body, settledIn
    UNION ALL SELECT 10, body, NULL, [sum(n), sum(n) FILTER (inTime), sum(n) FILTER (NOT inTime)]
      FROM kinds WHERE NOT isSettled GROUP BY body`);
  return textOfParts(reader.getRowsJson());
}

function textOfParts(rows) {
  const [year, month] = [Number(AS_OF.slice(0, 4)), Number(AS_OF.slice(5, 7))];
  const today = year * 4 + Math.ceil(month / 3);
  const groups = new Map();
  for (const [part, body, at, counts] of rows) {
    const place = Number(at ?? today) - 1;
    const key = `${body}|${place}`;
    if (!groups.has(key)) {
      groups.set(key, [body, `${Math.floor(place / 4)}-Q${(place % 4) + 1}`, new Array(13).fill(0)]);
    }
    for (const [nth, count] of counts.entries()) groups.get(key)[2][Number(part) + nth] = Number(count ?? 0);
  }
  return textOf([...groups.values()]);
}
