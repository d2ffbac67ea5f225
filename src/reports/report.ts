import type { Day } from '../days/index.js';
import type { Reported } from '../exact/index.js';
import type { Label } from '../text/index.js';

/** Counts that somebody reported of one body and period, with the shares that were printed beside them. */
export interface Report {
  /** The form it came on; `press` for a report in a newspaper. */
  readonly form: string;
  /** Whom it is about. */
  readonly body: ReportedBody;
  /** The period it covers, as `printPeriod` writes it: `2025-Q3`, or `2025-07-01/2025-09-23`. */
  readonly period: string;
  /** What must be known of it, such as how its days were found. */
  readonly note?: Label;
  /** 1 for the first version; a newer one replaces it. */
  readonly version: number;
  /** Where it was published. */
  readonly source: Source;
  /** The counts by the names of their measures; a range where only bounds were reported. */
  readonly counts: Readonly<Record<string, Reported>>;
  /** The rows that its form breaks the counts down by; a row that had nothing may be left out on paper. */
  readonly rows?: readonly ReportRow[];
  /** What counts are called that are no measure of the library. */
  readonly titles?: Readonly<Record<string, Label>>;
  /** The shares that were printed. */
  readonly published?: readonly PublishedShare[];
  /** The sums that the report implies. */
  readonly sums?: readonly Sum[];
}

/** One row of a report that is broken down, such as one field of procedures at one level. */
export interface ReportRow {
  /** Where it is, by what the form breaks down by: `{ level: 'commune', field: 'Hộ tịch' }`. */
  readonly at: Readonly<Record<string, string>>;
  /** Its counts, by the same names as those of the whole report. */
  readonly counts: Readonly<Record<string, Reported>>;
}

/** Whom a report is about, as the report names it. */
export interface ReportedBody {
  /** Its name. */
  readonly name: string;
  /** The dated key of the unit (`00466@2025-07-01`) or the code of the agency, where it is settled who that is. */
  readonly key?: string;
}

/** Where a report was published. */
export interface Source {
  /** Publisher and title. */
  readonly title: string;
  /** The address. */
  readonly url?: string;
  /** The day of publication, where it is known. */
  readonly publishedOn?: Day;
}

/** A percentage that was printed, and of which counts it is said to be. */
export interface PublishedShare {
  /** The name of the count above the line. */
  readonly numerator: string;
  /** The name of the count below the line, which need not be published itself. */
  readonly denominator: string;
  /** The percentage as printed. */
  readonly printed: string;
}

/** A count that others should add up to. */
export interface Sum {
  /** The name of the total. */
  readonly whole: string;
  /** The names of its parts. */
  readonly parts: readonly [string, ...string[]];
  /** What a residual stands for, where that can be said. */
  readonly leaves?: Label;
}

/**
 * What the parts of a sum leave of its total: 0 where a report is consistent. A residual is part of the answer, not an
 * error: published reports have them.
 *
 * @param counts - reported counts by name
 * @param sum - the total and its parts
 * @returns the total less its parts, or `undefined` where one of them is not reported exactly
 * @example
 * ```ts
 * import { residualOf } from '@hanoi-dx/core/reports';
 *
 * const counts = { received: 531_269, receivedInPerson: 212_790, receivedOnline: 317_199, receivedByPost: 1_278 };
 * const channels = { whole: 'received', parts: ['receivedInPerson', 'receivedOnline', 'receivedByPost'] } as const;
 * residualOf(counts, channels); // → 2
 * ```
 */
export function residualOf(counts: Report['counts'], { whole, parts }: Sum): number | undefined {
  const [total, ...addends] = [whole, ...parts].map((name) => (Object.hasOwn(counts, name) ? counts[name] : undefined));
  return addends.reduce<number | undefined>(
    (left, addend) => (left === undefined || typeof addend !== 'number' ? undefined : left - addend),
    typeof total === 'number' ? total : undefined,
  );
}
