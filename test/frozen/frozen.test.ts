import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frozen } from '../../src/frozen/index.js';

function isFrozenDeeply(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return true;
  return Object.isFrozen(data) && Object.values(data).every(isFrozenDeeply);
}

/** Plain data as definitions are made of. */
const plain = fc.letrec((tie) => ({
  data: fc.oneof({ maxDepth: 4 }, fc.string(), fc.integer(), fc.constant(null), tie('list'), tie('object')),
  list: fc.array(tie('data'), { maxLength: 4 }),
  object: fc.dictionary(fc.string({ maxLength: 4 }), tie('data'), { maxKeys: 4, noNullPrototype: true }),
})).data;

describe('frozen', () => {
  test('is the same data, to its depth, and leaves the caller’s as it was', () => {
    fc.assert(
      fc.property(plain, (data) => {
        const before = structuredClone(data);
        const kept = frozen(data);
        expect(kept).toEqual(before);
        expect(isFrozenDeeply(kept)).toBe(true);
        const isObject = typeof data === 'object' && data !== null;
        expect(isObject && Object.isFrozen(data)).toBe(false);
        expect(frozen(kept)).toBe(kept);
      }),
    );
  });

  test('keeps what is frozen to its depth, and copies what is frozen above open parts', () => {
    const deep = Object.freeze({ list: Object.freeze([1]) });
    expect(frozen(deep)).toBe(deep);
    const open = { vi: 'Hồ sơ' };
    const shallow = Object.freeze({ title: open });
    const kept = frozen(shallow);
    expect(kept).not.toBe(shallow);
    expect(isFrozenDeeply(kept)).toBe(true);
    open.vi = 'khác';
    expect(kept.title.vi).toBe('Hồ sơ');
  });

  test('keeps what it has frozen before within something else', () => {
    const part = frozen({ name: 'received' });
    expect(frozen({ numerator: part, denominators: [part] })).toEqual({ numerator: part, denominators: [part] });
    expect(frozen({ numerator: part }).numerator).toBe(part);
  });

  test('a key of the prototype is a key, and pollutes nothing', () => {
    const data = JSON.parse('{"__proto__":{"polluted":true},"constructor":[1]}');
    const kept = frozen(data);
    expect(JSON.stringify(kept)).toBe('{"__proto__":{"polluted":true},"constructor":[1]}');
    expect(Object.getPrototypeOf(kept)).toBe(Object.prototype);
    expect(isFrozenDeeply(kept)).toBe(true);
  });

  test.each([undefined, null, 7, 'text', true])('hands back %s', (value) => expect(frozen(value)).toBe(value));
});
