/** The things of a list under their keys, in the order in which they came; under each key there is one at least. */
export function grouped<T>(
  things: readonly T[],
  keyOf: (thing: T) => string,
): ReadonlyMap<string, readonly [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}

/** Each thing of a list that has the same key as one before it, with that first one. */
export function repeated<T>(
  things: readonly T[],
  keyOf: (thing: T) => string,
): readonly { readonly again: T; readonly first: T }[] {
  return [...grouped(things, keyOf).values()].flatMap(([first, ...others]) =>
    others.map((again) => ({ again, first })),
  );
}
