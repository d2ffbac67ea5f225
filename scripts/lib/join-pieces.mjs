/**
 * Joins small pieces of a build. tsup makes a piece for each set of entries that share something, and Node takes half a
 * millisecond for each file that an import finds, reads and links, whatever is in it: three quarters of what `./units` took
 * above an empty start. A small piece goes to another that the same entries load anyway, or nearly so.
 */
import { rmSync } from 'node:fs';
import { rollup } from 'rollup';

/** The least bytes of a piece: with more, entries begin to load what they do not use. */
const LEAST = 7_000;

/**
 * Joins the pieces of a folder, in place.
 *
 * @param {string} folder - where the built entries are, and stay
 * @param {readonly string[]} entries - their names, without `.js`
 */
export async function joinPieces(folder, entries) {
  const bundle = await rollup({
    input: Object.fromEntries(entries.map((entry) => [entry, `${folder}/${entry}.js`])),
    external: (id) => !/^[./]/.test(id), // what is installed
    treeshake: false, // code is moved, never judged: what looks in vain may be there to see whether it can
    logLevel: 'warn',
  });
  for (const file of bundle.watchFiles) rmSync(file);
  await bundle.write({
    dir: folder,
    format: 'es',
    chunkFileNames: 'chunk-[hash].js',
    experimentalMinChunkSize: LEAST,
    hoistTransitiveImports: false,
  });
  await bundle.close();
}
