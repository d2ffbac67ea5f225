/** The written pages of the site: their titles, languages and places in the list. */

/** The guides in reading order; every one has its place, which `misplaced` checks. */
export const ORDER = [
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
  'sql',
  'speed',
  'pictures',
  'indicators',
  'adding-an-indicator',
  'home-made-formulas',
  'reporting-a-figure',
  'glossary',
  'CONTRIBUTING',
];

/** The README's own title is the name of the package, which says nothing in a list of its pages. */
export const INTRODUCTION = { en: 'Introduction', vi: 'Giới thiệu' };

/** The groups of the list: the pages of indicators are too many for the side of each page, and stand in the index alone. */
export const GROUPS = [
  { group: 'en', title: 'Guides', aside: true },
  { group: 'vi', title: 'Hướng dẫn', aside: true },
  { group: 'why', title: 'Why it is so', aside: true },
  { group: 'indicators-en', title: 'Indicators' },
  { group: 'indicators-vi', title: 'Chỉ tiêu' },
];

/** What is known of a page from its name (`docs/counting.vi`) and its text. */
export function pageOf(name, text) {
  const language = name.endsWith('.vi') ? 'vi' : 'en';
  const base = name.replace(/^docs\//, '').replace(/\.vi$/, '');
  const title = base === 'README' ? INTRODUCTION[language] : /^# (.+)$/m.exec(text)?.[1].replaceAll('`', '');
  return { name, base, language, title: title ?? base, group: groupOf(base, language), place: ORDER.indexOf(base) };
}

function groupOf(base, language) {
  const folder = base.split('/').slice(0, -1).join('/');
  return folder === '' ? language : folder === 'indicators' ? `indicators-${language}` : folder;
}

/** Guides by their places, other pages by their titles. */
export function inReadingOrder(one, other) {
  return one.place - other.place || one.title.localeCompare(other.title, one.language);
}

/** What is wrong with the list: a guide without a place, a place without a guide, a page of no group. */
export function misplaced(pages, order = ORDER) {
  const guides = new Set(pages.filter(({ base }) => !base.includes('/')).map(({ base }) => base));
  return [
    ...[...guides].filter((base) => !order.includes(base)).map((base) => `${base} has no place in ORDER`),
    ...order.filter((base) => !guides.has(base)).map((base) => `ORDER has a place for ${base}, which is no page`),
    ...pages.filter(({ group }) => GROUPS.every((one) => one.group !== group)).map(({ name }) => `${name}: no group`),
  ];
}
