import { type Day, dayOfNumber } from '../days/index.js';
import type { Issue } from '../issues/index.js';
import { printPath, showReceived } from '../issues/index.js';
import { type OutOfForce, type UnitAnswer, unit } from '../units/index.js';
import { UNKNOWN } from './dimension.js';

/** The key of a body in groups, or why its code means nobody on that day. */
export type BodyKey = string | readonly [Issue];

/**
 * Finds the keys of bodies by code and day: the dated key of a unit, the code of an agency as it is, and `unknown` for
 * units before the register begins. The keys of units are kept, because a tally asks for the same few over and over. What
 * is wrong is said anew each time, of the field that holds the code: codes that mean nobody are never kept.
 */
export type BodyFinder = (code: string, day: number, path: Issue['path']) => BodyKey;

/** A finder with nothing kept yet. */
export function bodyFinder(): BodyFinder {
  const kept = new Map<string, Map<number, string>>();
  return (code, day, path) => {
    if (!UNIT.test(code)) return code;
    const found = kept.get(code)?.get(day);
    if (found !== undefined) return found;
    const on = dayOfNumber(day);
    const answer = unit(code, { on });
    if (answer.status === 'not-recorded') return UNKNOWN;
    if (answer.status !== 'found') return [notInForce(code, on, answer, path)];
    const { key } = answer.unit;
    kept.set(code, (kept.get(code) ?? new Map<number, string>()).set(day, key));
    return key;
  };
}

const UNIT = /^\d/;

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
