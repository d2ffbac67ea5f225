import { fileURLToPath } from 'node:url';

const sources = fileURLToPath(new URL('../src', import.meta.url));

/** In tests the package's own name is its sources. */
export const alias = [
  { find: /^@hanoi-dx\/core$/, replacement: `${sources}/index.ts` },
  { find: /^@hanoi-dx\/core\/([\w/]+)$/, replacement: `${sources}/$1/index.ts` },
];
