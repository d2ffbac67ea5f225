import type { Day } from '../days/index.js';
import { withoutMarks } from '../text/index.js';
import { type UnitCode, unitKey } from './code.js';
import { currentUnits, REFORM } from './current.js';
import { CHANGED, FORMER } from './data/former.js';
import { codeOf, type Entry, entriesOf, kindOf } from './decoding.js';
import { once } from './once.js';
import type { District, Unit } from './unit.js';

/** The first day of which the register knows anything. */
export const RECORDED_FROM: Day = '2024-01-01';

/** The day on which Resolution 1286/NQ-UBTVQH15 took 579 units to 526. */
export const JANUARY_ROUND: Day = '2025-01-01';

const BEFORE_JANUARY_ROUND: Day = '2024-12-31';
const BEFORE_REFORM: Day = '2025-06-30';

/** What is recorded of one code in the round of 1 January 2025. */
export interface JanuaryChange {
  /** The unit that the code meant until 31 December 2024. */
  readonly before: Entry & { readonly district: District };
  /** The code that succeeds it: its own where it took another name, `undefined` where no source states it. */
  readonly successor: UnitCode | undefined;
  /** Whether the successor is inferred from a name that goes on. */
  readonly inferred: boolean;
}

const CHANGE = /([0-9a-z]+)([-+]?)([^=>|]+)([=>])([0-9a-z]*)(~?)/g;

/** The 86 changes of 1 January 2025. */
export const januaryChanges = /* @__PURE__ */ once((): readonly JanuaryChange[] =>
  districtsOf(CHANGED).flatMap(({ district, list }) =>
    Array.from(list.matchAll(CHANGE), (change) => changeOf(change, district)),
  ),
);

function changeOf(
  [, at = '', mark = '', name = '', sign, to = '', tilde]: string[],
  district: District,
): JanuaryChange {
  const before = { code: codeOf(Number.parseInt(at, 36)), kind: kindOf(mark), name, district };
  const successor = sign === '=' ? before.code : to === '' ? undefined : codeOf(Number.parseInt(to, 36));
  return { before, successor, inferred: tilde === '~' };
}

/** The 526 units until 30 June 2025, in the order of their districts and codes. */
export const formerUnits = /* @__PURE__ */ once((): readonly Unit[] => {
  const begun = new Set(januaryChanges().map(({ successor }) => successor));
  return districtsOf(FORMER).flatMap(({ district, list }) =>
    entriesOf(list).map((entry) =>
      begun.has(entry.code)
        ? unitOf({ ...entry, district }, JANUARY_ROUND, BEFORE_REFORM)
        : unitOf({ ...entry, district }, RECORDED_FROM, BEFORE_REFORM),
    ),
  );
});

/** The 30 districts until 30 June 2025. */
export const formerDistricts = /* @__PURE__ */ once(() => districtsOf(FORMER).map(({ district }) => district));

/** The 96 units that ended on 31 December 2024: given up, renamed, or gone on under their name with another merged in. */
const endedInJanuary = /* @__PURE__ */ once((): readonly Unit[] => {
  const changed = januaryChanges().map(({ before }) => before);
  const codes = new Set(changed.map(({ code }) => code));
  const wentOn = formerUnits().flatMap(({ code, kind, name, district, from }) =>
    from === JANUARY_ROUND && district !== undefined && !codes.has(code) ? [{ code, kind, name, district }] : [],
  );
  return [...changed, ...wentOn].map((entry) => unitOf(entry, RECORDED_FROM, BEFORE_JANUARY_ROUND));
});

/** Every unit that the register knows, of any day, in the order of codes and days. */
export const allUnits = /* @__PURE__ */ once((): readonly Unit[] =>
  Object.freeze(
    [...endedInJanuary(), ...formerUnits(), ...currentUnits()].sort((one, other) => (one.key < other.key ? -1 : 1)),
  ),
);

/** The units by key. */
export const unitsByKey = /* @__PURE__ */ once(
  (): ReadonlyMap<string, Unit> => new Map(allUnits().map((unit) => [unit.key, unit])),
);

/** The units that each code has meant, the earliest first. */
export const unitsByCode = /* @__PURE__ */ once((): ReadonlyMap<UnitCode, readonly Unit[]> => {
  const byCode = new Map<UnitCode, Unit[]>();
  for (const unit of allUnits()) byCode.set(unit.code, [...(byCode.get(unit.code) ?? []), unit]);
  return byCode;
});

/** Whether a unit is in force on a day. */
export function isInForce({ from, until }: Pick<Unit, 'from' | 'until'>, on: Day): boolean {
  return from <= on && (until === undefined || on <= until);
}

/** The first day of the era that a day lies in: between two rounds nothing changes. */
export function eraOf(on: Day): Day {
  return on >= REFORM ? REFORM : on >= JANUARY_ROUND ? JANUARY_ROUND : RECORDED_FROM;
}

const in2024 = /* @__PURE__ */ once(() => inEra(RECORDED_FROM));
const inSpring2025 = /* @__PURE__ */ once(() => inEra(JANUARY_ROUND));

/** The units of an era, frozen, in the order of their codes. */
export function unitsOfEra(era: Day): readonly Unit[] {
  return era === REFORM ? currentUnits() : era === JANUARY_ROUND ? inSpring2025() : in2024();
}

function inEra(era: Day): readonly Unit[] {
  return Object.freeze(allUnits().filter((unit) => isInForce(unit, era)));
}

function unitOf(entry: Entry & { district: District }, from: Day, until: Day): Unit {
  const { code, kind, name, district } = entry;
  const older = from === RECORDED_FROM ? { older: true as const } : {};
  const plainName = withoutMarks(name);
  return Object.freeze({ key: unitKey(code, from), code, kind, name, plainName, district, from, until, ...older });
}

/** Reads lists by district: three digits, the name, a colon, the list. */
function districtsOf(lists: string): readonly { readonly district: District; readonly list: string }[] {
  return lists.split(';').map((text) => {
    const colon = text.indexOf(':');
    const district = Object.freeze({ code: text.slice(0, 3), name: text.slice(3, colon) });
    return { district, list: text.slice(colon + 1) };
  });
}
