import { type Day, readDay } from '../days/index.js';
import { boundsOf, checkReported, type Reported } from '../exact/index.js';
import { type Issue, showReceived } from '../issues/index.js';
import type { Citation } from '../law/index.js';
import { divided, issuesOfApportionment } from './apportionment.js';
import type { UnitKey } from './code.js';
import { type Flow, flowsFrom } from './flows.js';
import { unitOfKey } from './identity.js';
import type { Moving } from './moved.js';
import { eraOf, isInForce, RECORDED_FROM } from './timeline.js';

/** A unit's count divided on somebody's grounds. */
interface Division {
  readonly parts: ReadonlyMap<UnitKey, Reported>;
  readonly basis: Citation;
}

/** Counts that were checked, with where each can have gone. */
export interface Prepared {
  readonly counts: ReadonlyMap<UnitKey, Reported>;
  readonly flows: ReadonlyMap<UnitKey, Flow>;
  readonly divisions: ReadonlyMap<UnitKey, Division>;
}

/** Checks counts and apportionments; `issues` is empty where all is well. */
export function prepared(given: Readonly<Record<UnitKey, Reported>>, moving: Moving): Prepared & { issues: Issue[] } {
  const day = readDay(moving.on, ['on']);
  const issues = day.ok ? [] : [...day.issues];
  if (!COUNTED.includes(moving.counting)) issues.push(notCounted(moving.counting));
  const counts = new Map<UnitKey, Reported>();
  const refused = issues.length > 0 || moving.on < RECORDED_FROM;
  if (refused) return { counts, flows: new Map(), divisions: new Map(), issues };
  const flows = flowsFrom(eraOf(moving.on), moving.counting);
  for (const [key, value] of Object.entries(given)) {
    const unit = unitOfKey(key, [key]);
    const count = checkReported(value, [key]);
    issues.push(...(unit.ok ? [] : unit.issues), ...(count.ok ? [] : count.issues));
    if (unit.ok && !isInForce(unit.value, moving.on)) issues.push(otherDay(key, moving.on));
    if (unit.ok && count.ok) counts.set(unit.value.key, count.value);
  }
  const divisions = divisionsOf(moving, counts, flows, issues);
  const sum = [...counts.values()].reduce((total: number, count) => total + largest(count), 0);
  if (sum > Number.MAX_SAFE_INTEGER) issues.push(tooLarge(sum));
  return { counts, flows, divisions, issues };
}

function divisionsOf(
  { apportionments = [] }: Moving,
  counts: Prepared['counts'],
  flows: Prepared['flows'],
  issues: Issue[],
): Prepared['divisions'] {
  const divisions = new Map<UnitKey, Division>();
  for (const [at, apportionment] of apportionments.entries()) {
    const path = ['apportionments', at];
    const found = issuesOfApportionment(apportionment, flows.get(apportionment.from), path);
    if (divisions.has(apportionment.from)) issues.push(twice([...path, 'from'], apportionment.from));
    issues.push(...found);
    const count = counts.get(apportionment.from);
    if (count === undefined || found.length > 0) continue;
    divisions.set(apportionment.from, { parts: divided(count, apportionment), basis: apportionment.basis });
  }
  return divisions;
}

const COUNTED: readonly string[] = ['persons', 'households', 'land', 'other'];

function largest(count: Reported): number {
  const { low, high } = boundsOf(count);
  return high ?? low;
}

function notCounted(value: unknown): Issue {
  return {
    code: 'move.counting',
    path: ['counting'],
    expected: COUNTED.join(' | '),
    received: showReceived(value),
    message: {
      vi: 'Phải nói rõ số liệu đếm gì (người, hộ, đất hay loại khác): điều đó quyết định số liệu đi theo dân hay theo đất.',
      en: 'Say what the counts count (persons, households, land, other): it decides whether they follow people or land.',
    },
  };
}

function otherDay(key: string, on: Day): Issue {
  return {
    code: 'move.not-in-force',
    path: [key],
    expected: `a unit in force on ${on}`,
    received: showReceived(key),
    message: {
      vi: 'Đơn vị không có hiệu lực vào ngày của số liệu: hãy chuyển số liệu trước và sau cải cách riêng, rồi mới cộng.',
      en: 'The unit is not in force on the day of the counts: move the counts of each side of a reform by themselves, then add.',
    },
  };
}

function twice(path: Issue['path'], from: UnitKey): Issue {
  return {
    code: 'apportionment.twice',
    path,
    expected: 'one apportionment a unit',
    received: showReceived(from),
    message: {
      vi: 'Một đơn vị được phân bổ hai lần: chỉ giữ một cách phân bổ.',
      en: 'One unit is apportioned twice: keep one of the two.',
    },
  };
}

function tooLarge(sum: number): Issue {
  return {
    code: 'count.unsafe',
    path: [],
    expected: 'counts whose sum is at most 9007199254740991',
    received: String(sum),
    message: {
      vi: 'Tổng các số đếm vượt quá 2^53 − 1, không còn giữ được chính xác.',
      en: 'The sum of the counts is above 2^53 − 1, where numbers are no longer exact.',
    },
  };
}
