import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Bounds,
  boundsOf,
  checkCount,
  checkReported,
  firstOf,
  isNoRange,
  type Reported,
  reportedFrom,
} from '../../src/exact/index.js';
import type { Issue } from '../../src/issues/index.js';
import { MOST, range } from './reported.js';

const issue: Issue = { code: 'x.y', path: ['z'], expected: 'a', received: 'b', message: { vi: 'c', en: 'd' } };

describe('checkCount', () => {
  test.each([0, 1, 40, 531_269, MOST])('takes %s', (value) => {
    expect(checkCount(value)).toEqual({ ok: true, value });
  });

  test('minus zero is zero', () => {
    const zero = checkCount(-0);
    expect(zero.ok && Object.is(zero.value, 0)).toBe(true);
  });

  test.each<[unknown, string, string]>([
    [-1, 'count.negative', '-1'],
    [-0.5, 'count.negative', '-0.5'],
    [Number.NEGATIVE_INFINITY, 'count.negative', '-Infinity'],
    [0.5, 'count.not-whole', '0.5'],
    [1e-300, 'count.not-whole', '1e-300'],
    [MOST + 1, 'count.unsafe', '9007199254740992'],
    [1e300, 'count.unsafe', '1e+300'],
    [Number.POSITIVE_INFINITY, 'count.unsafe', 'Infinity'],
    [Number.NaN, 'count.not-a-number', 'NaN'],
    ['40', 'count.not-a-number', '"40"'],
    ['', 'count.not-a-number', '""'],
    [null, 'count.not-a-number', 'nothing'],
    [undefined, 'count.not-a-number', 'nothing'],
    [true, 'count.not-a-number', 'true'],
    [[40], 'count.not-a-number', 'a list'],
    [{ atLeast: 1 }, 'count.not-a-number', 'an object'],
    [40n, 'count.not-a-number', '40'],
    [new Date(0), 'count.not-a-number', 'an object'],
  ])('row %#: refuses %s with %s', (value, code, received) => {
    const checked = checkCount(value, ['counts', 'teams']);
    expect(checked).toMatchObject({ ok: false, issues: [{ code, path: ['counts', 'teams'], received }] });
    expect(checkCount(value)).toMatchObject({ ok: false, issues: [{ path: [] }] });
  });

  test('the issue says in both languages how to mend it', () => {
    const checked = checkCount('40');
    const [first] = checked.ok ? [] : checked.issues;
    expect(first?.message.vi).toContain('readCount');
    expect(first?.message.en).toContain('readCount');
  });

  test('takes exactly the whole numbers of 0 to 2^53 − 1', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.maxSafeInteger(), fc.integer()), (value) => {
        expect(checkCount(value).ok).toBe(Number.isSafeInteger(value) && value >= 0);
      }),
    );
  });
});

describe('checkReported', () => {
  test.each<[unknown, Reported]>([
    [7_413, 7_413],
    [
      { atLeast: 8_151, atMost: 8_159 },
      { atLeast: 8_151, atMost: 8_159 },
    ],
    [{ atLeast: 8_151 }, { atLeast: 8_151 }],
    [{ moreThan: 1_000 }, { moreThan: 1_000 }],
    [
      { moreThan: 1_000, atMost: 1_002 },
      { moreThan: 1_000, atMost: 1_002 },
    ],
    [{ atLeast: 1, atMost: undefined }, { atLeast: 1 }],
    [
      { atLeast: -0, atMost: 3 },
      { atLeast: 0, atMost: 3 },
    ],
    // A range of one number is that number.
    [{ atLeast: 40, atMost: 40 }, 40],
    [{ moreThan: 39, atMost: 40 }, 40],
    [{ atLeast: 0, atMost: 0 }, 0],
  ])('takes %j as %j', (value, reported) => expect(checkReported(value)).toStrictEqual({ ok: true, value: reported }));

  test.each<[unknown, readonly [code: string, path: string][]]>([
    [-1, [['count.negative', 'received']]],
    ['7413', [['count.not-a-number', 'received']]],
    [null, [['count.not-a-number', 'received']]],
    [[1, 2], [['count.not-a-number', 'received']]],
    [{}, [['range.unknown-key', 'received']]],
    [{ atMost: 3 }, [['range.unknown-key', 'received']]],
    [{ atLeast: 1, moreThan: 1 }, [['range.unknown-key', 'received']]],
    [{ atLeast: 1, most: 2 }, [['range.unknown-key', 'received']]],
    [JSON.parse('{ "atLeast": 1, "__proto__": 2 }'), [['range.unknown-key', 'received']]],
    [new Date(0), [['range.unknown-key', 'received']]],
    [new Map([['atLeast', 1]]), [['range.unknown-key', 'received']]],
    [{ atLeast: 3, atMost: 2 }, [['range.upside-down', 'received']]],
    [{ moreThan: 2, atMost: 2 }, [['range.upside-down', 'received']]],
    [{ atLeast: -1 }, [['count.negative', 'received.atLeast']]],
    [{ atLeast: undefined }, [['count.not-a-number', 'received.atLeast']]],
    [{ moreThan: 0.5, atMost: 3 }, [['count.not-whole', 'received.moreThan']]],
    [{ atLeast: 1, atMost: null }, [['count.not-a-number', 'received.atMost']]],
    [{ atLeast: 1, atMost: 2 ** 53 }, [['count.unsafe', 'received.atMost']]],
    // Both ends are wrong: both are named.
    [
      { moreThan: '1', atMost: Number.NaN },
      [
        ['count.not-a-number', 'received.moreThan'],
        ['count.not-a-number', 'received.atMost'],
      ],
    ],
  ])('row %#: refuses %j', (value, expected) => {
    const checked = checkReported(value, ['received']);
    const issues = checked.ok ? [] : checked.issues;
    expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual(expected);
  });

  test('an upside-down range shows the ends as they are counted', () => {
    const shown = (value: object): unknown => {
      const checked = checkReported(value);
      return checked.ok ? undefined : checked.issues[0]?.received;
    };
    expect(shown({ atLeast: 3, atMost: 2 })).toBe('3–2');
    expect(shown({ moreThan: 2, atMost: 2 })).toBe('3–2');
    expect(shown({ atLeast: 1, most: 2 })).toBe('"atLeast, most"');
  });

  test('takes no issues from outside: only a program can say that a range could not be given', () => {
    expect(checkReported({ issues: [issue] }, ['received'])).toMatchObject({
      issues: [{ code: 'range.unknown-key', path: ['received'] }],
    });
    expect(isNoRange({ issues: [issue] })).toBe(true);
    for (const forged of [
      { issues: [1] },
      { issues: [] },
      { issues: [{ ...issue, message: 'x' }] },
      { issues: [null] },
      { issues: [issue, 1] },
    ]) {
      expect(isNoRange(forged)).toBe(false);
    }
  });

  test('an excluded end leaves room for a count', () => {
    const none = checkReported({ moreThan: Number.MAX_SAFE_INTEGER }); // no count is above the largest one
    expect(none).toMatchObject({ issues: [{ code: 'range.upside-down' }] });
    expect(checkReported({ moreThan: Number.MAX_SAFE_INTEGER - 1 }).ok).toBe(true);
  });

  test('what it accepts stays what it is', () => {
    fc.assert(
      fc.property(range, (reported) => {
        const once = checkReported(reported);
        expect(once.ok && checkReported(once.value)).toStrictEqual(once);
      }),
    );
  });

  test('never throws', () => {
    const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withMap: true, withDate: true });
    fc.assert(
      fc.property(fc.oneof(anything, fc.record({ atLeast: anything, atMost: anything })), (value) => {
        expect(typeof checkReported(value).ok).toBe('boolean');
      }),
    );
  });
});

describe('isNoRange', () => {
  test.each<[unknown, boolean]>([
    [{ issues: [issue] }, true],
    [{ issues: [] }, false],
    [{ issues: 'none' }, false],
    [{ atLeast: 1 }, false],
    [{}, false],
    [null, false],
    [40, false],
    ['issues', false],
  ])('row %#: %j is %s', (value, answer) => expect(isNoRange(value)).toBe(answer));
});

/** It throws when it is looked at, as an object of a stranger may. */
const hostile = new Proxy(
  {},
  {
    get: () => {
      throw new Error('looked at');
    },
    ownKeys: () => {
      throw new Error('looked at');
    },
  },
);

test('what throws when it is looked at is refused, and is no range that could not be given', () => {
  expect(checkReported(hostile, ['received'])).toMatchObject({
    ok: false,
    issues: [{ code: 'range.unknown-key', path: ['received'] }],
  });
  expect(isNoRange(hostile)).toBe(false);
});

describe('bounds', () => {
  test.each<[Reported, Bounds, first: number]>([
    [40, { low: 40, above: false, high: 40 }, 40],
    [{ atLeast: 8, atMost: 9 }, { low: 8, above: false, high: 9 }, 8],
    [{ atLeast: 8 }, { low: 8, above: false, high: undefined }, 8],
    [{ moreThan: 1_000 }, { low: 1_000, above: true, high: undefined }, 1_001],
    [{ moreThan: 1_000, atMost: 1_009 }, { low: 1_000, above: true, high: 1_009 }, 1_001],
  ])('%j has its ends', (reported, bounds, first) => {
    expect(boundsOf(reported)).toEqual(bounds);
    expect(firstOf(bounds)).toBe(first);
    expect(reportedFrom(bounds)).toStrictEqual(reported);
  });

  test('reportedFrom is the inverse of boundsOf on what was checked', () => {
    fc.assert(
      fc.property(range, (given) => {
        const checked = checkReported(given);
        expect(checked.ok && reportedFrom(boundsOf(checked.value))).toStrictEqual(checked.ok && checked.value);
      }),
    );
  });
});
