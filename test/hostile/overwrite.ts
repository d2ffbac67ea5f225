/** Writes over everything that an answer holds, as a careless caller may, and can take it back. */
import { isPlain } from './entry.js';

/**
 * Writes over an answer to its depth, what it iterates over included.
 *
 * @param answer - what a function handed out
 * @returns puts everything back, so that what is shared is only found where it was handed out
 */
export async function overwritten(answer: unknown): Promise<() => void> {
  const undo: (() => void)[] = [];
  const seen = new Set<unknown>();
  const over = async (value: unknown): Promise<void> => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isIterator(value)) for await (const part of value) await over(part);
    else if (value instanceof Map || value instanceof Set) undo.push(emptied(value));
    else if (Array.isArray(value) || isPlain(value)) {
      for (const part of Object.values(value)) await over(part);
      undo.push(...writtenIn(value));
    }
  };
  await over(await answer);
  return () => {
    for (const back of undo.reverse()) back();
  };
}

function writtenIn(value: object): readonly (() => void)[] {
  return Object.keys(value).flatMap((key) => {
    const was: unknown = Reflect.get(value, key);
    return Reflect.set(value, key, 'written over') ? [() => Reflect.set(value, key, was)] : [];
  });
}

function emptied(value: Map<unknown, unknown> | Set<unknown>): () => void {
  const [entries, items] = [value instanceof Map ? [...value] : [], value instanceof Set ? [...value] : []];
  value.clear();
  return () => {
    for (const [key, part] of entries) if (value instanceof Map) value.set(key, part);
    for (const item of items) if (value instanceof Set) value.add(item);
  };
}

/** Whether a value is read one by one: a generator, not a list. */
export function isIterator(value: object): value is AsyncIterable<unknown> {
  return !Array.isArray(value) && 'next' in value && (Symbol.asyncIterator in value || Symbol.iterator in value);
}
