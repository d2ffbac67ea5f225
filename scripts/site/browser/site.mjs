/** What every page of the site runs: the search; and on the pages that have them, live pictures and the form. */
import { replaceSearch } from './find.mjs';
import { openByButtons } from './open.mjs';

const base = document.documentElement.dataset.base;
replaceSearch(base);
openByButtons();
if (document.querySelector('img[src*="media/"]')) load('pictures.js');
if (document.querySelector('.try')) load('try.js');

function load(file) {
  const script = document.createElement('script');
  script.src = `${base}assets/${file}`;
  document.head.append(script);
}
