import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accept, type Issue, mistake, printPath, readGuarded, refuse, showReceived } from '../../src/issues/index.js';

const issue: Issue = {
  code: 'count.negative',
  path: ['teams'],
  expected: '0 or more',
  received: '-1',
  message: { vi: 'Số đếm không được âm.', en: 'A count is never negative.' },
};

describe('answers', () => {
  test('an accepted input carries its value', () => expect(accept(40)).toEqual({ ok: true, value: 40 }));

  test('a refused input carries every issue in order', () => {
    const other = { ...issue, code: 'count.unsafe' };
    expect(refuse(issue, other)).toEqual({ ok: false, issues: [issue, other] });
  });

  test('an issue survives JSON', () => expect(JSON.parse(JSON.stringify(issue))).toEqual(issue));
});

describe('printPath', () => {
  test.each<[Issue['path'], string]>([
    [[], ''],
    [['teams'], 'teams'],
    [['period', 'first'], 'period.first'],
    [['published', 0, 'printed'], 'published[0].printed'],
    [[0, 'received'], '[0].received'],
    [[1, 2], '[1][2]'],
  ])('%j is written %s', (path, written) => expect(printPath(path)).toBe(written));
});

describe('mistake', () => {
  const error = mistake('print.digits', { vi: 'Sai.', en: 'Wrong.' });

  test('is an error with a code and both languages', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'Mistake',
      code: 'print.digits',
      says: { vi: 'Sai.', en: 'Wrong.' },
      message: 'Wrong. / Sai.',
    });
  });

  test('names itself in a stack trace', () => expect(String(error)).toBe('Mistake: Wrong. / Sai.'));
});

describe('showReceived', () => {
  test.each<[unknown, string]>([
    ['40', '"40"'],
    ['', '""'],
    ['a "b"\n', '"a \\"b\\"\\n"'],
    [40, '40'],
    [-0.5, '-0.5'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [7n, '7'],
    [true, 'true'],
    [undefined, 'nothing'],
    [null, 'nothing'],
    [['a', 'b'], 'a list'],
    [[], 'a list'],
    [{ a: 1 }, 'an object'],
    [Object.create(null), 'an object'],
    [new Date(0), 'an object'],
    [Symbol('s'), 'Symbol(s)'],
    ['x'.repeat(60), `"${'x'.repeat(60)}"`],
    ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
    ['x'.repeat(10_000), `"${'x'.repeat(60)}…"`],
    [10n ** 100n, `1${'0'.repeat(59)}…`],
  ])('row %#: shows %s', (value, shown) => expect(showReceived(value)).toBe(shown));

  test('never throws, and is short of anything', () => {
    const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withObjectString: true, withDate: true });
    fc.assert(
      fc.property(anything, (value) => {
        expect(showReceived(value).length).toBeLessThan(500);
      }),
    );
  });

  test('looks into no object', () => {
    const trap = new Proxy({}, { get: () => expect.fail('looked into the object') });
    expect(showReceived(trap)).toBe('an object');
  });
});

describe('values that refuse to be looked at', () => {
  const closed = {
    get code(): string {
      throw new Error('the row is closed');
    },
  };
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();

  test.each([
    ['a getter that throws', closed],
    ['one further down', { rows: [{ code: 'x' }, closed] }],
    ['a revoked proxy', proxy],
  ])('%s is an issue at its place', (_what, value) => {
    const read = readGuarded(value, ['rows', 3], () => accept(JSON.stringify(value)));
    expect(read.ok ? [] : read.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['value.unreadable', 'rows', 3],
    ]);
    expect(showReceived(value)).toBe('an object');
  });

  test('an error that the value is not to blame for is thrown on', () => {
    const cyclic: Record<string, unknown> = { code: 'x' };
    cyclic['again'] = cyclic;
    const fault = () => {
      throw new RangeError('a fault of the reader');
    };
    for (const value of [cyclic, 'x', null]) expect(() => readGuarded(value, [], fault)).toThrow(RangeError);
  });
});
