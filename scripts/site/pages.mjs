/** The written pages of the site: their titles, languages and places in the list. */

/** The guides in reading order; others follow by name. */
const ORDER = [
  'README',
  'start',
  'try',
  'reported-counts',
  'counting',
  'reading-rows',
  'units',
  'periods',
  'online-shares',
  'reports',
  'comparing',
  'campaigns',
  'decision-766',
  'publishing-safely',
  'database',
  'pictures',
  'indicators',
  'adding-an-indicator',
  'home-made-formulas',
  'glossary',
  'CONTRIBUTING',
];

/** What is known of a page from its name (`docs/counting.vi`) and its text. */
export function pageOf(name, text) {
  const language = name.endsWith('.vi') ? 'vi' : 'en';
  const base = name.replace(/^docs\//, '').replace(/\.vi$/, '');
  const place = ORDER.indexOf(base);
  return {
    name,
    base,
    language,
    title: /^# (.+)$/m.exec(text)?.[1].replaceAll('`', '') ?? base,
    group: base.includes('/') ? base.split('/')[0] : language,
    place: place === -1 ? ORDER.length : place,
  };
}

/** The groups of the list. The pages of indicators are reached from the catalogue and the search: there are too many. */
export const GROUPS = [
  { group: 'en', title: 'Guides' },
  { group: 'vi', title: 'Hướng dẫn' },
  { group: 'why', title: 'Why it is so' },
];

export function inReadingOrder(one, other) {
  return one.place - other.place || one.title.localeCompare(other.title, 'en');
}
