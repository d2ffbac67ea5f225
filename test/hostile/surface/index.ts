import type { Entries } from '../entry.js';
import { COUNTING } from './counts.js';
import { DAYS } from './days.js';
import { FIGURES } from './figures.js';
import { NUMBERS } from './numbers.js';
import { PLACES } from './places.js';
import { SCORES } from './scores.js';
import { TABLES } from './tables.js';

/**
 * Every exported function by its name, with a good call of it. A new export gets its line in the file of its folder;
 * until then a test fails that names it.
 */
export const SURFACE: Entries = {
  ...COUNTING,
  ...DAYS,
  ...FIGURES,
  ...NUMBERS,
  ...PLACES,
  ...SCORES,
  ...TABLES,
};
