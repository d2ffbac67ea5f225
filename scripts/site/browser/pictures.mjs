/** Draws the pictures of a page anew, to the width of the screen; without scripts the SVG files stay. */

import data from 'picture-data';
import embed from 'vega-embed';
import { PICTURES } from '../pictures.mjs';

const SIDES = 64; // labels of an axis and the padding around
const NAME = /([\w-]+)\.(vi|en)\.svg$/;

for (const image of document.querySelectorAll('img[src*="media/"]')) {
  const [, name, locale] = NAME.exec(image.getAttribute('src')) ?? [];
  if (Object.hasOwn(PICTURES, name)) draw(image, PICTURES[name], locale);
}

async function draw(image, picture, locale) {
  const room = image.parentElement.clientWidth;
  const width = Math.max(200, Math.min(520, Math.floor(room - SIDES)));
  const figure = document.createElement('div');
  figure.className = 'chart';
  await embed(figure, picture(data, { locale, width }), { renderer: 'svg', actions: false });
  image.replaceWith(figure);
}
