import { noSuch } from '../issues/internal.js';

/** Stops a program that names an arithmetic, a scoring or a kind of unit which is none: it would get another one's points. */
export function checkNamed<Name extends string>(name: Name, known: readonly Name[]): void {
  if (!known.includes(name)) throw noSuch('score.unknown-name', name, known.join(' | '));
}
