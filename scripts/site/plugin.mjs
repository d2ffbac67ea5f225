/**
 * What TypeDoc needs to make the site of this library: pages named by their titles and grouped by language, the scripts of
 * the site on every page, and the words of the search, which TypeDoc's own index would strip of Vietnamese letters.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, medianHandlingDays } from '@hanoi-dx/core/indicators';
import { DefaultTheme, JSX, PageEvent, ReflectionKind, RendererEvent } from 'typedoc';
import { GROUPS, inReadingOrder, pageOf } from './pages.mjs';
import { entriesOfPage, entryOfExport } from './search-words.mjs';

const CODES = new Set([...Object.values(catalogue), medianHandlingDays].map(({ code }) => code));
const EXPORTS = ReflectionKind.SomeModule | ReflectionKind.SomeExport;

export function load(app) {
  const entries = [];
  app.renderer.defineTheme('hanoi', HanoiTheme);
  app.renderer.hooks.on('head.end', (context) =>
    JSX.createElement('script', { defer: true, src: context.relativeURL('assets/site.js', true) }),
  );
  app.renderer.on(PageEvent.END, (event) => {
    if (event.model.isDocument?.()) finishDocument(event, event.project, entries);
    else if (event.url === 'index.html') finishFirst(event, entries);
    event.contents = readable(event.contents);
  });
  app.renderer.on(RendererEvent.END, ({ project, outputDirectory }) => {
    const { router } = app.renderer;
    for (const reflection of project.getReflectionsByKind(EXPORTS)) {
      if (router.hasUrl(reflection)) entries.push(entryOfExport(reflection, router.getFullUrl(reflection), catalogue));
    }
    const data = JSON.stringify(entries);
    writeFileSync(join(outputDirectory, 'assets/search.js'), `window.findData=${data};`);
  });
}

/** The default theme with its list of pages in reading order. */
class HanoiTheme extends DefaultTheme {
  getNavigation(project) {
    const elements = super.getNavigation(project);
    const pages = pagesOf(project).map((page) => ({ ...page, path: this.router.getFullUrl(page.document) }));
    const written = GROUPS.map(({ group, title }) => ({
      text: title,
      children: pages
        .filter((page) => page.group === group)
        .sort(inReadingOrder)
        .map((page) => ({ text: page.title, path: page.path, kind: ReflectionKind.Document })),
    }));
    return [...written, ...elements.filter(({ kind }) => kind === ReflectionKind.Module)];
  }
}

function pagesOf(project) {
  return (project.documents ?? []).map((document) => ({
    document,
    ...pageOf(document.name, document.content.map(({ text }) => text).join('')),
  }));
}

/** A written page under its title, in its language, with a way to the other one. */
function finishDocument(event, project, entries) {
  const pages = pagesOf(project);
  const page = pages.find(({ document }) => document === event.model);
  const twin = pages.find(({ base, language }) => base === page.base && language !== page.language);
  const sections = entriesOfPage(event.contents, page.title, event.url);
  entries.push(...(page.group === 'indicators' ? sections.slice(0, 1) : sections));
  if (page.base === 'indicators') event.contents = linkedToPages(event.contents, page.language);
  event.contents = event.contents
    .replace('<html class="default" lang="en"', `<html class="default" lang="${page.language}"`)
    .replace(`<title>${page.name} |`, `<title>${escaped(page.title)} |`)
    .replace(`aria-current="page">${page.name}<`, `aria-current="page">${escaped(page.title)}<`)
    .replace('<div class="tsd-panel tsd-typography">', (panel) => (twin ? `${wayTo(twin, event)}${panel}` : panel));
}

/** The catalogue with each code leading to the page of its indicator. */
function linkedToPages(html, language) {
  const end = language === 'vi' ? '.vi.html' : '.html';
  const link = (code, name) => `<a href="docs_indicators_${name}${end}">${code}</a>`;
  return html.replace(/<code>(\w+\.[\w.-]+)<\/code>/g, (code, name) => (CODES.has(name) ? link(code, name) : code));
}

/** The first page has the title of the README, and not a second one above it. */
function finishFirst(event, entries) {
  entries.push(...entriesOfPage(event.contents, 'README', event.url));
  event.contents = event.contents.replace(/<div class="tsd-page-title">.*?<\/div>/s, '');
}

function wayTo(twin, event) {
  const file = twin.document.name.replaceAll('/', '_');
  const words = twin.language === 'vi' ? 'Tiếng Việt' : 'English';
  const up = '../'.repeat(event.url.split('/').length - 1);
  return `<p class="twin"><a lang="${twin.language}" hreflang="${twin.language}" href="${up}documents/${file}.html">${words}</a></p>`;
}

/** Wide tables and code scroll by themselves, also for those who use the keyboard. */
function readable(html) {
  return html
    .replaceAll('<table>', '<div class="wide" tabindex="0" role="region" aria-label="Table"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<pre>', '<pre tabindex="0">');
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
