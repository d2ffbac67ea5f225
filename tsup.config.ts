import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const manifest: { exports: Record<string, unknown> } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The entry points are those that package.json exports: `./law` is built from `src/law/index.ts`. */
const entry = Object.fromEntries(
  Object.keys(manifest.exports)
    .filter((path) => !path.endsWith('.json'))
    .map((path) => (path === '.' ? ['index', 'src/index.ts'] : [path.slice(2), `src/${path.slice(2)}/index.ts`])),
);

export default defineConfig({
  entry,
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  // tsup sets `baseUrl`, which TypeScript 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  // A few numbers: bundled, so that no program waits for the list of 1,500 entries of that package.
  noExternal: ['date-fns/constants'],
  splitting: true,
  treeshake: false,
  sourcemap: false,
  clean: true,
  minify: false, // `scripts/after-build.mjs` takes the spaces out and leaves names and marks
  esbuildOptions: (options) => {
    options.charset = 'utf8'; // Vietnamese as it is written
  },
  // Programs that build first keep their own output clean.
  silent: true,
});
