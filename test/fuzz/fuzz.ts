/** Runs one parser on many inputs of one seed, until a number of inputs or a time is reached. */
import { wrongWith } from './judge.js';
import { mutatedData, mutatedText } from './mutate.js';
import type { Parser } from './parsers.js';
import { randomFrom } from './random.js';

/** An input that a parser does not bear. */
export interface Finding {
  readonly parser: string;
  readonly what: string;
  readonly input: unknown;
}

/** How long one short input may take: anything near it is a hang in the making. */
const SLOW = 1_000;

/** How many inputs were tried, and the first that was not borne. */
export async function fuzz(
  parser: Parser,
  { seed, inputs, until }: { readonly seed: number; readonly inputs: number; readonly until: number },
): Promise<{ readonly tried: number; readonly finding?: Finding }> {
  const random = randomFrom(seed);
  const { name, texts, data } = parser;
  for (let tried = 0; tried < inputs; tried += 1) {
    if (tried % 64 === 0 && Date.now() > until) return { tried };
    const input = texts === undefined ? mutatedData(random, data) : mutatedText(random, texts);
    const what = await tryOut(parser, input);
    if (what !== undefined) return { tried, finding: { parser: name, what, input } };
  }
  return { tried: inputs };
}

/** What a parser does wrong with an input; nothing where it bears it. What takes long is asked twice: machines pause. */
export async function tryOut(parser: Parser, input: unknown): Promise<string | undefined> {
  const { wrong, took } = await tried(parser, input);
  if (wrong !== undefined || took <= SLOW) return wrong;
  const again = await tried(parser, input);
  return again.wrong ?? (again.took > SLOW ? `takes ${took} ms` : undefined);
}

async function tried({ run }: Parser, input: unknown): Promise<{ wrong: string | undefined; took: number }> {
  const start = Date.now();
  try {
    const wrong = wrongWith(await run(input as never)); // whether it is of the right type is the question
    return { wrong, took: Date.now() - start };
  } catch (error) {
    return { wrong: `throws ${error}`, took: 0 };
  }
}
