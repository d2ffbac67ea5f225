import { type Count, checkCount } from '../exact/index.js';
import { frozen } from '../frozen/index.js';
import { accept, type Checked, type Issue, readGuarded, refuse, wrongForm } from '../issues/index.js';
import { attack } from './attack.js';
import { unknownCell } from './check.js';
import { indexSums, item } from './indexed.js';
import { checkPublished } from './published-check.js';
import { readerOf, sumOfUnknown } from './reader.js';
import type { CellRelation, PublishedTable } from './table.js';

/** What else a reader is to know, besides the table. */
export interface ReaderKnowledge {
  /** Numbers of withheld cells by id, known from elsewhere: an earlier table, or one's own office. */
  readonly knowing?: Readonly<Record<string, Count>>;
}

/** What a reader can compute back from a published table, or what is wrong with it. */
export type PublicationCheck = CheckedPublication | InvalidPublication;

/** A published table was looked through. */
export interface CheckedPublication {
  /** Always `checked`. */
  readonly status: 'checked';
  /** Whether nothing was found, and nothing left undecided. */
  readonly safe: boolean;
  /** The withheld cells that can be computed back. */
  readonly recovered: readonly Recovered[];
  /** The published totals whose withheld parts are small together. */
  readonly smallSums: readonly SmallSum[];
  /** The withheld cells for which the search was given up: whether they can be computed back is not known. */
  readonly undecided: readonly string[];
}

/** A withheld cell that can be computed back. */
export interface Recovered {
  /** The cell. */
  readonly id: string;
  /** Its number. */
  readonly count: Count;
  /**
   * `subtraction`: from one sum of which all else is known; `combination`: from several sums together; `limits`: no other
   * whole number is possible, since counts are not negative and each withheld cell is small or not small, as marked.
   */
  readonly how: 'subtraction' | 'combination' | 'limits';
  /** The sums that give it away. */
  readonly relations: readonly CellRelation[];
}

/** A published total whose withheld parts are, together, fewer than may be published. */
export interface SmallSum {
  /** The sum. */
  readonly relation: CellRelation;
  /** What its withheld parts come to. */
  readonly sum: Count;
}

/** The table is wrong. */
export interface InvalidPublication {
  /** Always `invalid`. */
  readonly status: 'invalid';
  /** What is wrong with it. */
  readonly issues: readonly Issue[];
}

/**
 * What a reader can compute back from a published table. It knows nothing of how the table was made: it solves the sums
 * exactly, and looks for two different ways to fill each withheld cell with whole numbers. Tables that share cells or
 * sums are joined by `linkPublished` first.
 *
 * @param table - the published table
 * @param knowledge - what else the reader knows
 * @returns the cells that can be computed back and how, or issues `published.contradiction` and those of `checkPublished`
 * @example
 * ```ts
 * import { type PublishedTable, recoverable } from '@hanoi-dx/core/publication';
 *
 * const table: PublishedTable = {
 *   rule: { smallest: 5, zeros: 'published' },
 *   by: ['body'],
 *   cells: [
 *     { status: 'published', id: 'city', of: 'received', at: {}, count: 62 },
 *     { status: 'published', id: 'one', of: 'received', at: { body: 'one' }, count: 60 },
 *     { status: 'suppressed', id: 'other', of: 'received', at: { body: 'other' }, reason: 'small-count' },
 *   ],
 *   relations: [{ along: 'body', whole: 'city', parts: ['one', 'other'] }],
 * };
 * const check = recoverable(table);
 * check.status === 'checked' ? check.recovered.map(({ id, count, how }) => [id, count, how]) : []; // → [['other', 2, 'subtraction']]
 * ```
 */
export function recoverable(table: PublishedTable, knowledge: ReaderKnowledge = {}): PublicationCheck {
  const checked = checkPublished(table);
  if (!checked.ok) return { status: 'invalid', issues: checked.issues };
  const { cells, relations, rule } = checked.value;
  const knowing = readGuarded(knowledge, [], () => knownIn(knowledge, new Set(cells.map(({ id }) => id))));
  if (!knowing.ok) return { status: 'invalid', issues: knowing.issues };
  const reader = readerOf(checked.value, indexSums(cells, relations), knowing.value);
  const smallSums = reader.sums.flatMap((sum, at): SmallSum[] => {
    const rest = sumOfUnknown(reader, sum);
    return rest !== undefined && rest < rule.smallest ? [{ relation: item(relations, at), sum: Number(rest) }] : [];
  });
  const answer = attack(reader);
  if (answer === undefined) return { status: 'invalid', issues: [CONTRADICTION] };
  const recovered = answer.found.map(({ cell, number, how, from }) => ({
    id: item(cells, cell).id,
    count: Number(number),
    how,
    relations: [...from].sort((one, other) => one - other).map((at) => item(relations, at)),
  }));
  const undecided = answer.undecided.map((cell) => item(cells, cell).id);
  const safe = recovered.length + smallSums.length + undecided.length === 0;
  return { status: 'checked', safe, recovered, smallSums, undecided };
}

function knownIn(knowledge: unknown, cells: ReadonlySet<string>): Checked<ReadonlyMap<string, Count>> {
  const { knowing = {} } = Object(knowledge) as { readonly knowing?: unknown }; // any value has, or has not, such a key
  if (typeof knowing !== 'object' || knowing === null) {
    return refuse(wrongForm('invalid-type', ['knowing'], { vi: 'số đếm theo id', en: 'counts by id' }, knowing));
  }
  const counts = Object.entries(knowing);
  const issues = counts.flatMap(([id, count]) => {
    if (!cells.has(id)) return [unknownCell(id, ['knowing', id])];
    const answer = checkCount(count, ['knowing', id]);
    return answer.ok ? [] : answer.issues;
  });
  return issues.length > 0 ? { ok: false, issues } : accept(new Map<string, Count>(counts));
}

const CONTRADICTION: Issue = /* @__PURE__ */ frozen({
  code: 'published.contradiction',
  path: [],
  expected: 'published counts and reasons that some whole numbers fit',
  received: 'none that fit',
  message: {
    vi: 'Các số đã công bố mâu thuẫn với phép cộng hoặc với lý do không công bố: hãy kiểm tra bảng và số biết thêm.',
    en: 'The published counts contradict the sums or the reasons of withheld cells: check the table, and what is known besides.',
  },
});
