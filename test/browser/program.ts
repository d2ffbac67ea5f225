/**
 * Every exported function of the built package with a good call, and the names of every entry: what a browser answers must
 * be what Node answers.
 */
import type { Exported } from '../hostile/entry.js';
import { EXPORTED } from '../hostile/exported.js';
import { SURFACE } from '../hostile/surface/index.js';
import { outcome } from '../hostile/trial.js';

/** What a host answered. */
export interface Answers {
  /** The names that each entry exports. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** What each function answered, as text. */
  readonly answers: Readonly<Record<string, string>>;
}

/**
 * Asks the library in this host.
 *
 * @param folder - the address of the folder in which the bundled entries are
 * @param entries - their files
 */
export async function asked(folder: string, entries: readonly string[]): Promise<Answers> {
  const names: Record<string, readonly string[]> = {};
  for (const entry of entries) {
    const address = new URL(entry, folder).href; // not known to the bundler: the file is there by itself
    names[entry] = Object.keys(await import(address)).sort();
  }
  const answers: Record<string, string> = {};
  for (const [name, entry] of Object.entries(SURFACE)) {
    answers[name] = await outcome(EXPORTED[name] as Exported, entry, entry.args()); // the surface lists functions alone
  }
  return { names, answers };
}
