import { describe, expect, test } from 'vitest';
import { definitionHash, open, receivedOnline } from '../../src/measures/index.js';
import { nd09 } from '../../src/periods/index.js';
import { tallySchema, validate } from '../../src/schemas/index.js';
import { byBody, byProcedure, type Tally } from '../../src/tallies/index.js';

const issue = {
  code: 'day.malformed',
  path: ['receivedAt', 0],
  expected: 'a',
  received: 'b',
  message: { vi: 'c', en: 'd' },
};

const tally: Tally = {
  by: [byBody, nd09.quarter, byProcedure],
  of: [receivedOnline, open].map((one) => {
    const { name, datedBy, additivity } = one;
    return { name, definition: definitionHash(one), datedBy, additivity };
  }),
  rule: 'portal',
  asOf: '2025-09-30',
  records: { read: 4, counted: 2, later: 1, faulty: 1 },
  faults: [{ row: 3, issues: [issue] }],
  faultLimit: 100,
  groups: [
    {
      at: { body: '00613@2025-07-01', 'nd09.quarter': 'nd09:2025-Q3', procedure: 'unknown' },
      counts: { receivedOnline: { atLeast: 1, atMost: 2 }, open: 0 },
      values: { receivedOnline: { sure: ['1.000001'], possible: [], unstated: 1 } },
    },
  ],
};

describe('a tally', () => {
  test('survives a round trip', () => {
    expect(validate(tallySchema, JSON.parse(JSON.stringify(tally)))).toEqual({ ok: true, value: tally });
    const { rule: _, asOf: __, ...least } = { ...tally, by: [], groups: [], faults: [] };
    expect(validate(tallySchema, least).ok).toBe(true);
  });

  test.each<[string, object, string]>([
    ['a negative count', { groups: [{ at: {}, counts: { open: -1 } }] }, 'count.negative'],
    ['a range upside down', { groups: [{ at: {}, counts: { open: { atLeast: 2, atMost: 1 } } }] }, 'range.upside-down'],
    ['another way to group', { by: [{ dimension: 'colour', name: 'x' }] }, 'field.invalid-union'],
    ['another rule', { rule: 'mine' }, 'field.invalid-value'],
    ['no day', { asOf: '2025-09-31' }, 'day.does-not-exist'],
    ['a fault without an issue', { faults: [{ row: 1, issues: [] }] }, 'field.too-small'],
    ['a key too many', { total: 1 }, 'field.unknown'],
  ])('refused: %s', (_, change, code) => {
    const answer = validate(tallySchema, { ...tally, ...change });
    expect(answer.ok ? [] : answer.issues.map((one) => one.code)).toEqual([code]);
  });

  const [group] = tally.groups;
  const turned = { at: Object.fromEntries(Object.entries(group?.at ?? {}).reverse()), counts: {} };
  test.each<[string, object, readonly unknown[]]>([
    ['a dimension twice', { by: [byBody, byBody], groups: [] }, ['by', 1]],
    ['a measure twice', { of: [tally.of[0], tally.of[0]], groups: [] }, ['of', 1]],
    ['records that do not add up', { records: { ...tally.records, read: 5 } }, ['records', 'read']],
    ['more faults than faulty records', { faults: [...tally.faults, ...tally.faults] }, ['faults']],
    ['more faults than are to be listed', { faultLimit: 0 }, ['faults']],
    ['a group without a dimension', { groups: [{ at: {}, counts: {} }] }, ['groups', 0, 'at']],
    [
      'a group of another dimension',
      { groups: [{ ...group, at: { ...group?.at, month: '2025-07' } }] },
      ['groups', 0, 'at'],
    ],
    [
      'a period of another kind',
      { groups: [{ ...group, at: { ...group?.at, 'nd09.quarter': '2025-Q3' } }] },
      ['groups', 0, 'at', 'nd09.quarter'],
    ],
    [
      'no period',
      { groups: [{ ...group, at: { ...group?.at, 'nd09.quarter': 'x' } }] },
      ['groups', 0, 'at', 'nd09.quarter'],
    ],
    ['a key of two lines', { groups: [{ ...group, at: { ...group?.at, body: 'a\nb' } }] }, ['groups', 0, 'at', 'body']],
    ['a group twice, its keys in another order', { groups: [group, turned] }, ['groups', 1, 'at']],
    [
      'an unknown measure',
      { groups: [{ ...group, counts: { ...group?.counts, settled: 1 } }] },
      ['groups', 0, 'counts', 'settled'],
    ],
    [
      'a count without its values',
      { groups: [{ ...group, counts: { receivedOnline: 2 } }] },
      ['groups', 0, 'values', 'receivedOnline'],
    ],
    [
      'values without their count',
      { groups: [{ ...group, counts: { open: 0 } }] },
      ['groups', 0, 'values', 'receivedOnline'],
    ],
    [
      'a value twice',
      { groups: [{ ...group, counts: { open: 2 }, values: { open: { sure: ['a'], possible: ['a'], unstated: 0 } } }] },
      ['groups', 0, 'values', 'open'],
    ],
  ])('contradicts itself: %s', (_, change, path) => {
    const answer = validate(tallySchema, { ...tally, ...change });
    expect(answer.ok ? [] : answer.issues.map((one) => [one.code, one.path])).toEqual([['tally.contradicts', path]]);
  });
});
