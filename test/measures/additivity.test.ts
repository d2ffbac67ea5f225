import { describe, expect, test } from 'vitest';
import * as measures from '../../src/measures/index.js';
import {
  dependsOnAsOf,
  distinct,
  equals,
  handlingSeconds,
  isWithin,
  looksAt,
  type Measure,
  openOverdue,
  petitions,
  petitionsHandled,
  petitionsInTime,
  procedures,
  proceduresOnline,
  proceduresWithOnlineDossier,
  received,
  receivedFullyOnline,
  receivedOnline,
  receivedOnTime,
  receivedOpen,
  receivedSettled,
  rest,
  settled,
  sum,
  together,
  within,
} from '../../src/measures/index.js';

const title = { vi: 'Ví dụ', en: 'An example' };

function isMeasure(value: unknown): value is Measure {
  return typeof value === 'object' && value !== null && 'additivity' in value;
}

const exported: Readonly<Record<string, unknown>> = measures;
const all = Object.entries(exported).filter((entry): entry is [string, Measure] => isMeasure(entry[1]));

describe('the measures of the library', () => {
  test('there are some', () => expect(all.length).toBeGreaterThan(70));

  test.each(all)('%s bears the name under which it is exported', (name, measure) => expect(measure.name).toBe(name));

  test.each(['vi', 'en'] as const)('no two have one title: %s', (locale) => {
    const titles = all.map(([, { title }]) => title[locale].toLowerCase());
    expect(titles.filter((text, at) => titles.indexOf(text) !== at)).toEqual([]);
  });

  test.each(all)('%s is said in both languages, in NFC', (_, measure) => {
    expect(measure.title.vi).not.toBe(measure.title.en);
    expect(measure.title.vi).toBe(measure.title.vi.normalize('NFC'));
  });
});

describe('how counts add over time', () => {
  test.each([
    [received, 'sum'],
    [receivedFullyOnline, 'sum'],
    [handlingSeconds, 'sum'],
    [petitionsHandled, 'sum'],
    [procedures, 'last'],
    [proceduresOnline, 'last'],
    // How a row stands on the day of looking, or what happened to it in the period, is asked anew.
    [receivedOnTime, 'none'],
    [receivedSettled, 'none'],
    [openOverdue, 'none'],
    [petitionsInTime, 'none'],
    [proceduresWithOnlineDossier, 'none'],
    [distinct(received, { name: 'x', title, field: 'procedure', unit: 'procedure' }), 'none'],
    // So are what is left of such a part, what such parts make together, and their parts.
    [rest(received, receivedSettled, { name: 'x', title }), 'none'],
    [together([receivedSettled, receivedOpen], { name: 'x', title }), 'none'],
    [within(receivedOnTime, { name: 'x', title, where: equals('hasFee', true) }), 'none'],
    [rest(received, receivedOnline, { name: 'x', title }), 'sum'],
  ] as readonly (readonly [Measure, string])[])('$0.title.en: $1', (measure, time) => {
    expect(measure.additivity.time).toBe(time);
  });

  test('no count of procedures adds over place', () => {
    expect(all.filter(([, { fact, additivity }]) => fact === 'procedure' && additivity.place === 'sum')).toEqual([]);
  });

  test('what is asked anew depends on the day of looking', () => {
    for (const measure of [receivedOnTime, openOverdue, petitionsInTime, proceduresWithOnlineDossier, procedures]) {
      expect(dependsOnAsOf(measure)).toBe(true);
    }
    for (const measure of [received, settled, petitions, handlingSeconds]) expect(dependsOnAsOf(measure)).toBe(false);
  });
});

describe('isWithin', () => {
  test('a part of a part is within both, nothing is within itself', () => {
    expect(isWithin(receivedFullyOnline, receivedOnline)).toBe(true);
    expect(isWithin(receivedFullyOnline, received)).toBe(true);
    expect(isWithin(received, receivedOnline)).toBe(false);
    expect(isWithin(received, received)).toBe(false);
    expect(isWithin(receivedOnline, { ...received, datedBy: 'dueAt' })).toBe(false);
  });
});

describe('looksAt', () => {
  const notFully = rest(receivedOnline, receivedFullyOnline, { name: 'x', title });
  const either = together([receivedSettled, receivedOpen], { name: 'x', title });

  test.each<[string, Measure, string, boolean]>([
    ['all rows look at nothing', received, 'submissionChannel', false],
    ['a part at its condition', receivedOnline, 'submissionChannel', true],
    ['a part of a part at both', receivedFullyOnline, 'submissionChannel', true],
    ['a rest at what its part looks at', notFully, 'serviceLevel', true],
    ['a rest at what its whole looks at', notFully, 'submissionChannel', true],
    ['parts together at what one looks at', either, 'standing', true],
    ['parts together at nothing else', either, 'submissionChannel', false],
    ['a total at its field', handlingSeconds, 'handlingSeconds', true],
    [
      'a total at what its rows look at',
      sum(receivedOnline, { name: 'x', title, field: 'handlingDays', unit: 'day' }),
      'submissionChannel',
      true,
    ],
  ])('%s', (_, measure, field, looks) => expect(looksAt(measure, field)).toBe(looks));
});
