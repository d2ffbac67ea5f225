/**
 * SQL under way: text, and values that are bound to it. Values never become text; the text of a statement comes from the
 * literals of this folder and from names that were checked and quoted.
 */
export type Sql = readonly (string | Bound)[];

/** A value that is bound to a statement. */
export interface Bound {
  /** The value. */
  readonly value: string | number;
  /** What it is taken for; where it is compared with a column, what the engine takes that column for. */
  readonly as: BoundType | ComparedColumn;
}

/** What a value is taken for where no column says it; `seconds` are those of an instant from 1970. */
export type BoundType = 'text' | 'number' | 'instant' | 'seconds';

/** The column that a value is compared with. */
export interface ComparedColumn {
  /** Its name. One value is bound anew for each column, because columns may be of different types. */
  readonly column: string;
}

/** SQL from a literal, with other SQL in its holes. A plain string does not fit into a hole. */
export function sql(literal: TemplateStringsArray, ...holes: readonly (Sql | Bound)[]): Sql {
  return literal.flatMap((text, at) => {
    const hole = holes[at];
    return hole === undefined ? [text] : 'value' in hole ? [text, hole] : [text, ...hole];
  });
}

/** SQL from text that was made safe: a quoted name, a comment without line breaks. */
export function safe(text: string): Sql {
  return [text];
}

/** Several pieces of SQL with a literal between them. */
export function joined(parts: readonly Sql[], between: string): Sql {
  return parts.flatMap((part, at) => (at === 0 ? part : [between, ...part]));
}

/** Moves SQL in by some spaces, its first line not. */
export function indented(piece: Sql, spaces: number): Sql {
  return piece.map((part) => (typeof part === 'string' ? part.replaceAll('\n', `\n${' '.repeat(spaces)}`) : part));
}

/** A statement as its engine takes it: one text, and its values in the order of their numbers. */
export interface Rendered {
  /** The text, with a placeholder for each value. */
  readonly text: string;
  /** The values; one that is used twice is bound once. */
  readonly parameters: readonly (string | number)[];
}

/** Numbers the values of a statement and writes their placeholders. */
export function rendered(piece: Sql, placeholder: (bound: Bound, number: number) => string): Rendered {
  const numbers = new Map<string, number>();
  const parameters: (string | number)[] = [];
  const text = piece.map((part) => {
    if (typeof part === 'string') return part;
    const key = JSON.stringify([part.value, part.as]);
    const number = numbers.get(key) ?? parameters.push(part.value);
    numbers.set(key, number);
    return placeholder(part, number);
  });
  return { text: text.join(''), parameters };
}
