/**
 * A value made on first use and kept: tables are decoded by those who ask for them, and by nobody else.
 *
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function once<T>(make: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: make() };
    return kept.value;
  };
}
