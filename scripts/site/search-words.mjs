/** What the search of the site knows: a line for each section of a written page and for each exported thing. */

const HEADING = /<h[1-3] id="([^"]+)"[^>]*>(.*?)<a .*?<\/h[1-3]>/g;
const KEPT = 400;

/** The sections of a written page, by their headings. */
export function entriesOfPage(html, pageTitle, url) {
  const from = html.indexOf('class="col-content"');
  const body = html.slice(from, html.indexOf('class="col-sidebar"'));
  const found = [...body.matchAll(HEADING)];
  return found.map((match, at) => {
    const [, id, heading] = match;
    const section = body.slice(match.index + match[0].length, found[at + 1]?.index);
    const title = textOf(heading);
    return {
      title,
      of: title === pageTitle ? '' : pageTitle,
      text: textOf(section).slice(0, KEPT),
      url: `${url}#${id}`,
    };
  });
}

/** An exported thing: its name, its first words, and of an indicator its titles and code. */
export function entryOfExport(reflection, url, catalogue) {
  const { name, parent } = reflection;
  const comment = reflection.comment ?? reflection.signatures?.[0]?.comment;
  const summary = (comment?.summary ?? []).map(({ text }) => text).join('');
  const indicator = parent?.name === 'indicators' ? catalogue[name] : undefined;
  const titles = indicator === undefined ? '' : `${indicator.title.vi} · ${indicator.title.en} · ${indicator.code} · `;
  return {
    title: name,
    names: titles,
    of: parent?.isProject?.() ? '' : (parent?.name ?? ''),
    text: `${titles}${summary}`.slice(0, KEPT),
    url,
  };
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
