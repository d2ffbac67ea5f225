/** What the search of the site knows: a row for each section of a written page and for each exported thing. */
import { fold } from '@hanoi-dx/core/text';
import { wordsOf } from './words.mjs';

const HEADING = /<h[1-3] id="([^"]+)"[^>]*>(.*?)<a .*?<\/h[1-3]>/g;
const CODE = /<pre.*?<\/pre>/gs;
const IMPORTED = /\bimport (?:type )?\{([^}]*)\} from '@hanoi-dx/g;
const SHOWN = 140;

/** The sections of a written page, by their headings. */
export function rowsOfPage(html, pageTitle, url) {
  const body = html.slice(html.indexOf('<div class="col-content"'), html.indexOf('<div class="col-sidebar"'));
  const found = [...body.matchAll(HEADING)];
  return found.map((match, at) => {
    const section = body.slice(match.index + match[0].length, found[at + 1]?.index);
    const title = textOf(match[2]);
    const of = title === pageTitle ? '' : pageTitle;
    return rowOf({
      title,
      of,
      url: `${url}#${match[1]}`,
      text: textOf(section.replace(CODE, '')),
      code: textOf(section),
    });
  });
}

/** An exported thing: its name, its first words, and of an indicator its titles and code. */
export function rowOfExport({ name: title, parent, comment, signatures }, url, catalogue) {
  const of = parent?.isProject?.() ? '' : (parent?.name ?? '');
  const summary = (comment ?? signatures?.[0]?.comment)?.summary ?? [];
  const indicator = of === 'indicators' ? catalogue[title] : undefined;
  const names = indicator === undefined ? '' : `${indicator.title.vi} · ${indicator.title.en} · ${indicator.code}`;
  const text = summary.map((part) => part.text).join('');
  return rowOf({ title, of, url, text: text.replace(/\s+/g, ' ').trim(), names });
}

/** A row: what is shown; then, once each, the further words of the text and the names that its code imports. */
function rowOf({ title, of, url, text, names = '', code = '' }) {
  const shown = text.slice(0, SHOWN);
  const known = new Set(foldedOf(`${title} ${of} ${shown} ${names}`));
  const imported = [...code.matchAll(IMPORTED)].map((match) => match[1]).join(' ');
  const further = new Set(foldedOf(`${text} ${imported}`).filter((word) => !known.has(word)));
  return [title, of, url, shown, [...further].join(' '), names];
}

function foldedOf(text) {
  return wordsOf(text)
    .map(fold)
    .filter((word) => word !== '');
}

function textOf(html) {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
