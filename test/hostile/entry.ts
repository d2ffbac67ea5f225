/** How an exported function is tried: a good call, and which of its arguments may be anything at all. */
export interface Entry {
  /** The arguments of a good call, made anew each time. */
  readonly args: () => readonly unknown[];
  /** Positions of arguments that come from outside: any value there is answered, and nothing is thrown. */
  readonly outside: readonly number[];
  /** How it is called, where the arguments are not simply handed over. */
  readonly call: (run: Exported, args: readonly unknown[]) => unknown;
}

/** An exported function, whatever it takes. */
export type Exported = (...args: readonly unknown[]) => unknown;

/** Entries by the names of the exports. */
export type Entries = Readonly<Record<string, Entry>>;

/** A function whose data is guarded by its types: tried with good arguments that are frozen, foreign or watched. */
export function typed(...args: readonly unknown[]): Entry {
  return entry(args, []);
}

/** A function whose first argument comes from outside. */
export function outside(...args: readonly unknown[]): Entry {
  return entry(args, [0]);
}

/** A function whose arguments at some positions come from outside. */
export function outsideAt(positions: readonly number[], ...args: readonly unknown[]): Entry {
  return entry(args, positions);
}

/** The same entry, called in a way of its own. */
export function calledBy(call: Entry['call'], made: Entry): Entry {
  return { ...made, call };
}

function entry(args: readonly unknown[], positions: readonly number[]): Entry {
  return { args: () => args.map(copied), outside: positions, call: (run, given) => run(...given) };
}

/** A copy of plain data to its depth; everything else as it is. */
export function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copied(part)]));
}

/** Whether a value is an object as literals and JSON make them. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
