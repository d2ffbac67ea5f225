/**
 * Draws the pictures of the manual into docs/pictures, as SVG files that need no script: `node scripts/draw-pictures.mjs`
 * after a build. The site shows them where scripts are off, and README and guides show them everywhere else. With
 * `--check` it writes nothing and fails where a file is not what the library draws today.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, View } from 'vega';
import { compile } from 'vega-lite';
import { readPictureData } from './site/picture-data.mjs';
import { PICTURES } from './site/pictures.mjs';

const FOLDER = 'docs/pictures';
const check = process.argv.includes('--check');
const data = readPictureData();
mkdirSync(FOLDER, { recursive: true });

const stale = [];
for (const [name, draw] of Object.entries(PICTURES)) {
  for (const locale of ['vi', 'en']) {
    const file = `${FOLDER}/${name}.${locale}.svg`;
    const svg = `${await drawn(draw(data, { locale, width: 480 }))}\n`;
    if (!check) writeFileSync(file, svg);
    else if (read(file) !== svg) stale.push(file);
  }
}
for (const file of stale) console.error(`${file} is stale: node scripts/draw-pictures.mjs`);
process.exitCode = stale.length > 0 ? 1 : 0;

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

async function drawn(spec) {
  const view = new View(parse(compile(spec).spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  const label = spec.description.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return trimmed(svg, spec.vconcat[0].width + 2 * spec.padding).replace(
    '<svg ',
    `<svg role="img" aria-label="${label}" `,
  );
}

/** Without a browser Vega takes titles for wider than they are: what lies right of the panel is cut off. */
function trimmed(svg, width) {
  const left = Number(/<g fill="none"[^>]*translate\(([\d.]+),/.exec(svg)[1]);
  const whole = Math.ceil(width + left);
  return svg.replace(/width="\d+(" height="\d+" viewBox="0 0 )\d+/, `width="${whole}$1${whole}`);
}
