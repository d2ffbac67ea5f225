/** A JSON file that a schema of the library validates. */
import { printPath } from '@hanoi-dx/core/issues';
import { validate } from '@hanoi-dx/core/schemas';
import { giveUp, readText } from './tsv.mjs';

/** The validated value of a file, or nothing where it is not one; what is wrong goes to standard error. */
export function readValidated(file, schema, locale) {
  const checked = validate(schema, parse(file));
  if (checked.ok) return checked.value;
  for (const { path, code, expected, received, message } of checked.issues) {
    console.error(`${file}: ${printPath(path)}: ${code}: ${message[locale]} (${expected} ← ${received})`);
  }
  return undefined;
}

function parse(file) {
  try {
    return JSON.parse(readText(file));
  } catch (error) {
    return giveUp(`${file}: JSON: ${error.message}`);
  }
}
