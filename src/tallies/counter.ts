import { accept, type Checked } from '../issues/index.js';
import type { Measure } from '../measures/index.js';
import { definitionHash } from '../measures/internal.js';
import type { Dossier } from '../services/index.js';
import { emptyFlat, FLAT, type Flat, soundness } from '../services/internal.js';
import { flatten } from './flat.js';
import { type OpenGroups, openGroups } from './open-groups.js';
import { measuresOf, type TallyPlan, USUAL_FAULT_LIMIT } from './plan.js';
import { checkPlan } from './plan-check.js';
import { drain, LATER, putQuickly, type QuickCounts, quickCounts, UNSURE } from './quick-counts.js';
import { isRow } from './row.js';
import { type Seen, seeing } from './seen.js';
import type { Fault, Tally } from './tally.js';

/**
 * A count under way: records go in one by one, and the tally of those that went in can be taken at any time. Changed in
 * place by the functions of this file, and by nobody else. What it keeps grows with the groups and the listed faults,
 * never with the records.
 *
 * @internal
 */
export interface Counter {
  /** What a tally says of how it was counted. */
  readonly head: Pick<Tally, 'by' | 'of' | 'rule' | 'asOf'>;
  readonly faultLimit: number;
  readonly firstRow: number;
  readonly groups: OpenGroups;
  readonly see: (value: unknown) => Checked<Seen | undefined>;
  /** The quick way of counting, where the plan has one. */
  readonly quick: QuickCounts | undefined;
  readonly flat: Flat;
  readonly faults: Fault[];
  read: number;
  later: number;
  faulty: number;
  /** How many records were left to the plain way. */
  plainly: number;
}

/** How far a count has come. */
export interface Progress {
  /** Records that were read. */
  readonly read: number;
  /** Records among them that were not counted because of a fault. */
  readonly faulty: number;
}

/**
 * Starts a count.
 *
 * @param plan - what to count
 * @param way - `plain` counts record by record: the twin that the quick way must equal
 * @internal
 */
export function startCount(plan: TallyPlan, way: 'quick' | 'plain' = 'quick'): Counter {
  checkPlan(plan);
  const measures = measuresOf(plan);
  const groups = openGroups(plan, measures);
  return {
    head: headOf(plan, measures),
    faultLimit: plan.faultLimit ?? USUAL_FAULT_LIMIT,
    firstRow: plan.firstRow ?? 1,
    groups,
    see: seeing(plan),
    quick: way === 'quick' ? quickCounts(plan, measures, groups) : undefined,
    flat: emptyFlat(),
    faults: [],
    read: 0,
    later: 0,
    faulty: 0,
    plainly: 0,
  };
}

/**
 * Counts one record, or keeps what is wrong with it.
 *
 * @internal
 */
export function countRecord(counter: Counter, record: unknown): void {
  if (!(isFlat(counter, record) && countFlat(counter, counter.flat))) countPlainly(counter, record);
}

/** Whether a record, bare or in a row, surely is a good dossier and now flat. */
function isFlat({ quick, flat }: Counter, record: unknown): boolean {
  if (quick === undefined) return false;
  if (soundness(record, flat) === FLAT) return true;
  return isRow(record) && record.read.ok && soundness(record.read.value, flat) === FLAT;
}

/** Counts a dossier that was checked before. */
export function countChecked(counter: Counter, dossier: Dossier): void {
  const { quick, flat } = counter;
  const isThere = quick !== undefined && dossier !== undefined && dossier !== null; // a program in JavaScript may pass nothing
  if (!(isThere && flatten(dossier, quick.wanted, flat) && countFlat(counter, flat))) countPlainly(counter, dossier);
}

/**
 * Counts a good dossier that is flat already; false where it must be counted as a record.
 *
 * @internal
 */
export function countFlat(counter: Counter, flat: Flat): boolean {
  const outcome = counter.quick === undefined ? UNSURE : putQuickly(counter.quick, flat);
  if (outcome === UNSURE) return false;
  counter.read += 1;
  if (outcome === LATER) counter.later += 1;
  if ((counter.read & MOST_IN_CELLS) === 0 && counter.quick !== undefined) drain(counter.quick);
  return true;
}

/** Cells are emptied before more records than that are in them: so many fit in 32 bits, and in an engine's small numbers. */
const MOST_IN_CELLS = 0x3fff_ffff;

function countPlainly(counter: Counter, record: unknown): void {
  const { faults, faultLimit, firstRow, see, groups } = counter;
  const { row, read } = isRow(record) ? record : { row: firstRow + counter.read, read: accept(record) };
  counter.read += 1;
  counter.plainly += 1;
  const seen = read.ok ? see(read.value) : read;
  if (!seen.ok) {
    counter.faulty += 1;
    if (faults.length < faultLimit) faults.push({ row, issues: seen.issues });
  } else if (seen.value === undefined) counter.later += 1;
  else groups.put(seen.value);
}

/**
 * The tally of what went in so far.
 *
 * @internal
 */
export function tallyOf(counter: Counter): Tally {
  const { head, quick, read, later, faulty, faults, faultLimit, groups } = counter;
  if (quick !== undefined) drain(quick);
  const records = { read, counted: read - later - faulty, later, faulty };
  return { ...head, records, faults: [...faults], faultLimit, groups: groups.taken() };
}

/** What a tally says of how it was counted. */
export function headOf({ by, rule, asOf }: TallyPlan, measures: readonly Measure[]): Counter['head'] {
  const of = measures.map((measure) => {
    const { name, datedBy, additivity } = measure;
    return { name, definition: definitionHash(measure), datedBy, additivity };
  });
  return { by, of, ...(rule === undefined ? {} : { rule }), ...(asOf === undefined ? {} : { asOf }) };
}
