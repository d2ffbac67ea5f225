import type { Issue } from '../issues/index.js';
import type { Column } from './form.js';
import { type Member, type PutTogetherRow, putCounts, type Way } from './putting-together.js';
import { refusal } from './refusals.js';
import type { Report, ReportRow } from './report.js';
import { canonical } from './same-content.js';

/** A report, and its place in the list it came in. */
export interface Placed {
  /** The report. */
  readonly report: Report;
  /** Its place. */
  readonly at: number;
}

/** A row with where it was found. */
interface FoundRow extends Member {
  readonly at: ReportRow['at'];
  readonly report: number;
}

type FoundRows = [FoundRow, ...FoundRow[]];

/**
 * The rows of several reports put together, each with the rows of the same place in the others; nothing where no report
 * has rows. Where every report must have a row, one that is lacking leaves the row out; otherwise the row says how many
 * have it.
 */
export function putRows(
  parts: readonly Placed[],
  columns: readonly Column[],
  wayOf: (column: Column) => Way,
  everyReport: boolean,
): { readonly rows: readonly PutTogetherRow[]; readonly issues: readonly Issue[] } | undefined {
  if (parts.every(({ report }) => report.rows === undefined)) return undefined;
  const issues: Issue[] = [];
  const rows: PutTogetherRow[] = [];
  for (const part of parts.filter(({ report }) => report.rows === undefined)) {
    issues.push(refusal('rows-lacking', [part.at, 'rows'], 'no rows', 'the rows of the form'));
  }
  for (const found of rowsByPlace(parts).values()) {
    const [first] = found;
    const twice = found.filter(({ report }, place) => found.findIndex((other) => other.report === report) < place);
    issues.push(
      ...twice.map(({ path }) => refusal('row-twice', path.slice(0, -1), placeOf(first.at), 'each row once')),
    );
    if (twice.length > 0) continue;
    const lacking = everyReport ? parts.filter(({ at }) => found.every(({ report }) => report !== at)) : [];
    issues.push(...rowLacking(lacking, first));
    if (lacking.length > 0) continue;
    const put = putCounts(found, columns, wayOf);
    issues.push(...put.issues);
    rows.push({ at: first.at, counts: put.counts, reports: found.length });
  }
  return { rows, issues };
}

function rowLacking(parts: readonly Placed[], { at }: FoundRow): readonly Issue[] {
  const reported = parts.filter(({ report }) => report.rows !== undefined); // those without any rows were told
  return reported.map((part) => refusal('row-lacking', [part.at, 'rows'], 'no such row', placeOf(at)));
}

/** The rows of all reports by their place, in the order in which they first come. */
function rowsByPlace(parts: readonly Placed[]): ReadonlyMap<string, FoundRows> {
  const places = new Map<string, FoundRows>();
  for (const { report, at: place } of parts) {
    for (const [number, { at, counts }] of (report.rows ?? []).entries()) {
      const row = { at, counts, report: place, path: [place, 'rows', number, 'counts'] };
      const found = places.get(canonical(at));
      if (found === undefined) places.set(canonical(at), [row]);
      else found.push(row);
    }
  }
  return places;
}

/** The place of a row as issues show it. */
export function placeOf(at: ReportRow['at']): string {
  return Object.values(at).join(', ');
}
