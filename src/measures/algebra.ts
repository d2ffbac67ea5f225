import { frozen } from '../frozen/index.js';
import { mistake } from '../issues/index.js';
import type { Condition } from './condition.js';
import { disjoint } from './disjoint.js';
import type { Additivity, FactName, Facts } from './fact.js';
import { ASKED_ANEW, isWithin, wholesOf } from './lineage.js';
import type {
  CommonWholes,
  DerivedSpec,
  Measure,
  MeasureSpec,
  NotWithin,
  NumberField,
  OverRowsSpec,
  Rows,
  SumOver,
} from './measure.js';

/**
 * The count of all rows of a fact in the period that their day names.
 *
 * @param spec - name, titles, fact, unit, day and additivity
 * @returns the measure
 * @example
 * ```ts
 * import { measure } from '@hanoi-dx/core/measures';
 *
 * const teams = measure({
 *   name: 'teams',
 *   title: { vi: 'Tổ công nghệ số cộng đồng', en: 'Community digital technology teams' },
 *   fact: 'team',
 *   unit: 'team',
 *   datedBy: 'asOf',
 *   additivity: { time: 'last', place: 'sum' },
 * });
 * teams.wholes; // → []
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function measure<const Name extends string, const Fact extends FactName>(
  spec: MeasureSpec<Name, Fact>,
): Measure<Name, never, Fact, Name> {
  return frozen({ ...spec, rows: { rule: 'all' }, wholes: [], from: [spec.name] });
}

/**
 * The part of a measure's rows that meets a condition. Being a part is what lets a proportion have it as numerator.
 *
 * @param whole - the measure whose rows are looked at
 * @param spec - name and titles of the part, and what its rows must meet
 * @returns the measure
 * @example
 * ```ts
 * import { equals, received, within } from '@hanoi-dx/core/measures';
 *
 * const byPost = within(received, {
 *   name: 'byPost',
 *   title: { vi: 'Hồ sơ qua bưu chính', en: 'Dossiers by post' },
 *   where: equals('submissionChannel', 'post'),
 * });
 * byPost.wholes; // → ['received']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function within<const Name extends string, W extends Measure>(
  whole: W,
  spec: DerivedSpec<Name> & { readonly where: Condition<W['fact']> },
): Measure<Name, W['name'] | W['wholes'][number], W['fact'], Name> {
  const { name, where } = spec;
  return derive(whole, spec, { rule: 'within', whole, where }, [name], ASKED_ANEW.includes(where.field));
}

/**
 * The rows of a measure that are not in one part of it: the rest, whose count is the whole's less the part's.
 *
 * @param whole - the measure whose rows are looked at
 * @param part - the part of it that is left out
 * @param spec - name and titles of the rest
 * @returns the measure
 * @throws Mistake `measure.not-within` where the part is not a part of the whole
 * @example
 * ```ts
 * import { received, receivedOnline, rest } from '@hanoi-dx/core/measures';
 *
 * const notOnline = rest(received, receivedOnline, {
 *   name: 'receivedNotOnline',
 *   title: { vi: 'Hồ sơ không nộp trực tuyến', en: 'Dossiers not filed online' },
 * });
 * notOnline.from; // → ['receivedNotOnline', 'received', 'receivedOnline']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function rest<const Name extends string, W extends Measure, P extends Measure>(
  whole: W,
  part: P & (W['name'] extends P['wholes'][number] ? unknown : NotWithin<W['name']>),
  spec: DerivedSpec<Name>,
): Measure<Name, W['name'] | W['wholes'][number], W['fact'], Name | W['from'][number] | P['from'][number]> {
  if (!isWithin(part, whole)) throw notWithin(part.name, whole.name);
  const from = new Set([spec.name, ...whole.from, ...part.from]);
  return derive(whole, spec, { rule: 'rest', whole, part }, [...from], isAskedAnew(part));
}

/**
 * Several parts of one whole that share no row, taken together: their counts are added.
 *
 * @param parts - at least two parts of one whole, shown to be disjoint by their conditions
 * @param spec - name and titles of the parts together
 * @returns the measure, a part of what all the parts are within
 * @throws Mistake `measure.no-common-whole` or `measure.not-disjoint` where the parts cannot be added
 * @example
 * ```ts
 * import { receivedByPost, receivedInPerson, together } from '@hanoi-dx/core/measures';
 *
 * const onPaper = together([receivedInPerson, receivedByPost], {
 *   name: 'receivedOnPaper',
 *   title: { vi: 'Hồ sơ giấy', en: 'Dossiers on paper' },
 * });
 * onPaper.wholes; // → ['received']
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function together<const Name extends string, const P extends readonly [Measure, Measure, ...Measure[]]>(
  parts: P,
  spec: DerivedSpec<Name>,
): Measure<Name, CommonWholes<P>, P[number]['fact'], Name | P[number]['from'][number]> {
  const [first, ...others] = parts;
  const common = wholesOf(first).filter((whole) => others.every((part) => isWithin(part, whole)));
  const [nearest] = common;
  if (nearest === undefined) throw noCommonWhole(parts);
  const overlapping = parts.find((part, at) => parts.slice(at + 1).some((other) => !disjoint(part, other)));
  if (overlapping !== undefined) throw notDisjoint(overlapping.name);
  const from = new Set([spec.name, ...parts.flatMap((part) => part.from)]);
  return derive(nearest, spec, { rule: 'together', parts }, [...from], parts.some(isAskedAnew));
}

/**
 * The total of a number that each row of a measure holds, such as the seconds of handling.
 *
 * @param of - the measure whose rows are summed over
 * @param spec - name and titles, the field that holds the number, and in what it is counted
 * @returns the measure, a part of nothing; it adds as its rows do
 * @example
 * ```ts
 * import { settled, sum } from '@hanoi-dx/core/measures';
 *
 * const handlingSeconds = sum(settled, {
 *   name: 'handlingSeconds',
 *   title: { vi: 'Tổng thời gian giải quyết', en: 'Total handling time' },
 *   field: 'handlingSeconds',
 *   unit: 'second',
 * });
 * handlingSeconds.unit; // → 'second'
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function sum<const Name extends string, M extends Measure>(
  of: M,
  spec: OverRowsSpec<Name, NumberField<M['fact']>>,
): SumOver<M, Name> {
  return overRows('sum', of, spec, of.additivity) as unknown as SumOver<M, Name>; // built from what the type states
}

/**
 * How many different values a field has among the rows of a measure, such as the procedures with a dossier online.
 * Such numbers are never added: a value that two units or months share would count twice.
 *
 * @param of - the measure whose rows are looked at
 * @param spec - name and titles, the field whose values are told apart, and in what they are counted
 * @returns the measure, a part of nothing
 * @example
 * ```ts
 * import { distinct, receivedOnline } from '@hanoi-dx/core/measures';
 *
 * const procedures = distinct(receivedOnline, {
 *   name: 'proceduresReceivedOnline',
 *   title: { vi: 'Thủ tục có hồ sơ trực tuyến', en: 'Procedures with a dossier online' },
 *   field: 'procedure',
 *   unit: 'procedure',
 * });
 * procedures.additivity; // → { time: 'none', place: 'none' }
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function distinct<const Name extends string, M extends Measure>(
  of: M,
  spec: OverRowsSpec<Name, keyof Facts[M['fact']] & string>,
): Measure<Name, never, M['fact'], Name> {
  const measure = overRows('distinct', of, spec, { time: 'none', place: 'none' });
  return measure as unknown as Measure<Name, never, M['fact'], Name>; // built from what the type states
}

function overRows(
  rule: 'sum' | 'distinct',
  of: Measure,
  { name, title, field, unit }: OverRowsSpec<string, string>,
  additivity: Additivity,
): Measure {
  const { fact, datedBy } = of;
  return frozen({ name, title, fact, unit, datedBy, additivity, rows: { rule, of, field }, wholes: [], from: [name] });
}

/** `asked`: how rows stand is asked anew for a longer period, and such counts do not add over time. */
function derive<Name extends string, Wholes extends string, Fact extends FactName, From extends string>(
  whole: Measure,
  spec: DerivedSpec<Name>,
  rows: Rows,
  from: readonly string[],
  asked: boolean,
): Measure<Name, Wholes, Fact, From> {
  const { name, title } = spec;
  const additivity = asked ? { ...whole.additivity, time: 'none' } : whole.additivity;
  const wholes = [whole.name, ...whole.wholes];
  const derived = { ...whole, name, title, additivity, rows, wholes, from };
  return frozen(derived) as unknown as Measure<Name, Wholes, Fact, From>; // the callers state the names they build from
}

function isAskedAnew({ additivity }: Measure): boolean {
  return additivity.time === 'none';
}

function notWithin(part: string, whole: string): Error {
  return mistake('measure.not-within', {
    vi: `"${part}" không là một phần của "${whole}": hãy dùng within(${whole}, …).`,
    en: `"${part}" is not a part of "${whole}": use within(${whole}, …).`,
  });
}

function noCommonWhole(parts: readonly Measure[]): Error {
  const names = parts.map((part) => part.name).join(', ');
  return mistake('measure.no-common-whole', {
    vi: `Các phần ${names} không cùng thuộc một tổng thể nên không cộng được.`,
    en: `The parts ${names} have no whole in common and cannot be added.`,
  });
}

function notDisjoint(name: string): Error {
  return mistake('measure.not-disjoint', {
    vi: `Không chứng minh được "${name}" tách rời với các phần khác: cộng lại có thể đếm hai lần.`,
    en: `"${name}" cannot be shown to share no row with the other parts: adding them could count twice.`,
  });
}
