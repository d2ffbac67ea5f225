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
export function fuzz(
  parser: Parser,
  { seed, inputs, until }: { readonly seed: number; readonly inputs: number; readonly until: number },
): { readonly tried: number; readonly finding?: Finding } {
  const random = randomFrom(seed);
  const { name, texts, data } = parser;
  for (let tried = 0; tried < inputs; tried += 1) {
    if (tried % 64 === 0 && Date.now() > until) return { tried };
    const input = texts === undefined ? mutatedData(random, data) : mutatedText(random, texts);
    const what = tryOut(parser, input);
    if (what !== undefined) return { tried, finding: { parser: name, what, input } };
  }
  return { tried: inputs };
}

/** What a parser does wrong with an input; nothing where it bears it. */
export function tryOut({ run }: Parser, input: unknown): string | undefined {
  const start = Date.now();
  try {
    const wrong = wrongWith(run(input as never)); // whether it is of the right type is the question
    const took = Date.now() - start;
    return wrong ?? (took > SLOW ? `takes ${took} ms` : undefined);
  } catch (error) {
    return `throws ${error}`;
  }
}
