import { type Issue, type Refused, refuse, showReceived } from '../issues/index.js';
import type { Dossier } from '../services/index.js';
import type { DossierMapping } from './mapping.js';
import { plainWord } from './words.js';

/** The column of a field: its heading as the table writes it, and its key in an object or its place in a list of cells. */
export interface Column {
  readonly field: keyof Dossier;
  readonly heading: string;
  readonly at: string | number;
}

/** A heading as it stands in a table, and where. */
export type Heading = Omit<Column, 'field'>;

/** How the headings of a table fit a mapping. */
export interface Fit {
  /** The columns of the fields, that of the day of receipt first. */
  readonly columns: readonly Column[];
  /** What does not fit and stops the reading: headings that are not there, or twice. */
  readonly stops: readonly Issue[];
  /** Columns that nobody mentioned, each once. */
  readonly unmapped: readonly Issue[];
}

/** Finds the columns that a mapping names. */
export function fitHeadings(headings: readonly Heading[], { columns, ignore = [] }: DossierMapping): Fit {
  const words = byWord(headings);
  const [found, stops]: [Column[], Issue[]] = [[], []];
  const mentioned = new Set(['', ...ignore.map(plainWord)]);
  for (const [field, wanted] of wantedOf(columns)) {
    const word = plainWord(wanted);
    mentioned.add(word);
    const [one, another] = words.get(word) ?? [];
    if (one === undefined) stops.push(notThere(wanted, field, headings));
    else if (another !== undefined) stops.push(twice(wanted));
    else found.push({ field, heading: one.heading, at: one.at });
  }
  const left = [...words].flatMap(([word, [first]]) => (first === undefined || mentioned.has(word) ? [] : [first]));
  return { columns: found, stops, unmapped: left.map(({ heading }) => unmapped(heading)) };
}

/** Headings by their plain words, in the order of the table. */
function byWord(headings: readonly Heading[]): ReadonlyMap<string, readonly Heading[]> {
  const words = new Map<string, Heading[]>();
  for (const one of headings) {
    const word = plainWord(one.heading);
    const same = words.get(word);
    if (same === undefined) words.set(word, [one]);
    else same.push(one);
  }
  return words;
}

/** The headings that are looked for, each with its field. */
function wantedOf(columns: DossierMapping['columns']): readonly (readonly [keyof Dossier, string])[] {
  const wanted = Object.entries(columns) as [keyof Dossier, string][]; // the keys of a mapping are fields
  return wanted.toSorted(([one], [other]) => receiptFirst(one, other));
}

/** The day of receipt is needed to look up a unit. */
function receiptFirst(one: string, other: string): number {
  return Number(other === 'receivedAt') - Number(one === 'receivedAt');
}

const MOST_SHOWN = 30;

function notThere(heading: string, field: string, headings: readonly Heading[]): Issue {
  const there = headings.slice(0, MOST_SHOWN).map((one) => showReceived(one.heading));
  return tableIssue('heading-missing', [heading], `a column for ${field}`, there.join(', ') || 'nothing', {
    vi: `Bảng không có cột "${heading}": hãy kiểm tra tên cột, hoặc dòng tiêu đề có đúng là dòng đầu không.`,
    en: `The table has no column "${heading}": check its name, and whether the row of headings is the first.`,
  });
}

function twice(heading: string): Issue {
  return tableIssue('heading-twice', [heading], 'one column', 'several columns', {
    vi: `Bảng có nhiều cột cùng tên "${heading}": hãy đổi tên các cột thừa.`,
    en: `The table has several columns "${heading}": rename those that are not meant.`,
  });
}

function unmapped(heading: string): Issue {
  return tableIssue('column-unmapped', [heading], 'a field, or a mention in ignore', showReceived(heading), {
    vi: `Cột "${heading}" chưa được gán cho trường nào: hãy gán trong columns, hoặc nêu trong ignore nếu không cần.`,
    en: `No field is mapped to the column "${heading}": map it in columns, or list it in ignore if it is not needed.`,
  });
}

/** The issue of a table that has no row of headings. */
export function noHeadings(): Issue {
  return tableIssue('empty', [], 'a row of headings', 'nothing', {
    vi: 'Bảng trống, không có dòng tiêu đề: hãy kiểm tra tệp hoặc tên trang tính.',
    en: 'The table is empty, without a row of headings: check the file, or the name of the sheet.',
  });
}

/** The answer for each row of a table whose headings do not fit. */
export function notRead(): Refused {
  return refuse(
    tableIssue('not-read', [], 'a table with the headings that are mapped', 'other headings', {
      vi: 'Dòng này chưa được đọc vì tiêu đề của bảng không khớp: xem các lỗi của bảng.',
      en: 'The row was not read because the headings of the table do not fit: see the issues of the table.',
    }),
  );
}

function tableIssue(
  code: string,
  path: Issue['path'],
  expected: string,
  received: string,
  message: Issue['message'],
): Issue {
  return { code: `table.${code}`, path, expected, received, message };
}
