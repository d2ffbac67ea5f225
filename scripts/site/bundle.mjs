/** Bundles the scripts of the site into docs/site/assets, with all that they need: the site asks nothing of any network. */
import { build } from 'esbuild';
import { readPictureData } from './picture-data.mjs';

const pictureData = {
  name: 'picture-data',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^picture-data$/ }, ({ path }) => ({ path, namespace: 'picture-data' }));
    onLoad({ filter: /.*/, namespace: 'picture-data' }, () => ({
      contents: JSON.stringify(readPictureData()),
      loader: 'json',
    }));
  },
};

await build({
  entryPoints: ['site', 'pictures', 'try'].map((name) => `scripts/site/browser/${name}.mjs`),
  outdir: 'docs/site/assets',
  plugins: [pictureData],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  logLevel: 'error',
});
