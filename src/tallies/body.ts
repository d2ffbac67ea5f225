import { type Day, dayNumber, dayOfNumber } from '../days/index.js';
import type { Issue } from '../issues/index.js';
import { printPath, showReceived } from '../issues/index.js';
import { UNKNOWN } from '../measures/internal.js';
import { type OutOfForce, type UnitAnswer, unit } from '../units/index.js';

/** What a code means from one day to another: the key of a body in groups. */
export interface Meaning {
  /** The dated key of a unit, the code of an agency as it is, and `unknown` for units before the register begins. */
  readonly key: string;
  /** The first day, `undefined` where there is none. */
  readonly from: Day | undefined;
  /** The last day, `undefined` where there is none. */
  readonly until: Day | undefined;
}

/** The key of a body in groups, or why its code means nobody on that day. */
export type BodyKey = string | readonly [Issue];

/** Finds the keys of bodies by code and number of the day. */
export type BodyFinder = (code: string, day: number, path: Issue['path']) => BodyKey;

/**
 * A finder that keeps what the codes of units that it found mean, because a tally asks for the same few over and over.
 * What is wrong is said anew each time, of the field that holds the code: a code that means nobody is never kept.
 */
export function bodyFinder(): BodyFinder {
  const kept = new Map<string, { readonly key: string; readonly first: number; readonly last: number }[]>();
  return (code, day, path) => {
    if (!UNIT.test(code)) return code;
    const ofCode = kept.get(code) ?? [];
    const found = ofCode.find(({ first, last }) => day >= first && day <= last);
    if (found !== undefined) return found.key;
    const meaning = meaningOf(code, dayOfNumber(day), path);
    if (!('key' in meaning)) return meaning;
    const { key, from, until } = meaning;
    const first = from === undefined ? -Infinity : dayNumber(from);
    kept.set(code, [...ofCode, { key, first, last: until === undefined ? Infinity : dayNumber(until) }]);
    return key;
  };
}

const UNIT = /^\d/;

/** What a code means on a day and the days around it, or why it means nobody. */
export function meaningOf(code: string, on: Day, path: Issue['path']): Meaning | readonly [Issue] {
  if (!UNIT.test(code)) return { key: code, from: undefined, until: undefined };
  const answer = unit(code, { on });
  if (answer.status === 'found') return { key: answer.unit.key, from: answer.unit.from, until: answer.unit.until };
  if (answer.status !== 'not-recorded') return [notInForce(code, on, answer, path)];
  return { key: UNKNOWN, from: undefined, until: dayOfNumber(dayNumber(answer.recordedFrom) - 1) };
}

/** The issue of a code that means no unit on a day, with the units that it means on other days. */
function notInForce(code: string, on: Day, answer: UnitAnswer, path: Issue['path']): Issue {
  const known = answer.status === 'not-in-force' ? answer.known.map(named) : [];
  const field = printPath(path);
  return {
    code: known.length > 0 ? 'unit.not-in-force' : 'unit.unknown',
    path,
    expected: known.length > 0 ? `a unit in force on ${on}; the code means ${known.join(', ')}` : 'a unit of Hanoi',
    received: showReceived(code),
    message: {
      vi: `Mã ${code} không chỉ đơn vị nào vào ngày ${on}: hãy ghi ở ${field} mã có hiệu lực vào ngày đó.`,
      en: `The code ${code} means no unit on ${on}: write in ${field} the code in force on that day.`,
    },
  };
}

function named({ unit: { key, name } }: OutOfForce): string {
  return `${key} ${name}`;
}
