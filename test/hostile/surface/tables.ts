/** Entries of `sql` and `publication`. */
import {
  byBody,
  compile,
  compileCounts,
  crossTable,
  installationsPerTeam,
  month,
  onlineShareOfReceived,
  quarter,
  received,
  receivedOnline,
  suppress,
  teams,
} from '@hanoi-dx/core';
import { calledBy, type Entries, outside, outsideAt, typed } from '../entry.js';
import { PLAN, TALLY } from './given.js';

const DAYS = { first: '2025-07-01', last: '2025-09-30' };
const DOSSIERS = {
  dialect: 'postgres',
  table: ['kho', 'ho_so'],
  columns: { body: 'don_vi', receivedAt: 'ngay_nhan', submissionChannel: 'kenh' },
  instants: 'timestamptz',
  days: DAYS,
} as const;
const REPORTED = {
  dialect: 'duckdb',
  table: 'bao_cao',
  columns: {
    period: 'thang',
    body: 'don_vi',
    counts: { installations: 'luot', teams: { atLeast: 'tu', atMost: 'den' } },
  },
  reported: month,
  days: DAYS,
} as const;
const COUNT_PLAN = { by: [byBody, quarter], of: [installationsPerTeam] };

const compiled = compile(PLAN, DOSSIERS);
const STATEMENT = compiled.ok ? compiled.value : undefined;
const ROWS = [{ body: 'H26', month: '2025-07', received: '40', receivedOnline: 30n }];
const RECORDS = { read: 40, counted: 40, later: 0, faulty: 0 };
const counted = compileCounts(
  { by: [], of: [teams] },
  { ...REPORTED, columns: { period: 'thang', counts: { teams: 'so_to' } } },
);
const COUNTED = counted.ok ? counted.value : undefined;

const SQL: Entries = {
  compile: outsideAt([1], PLAN, DOSSIERS),
  compileCounts: outsideAt([1], COUNT_PLAN, REPORTED),
  readCounts: outside([{ teams: '40', teams_stated: 1n, teams_unstated: 1n }], COUNTED),
  readTally: outsideAt([0, 2], ROWS, STATEMENT, RECORDS),
};

const RULE = { smallest: 5, zeros: 'published' } as const;
const CROSSED = {
  by: ['body'],
  rows: [
    { at: { body: 'one' }, counts: { received: 80, receivedOnline: 60, rest: 20 } },
    { at: { body: 'two' }, counts: { received: 40, receivedOnline: 37, rest: 3 } },
    { at: { body: 'three' }, counts: { received: 90, receivedOnline: 50, rest: 40 } },
  ],
  sums: [{ whole: 'received', parts: ['receivedOnline', 'rest'] }],
  totals: ['body'],
  parents: { body: { one: 'both', two: 'both' } },
  keys: { body: ['four'] },
};
const SMALL = {
  by: ['body'],
  cells: [
    { id: 'city', of: 'received', at: {}, count: 79 },
    { id: 'one', of: 'received', at: { body: 'one' }, count: 60 },
    { id: 'two', of: 'received', at: { body: 'two' }, count: 17 },
    { id: 'three', of: 'received', at: { body: 'three' }, count: 2 },
  ],
  relations: [{ along: 'body', whole: 'city', parts: ['one', 'two', 'three'] }],
};
const PUBLISHED = {
  rule: RULE,
  by: ['body'],
  cells: [
    { status: 'published', id: 'city', of: 'received', at: {}, count: 62 },
    { status: 'published', id: 'one', of: 'received', at: { body: 'one' }, count: 60 },
    { status: 'suppressed', id: 'other', of: 'received', at: { body: 'other' }, reason: 'small-count' },
  ],
  relations: [{ along: 'body', whole: 'city', parts: ['one', 'other'] }],
};
const crossed = crossTable(CROSSED);
const suppressed = crossed.ok ? suppress(crossed.value, RULE) : undefined;
const SUPPRESSED = suppressed?.status === 'safe' ? suppressed.table : undefined;

const PUBLICATION: Entries = {
  checkPublished: outside(PUBLISHED),
  checkRule: outside(RULE),
  checkTable: outside(SMALL),
  crossTable: outside(CROSSED),
  linkPublished: calledBy(
    (run, [table, relations]) => run([table], relations),
    outsideAt([0, 1], PUBLISHED, PUBLISHED.relations),
  ),
  linkTables: calledBy((run, [table, relations]) => run([table], relations), outsideAt([0, 1], SMALL, SMALL.relations)),
  placeId: typed('received', ['body', 'quarter'], { body: '00466@2025-07-01' }),
  publishedFigures: outside(SUPPRESSED, onlineShareOfReceived),
  recoverable: outsideAt([0, 1], PUBLISHED, { knowing: { other: 2 } }),
  suppress: outsideAt([0, 1], SMALL, { ...RULE, keep: ['city'] }),
  tableOf: typed(TALLY, [received, receivedOnline], { keys: { body: ['H26'] } }),
};

export const TABLES: Entries = { ...SQL, ...PUBLICATION };
