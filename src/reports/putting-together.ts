/** What adding over time and over place share: columns are reckoned one by one, and none is given without its parts. */
import { addReported, checkReported, type Reported } from '../exact/index.js';
import type { Issue } from '../issues/index.js';
import type { Additivity, Counts } from '../measures/index.js';
import { readCountOf } from './check-rules.js';
import type { Column } from './form.js';
import type { Report, ReportedBody } from './report.js';

/** Counts of several reports put together. */
export interface PutTogether {
  /** The form they came on. */
  readonly form: string;
  /** Whom they are about. */
  readonly body: ReportedBody;
  /** The period they cover, as `printPeriod` writes it. */
  readonly period: string;
  /** The counts that can be given. */
  readonly counts: Readonly<Record<string, Reported>>;
  /** The rows that can be given, where the reports are broken down. */
  readonly rows?: readonly PutTogetherRow[];
  /** The reports it was made from. */
  readonly from: readonly ReportReference[];
  /** Why counts are not given, and what was left out; paths begin with the place in the list of reports. */
  readonly issues: readonly Issue[];
}

/** One row of counts put together. */
export interface PutTogetherRow {
  /** Where it is, as in the reports. */
  readonly at: Readonly<Record<string, string>>;
  /** The counts that can be given. */
  readonly counts: Readonly<Record<string, Reported>>;
  /** How many of the reports have the row. */
  readonly reports: number;
}

/** Which report was used. */
export interface ReportReference {
  /** Whom it is about. */
  readonly body: ReportedBody;
  /** Its period. */
  readonly period: string;
  /** Its version. */
  readonly version: number;
}

/** Counts to be put together, with where they were found. */
export interface Member {
  /** The counts. */
  readonly counts: Counts;
  /** Where they were found, for the issues. */
  readonly path: Issue['path'];
}

/** How a column is put together: one of the ways of its additivity, or rebuilt from the columns that it is the sum of. */
export type Way = Additivity['time'] | readonly string[];

/** The counts of members in order, put together column by column. */
export function putCounts(
  members: readonly Member[],
  columns: readonly Column[],
  wayOf: (column: Column) => Way,
): { readonly counts: Readonly<Record<string, Reported>>; readonly issues: readonly Issue[] } {
  const reckoned = new Map<string, Reported>();
  const issues: Issue[] = undescribed(members, columns);
  const keep = (name: string, { count, issues: found }: Given): void => {
    if (count !== undefined) reckoned.set(name, count);
    issues.push(...found);
  };
  const ways = columns.map((column) => ({ name: column.name, way: wayOf(column) }));
  for (const { name, way } of ways) if (typeof way === 'string') keep(name, take(name, members, way));
  for (const { name, way } of ways) if (typeof way !== 'string') keep(name, rebuild(name, way, reckoned, members));
  const inOrder = columns.flatMap(({ name }) => {
    const count = reckoned.get(name);
    return count === undefined ? [] : [[name, count] as const];
  });
  return { counts: Object.fromEntries(inOrder), issues };
}

interface Given {
  readonly count?: Reported;
  readonly issues: readonly Issue[];
}

function take(name: string, members: readonly Member[], way: Additivity['time']): Given {
  if (!isGiven(name, members)) return { issues: [] }; // a column that nobody reports
  if (way === 'none') return { issues: [notGiven('not-additive', name, ['counts', name])] };
  const asked = way === 'first' ? members.slice(0, 1) : way === 'last' ? members.slice(-1) : members;
  const read = asked.map(({ counts, path }) => ({
    path: [...path, name],
    count: readCountOf(counts, name, [...path, name]),
  }));
  const wrong = read.flatMap(({ count }) => (count === undefined || count.ok ? [] : count.issues));
  const lacking = read.filter(({ count }) => count === undefined);
  const known = read.flatMap(({ count }) => (count?.ok === true ? [count.value] : []));
  if (known.length < asked.length) {
    return { issues: [...wrong, ...lacking.map(({ path }) => notGiven('count-lacking', name, path))] };
  }
  return add(known, name);
}

function rebuild(
  name: string,
  parts: readonly string[],
  reckoned: ReadonlyMap<string, Reported>,
  members: readonly Member[],
): Given {
  const known = parts.map((part) => reckoned.get(part)).filter((count) => count !== undefined);
  if (known.length === parts.length) return add(known, name);
  if (known.length === 0 && !isGiven(name, members)) return { issues: [] }; // a form of which nothing is reported
  const lacking = parts.filter((part) => !reckoned.has(part));
  return { issues: lacking.map((part) => notGiven('part-lacking', name, ['counts', part])) };
}

function isGiven(name: string, members: readonly Member[]): boolean {
  return members.some(({ counts }) => readCountOf(counts, name, []) !== undefined);
}

function add(counts: readonly Reported[], name: string): Given {
  const path = ['counts', name];
  const sum = checkReported(counts.reduce(addReported), path);
  return sum.ok ? { count: sum.value, issues: [] } : { issues: sum.issues.map((issue) => ({ ...issue, path })) };
}

/** Counts that no column describes: how they add is not known. */
function undescribed(members: readonly Member[], columns: readonly Column[]): Issue[] {
  const known = new Set(columns.map(({ name }) => name));
  const seen = new Map<string, Issue['path']>();
  for (const { counts, path } of members) {
    for (const name of Object.keys(Object(counts))) {
      if (!known.has(name) && !seen.has(name)) seen.set(name, [...path, name]);
    }
  }
  return [...seen].map(([name, path]) => notGiven('no-column', name, path));
}

const WHY = {
  'not-additive': {
    expected: 'a count asked anew for the whole',
    vi: 'không cộng được: hãy hỏi lại số đếm này cho cả kỳ hoặc cả địa bàn.',
    en: 'does not add: ask for this count anew, for the whole period or area.',
  },
  'count-lacking': {
    expected: 'a count',
    vi: 'thiếu ở báo cáo này nên không có số chung: hãy bổ sung.',
    en: 'is lacking in this report, so that there is none for the whole: add it.',
  },
  'part-lacking': {
    expected: 'all parts of the total',
    vi: 'được lập lại từ các phần mà thiếu một phần: hãy bổ sung.',
    en: 'is rebuilt from its parts, and one of them is lacking: add it.',
  },
  'no-column': {
    expected: 'a column that says how the count adds',
    vi: 'không có cột nào nói cách cộng: hãy thêm cột hoặc bỏ số đếm này.',
    en: 'has no column that says how it adds: add the column or leave the count out.',
  },
} as const;

function notGiven(code: keyof typeof WHY, name: string, path: Issue['path']): Issue {
  const { expected, vi, en } = WHY[code];
  return {
    code: `report.${code}`,
    path,
    expected,
    received: 'no count',
    message: { vi: `Số đếm "${name}" ${vi}`, en: `The count "${name}" ${en}` },
  };
}

/** How a report is referred to. */
export function referenceTo({ body, period, version }: Report): ReportReference {
  return { body, period, version };
}
