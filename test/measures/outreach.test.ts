import { expect, test } from 'vitest';
import { audiences, countRules, type OutreachCount } from '../../src/campaigns/index.js';
import * as library from '../../src/measures/index.js';
import {
  countOf,
  disjoint,
  type Measure,
  together,
  trainingPlaces,
  trainingPlacesOfCoreTeams,
  trainingPlacesOfPointStaff,
  trainingPlacesOfPoliticalSystem,
} from '../../src/measures/index.js';

const rules = Object.entries(countRules) as [OutreachCount, (typeof countRules)[OutreachCount]][]; // its own keys

const measures: ReadonlyMap<string, Measure> = new Map(
  Object.entries(library).flatMap(([name, value]) => (isMeasure(value) ? [[name, value] as const] : [])),
);

function isMeasure(value: unknown): value is Measure {
  return typeof value === 'object' && value !== null && 'wholes' in value;
}

/** The measure that the library exports under a name. */
function measureNamed(name: OutreachCount): Measure {
  const measure = measures.get(name);
  if (measure === undefined) throw new Error(`no measure ${name}`);
  return measure;
}

test.each(rules)('the count %s of a campaign is the measure of that name', (name, rule) => {
  const measure = measureNamed(name);
  expect(measure.name).toBe(name);
  expect(measure.unit).toBe(rule.unit);
  expect(measure.wholes[0]).toBe(rule.within);
  expect(measure.datedBy === 'asOf' ? 'stock' : 'flow').toBe(rule.kind);
});

test('persons and households of different activities never add, and neither do persons over time', () => {
  for (const [name, { unit, kind, adds }] of rules) {
    if (unit !== 'person' && unit !== 'household') continue;
    expect([name, adds]).toEqual([name, false]);
    if (kind === 'flow') expect(measureNamed(name).additivity).toEqual({ time: 'none', place: 'none' });
  }
});

test('training places by audience are parts that share none, and add up', () => {
  const parts = [trainingPlacesOfPointStaff, trainingPlacesOfCoreTeams, trainingPlacesOfPoliticalSystem] as const;
  const title = { vi: 'Chỗ tập huấn đã kể', en: 'Training places told' };
  const told = together(parts, { name: 'trainingPlacesTold', title });
  expect(told.wholes).toEqual([trainingPlaces.name]);
  expect(disjoint(parts[0], parts[1])).toBe(true);
  const counts = {
    trainingPlacesOfPointStaff: 98,
    trainingPlacesOfCoreTeams: 280,
    trainingPlacesOfPoliticalSystem: 402,
    trainingPlaces: 780,
  };
  expect(countOf(told, counts)).toEqual({ status: 'known', count: 780 });
  expect(countOf(told, { ...counts, trainingPlaces: 779 })).toMatchObject({
    status: 'wrong',
    issues: [{ code: 'count.part-above-whole' }],
  });
  for (const { rows } of parts) expect(rows.rule === 'within' && Object.keys(audiences)).toContain('core-teams');
});
