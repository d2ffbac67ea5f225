import type { Measure } from '../measures/index.js';
import type { Dimension } from '../tallies/index.js';
import type { OutputPart } from './outputs.js';
import { type Sql, safe } from './sql-text.js';

const PARTS: Readonly<Record<OutputPart, string>> = {
  sure: '',
  possible: ', with those of which it is not known',
  unstated: ', where it is not stated',
  stated: ', reports that state it',
  sureValues: '',
  possibleValues: ', with those of which it is not known',
};

/** A measure in words, as a comment: its title, and what the column says of it. */
export function titled({ title }: Pick<Measure, 'title'>, part: OutputPart): string {
  return comment(`${title.en}${PARTS[part]}`);
}

/** A part of a statement in words, as a comment. */
export function commentOf(rows: string, by: readonly Dimension[]): Sql {
  return safe(comment(by.length === 0 ? rows : `${rows}, by ${by.map(({ name }) => name).join(', ')}`));
}

/** Titles may come from outside: only letters, digits and plain punctuation go into a comment, and no line break. */
function comment(words: string): string {
  return `-- ${words.replaceAll(/[^\p{L}\p{M}\p{N} .,:()%/-]/gu, ' ')}`;
}
