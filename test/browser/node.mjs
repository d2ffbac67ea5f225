/** The same in Node. */
import { asked } from './program.ts';

console.log(JSON.stringify(await asked(new URL('entries/', import.meta.url).href, ENTRIES)));
