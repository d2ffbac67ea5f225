/**
 * Opens the built site in a real browser and checks what its readers need: `node scripts/check-site.mjs [--shots FOLDER]`
 * after `npm run docs`. It takes Debian's Chromium, or the browser that CHROMIUM names. Every complaint is printed.
 */

import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import axe from 'axe-core';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { serve } from './lib/serve.mjs';

const { values } = parseArgs({ options: { shots: { type: 'string' } } });
const AXE = axe.source;
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };
const PAGES = [
  'index.html',
  'modules.html',
  'modules/charts.html',
  'functions/indicators.calculate.html',
  'variables/indicators.onlineShareOfReceived.html',
  'documents/docs_counting.html',
  'documents/docs_glossary.html',
  'documents/docs_indicators.html',
  'documents/docs_indicators_dossier.online-share-of-received.html',
  'documents/docs_indicators_dossier.online-share-of-received.vi.html',
  'documents/docs_pictures.html',
  'documents/docs_pictures.vi.html',
  'documents/docs_try.vi.html',
];

/** The name in code finds the definition alone. */
const NAME = 'onlineShareOfReceived';
const QUERIES = [
  'tỷ lệ hồ sơ nộp trực tuyến trên tổng số',
  'ty le ho so nop truc tuyen tren tong so',
  'TỶ LỆ nộp trực tuyến tổng',
  NAME,
];

/** Words from far down a section, and a name that a page's code imports. */
const FURTHER = {
  'one settled later is still open': 'docs_counting.html',
  mergeTallies: 'docs_counting.html',
};

const complaints = [];
const site = await serve('docs/site');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const page of PAGES) await checkPage(page);
  await checkSearch();
  await checkIndicatorPages();
  await checkForm();
  await checkPictures();
  await checkWithoutScripts();
  await checkExamplePage();
} finally {
  await browser.close();
  site.close();
}
for (const complaint of complaints) console.error(complaint);
console.log(`${PAGES.length} pages, ${complaints.length} complaints`);
process.exitCode = complaints.length > 0 ? 1 : 0;

function expect(right, complaint) {
  if (!right) complaints.push(complaint);
}

/** Runs a check in a fresh page; whatever the browser says against the page, or asks of another host, is a complaint. */
async function inPage(path, settings, check, url = site.url) {
  const context = await browser.newContext(settings);
  const page = await context.newPage();
  page.on('console', (message) => expect(message.type() !== 'error', `${path}: console: ${message.text()}`));
  page.on('pageerror', (error) => expect(false, `${path}: ${error.message}`));
  page.on('request', (request) => expect(request.url().startsWith(url), `${path}: asks for ${request.url()}`));
  page.on('response', (answer) => expect(answer.status() < 400, `${path}: ${answer.status()} ${answer.url()}`));
  await page.goto(url + path, { waitUntil: 'load' });
  await check(page);
  await context.close();
}

async function checkPage(path) {
  await inPage(path, { viewport: DESK, reducedMotion: 'reduce' }, async (page) => {
    await page.waitForFunction(() => document.querySelector('#tsd-nav-container a') !== null);
    expect((await page.locator('h1').first().innerText()) !== '', `${path}: no title`);
    await checkAccess(page, path);
    await shoot(page, `${path}-desk`);
    await page.setViewportSize(PHONE);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide <= PHONE.width, `${path}: ${wide} pixels wide on a screen of ${PHONE.width}`);
    await shoot(page, `${path}-phone`);
  });
}

async function shoot(page, name) {
  if (values.shots) await page.screenshot({ path: `${values.shots}/${name.replaceAll('/', '_')}.png` });
}

async function checkAccess(page, name) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run({ resultTypes: ['violations'] }));
  for (const { id, impact, help, nodes } of violations.filter(({ impact }) => ['serious', 'critical'].includes(impact)))
    complaints.push(
      `${name}: ${impact}: ${id}: ${help}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 140))
        .join(' | ')} (${nodes.length})`,
    );
}

async function checkSearch() {
  await inPage('index.html', { viewport: PHONE }, async (page) => {
    await page.locator('#tsd-search-trigger').click();
    for (const query of QUERIES) {
      await page.locator('#tsd-search-input').fill(query);
      const found = await page.locator('#tsd-search-results a').evaluateAll((links) => links.map(({ href }) => href));
      const place = found.findIndex((href) => href.endsWith('variables/indicators.onlineShareOfReceived.html'));
      expect(place >= 0 && place < 5, `search "${query}": place ${place} of ${found.length}`);
      const own = found.findIndex((href) => href.includes('docs_indicators_dossier.online-share-of-received.vi.html'));
      expect(query === NAME || (own >= 0 && own < 5), `search "${query}": the page of the indicator at place ${own}`);
    }
    for (const [query, file] of Object.entries(FURTHER)) {
      await page.locator('#tsd-search-input').fill(query);
      const found = await page.locator(`#tsd-search-results a[href*="${file}"]`).count();
      expect(found > 0, `search "${query}": ${file} is not found`);
    }
    await checkAccess(page, 'search');
    await shoot(page, 'search');
    await page.keyboard.press('Enter');
    await page
      .waitForURL((url) => !url.pathname.endsWith('index.html'), { timeout: 5_000 })
      .catch(() => complaints.push('search: Enter goes nowhere'));
  });
}

/** From the catalogue to the page of an indicator: its six parts, its SQL, its variants. */
async function checkIndicatorPages() {
  await inPage('documents/docs_indicators.vi.html', { viewport: DESK }, async (page) => {
    await page.locator('a', { hasText: /^dossier\.on-time-share-of-settled$/ }).click();
    await page.waitForURL((url) => url.pathname.endsWith('docs_indicators_dossier.on-time-share-of-settled.vi.html'));
    const headings = await page.locator('.tsd-typography h2').allInnerTexts();
    const parts = headings.filter((heading) => /^[1-6]\. /.test(heading));
    expect(parts.length === 6, `page of an indicator: parts ${parts}`);
    const sql = await page.locator('pre code.sql').count();
    expect(sql >= 3, `page of an indicator: ${sql} statements of SQL`);
    const others = await page.locator('a[href*="docs_indicators_dossier"]').count();
    expect(others > 1, `page of an indicator: ${others} links to variants`);
  });
}

async function checkForm() {
  await inPage('documents/docs_try.vi.html', { viewport: PHONE }, async (page) => {
    const answer = page.locator('.try dl');
    const has = async (text) =>
      expect((await answer.innerText()).includes(text), `form: no "${text}" in ${await answer.innerText()}`);
    await answer.waitFor();
    await has('59,71 %');
    await has('Khớp với tỷ lệ đã in.');
    await page.locator('input[name=numerator]').fill('7.413');
    await page.locator('input[name=denominator]').fill('');
    await page.locator('input[name=printed]').fill('90,9 %');
    await has('từ 8.151 đến 8.159');
    await page.locator('input[name=denominator]').fill('không');
    await has('Không đọc được số nguyên');
    await shoot(page, 'form');
  });
}

async function checkPictures() {
  await inPage('documents/docs_pictures.vi.html', { viewport: PHONE, colorScheme: 'dark' }, async (page) => {
    const count = () => document.querySelectorAll('.chart svg').length === 7;
    await page.waitForFunction(count, undefined, { timeout: 15_000 }).catch(() => {});
    const charts = page.locator('.chart');
    expect((await charts.count()) === 7, `pictures: ${await charts.count()} of 7 drawn`);
    const said = await charts.first().getAttribute('aria-label');
    expect(said?.includes('90,9 %'), `pictures: the first one says ${said}`);
    const wide = await charts
      .locator('svg')
      .evaluateAll((all) => Math.max(...all.map(({ clientWidth }) => clientWidth)));
    expect(wide <= PHONE.width, `pictures: one is ${wide} pixels wide on a screen of ${PHONE.width}`);
    await checkAccess(page, 'pictures in the dark');
    if (values.shots) await page.screenshot({ path: `${values.shots}/pictures.png`, fullPage: true });
  });
}

/** The page of examples/browser-page, bundled as its README says. */
async function checkExamplePage() {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  const page = 'examples/browser-page';
  await build({
    entryPoints: [`${page}/page.mjs`],
    bundle: true,
    minify: true,
    format: 'esm',
    outfile: `${folder}/page.bundle.js`,
    logLevel: 'error',
  });
  copyFileSync(`${page}/index.html`, `${folder}/index.html`);
  const served = await serve(folder);
  await inPage(
    'index.html',
    { viewport: PHONE },
    async (shown) => {
      const output = shown.locator('output');
      const has = async (text) =>
        expect(
          (await output.innerText()).includes(text),
          `example page: no "${text}" in "${await output.innerText()}"`,
        );
      await shown.locator('input[name=receivedOnline]').fill('7.413');
      await has('chưa có báo cáo');
      await shown.locator('input[name=received]').fill('từ 8.151 đến 8.159');
      await has('90,9 %');
      await checkAccess(shown, 'example page');
    },
    served.url,
  );
  served.close();
}

async function checkWithoutScripts() {
  await inPage('documents/docs_pictures.html', { viewport: DESK, javaScriptEnabled: false }, async (page) => {
    const images = page.locator('img[src*="media/"]');
    const drawn = await images
      .evaluateAll((all) => all.filter(({ naturalWidth }) => naturalWidth > 0).length)
      .catch(() => -1);
    expect((await images.count()) === 7, `without scripts: ${await images.count()} of 7 pictures`);
    if (drawn !== -1) expect(drawn === 7, `without scripts: ${drawn} of 7 pictures loaded`);
    await shoot(page, 'no-scripts');
  });
}
