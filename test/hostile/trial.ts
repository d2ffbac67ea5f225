/** Tries one exported function with good arguments in other clothes and with hostile ones, and tells what it found. */
import { copied, type Entry, type Exported, isPlain } from './entry.js';
import { isIterator, overwritten } from './overwrite.js';
import { HOSTILE } from './values.js';
import { inIce, VARIANTS, watched } from './variants.js';

/** How many places of the good arguments get hostile values, at the most. */
const PLACES = 60;

/** All that is wrong with an exported function; nothing where it keeps its word. */
export async function findings(run: Exported, entry: Entry): Promise<readonly string[]> {
  const good = await outcome(run, entry, entry.args());
  const refused = /^threw|ok: false|status: 'invalid'/.exec(good);
  if (refused !== null) return [`the good call is refused: ${good.slice(0, 400)}`];
  return [
    ...(await changed(run, entry, good)),
    ...(await handedOut(run, entry)),
    ...(await crashed(run, entry)),
    ...polluted(),
  ];
}

/** What is answered of shared data must not let a caller write over it: neither good answers nor refusals. */
async function handedOut(run: Exported, entry: Entry): Promise<readonly string[]> {
  const found = await shared(run, entry, entry.args(), 'its answer');
  for (const at of entry.outside) {
    for (const place of placesIn(entry.args()[at])) {
      for (const name of REFUSED) {
        const args = entry
          .args()
          .map((value, position) => (position === at ? put(value, place, HOSTILE[name]?.()) : value));
        found.push(...(await shared(run, entry, args, `its answer to ${name} at ${[at, ...place].join('.')}`)));
      }
    }
  }
  return found;
}

/** Hostile values that are refused for different reasons, and can be told apart by nobody who looks. */
const REFUSED = ['undefined', 'fraction', 'key of the prototype', 'empty object', 'empty list'];

async function shared(run: Exported, entry: Entry, given: readonly unknown[], what: string): Promise<string[]> {
  const args = given.map(inIce); // what it hands back of the caller's own cannot be written over
  const before = await outcome(run, entry, args);
  if (before.startsWith('threw')) return [];
  const putBack = await overwritten(entry.call(run, args));
  const after = await outcome(run, entry, args);
  putBack();
  return after === before ? [] : [`${what} can be written over: ${difference(after, before)}`];
}

async function changed(run: Exported, entry: Entry, good: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, dress] of Object.entries(VARIANTS)) {
    const answer = await outcome(run, entry, entry.args().map(dress));
    if (answer !== good) found.push(`${name}: ${difference(answer, good)}`);
  }
  const given = entry.args();
  const before = shown(given);
  if ((await outcome(run, entry, given)) !== good) found.push('the same call twice gives two answers');
  if (shown(given) !== before) found.push('changed its arguments');
  const writes: string[] = [];
  const answer = await outcome(
    run,
    entry,
    entry.args().map((value) => watched(value, writes)),
  );
  if (answer !== good) found.push(`watched: ${difference(answer, good)}`);
  return [...found, ...writes.map((write) => `wrote to its arguments: ${write}`)];
}

async function crashed(run: Exported, entry: Entry): Promise<readonly string[]> {
  const found: string[] = [];
  for (const at of entry.outside) {
    for (const place of placesIn(entry.args()[at])) {
      for (const [name, make] of Object.entries(HOSTILE)) {
        const args = entry.args().map((value, position) => (position === at ? put(value, place, make()) : value));
        const answer = await outcome(run, entry, args);
        const wrong = /^threw (?!Mistake)|^NaN|^-?Infinity/.exec(answer);
        if (wrong !== null) found.push(`${name} at ${[at, ...place].join('.')}: ${answer.slice(0, 300)}`);
      }
    }
  }
  return found;
}

/** The places of good data where something else may stand: itself first, then its parts to their depth. */
function placesIn(value: unknown): readonly (readonly string[])[] {
  const places: (readonly string[])[] = [[]];
  for (let at = 0; at < places.length && places.length < PLACES; at += 1) {
    const place = places[at] ?? [];
    const part = place.reduce<unknown>((whole, key) => Reflect.get(Object(whole), key), value);
    if (Array.isArray(part) || isPlain(part)) places.push(...Object.keys(part).map((key) => [...place, key]));
  }
  return places.slice(0, PLACES);
}

function put(value: unknown, [key, ...rest]: readonly string[], part: unknown): unknown {
  if (key === undefined) return part;
  const made = copied(value) as Record<string, unknown>; // a place leads through plain data only
  made[key] = put(made[key], rest, part);
  return made;
}

/** What a call came to, as text that can be compared: its answer, `threw`, or `NaN` where there is one inside. */
export async function outcome(run: Exported, entry: Entry, args: readonly unknown[]): Promise<string> {
  try {
    const answer = await drained(entry.call(run, args), 0);
    return absurd(answer) ?? shown(answer);
  } catch (error) {
    const { name, message, stack, code } = Object(error);
    return `threw ${name} ${code ?? ''}: ${message} ${String(stack).split('\n').slice(1, 5).join(' | ')}`;
  }
}

/** An answer with its iterators read to their ends. */
export async function drained(answer: unknown, depth: number): Promise<unknown> {
  const value = await answer;
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null || depth > 3) return value;
  if (isIterator(value)) {
    const list: unknown[] = [];
    for await (const each of value) list.push(each);
    return list;
  }
  if (!isPlain(value)) return value;
  const parts = Object.entries(value).map(async ([key, part]) => [key, await drained(part, depth + 1)] as const);
  return Object.fromEntries(await Promise.all(parts));
}

/** `NaN` or an infinity somewhere in an answer. A value that was accepted as it came has none either. */
function absurd(value: unknown, seen = new Set<unknown>()): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : String(value);
  if ((!Array.isArray(value) && !isPlain(value)) || seen.has(value) || seen.size > MOST_PARTS) return undefined;
  seen.add(value);
  for (const part of Object.values(value)) {
    const found = absurd(part, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Hostile data is deep and endless: an answer that passes it on is not followed further. */
const MOST_PARTS = 2_000;

/** As text: plain data to its depth, whatever realm or prototype it is of; all else by its name. */
function shown(value: unknown, above: readonly unknown[] = []): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 500));
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? 'a function' : String(value);
  if (above.includes(value) || above.length > 14) return '…';
  const within = [...above, value];
  if (isList(value))
    return `[${value
      .slice(0, 200)
      .map((part) => shown(part, within))
      .join()}]`;
  if (!isRecord(value)) return named(value);
  return `{${Object.entries(value)
    .slice(0, 200)
    .map(([key, part]) => `${key}: ${shown(part, within)}`)}}`;
}

/** An object that is not plain: what it is, and its JSON where it has some of its own. */
function named(value: object): string {
  const name = Object.prototype.toString.call(value);
  try {
    return 'toJSON' in value ? `${name} ${JSON.stringify(value)}` : name;
  } catch {
    return name;
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Whether an object is plain, of this realm or another. */
function isRecord(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function difference(answer: string, good: string): string {
  let at = 0;
  while (at < good.length && answer[at] === good[at]) at += 1;
  return `differs: ${answer.slice(Math.max(0, at - 60), at + 240)} — where ${good.slice(at, at + 100)} was right`;
}

/** What was added to the prototypes that everybody shares. */
function polluted(): readonly string[] {
  return [Object.prototype, Array.prototype, String.prototype, Function.prototype].flatMap((prototype) =>
    'polluted' in prototype ? ['polluted a prototype'] : [],
  );
}
