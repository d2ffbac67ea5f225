import { type Day, readDay } from '../days/index.js';
import { notRecorded } from './answer.js';
import { type Hit, hitsOf, isMisfit, nearUnits } from './candidates.js';
import { REFORM } from './current.js';
import type { Suggestion, UnitFinder, UnitMatch } from './match.js';
import { once } from './once.js';
import { type Reading, readingsOf } from './readings.js';
import { readCode, refusedText } from './refusals.js';
import { outOfForce } from './register.js';
import { plainKey } from './spelling.js';
import { allUnits, eraOf, isInForce, JANUARY_ROUND, RECORDED_FROM, unitsOfEra } from './timeline.js';
import { type Unit, unitTitle } from './unit.js';

/**
 * What a messy text means on a day: a name with or without its word of kind, marks, capitals, one of two spellings of tones,
 * an old district or the city behind it; or a code. Nothing uncertain is taken silently: a name with typos, with another
 * word of kind or with other marks is a suggestion.
 *
 * @param text - at most 200 characters
 * @param when - `on`: the day; there is no default, because a name has meant different places
 * @returns one of: `exact`, `ambiguous` with all candidates, `suggestion`, `not-in-force` with what each unit became or came from,
 * `unknown`, `not-recorded` for days before 2024, `invalid`
 * @example
 * ```ts
 * import { findUnit } from '@hanoi-dx/core/units';
 *
 * const found = findUnit('P.Tay Tuu, TP Hà Nội', { on: '2025-11-21' });
 * found.status === 'exact' ? found.unit.key : ''; // → '00613@2025-07-01'
 * findUnit('Minh Khai', { on: '2024-06-01' }).status; // → 'ambiguous'
 * findUnit('Minh Khai, Quận Bắc Từ Liêm', { on: '2025-11-21' }).status; // → 'not-in-force'
 * findUnit('Xã Tây Tựu', { on: '2025-11-21' }).status; // → 'suggestion'
 * findUnit('Phường Việt Hưng, Quảng Ninh', { on: '2025-11-21' }); // → { status: 'unknown', elsewhere: 'Quảng Ninh' }
 * ```
 */
export function findUnit(text: string, { on }: { readonly on: Day }): UnitMatch {
  return unitFinder({ on })(text);
}

/**
 * A finder for many texts of one day; its answers are those of {@link findUnit}.
 *
 * @param when - `on`: the day
 * @returns the finder; where the day is none, its every answer says so
 * @example
 * ```ts
 * import { unitFinder } from '@hanoi-dx/core/units';
 *
 * const find = unitFinder({ on: '2025-11-21' });
 * ['Thuỵ Lâm', 'phuong duc', 'Phường Liệt'].map((text) => find(text).status); // → ['not-in-force', 'exact', 'suggestion']
 * ```
 */
export function unitFinder({ on }: { readonly on: Day }): UnitFinder {
  const day = readDay(on, ['on']);
  if (!day.ok) return () => ({ status: 'invalid', issues: day.issues, meant: [] });
  if (on < RECORDED_FROM) return () => notRecorded(on);
  const era = eraOf(on);
  return era === REFORM ? today() : era === JANUARY_ROUND ? spring2025() : in2024();
}

const today = /* @__PURE__ */ once(() => finderOf(REFORM));
const spring2025 = /* @__PURE__ */ once(() => finderOf(JANUARY_ROUND));
const in2024 = /* @__PURE__ */ once(() => finderOf(RECORDED_FROM));

function finderOf(era: Day): UnitFinder {
  const isNow = (unit: Unit): boolean => isInForce(unit, era);
  const known = writtenAsUsual(unitsOfEra(era));
  const near = nearUnits(() => unitsOfEra(era), isNow);
  const nearOnAnyDay = nearUnits(allUnits, isNow);
  const suggested = (readings: readonly Reading[]): UnitMatch => {
    const now = near(readings);
    const candidates = now.length > 0 ? now : nearOnAnyDay(readings);
    return candidates.length === 0 ? { status: 'unknown' } : { status: 'suggestion', candidates };
  };
  return (text) => known.get(text) ?? read(text, era, suggested);
}

/** Usual ways to write a unit's name, each with the answer: what most texts are, found at once. */
function writtenAsUsual(units: readonly Unit[]): ReadonlyMap<string, UnitMatch> {
  const answers = new Map<string, UnitMatch>();
  const shared = new Set<string>();
  for (const unit of units) {
    const names = [unit.name, unit.plainName, unitTitle(unit).vi];
    const answer: UnitMatch = Object.freeze({ status: 'exact', unit });
    for (const form of new Set([...names, ...names.map((name) => name.toLowerCase()), unit.code])) {
      if (answers.has(form)) shared.add(form);
      answers.set(form, answer);
    }
  }
  for (const form of shared) answers.delete(form);
  return answers;
}

const LONGEST = 200;
const NUMBERS_ALONE = /^[\d\s.,']+$/;

function read(text: unknown, era: Day, suggested: (readings: readonly Reading[]) => UnitMatch): UnitMatch {
  if (typeof text !== 'string') return refusedText('not-text', text, era);
  if (text.length > LONGEST) return refusedText('too-long', text, era);
  const key = plainKey(text);
  if (key === '') return refusedText('empty', text, era);
  if (NUMBERS_ALONE.test(text)) return readCode(text, era);
  const { readings, elsewhere } = readingsOf(key);
  const hits = hitsOf(text, readings);
  if (hits.length === 0) return elsewhere === undefined ? suggested(readings) : { status: 'unknown', elsewhere };
  const fitting = hits.filter((hit) => !isMisfit(hit));
  const [unit, ...others] = inEra(bestMarked(fitting), era);
  if (unit !== undefined) {
    return others.length === 0 ? { status: 'exact', unit } : { status: 'ambiguous', candidates: [unit, ...others] };
  }
  const ended = latestOfEach(bestMarked(fitting));
  if (ended.length > 0) return { status: 'not-in-force', known: ended.map((one) => outOfForce(one, era)) };
  return { status: 'suggestion', candidates: misfitting(hits, era) };
}

/** The units of fitting hits; where the marks of some agree in full, those alone. */
function bestMarked(fitting: readonly Hit[]): readonly Unit[] {
  const same = fitting.filter(({ marks }) => marks === 'same');
  return [...new Set((same.length > 0 ? same : fitting).map(({ unit }) => unit))];
}

function inEra(units: readonly Unit[], era: Day): readonly Unit[] {
  return units.filter((unit) => isInForce(unit, era));
}

/** Of units of one kind, name and district, the latest. */
function latestOfEach(units: readonly Unit[]): readonly Unit[] {
  const latest = new Map<string, Unit>();
  for (const unit of units) {
    const place = `${unit.kind} ${unit.name} ${unit.district?.code}`;
    const other = latest.get(place);
    if (other === undefined || other.from < unit.from) latest.set(place, unit);
  }
  return [...latest.values()];
}

function misfitting(hits: readonly Hit[], era: Day): readonly Suggestion[] {
  const misfits = hits.filter(isMisfit).map(({ unit, misfit }): [Unit, Suggestion] => {
    return [unit, { unit, because: misfit, typos: 0, inForce: isInForce(unit, era) }];
  });
  const candidates = [...new Map(misfits).values()];
  const inForce = candidates.filter((candidate) => candidate.inForce);
  return inForce.length > 0 ? inForce : candidates;
}
