/** Values that are made on first use. */
import { expect, test, vi } from 'vitest';

test('a value is made by the first who asks, and kept for the next one', async () => {
  const { once } = await vi.importActual<typeof import('../../src/units/once.js')>('../../src/units/once.js');
  const make = vi.fn(() => ({}));
  const value = once(make);
  expect(make).not.toHaveBeenCalled();
  expect(value()).toBe(value());
  expect(make).toHaveBeenCalledTimes(1);
});

test('so is one that is nothing', async () => {
  const { once } = await vi.importActual<typeof import('../../src/units/once.js')>('../../src/units/once.js');
  const make = vi.fn(() => undefined);
  const value = once(make);
  expect([value(), value()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});
