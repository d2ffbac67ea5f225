import { describe, expect, test } from 'vitest';
import { type Issue, printPath } from '../../src/issues/index.js';
import { type DossierRow, readDossiers, readNdjsonText } from '../../src/records/index.js';
import { checkDossier } from '../../src/services/index.js';
import { nfc } from '../../src/text/index.js';
import { FAULTY } from '../services/faulty-dossiers.js';
import { ALL, FEW } from '../services/good.js';
import { FAULTY_CELLS } from './faulty-cells.js';
import { FAULTY_LINES, LONGEST, TRUNCATED } from './faulty-lines.js';
import { FAULTY_TABLES } from './faulty-tables.js';
import { GOOD_DOSSIER, HEADINGS, MAPPING, tableOf } from './sheet.js';

type Says = readonly [code: string, path: string, vi: string, en: string];

function expectIssues(issues: readonly Issue[], expected: readonly Says[]): void {
  expect(issues.map(({ code, path }) => [code, printPath(path)])).toEqual(expected.map(([code, path]) => [code, path]));
  for (const [at, [, , vi, en]] of expected.entries()) {
    const issue = issues[at];
    expect(issue?.message.vi).toContain(vi);
    expect(issue?.message.en).toContain(en);
    expect(issue?.message.vi).toBe(nfc(issue?.message.vi ?? ''));
    expect([issue?.expected, issue?.received]).not.toContain('');
  }
}

/** The issues of the only faulty row, which must have the number given. */
function issuesOf(rows: Iterable<DossierRow>, number: number): readonly Issue[] {
  const faulty = [...rows].filter(({ read }) => !read.ok);
  expect(faulty.map(({ row }) => row)).toEqual([number]);
  return faulty[0]?.read.ok === false ? faulty[0].read.issues : [];
}

const LINE = JSON.stringify(FEW);

/** The faulty dossiers that JSON can write: it knows no `undefined`. */
const WRITABLE = FAULTY.filter(([, record]) => {
  if (record === undefined) return false;
  const back: unknown = JSON.parse(JSON.stringify(record));
  return JSON.stringify(checkDossier(record)) === JSON.stringify(checkDossier(back));
});

describe('a faulty dossier in NDJSON', () => {
  test.each(WRITABLE)('%s', (_, record, expected) => {
    const file = `${LINE}\r\n\r\n${JSON.stringify(record)}\r\n${LINE}`;
    expectIssues(issuesOf(readNdjsonText(file), 3), expected);
  });
});

describe('a faulty line', () => {
  test.each(FAULTY_LINES)('%s', (_, line, ...says) => {
    const file = new TextDecoder('latin1').decode(typeof line === 'string' ? new TextEncoder().encode(line) : line);
    const bytes = Uint8Array.from(`${LINE}\n\n${file}\n${LINE}\n`, (byte) => byte.charCodeAt(0));
    expectIssues(issuesOf(readNdjsonText(bytes, { longestLine: LONGEST }), 3), [says]);
  });

  test.each(TRUNCATED)('%s', (_, line, ...says) => expectIssues(issuesOf(readNdjsonText(line), 1), [says]));
});

describe('a faulty cell', () => {
  test.each(FAULTY_CELLS.map((fault) => ({ name: fault[0], fault })))('$name', ({ fault }) => {
    const [, change, code, at, vi, en, mapping = MAPPING] = fault;
    const { good, issues, rows } = readDossiers(tableOf({}, change), mapping);
    const path = at === '' ? '[3]' : `[3].${HEADINGS[at]}`;
    const ofRow = issues.filter((issue) => issue.path[0] === 3);
    expectIssues(ofRow, [[code, path, vi, en]]);
    expect(rows.given).toBe(2);
    if (mapping === MAPPING) expect(good).toEqual([GOOD_DOSSIER]);
  });
});

describe('a faulty table', () => {
  test.each(FAULTY_TABLES)('%s', (_, rows, mapping, ...says) => {
    expectIssues(readDossiers(rows, mapping).issues, [says]);
  });
});

test('over 60 faults of different code and place are told apart', () => {
  const kinds = [
    ...WRITABLE.flatMap(([, , issues]) => issues.map(([code, path]) => `${code} ${path}`)),
    ...[...FAULTY_LINES, ...TRUNCATED].map(([, , code, path]) => `${code} ${path}`),
    ...FAULTY_CELLS.map(([, , code, at]) => `${code} ${at}`),
    ...FAULTY_TABLES.map(([, , , code, path]) => `${code} ${path}`),
  ];
  expect(new Set(kinds).size).toBeGreaterThan(90);
  expect(new Set(kinds.map((kind) => kind.split(' ')[0])).size).toBeGreaterThan(45);
});

/** What of the faulty dossiers a table says rightly in its own way: cells are words, and an empty one is not known. */
const READ_FROM_CELLS =
  /^code with a (?:space|line end)|^procedure with a local suffix|^channel (?:a number|in )|^platform (?:in capitals|empty)|^level (?:a number|in words)|^(?:due|settled)At (?:null|without offset)|^settled by null|^an optional key|(?:Full|Fee|Online|Document|Result|digitised) (?:a text|null)$/;
const OTHER_CODES: readonly (readonly [RegExp, string])[] = [
  [/^(?:code|procedure|level|receivedAt) null|^code empty/, 'field.missing'],
  [/^no submissionChannel|^submissionChannel undefined|^channel null/, 'submission-channel.missing'],
  [/^(?:unit|agency) null/, 'dossier.no-body'],
  [/^code in NFD/, 'dossier-code.malformed'],
  [/^procedure in NFD/, 'procedure-code.malformed'],
  [/^unit a number/, 'unit-code.not-text'],
  [/^unit without its zeros/, 'unit-code.lost-zeros'],
  [/^unit a name in NFD/, 'unit-code.malformed'],
  [/^platform (?:a name|too long|in NFD)/, 'platform.unknown'],
  [/^\w+At a number/, 'date.serial-number'],
  [/^\w+At in NFD/, 'instant.malformed'],
  [/^receivedAt without offset/, 'dossier.settled-before-received'],
  [
    /^(?:eligibleForFull|\w+Fee|\w+Online|\w+Document|\w+Result|digitised) 1|^(?:reused|shared)Data/,
    'flag.unknown-word',
  ],
];

/** The faulty dossiers whose fields are all fields of a dossier. */
const AS_ROWS = FAULTY.filter(
  ([, record, issues]) => Object.keys(Object(record)).length > 0 && !issues.some(([code]) => code === 'field.unknown'),
).filter(([, record]) => typeof record === 'object' && !Array.isArray(record));

describe('a faulty dossier as a row of a table with its own headings', () => {
  const fields = [...Object.keys(ALL), 'agency'];
  const columns = Object.fromEntries(fields.map((field) => [field, field]));

  test.each(AS_ROWS)('%s', (name, record, expected) => {
    const empty = Object.fromEntries(fields.map((field) => [field, '']));
    const { good, issues } = readDossiers(
      [
        { ...empty, ...FEW },
        { ...empty, ...Object(record) },
      ],
      {
        columns,
        dates: 'iso',
        offset: '+07:00',
      },
    );
    if (READ_FROM_CELLS.test(name)) return expect([good.length, issues]).toEqual([2, []]);
    const other = OTHER_CODES.find(([pattern]) => pattern.test(name))?.[1];
    expect(good).toHaveLength(1);
    expect(issues.map(({ code }) => code)).toEqual(other === undefined ? expected.map(([code]) => code) : [other]);
    expect(issues.every(({ path }) => path[0] === 3)).toBe(true);
  });
});
