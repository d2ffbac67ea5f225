import { boundsOf, type Count, checkCount, type Reported, reportedFrom } from '../exact/index.js';
import { frozen } from '../frozen/index.js';
import { type Issue, showReceived } from '../issues/index.js';
import type { Citation } from '../law/index.js';
import type { Label } from '../text/index.js';
import type { UnitKey } from './code.js';
import { paired } from './decoding.js';
import type { Flow } from './flows.js';

/** How somebody who says on what grounds divides the count of one old unit among the units that took its parts. */
export interface Apportionment {
  /** The old unit. */
  readonly from: UnitKey;
  /** Whole numbers in whose proportion the count is divided, such as the households counted in each part. */
  readonly weights: Readonly<Record<UnitKey, Count>>;
  /** Who counted them, and where that was read. */
  readonly basis: Citation;
}

/**
 * Divides a whole number in the proportion of weights, by largest remainder: the parts are whole, each is less than one
 * away from its exact share, and together they are the number. On a tie the earlier part is the larger.
 *
 * @param total - a whole number, 0 or more
 * @param weights - whole numbers, 0 or more, not all 0
 * @returns the parts, in the order of the weights
 * @example
 * ```ts
 * import { largestRemainder } from '@hanoi-dx/core/units';
 *
 * largestRemainder(100, [1, 1, 1]); // → [34, 33, 33]
 * ```
 */
export function largestRemainder(total: Count, weights: readonly Count[]): readonly Count[] {
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (whole === 0n) return weights.map(() => 0);
  const products = weights.map((weight) => BigInt(total) * BigInt(weight));
  const parts = products.map((product) => Number(product / whole));
  const left = total - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = products
    .map((product, at) => ({ at, remainder: product % whole }))
    .sort((one, other) => Number(other.remainder - one.remainder)); // which keeps equal ones in their order
  const raised = new Set(byRemainder.slice(0, left).map(({ at }) => at));
  return parts.map((part, at) => (raised.has(at) ? part + 1 : part));
}

/** A count divided among the units that took parts; of a range both ends are divided, and each adds up. */
export function divided(count: Reported, { weights }: Apportionment): ReadonlyMap<UnitKey, Reported> {
  const keys = (Object.keys(weights) as UnitKey[]).sort(); // the record's own type
  const shares = keys.flatMap((key) => weights[key] ?? []);
  const { low, above, high } = boundsOf(count);
  const least = above ? low + 1 : low;
  const lows = largestRemainder(least, shares);
  const further = largestRemainder(high === undefined ? 0 : high - least, shares);
  const parts = paired(lows, further).map(([first, more]) =>
    reportedFrom({ low: first, above: false, high: high === undefined ? undefined : first + more }),
  );
  return new Map(paired(keys, parts));
}

/** What is wrong with an apportionment of a unit whose count can have gone where `flow` says. */
export function issuesOfApportionment(
  { from, weights, basis }: Apportionment,
  flow: Flow | undefined,
  path: Issue['path'],
): readonly Issue[] {
  if (flow === undefined) return [wrong('apportionment.not-in-force', [...path, 'from'], 'a unit of that day', from)];
  if (flow.length < 2) return [wrong('apportionment.needless', [...path, 'from'], 'a unit that was split', from)];
  const issues = Object.entries(weights).flatMap(([key, weight]) => {
    const checked = checkCount(weight, [...path, 'weights', key]);
    const known = flow.some((to) => to === key);
    const stray = wrong('apportionment.not-a-successor', [...path, 'weights', key], flow.join(' or '), key);
    return [...(checked.ok ? [] : checked.issues), ...(known ? [] : [stray])];
  });
  const empty = Object.values(weights).every((weight) => weight === 0);
  if (empty) issues.push(wrong('apportionment.empty', [...path, 'weights'], 'at least one weight above 0', weights));
  if (!basis?.kind) issues.push(wrong('apportionment.uncited', [...path, 'basis'], 'a citation', basis));
  return issues;
}

function wrong(code: keyof typeof MESSAGES, path: Issue['path'], expected: string, received: unknown): Issue {
  return { code, path, expected, received: showReceived(received), message: MESSAGES[code] };
}

const MESSAGES = /* @__PURE__ */ frozen({
  'apportionment.not-in-force': {
    vi: 'Chỉ phân bổ số liệu của đơn vị có hiệu lực vào ngày của số liệu: hãy kiểm tra khóa.',
    en: 'Only the count of a unit in force on the day of the counts is divided: check the key.',
  },
  'apportionment.needless': {
    vi: 'Đơn vị này không bị chia đối với loại số liệu đang chuyển: hãy bỏ phần phân bổ.',
    en: 'For what is being counted, this unit was not split: leave its apportionment out.',
  },
  'apportionment.not-a-successor': {
    vi: 'Đơn vị nhận không nằm trong các đơn vị kế tục: hãy phân bổ cho đúng các đơn vị đã nhận một phần.',
    en: 'The weight is for a unit that took no part: weigh the units that did.',
  },
  'apportionment.empty': {
    vi: 'Các trọng số đều bằng 0 nên không chia được: hãy nêu ít nhất một trọng số dương.',
    en: 'All weights are 0, so nothing can be divided by them: give at least one above 0.',
  },
  'apportionment.uncited': {
    vi: 'Cách phân bổ phải nêu căn cứ: ai đếm và đọc ở đâu.',
    en: 'An apportionment states its grounds: who counted, and where that was read.',
  },
} as const satisfies Record<string, Label>);
