/**
 * The search of the site in the place of TypeDoc's: words are folded as the library folds names, so that they are found
 * with and without their Vietnamese marks.
 */
import { fold } from '@hanoi-dx/core/text';
import MiniSearch from 'minisearch';
import { wordsOf } from '../words.mjs';

const SHOWN = 12;
const vietnamese = document.documentElement.lang === 'vi';
const WORDS = vietnamese
  ? { placeholder: 'Tìm theo tên, có dấu hay không dấu', none: 'Không tìm thấy', results: 'kết quả' }
  : { placeholder: 'Search names, with or without marks', none: 'Nothing found', results: 'results' };

/** Puts our search into TypeDoc's dialogue; its own listeners stay on the field that is taken out. */
export function replaceSearch(base) {
  const old = document.getElementById('tsd-search-input');
  const results = document.getElementById('tsd-search-results');
  const status = document.getElementById('tsd-search-status');
  if (!(old && results && status)) return;
  const field = document.createElement('input');
  Object.assign(field, {
    id: old.id,
    type: 'search',
    placeholder: WORDS.placeholder,
    maxLength: 100,
    autocomplete: 'off',
  });
  field.setAttribute('aria-label', WORDS.placeholder);
  old.replaceWith(field);
  results.removeAttribute('role');
  status.textContent = '';
  let index;
  field.addEventListener('input', () => {
    index ??= indexOf(window.findRows ?? []);
    show(index.search(field.value).slice(0, SHOWN), field.value, { results, status, base });
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') results.querySelector('a')?.click();
    if (event.key === 'ArrowDown') results.querySelector('a')?.focus();
  });
  results.addEventListener('keydown', (event) => move(event, field));
}

function indexOf(rows) {
  const index = new MiniSearch({
    fields: ['title', 'names', 'of', 'text', 'words'],
    storeFields: ['title', 'of', 'url', 'text', 'names'],
    tokenize: wordsOf,
    processTerm: (term) => fold(term) || null,
    searchOptions: {
      boost: { title: 4, names: 8, of: 2 },
      prefix: true,
      combineWith: 'AND',
      fuzzy: (term) => (term.length > 5 ? 1 : 0),
    },
  });
  index.addAll(rows.map(([title, of, url, text, words, names], id) => ({ id, title, of, url, text, words, names })));
  return index;
}

function show(found, query, { results, status, base }) {
  results.replaceChildren(...found.map((entry) => lineOf(entry, base)));
  status.textContent = query.trim() === '' ? '' : found.length === 0 ? WORDS.none : `${found.length} ${WORDS.results}`;
}

function lineOf({ title, of, url, text, names }, base) {
  const link = document.createElement('a');
  link.href = base + url;
  const name = document.createElement('span');
  name.className = 'found-name';
  name.textContent = of === '' ? title : `${title} — ${of}`;
  const words = document.createElement('span');
  words.className = 'found-text';
  words.textContent = names === '' ? text : `${names} · ${text}`.slice(0, 140);
  link.append(name, words);
  const line = document.createElement('li');
  line.append(link);
  return line;
}

function move(event, field) {
  const line = event.target.closest('li');
  if (event.key === 'ArrowDown') line?.nextElementSibling?.querySelector('a')?.focus();
  else if (event.key === 'ArrowUp') (line?.previousElementSibling?.querySelector('a') ?? field).focus();
  else return;
  event.preventDefault();
}
