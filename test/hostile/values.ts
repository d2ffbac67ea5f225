/** Values that nobody should send, and somebody will. Each is made anew, because a look may change it. */
import { runInNewContext } from 'node:vm';

function fail(): never {
  throw new Error('nobody may look');
}

const THROWING: ProxyHandler<object> = { get: fail, has: fail, ownKeys: fail, getOwnPropertyDescriptor: fail };

const NAMES = [
  'code',
  'kind',
  'unit',
  'first',
  'received',
  'counts',
  'length',
  'period',
  'data',
  'atLeast',
  'toString',
];

function nested(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'in the middle';
  for (let level = 0; level < levels; level += 1) value = wrap(value);
  return value;
}

function cyclic(): unknown {
  const value: Record<string, unknown> = { code: 'x' };
  for (const name of NAMES) value[name] = value;
  return value;
}

function cyclicList(): unknown {
  const list: unknown[] = [];
  list.push(list, list);
  return list;
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function getters(): unknown {
  return Object.defineProperties(
    {},
    Object.fromEntries(NAMES.map((name) => [name, { get: fail, enumerable: true, configurable: true }])),
  );
}

/** Hostile values by what they are called in a finding. */
export const HOSTILE: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  NaN: () => Number.NaN,
  Infinity: () => Number.NEGATIVE_INFINITY,
  'minus nought': () => -0,
  fraction: () => 0.1,
  'above the safe': () => 2 ** 53,
  'greatest number': () => Number.MAX_VALUE,
  'big integer': () => 10n,
  symbol: () => Symbol('hostile'),
  function: () => fail,
  true: () => true,
  'empty text': () => '',
  'zero byte': () => '\0',
  'half a pair': () => '\ud800',
  'long text': () => 'a'.repeat(20_000),
  'many digits': () => '9'.repeat(400),
  'key of the prototype': () => '__proto__',
  'name of a method': () => 'constructor',
  'empty object': () => ({}),
  'empty list': () => [],
  'no prototype': () => Object.create(null),
  'own __proto__': () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  'throwing getters': getters,
  'throwing proxy': () => new Proxy({}, THROWING),
  'throwing list': () => new Proxy([], THROWING),
  'revoked proxy': () => revoked({}),
  'revoked list': () => revoked([]),
  'endless proxy': () => {
    const endless: object = new Proxy({}, { get: (_target, key) => (typeof key === 'string' ? endless : undefined) });
    return endless;
  },
  'text that throws': () => ({ toString: fail, valueOf: fail, toJSON: fail, [Symbol.toPrimitive]: fail }),
  'iterator that throws': () => ({ [Symbol.iterator]: fail }),
  cyclic: cyclic,
  'cyclic list': cyclicList,
  'deep objects': () => nested(20_000, (inner) => ({ code: inner })),
  'deep lists': () => nested(20_000, (inner) => [inner]),
  // biome-ignore lint/suspicious/noSparseArray: sparse on purpose
  'sparse list': () => [, 'x', , null],
  'only a length': () => ({ length: 1_000_000 }),
  'no date': () => new Date(Number.NaN),
  map: () => new Map([['code', 'x']]),
  'boxed text': () => new String('2025-07-01'),
  'typed list': () => new Uint8Array([1, 2, 3]),
  'object of another realm': () => runInNewContext('({ code: "x", kind: { polluted: true } })'),
  'list of another realm': () => runInNewContext('[1, [2], { code: 3 }]'),
  'frozen object': () => Object.freeze({ code: Object.freeze(['x']) }),
};
