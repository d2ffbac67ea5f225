/** The same good arguments in other clothes: a function must neither mind nor change them. */
import { createContext, runInContext } from 'node:vm';
import { isPlain } from './entry.js';

/** Rebuilds plain data with other makers of objects and lists; everything else stays as it is. */
function rebuilt(value: unknown, object: () => object, list: () => unknown[], seal: (made: object) => object): unknown {
  const again = (part: unknown) => rebuilt(part, object, list, seal);
  if (Array.isArray(value)) {
    const made = list();
    for (const part of value) made.push(again(part));
    return seal(made);
  }
  if (!isPlain(value)) return value;
  const made = object();
  for (const [key, part] of Object.entries(value)) {
    Object.defineProperty(made, key, { value: again(part), enumerable: true, configurable: true, writable: true });
  }
  return seal(made);
}

const realm = createContext({});
const foreign = {
  object: runInContext('() => ({})', realm) as () => object, // the code is written here
  list: runInContext('() => []', realm) as () => unknown[], // the code is written here
};

const plain = () => ({});
const bare = (): object => Object.create(null);
const own = (): unknown[] => [];
const asIs = (made: object) => made;

/** Data that watches: a read gives watched data, and any write is refused and noted. */
export function watched(value: unknown, writes: string[]): unknown {
  if (!Array.isArray(value) && !isPlain(value)) return value;
  const seen = new Map<unknown, unknown>();
  const wrap = (part: unknown): unknown => {
    if (!Array.isArray(part) && !isPlain(part)) return part;
    const made = seen.get(part) ?? new Proxy(part, handler);
    seen.set(part, made);
    return made;
  };
  const refused = (how: string) => (_target: object, key?: unknown) => {
    writes.push(`${how} ${String(key)}`);
    return false;
  };
  const handler: ProxyHandler<object> = {
    get: (target, key, receiver) => wrap(Reflect.get(target, key, receiver)),
    set: refused('set'),
    defineProperty: refused('define'),
    deleteProperty: refused('delete'),
    setPrototypeOf: refused('prototype'),
    preventExtensions: refused('prevent'),
  };
  return wrap(value);
}

/** A frozen copy of plain data. */
export function inIce(value: unknown): unknown {
  return rebuilt(value, plain, own, Object.freeze);
}

/** Each variant of an argument by its name. */
export const VARIANTS: Readonly<Record<string, (value: unknown) => unknown>> = {
  frozen: inIce,
  sealed: (value) => rebuilt(value, plain, own, Object.seal),
  'without a prototype': (value) => rebuilt(value, bare, own, asIs),
  'of another realm': (value) => rebuilt(value, foreign.object, foreign.list, asIs),
};
