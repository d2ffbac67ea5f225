import type { Day } from '../days/index.js';
import { showReceived } from '../issues/index.js';
import type { Label } from '../text/index.js';
import { probableCode, readUnitCode } from './code.js';
import type { UnitMatch } from './match.js';
import { outOfForce } from './register.js';
import { allUnits, isInForce, unitsByCode } from './timeline.js';
import type { Unit } from './unit.js';

/** The answer to a code in the place of a name. */
export function readCode(text: string, on: Day): UnitMatch {
  const code = readUnitCode(text.trim());
  if (!code.ok) return { status: 'invalid', issues: code.issues, meant: meantBy(text, on) };
  const borne = unitsByCode().get(code.value);
  if (borne === undefined) return { status: 'unknown' };
  const unit = borne.find((one) => isInForce(one, on));
  if (unit !== undefined) return { status: 'exact', unit };
  return { status: 'not-in-force', known: borne.map((one) => outOfForce(one, on)).reverse() };
}

/** The answer to what is no name at all. */
export function refusedText(why: keyof typeof WHY, value: unknown, on: Day): UnitMatch {
  const code = readUnitCode(value);
  if (typeof value === 'number' && !code.ok)
    return { status: 'invalid', issues: code.issues, meant: meantBy(value, on) };
  const { expected, ...message } = WHY[why];
  const issue = { code: `unit-name.${why}`, path: [], expected, received: showReceived(value), message };
  return { status: 'invalid', issues: [issue], meant: [] };
}

/** The unit of the code that lost its zeros, where one is in force. */
function meantBy(value: unknown, on: Day): readonly Unit[] {
  const code = probableCode(value);
  return allUnits().filter((unit) => unit.code === code && isInForce(unit, on));
}

const WHY = {
  'not-text': {
    expected: 'a text',
    vi: 'Tên đơn vị hành chính phải là chữ.',
    en: 'The name of a unit is text.',
  },
  empty: {
    expected: 'a name or a code',
    vi: 'Thiếu tên đơn vị hành chính: hãy ghi tên hoặc mã.',
    en: 'There is no name: give a name or a code.',
  },
  'too-long': {
    expected: 'at most 200 characters',
    vi: 'Chữ quá dài để là tên đơn vị hành chính: chỉ ghi tên và nơi trực thuộc.',
    en: 'The text is too long for the name of a unit: give its name and where it lies, no more.',
  },
} as const satisfies Record<string, Label & { readonly expected: string }>;
