/** The arguments of the programs that count a file: `FILE [--by unit,quarter]`, and options of their own. */
import { parseArgs } from 'node:util';
import { byNames, DIMENSIONS } from './dimensions.mjs';
import { giveUp } from './tsv.mjs';

export function readCountArguments(program, further = {}) {
  const more = Object.keys(further).map((name) => ` [--${name} N]`);
  const usage = `node examples/${program} FILE [--by ${DIMENSIONS.join(',')}]${more.join('')}`;
  const options = { by: { type: 'string', default: 'unit,quarter' }, ...further };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length !== 1) return giveUp(usage);
    return { ...values, names: values.by, file: positionals[0], by: byNames(values.by) };
  } catch (error) {
    return giveUp(`${error.message}\n${usage}`);
  }
}
