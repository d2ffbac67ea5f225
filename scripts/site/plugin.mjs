/**
 * What TypeDoc needs to make the site of this library: pages named by their titles and grouped by language, the scripts of
 * the site on every page, and the words of the search, which TypeDoc's own index would strip of Vietnamese letters.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, medianHandlingDays } from '@hanoi-dx/core/indicators';
import { Converter, DefaultTheme, JSX, PageEvent, ReflectionGroup, ReflectionKind, RendererEvent } from 'typedoc';
import { GROUPS, INTRODUCTION, inReadingOrder, misplaced, pageOf } from './pages.mjs';
import { rowOfExport, rowsOfPage } from './search-words.mjs';

const CODES = new Set([...Object.values(catalogue), medianHandlingDays].map(({ code }) => code));
const EXPORTS = ReflectionKind.SomeModule | ReflectionKind.SomeExport;

export function load(app) {
  const rows = [];
  const pages = [];
  app.renderer.defineTheme('hanoi', HanoiTheme);
  app.renderer.hooks.on('head.end', (context) =>
    JSX.createElement('script', { defer: true, src: context.relativeURL('assets/site.js', true) }),
  );
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => describeCatalogue(project));
  app.renderer.on(RendererEvent.BEGIN, ({ project }) => {
    pages.push(...pagesOf(project));
    for (const complaint of misplaced(pages)) app.logger.error(`scripts/site/pages.mjs: ${complaint}`);
    listByTitle(project, pages);
  });
  app.renderer.on(PageEvent.END, (event) => {
    if (event.model.isDocument?.()) finishDocument(event, pages, rows, app.renderer.router);
    else if (event.url === 'index.html') finishFirst(event, rows);
    event.contents = readable(event.contents);
  });
  app.renderer.on(RendererEvent.END, ({ project, outputDirectory }) => {
    const { router } = app.renderer;
    for (const reflection of project.getReflectionsByKind(EXPORTS)) {
      if (router.hasUrl(reflection)) rows.push(rowOfExport(reflection, router.getFullUrl(reflection), catalogue));
    }
    writeFileSync(join(outputDirectory, 'assets/search.js'), `window.findRows=${JSON.stringify(rows)};`);
  });
}

/** The default theme with its list of pages in reading order. */
class HanoiTheme extends DefaultTheme {
  getNavigation(project) {
    const link = (page) => ({ text: page.name, path: this.router.getFullUrl(page), kind: ReflectionKind.Document });
    const aside = GROUPS.filter((group) => group.aside).map(({ title }) => title);
    const written = project.groups
      .filter(({ title }) => aside.includes(title))
      .map(({ title, children }) => ({ text: title, children: children.map(link) }));
    written[0].children.unshift({ text: INTRODUCTION.en, path: 'index.html', kind: ReflectionKind.Document });
    const modules = super.getNavigation(project).filter(({ kind }) => kind === ReflectionKind.Module);
    return [...written, ...modules];
  }
}

/** Each member of the catalogue says what its definition says. */
function describeCatalogue(project) {
  const [{ declaration }] = project.getChildByName('indicators.catalogue').type.typeArguments;
  for (const member of declaration.children) {
    member.comment = project.getChildByName(`indicators.${member.name}`).comment?.clone();
  }
}

function pagesOf(project) {
  return project.documents
    .map((document) => ({ document, ...pageOf(document.name, document.content.map(({ text }) => text).join('')) }))
    .sort(inReadingOrder);
}

/** Names the pages by their titles, once their addresses are made of their files, and lists them after the modules. */
function listByTitle(project, pages) {
  for (const { document, title } of pages) document.name = title;
  const modules = project.groups.filter(({ children }) => children.every((child) => !child.isDocument()));
  const written = GROUPS.map(({ group, title }) => {
    const list = new ReflectionGroup(title, project);
    list.children = pages.filter((page) => page.group === group).map(({ document }) => document);
    return list;
  });
  project.groups = [...modules, ...written];
}

/** A written page in its language, with a way to the other one in the place of a path that would be its title again. */
function finishDocument(event, pages, rows, router) {
  const page = pages.find(({ document }) => document === event.model);
  const twin = pages.find(({ base, language }) => base === page.base && language !== page.language);
  const sections = rowsOfPage(event.contents, page.title, event.url);
  rows.push(...(page.base.startsWith('indicators/') ? sections.slice(0, 1) : sections));
  if (page.base === 'indicators') event.contents = linkedToPages(event.contents, page.language);
  event.contents = event.contents
    .replace('<html class="default" lang="en"', `<html class="default" lang="${page.language}"`)
    .replace(/<div class="tsd-page-title">.*?<\/div>/s, () => (twin ? wayTo(twin, event, router) : ''));
}

/** The catalogue with each code leading to the page of its indicator. */
function linkedToPages(html, language) {
  const end = language === 'vi' ? '.vi.html' : '.html';
  const link = (code, name) => `<a href="docs_indicators_${name}${end}">${code}</a>`;
  return html.replace(/<code>(\w+\.[\w.-]+)<\/code>/g, (code, name) => (CODES.has(name) ? link(code, name) : code));
}

/** The first page has the title of the README, and not a second one above it. */
function finishFirst(event, rows) {
  rows.push(...rowsOfPage(event.contents, INTRODUCTION.en, event.url));
  event.contents = event.contents.replace(/<div class="tsd-page-title">.*?<\/div>/s, '');
}

function wayTo(twin, event, router) {
  const words = twin.language === 'vi' ? 'Tiếng Việt' : 'English';
  const { language } = twin;
  return `<p class="twin"><a lang="${language}" hreflang="${language}" href="${router.relativeUrl(event.model, twin.document)}">${words}</a></p>`;
}

/** Wide tables and code scroll by themselves, also for those who use the keyboard. */
function readable(html) {
  return html
    .replaceAll('<table>', '<div class="wide" tabindex="0" role="region" aria-label="Table"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<pre>', '<pre tabindex="0">');
}
