import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  among,
  disjoint,
  equals,
  frozen,
  households,
  installations,
  type Measure,
  measure,
  received,
  receivedByPost,
  receivedFullyOnline,
  receivedInPerson,
  receivedOnline,
  receivedPaidOnline,
  receivedWithFee,
  rest,
  sameMeasure,
  settled,
  settledOnTime,
  settledOverdue,
  teams,
  together,
  wholesOf,
  within,
} from '../../src/measures/index.js';
import { thrown } from '../thrown.js';

const title = { vi: 'Ví dụ', en: 'An example' };
const onPaper = together([receivedInPerson, receivedByPost], { name: 'receivedOnPaper', title });
const notOnline = rest(received, receivedOnline, { name: 'receivedNotOnline', title });
const notFully = rest(receivedOnline, receivedFullyOnline, { name: 'receivedPartlyOnline', title });
const feeOnPaper = within(notOnline, { name: 'feeNotOnline', title, where: equals('hasFee', true) });

function isFrozenDeeply(data: unknown): boolean {
  return typeof data !== 'object' || data === null
    ? true
    : Object.isFrozen(data) && Object.values(data).every(isFrozenDeeply);
}

describe('measure', () => {
  test('counts all rows of its fact, under its own name', () => {
    expect(teams).toEqual({
      name: 'teams',
      title: { vi: 'Tổ công nghệ số cộng đồng', en: 'Community digital technology teams' },
      fact: 'team',
      unit: 'team',
      datedBy: 'asOf',
      additivity: { time: 'last', place: 'sum' },
      rows: { rule: 'all' },
      wholes: [],
      from: ['teams'],
    });
  });

  test('leaves the given definition alone, and bears no name but its own', () => {
    const spec = { ...teams, name: 'points' as const, title };
    expect(measure(spec)).toMatchObject({ name: 'points', wholes: [], from: ['points'] });
    expect(Object.isFrozen(spec)).toBe(false);
  });
});

describe('within', () => {
  test('a part has fact, unit, day and additivity of its whole', () => {
    const { fact, unit, datedBy, additivity } = settled;
    expect(settledOnTime).toMatchObject({
      fact,
      unit,
      datedBy,
      additivity,
      wholes: ['settled'],
      from: ['settledOnTime'],
    });
    expect(settledOnTime.rows).toEqual({
      rule: 'within',
      whole: settled,
      where: { field: 'settlement', among: ['early', 'on-time'] },
    });
  });

  test('a part of a part is a part of both, the nearest first', () => {
    expect(receivedFullyOnline.wholes).toEqual(['receivedOnline', 'received']);
    expect(receivedPaidOnline.wholes).toEqual(['receivedWithFee', 'received']);
  });

  test('what else is written into the definition of a part is not taken over', () => {
    const spec = { name: 'part', title, where: equals('hasFee', true), unit: 'team' };
    expect(within(received, spec)).toMatchObject({ name: 'part', unit: 'dossier' });
    expect(within(received, spec)).not.toHaveProperty('where');
  });
});

describe('conditions', () => {
  test('equals is among of one', () => {
    expect(equals('hasFee', true)).toEqual(among('hasFee', [true]));
    expect(among('settlement', ['early', 'on-time'])).toEqual({ field: 'settlement', among: ['early', 'on-time'] });
  });
});

describe('rest', () => {
  test('is what a part leaves of its whole, counted from both', () => {
    expect(notOnline).toMatchObject({
      wholes: ['received'],
      from: ['receivedNotOnline', 'received', 'receivedOnline'],
    });
    expect(notFully).toMatchObject({
      wholes: ['receivedOnline', 'received'],
      from: ['receivedPartlyOnline', 'receivedOnline', 'receivedFullyOnline'],
    });
    expect(notOnline.rows).toEqual({ rule: 'rest', whole: received, part: receivedOnline });
  });

  test('a part of a part may be left out of the larger whole', () => {
    const others = rest(received, receivedFullyOnline, { name: 'others', title });
    expect(others.wholes).toEqual(['received']);
  });

  test.each<[Measure, Measure]>([
    [received, settledOnTime],
    [receivedOnline, receivedByPost],
    [receivedOnline, received],
    [received, received],
    [households, receivedOnline],
  ])('row %#: refuses the rest of what is not a part', (whole, part) => {
    const error = thrown(() => rest(whole, part as never, { name: 'x', title })); // the types refuse it already
    expect(error).toMatchObject({ name: 'Mistake', code: 'measure.not-within' });
    expect(error?.says.vi).toContain(`within(${whole.name}, …)`);
    expect(error?.says.en).toContain(`"${part.name}" is not a part of "${whole.name}"`);
  });

  test('a whole of the same name and another definition is another whole', () => {
    const other = { ...received, datedBy: 'dueAt' } as const;
    expect(thrown(() => rest(other, receivedOnline, { name: 'x', title }))).toMatchObject({
      code: 'measure.not-within',
    });
  });
});

describe('together', () => {
  test('adds parts of one whole', () => {
    expect(onPaper).toMatchObject({
      fact: 'dossier',
      datedBy: 'receivedAt',
      wholes: ['received'],
      from: ['receivedOnPaper', 'receivedInPerson', 'receivedByPost'],
    });
  });

  test('is within what all its parts are within, the nearest first', () => {
    const both = together([notFully, receivedFullyOnline], { name: 'both', title });
    expect(both.wholes).toEqual(['receivedOnline', 'received']);
    const mixed = together([receivedFullyOnline, receivedByPost], { name: 'mixed', title });
    expect(mixed.wholes).toEqual(['received']);
    const three = together([receivedFullyOnline, notFully, receivedByPost], { name: 'three', title });
    expect(three.wholes).toEqual(['received']);
  });

  test('takes three parts, and parts that are themselves put together', () => {
    const all = together([onPaper, receivedFullyOnline, notFully], { name: 'all', title });
    expect(all.from).toEqual([
      'all',
      'receivedOnPaper',
      'receivedInPerson',
      'receivedByPost',
      'receivedFullyOnline',
      'receivedPartlyOnline',
      'receivedOnline',
    ]);
  });

  test.each<[string, readonly [Measure, Measure, ...Measure[]], string]>([
    ['parts of two wholes', [receivedOnline, settledOnTime], 'measure.no-common-whole'],
    ['a third part of another whole', [receivedOnline, receivedByPost, settledOnTime], 'measure.no-common-whole'],
    ['wholes', [received, settled], 'measure.no-common-whole'],
    ['a whole and its part', [received, receivedOnline], 'measure.no-common-whole'],
    ['two facts', [households, teams], 'measure.no-common-whole'],
    ['a part and its part', [receivedOnline, receivedFullyOnline], 'measure.not-disjoint'],
    ['a part twice', [receivedOnline, receivedOnline], 'measure.not-disjoint'],
    ['parts by two different fields', [receivedOnline, receivedWithFee], 'measure.not-disjoint'],
    ['only the last two overlapping', [receivedInPerson, receivedOnline, receivedFullyOnline], 'measure.not-disjoint'],
    ['first and last overlapping', [receivedOnline, receivedByPost, receivedOnline], 'measure.not-disjoint'],
  ])('refuses %s', (_, parts, code) => {
    const error = thrown(() => together(parts, { name: 'x', title }));
    expect(error).toMatchObject({ name: 'Mistake', code });
    expect(error?.says.vi).not.toBe(error?.says.en);
  });
});

describe('wholesOf and sameMeasure', () => {
  const measures: readonly Measure[] = [
    received,
    receivedFullyOnline,
    receivedPaidOnline,
    settledOnTime,
    onPaper,
    notOnline,
    notFully,
    feeOnPaper,
    together([receivedFullyOnline, receivedByPost], { name: 'mixed', title }),
  ];

  test.each(measures)('$name states the names of the measures that it is a part of', (one) => {
    expect(wholesOf(one).map(({ name }) => name)).toEqual(one.wholes);
  });

  test.each(measures)('$name read back from JSON is the same measure', (one) => {
    const back: Measure = JSON.parse(JSON.stringify(one));
    expect(sameMeasure(back, one)).toBe(true);
    expect(wholesOf(back).map(({ name }) => name)).toEqual(one.wholes);
  });

  test('no two of them are the same', () => {
    for (const [at, one] of measures.entries()) {
      expect(measures.filter((other) => sameMeasure(one, other))).toEqual([measures[at]]);
    }
  });

  test('a definition by hand of no parts is a part of nothing', () => {
    expect(wholesOf({ ...onPaper, rows: { rule: 'together', parts: [] } })).toEqual([]);
  });

  test('the same name with another definition is another measure', () => {
    expect(sameMeasure(received, { ...received, unit: 'household' })).toBe(false);
    expect(sameMeasure(received, { ...received, name: 'other' })).toBe(false);
  });
});

describe('disjoint', () => {
  test.each<[string, Measure, Measure]>([
    ['two channels', receivedOnline, receivedByPost],
    ['a channel and a part of another', receivedByPost, receivedFullyOnline],
    ['on time and overdue', settledOnTime, settledOverdue],
    ['a part and what it leaves', receivedOnline, notOnline],
    ['a part of a part and what the part leaves', receivedFullyOnline, notOnline],
    ['a part of what is left and the part', feeOnPaper, receivedFullyOnline],
    ['paper and online', onPaper, receivedOnline],
    ['online and paper', receivedFullyOnline, onPaper],
    ['paper and a mix of online parts', onPaper, together([receivedFullyOnline, notFully], { name: 'mix', title })],
  ])('shown: %s', (_, one, other) => {
    expect(disjoint(one, other)).toBe(true);
    expect(disjoint(other, one)).toBe(true);
  });

  test.each<[string, Measure, Measure]>([
    ['a measure and itself', receivedOnline, receivedOnline],
    ['a whole and its part', received, receivedOnline],
    ['a part and its part', receivedOnline, receivedFullyOnline],
    ['two fields', receivedOnline, receivedWithFee],
    [
      'values that meet',
      settledOnTime,
      within(settled, { name: 'early', title, where: equals('settlement', 'early') }),
    ],
    ['the whole and what a part leaves', received, notOnline],
    ['paper and post', onPaper, receivedByPost],
    ['received and settled', received, settled],
    ['other facts', households, installations],
    ['what two different parts leave', notOnline, rest(received, receivedByPost, { name: 'notPost', title })],
  ])('not shown: %s', (_, one, other) => {
    expect(disjoint(one, other)).toBe(false);
    expect(disjoint(other, one)).toBe(false);
  });
});

describe('frozen', () => {
  test('every measure is frozen to its depth', () => {
    for (const one of [received, receivedFullyOnline, onPaper, notOnline, feeOnPaper, installations]) {
      expect(isFrozenDeeply(one)).toBe(true);
    }
  });

  test('what is frozen cannot be changed', () => {
    expect(() => Object.assign(received.title, { vi: 'x' })).toThrow(TypeError);
    expect(() => (receivedFullyOnline.wholes as string[]).push('x')).toThrow(TypeError);
    expect(() => Object.assign(onPaper.rows, { rule: 'all' })).toThrow(TypeError);
  });

  test('freezes any plain data to its depth, and changes none', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const copy = structuredClone(data);
        const kept = frozen(data);
        expect(isFrozenDeeply(kept)).toBe(true);
        expect(kept).toEqual(copy);
        expect(frozen(kept)).toBe(kept);
        expect(data).toEqual(copy);
        expect(typeof data === 'object' && data !== null && Object.isFrozen(data)).toBe(false);
      }),
    );
  });
});
