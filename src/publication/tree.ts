import type { Issue } from '../issues/index.js';

/** A dimension as a tree: its keys are the leaves, groups of keys stand above them, the total on top. */
export interface Tree {
  /** The name of the dimension. */
  readonly name: string;
  /** The smallest groups, sorted. */
  readonly leaves: readonly string[];
  /** For each leaf, itself and all that it is counted in, from below; `undefined` is the total. */
  readonly paths: ReadonlyMap<string, readonly Key[]>;
  /** All places of the tree, each once: leaves, groups, the total. */
  readonly nodes: readonly Key[];
  /** What each group is the sum of. */
  readonly children: ReadonlyMap<Key, readonly Key[]>;
}

/** A key of a dimension, or the total over it. */
export type Key = string | undefined;

/** Builds the tree of a dimension from its keys and the groups that these belong to. */
export function treeOf(
  name: string,
  keys: Iterable<string>,
  parents: ReadonlyMap<string, string>,
  hasTotal: boolean,
): Tree {
  const groups = new Set(parents.values());
  const leaves = [...new Set(keys)].filter((key) => !groups.has(key)).sort();
  const paths = new Map(leaves.map((leaf) => [leaf, [...upFrom(leaf, parents), ...(hasTotal ? [undefined] : [])]]));
  const children = new Map<Key, Set<Key>>();
  for (const path of paths.values()) {
    for (const [at, key] of path.slice(1).entries()) {
      children.set(key, (children.get(key) ?? new Set<Key>()).add(path[at]));
    }
  }
  return {
    name,
    leaves,
    paths,
    nodes: [...leaves, ...[...children.keys()].filter((key) => key !== undefined), ...(hasTotal ? [undefined] : [])],
    children: new Map([...children].map(([key, below]) => [key, [...below]])),
  };
}

/** A key and the groups above it; a circle was ruled out before. */
function upFrom(key: string, parents: ReadonlyMap<string, string>): readonly string[] {
  const path = [key];
  for (let above = parents.get(key); above !== undefined; above = parents.get(above)) path.push(above);
  return path;
}

/** The issues of keys that are, in a circle, groups of themselves. */
export function circles(name: string, parents: ReadonlyMap<string, string>): readonly Issue[] {
  return [...parents.keys()].filter((key) => comesBack(key, parents)).map((key) => circle(name, key));
}

function comesBack(start: string, parents: ReadonlyMap<string, string>): boolean {
  let key = parents.get(start);
  for (let steps = 0; key !== undefined && steps <= parents.size; steps += 1) {
    if (key === start) return true;
    key = parents.get(key);
  }
  return false;
}

function circle(name: string, key: string): Issue {
  return {
    code: 'table.parent-circle',
    path: ['parents', name, key],
    expected: 'a group that is not, in the end, a part of the key',
    received: JSON.stringify(key),
    message: {
      vi: 'Nhóm cấp trên lại nằm trong chính nhóm này: hãy sửa quan hệ cấp trên.',
      en: 'A group stands, in a circle, above itself: mend which group is above which.',
    },
  };
}
