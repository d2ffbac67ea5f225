import {
  addReported,
  type Bounds,
  boundsOf,
  checkReported,
  firstOf,
  isNoRange,
  type NoRange,
  type Reported,
  subtractPart,
} from '../exact/index.js';
import type { Issue } from '../issues/index.js';
import type { Label } from '../text/index.js';
import { wholesOf } from './lineage.js';
import type { Measure } from './measure.js';

/**
 * Reported counts by the names of their measures. A count that was not reported is absent, `undefined` or `null`; a
 * count that could not be deduced is a {@link NoRange}.
 */
export type Counts<Name extends string = string> = {
  readonly [N in Name]?: Reported | NoRange | null | undefined;
};

/** What is known of one measure's count. */
export type Counted = KnownCount | MissingCount | WrongCount;

/** A count that was reported, or reckoned from reported counts. */
export interface KnownCount {
  /** Always `known`. */
  readonly status: 'known';
  /** The count or range. */
  readonly count: Reported;
}

/** A count that was not reported and cannot be reckoned. */
export interface MissingCount {
  /** Always `missing`. */
  readonly status: 'missing';
  /** The names of the counts that are missing. */
  readonly names: readonly string[];
}

/** A count that is wrong. */
export interface WrongCount {
  /** Always `wrong`. */
  readonly status: 'wrong';
  /** What is wrong with it. */
  readonly issues: readonly Issue[];
}

/**
 * The count of a measure, from reported counts: under its own name, or reckoned from its parts (`rest` subtracts,
 * `together` adds). Where both are reported they must agree, and no count may be above that of a whole it is a part of.
 *
 * @param measure - the measure
 * @param counts - reported counts by name
 * @returns what is known; issues are those of `checkReported`, `count.contradiction` and `count.part-above-whole`,
 * which a total over no rows that is above 0 has too
 * @example
 * ```ts
 * import { countOf, received, receivedOnline, rest } from '@hanoi-dx/core/measures';
 *
 * const title = { vi: 'Hồ sơ không nộp trực tuyến', en: 'Dossiers not filed online' };
 * const notOnline = rest(received, receivedOnline, { name: 'notOnline', title });
 * countOf(notOnline, { received: 100, receivedOnline: 60 }); // → { status: 'known', count: 40 }
 * countOf(received, {}); // → { status: 'missing', names: ['received'] }
 * ```
 */
export function countOf(measure: Measure, counts: Counts): Counted {
  const own = reportedOrReckoned(measure, counts);
  const wholes = wholesOf(measure).map((one) => ({ one, counted: reportedOrReckoned(one, counts) }));
  const chain = [{ one: measure, counted: own }, ...wholes, ...ofNothing(measure, counts)];
  const known = chain.flatMap(({ one, counted }) =>
    counted.status === 'known' ? [{ one, bounds: boundsOf(counted.count) }] : [],
  );
  const issues = [
    ...chain.flatMap(({ counted }) => (counted.status === 'wrong' ? counted.issues : [])),
    ...known.flatMap(({ one, bounds }, at) => {
      const first = firstOf(bounds);
      // The nearest whole that it cannot be in: one between them may have no upper end.
      const whole = known.slice(at + 1).find(({ bounds: { high = Infinity } }) => first > high);
      return whole ? [tooMuch(one, whole.one, first, whole.bounds.high)] : [];
    }),
  ];
  return issues.length > 0 ? { status: 'wrong', issues } : own;
}

function reportedOrReckoned(measure: Measure, counts: Counts): Counted {
  const own = ownCount(measure.name, counts);
  const reckoned = reckon(measure, counts);
  if (own.status === 'missing') return reckoned ?? own;
  if (own.status === 'wrong' || reckoned?.status !== 'known') return own;
  const apart = lieApart(boundsOf(own.count), boundsOf(reckoned.count));
  return apart ? { status: 'wrong', issues: [contradiction(measure, own.count, reckoned.count)] } : own;
}

function ownCount(name: string, counts: Counts): Counted {
  const given: Counts = counts ?? {}; // a program in JavaScript may pass nothing
  const value = valueIn(given, name);
  if (value === undefined || value === null) return { status: 'missing', names: [name] };
  return isNoRange(value) ? { status: 'wrong', issues: value.issues } : checked(value, name);
}

function valueIn(counts: Counts, name: string): Counts[string] {
  try {
    return Object.hasOwn(counts, name) ? counts[name] : undefined;
  } catch {
    return Number.NaN; // a getter or proxy that throws: refused as any other value that is no count
  }
}

function checked(value: Reported, name: string): Counted {
  const answer = checkReported(value, [name]);
  return answer.ok ? { status: 'known', count: answer.value } : { status: 'wrong', issues: answer.issues };
}

function reckon({ rows, name }: Measure, counts: Counts): Counted | undefined {
  if (rows.rule !== 'rest' && rows.rule !== 'together') return undefined;
  const parts = (rows.rule === 'rest' ? [rows.whole, rows.part] : rows.parts).map((part) => countOf(part, counts));
  if (!parts.every((part) => part.status === 'known')) return incomplete(parts);
  return checked(parts.map((part) => part.count).reduce(rows.rule === 'rest' ? subtractPart : addReported), name);
}

/** Wrong counts before missing ones: a mistake is not hidden behind a gap. */
function incomplete(parts: readonly Counted[]): Counted {
  const issues = parts.flatMap((part) => (part.status === 'wrong' ? part.issues : []));
  if (issues.length > 0) return { status: 'wrong', issues };
  return { status: 'missing', names: parts.flatMap((part) => (part.status === 'missing' ? part.names : [])) };
}

function lieApart(one: Bounds, other: Bounds): boolean {
  return firstOf(one) > (other.high ?? Infinity) || firstOf(other) > (one.high ?? Infinity);
}

function contradiction({ name, title }: Measure, own: Reported, reckoned: Reported): Issue {
  return wrongCount('count.contradiction', name, JSON.stringify(reckoned), JSON.stringify(own), {
    vi: `"${title.vi}" không bằng số tính từ các phần: hãy kiểm tra lại.`,
    en: `"${title.en}" is not what its parts make: check them.`,
  });
}

/** A total over rows of which there are none is 0: the count of its rows bounds it then, as a whole bounds its part. */
function ofNothing({ rows }: Measure, counts: Counts): readonly { readonly one: Measure; readonly counted: Counted }[] {
  if (rows.rule !== 'sum') return [];
  const counted = countOf(rows.of, counts);
  return counted.status === 'known' && counted.count === 0 ? [{ one: rows.of, counted }] : [];
}

function tooMuch({ name, title }: Measure, whole: Measure, received: number, most: number | undefined): Issue {
  return wrongCount('count.part-above-whole', name, `at most ${most}`, `${received}`, {
    vi: `"${title.vi}" không thể lớn hơn ${most}, theo "${whole.title.vi}": hãy kiểm tra lại.`,
    en: `"${title.en}" cannot be above ${most}, by "${whole.title.en}": check them.`,
  });
}

function wrongCount(code: string, name: string, expected: string, received: string, message: Label): Issue {
  return { code, path: [name], expected, received, message };
}
