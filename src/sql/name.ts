import type { Issue } from '../issues/index.js';
import type { DialectRules } from './dialect.js';
import { sqlIssue } from './refusals.js';

const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/u;

/** What is wrong with the name of a table or column; nothing where it can be quoted, whatever it says. */
export function wrongName(name: unknown, { longestName }: DialectRules, path: Issue['path']): readonly Issue[] {
  if (typeof name !== 'string' || name === '' || CONTROL.test(name)) {
    return [sqlIssue('not-a-name', path, 'the name of a table or column', name)];
  }
  if (bytesOf(name) <= longestName) return [];
  return [sqlIssue('name-too-long', path, `at most ${longestName} bytes of UTF-8`, name)];
}

/** The bytes of a text in UTF-8. */
function bytesOf(text: string): number {
  return [...text].reduce((bytes, character) => bytes + bytesOfPoint(character.codePointAt(0) as number), 0); // it has one
}

function bytesOfPoint(point: number): number {
  if (point < 0x80) return 1;
  return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
