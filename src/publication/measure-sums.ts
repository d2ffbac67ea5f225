import type { Measure } from '../measures/index.js';
import { disjoint, sameMeasure, wholesOf } from '../measures/internal.js';
import type { CrossedSum } from './crossed.js';

/** Which counts add up to which, by the definitions of their measures, and the counts that it takes for that. */
export interface MeasureSums {
  /** What parts leave of their whole: counts that nobody asked for, but every reader can form. */
  readonly rests: readonly RestCount[];
  /** The sums, among the measures and these. */
  readonly sums: readonly CrossedSum[];
}

/** What parts leave of their whole. */
export interface RestCount {
  readonly name: string;
  readonly whole: string;
  readonly less: readonly string[];
}

/**
 * The sums between measures that follow from their definitions: a part and what it leaves of its whole, parts that share
 * no row and what all of them leave, and parts taken together.
 */
export function sumsOf(measures: readonly Measure[]): MeasureSums {
  const families = measures.flatMap((whole) => {
    const parts = measures.filter((part) => wholesOf(part).some((other) => sameMeasure(other, whole)));
    return [...parts.map((part) => [part]), ...apart(parts)].map((family) => ({ whole, family }));
  });
  const complete = measures.flatMap((measure) => [...restIn(measure, measures), ...togetherIn(measure, measures)]);
  const rests = families
    .map(({ whole, family }) => ({ whole: whole.name, less: family.map(({ name }) => name) }))
    .filter(
      ({ whole, less }) =>
        !complete.some((sum) => sum.whole === whole && less.every((name) => sum.parts.includes(name))),
    )
    .map(({ whole, less }) => ({ name: [whole, ...less].join('-'), whole, less }));
  return { rests, sums: [...complete, ...rests.map(({ name, whole, less }) => ({ whole, parts: [...less, name] }))] };
}

/** A measure that is the rest of a whole, where the whole and the other part are measures of the table too. */
function restIn({ name, rows }: Measure, measures: readonly Measure[]): readonly CrossedSum[] {
  if (rows.rule !== 'rest' || ![rows.whole, rows.part].every((other) => isIn(other, measures))) return [];
  return [{ whole: rows.whole.name, parts: [rows.part.name, name] }];
}

/** A measure that is several parts together, where all of them are measures of the table too. */
function togetherIn({ name, rows }: Measure, measures: readonly Measure[]): readonly CrossedSum[] {
  if (rows.rule !== 'together' || !rows.parts.every((part) => isIn(part, measures))) return [];
  return [{ whole: name, parts: rows.parts.map((part) => part.name) }];
}

function isIn(measure: Measure, measures: readonly Measure[]): boolean {
  return measures.some((other) => sameMeasure(other, measure));
}

/** Sets of at least two measures that share no row: each measure joins the first set that it fits. */
function apart(parts: readonly Measure[]): readonly (readonly Measure[])[] {
  const sets: Measure[][] = [];
  for (const part of parts) {
    const set = sets.find((others) => others.every((other) => disjoint(part, other)));
    if (set === undefined) sets.push([part]);
    else set.push(part);
  }
  return sets.filter((set) => set.length > 1);
}
