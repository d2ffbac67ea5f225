/** The built package in Chromium, under a policy that allows neither code from text nor what Trusted Types guard. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '../browser/program.js';
import { node } from './run.js';
import { served } from './served.js';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const STRICT =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'";
/** To start a worker by its address is itself forbidden under Trusted Types: its host is served without them. */
const OF_HOST = "default-src 'none'; script-src 'self'";

const manifest: { exports: Record<string, unknown> } = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = Object.keys(manifest.exports).filter((path) => !path.endsWith('.json'));
const fileOf = (entry: string): string => `entries/${entry === '.' ? 'index' : entry.slice(2)}`;

/** The surface brings hostile values, which Node alone can make; they are not used here. */
const withoutVm: Plugin = {
  name: 'without-vm',
  setup(built) {
    built.onResolve({ filter: /^node:vm$/ }, ({ path }) => ({ path, namespace: 'vm' }));
    const contents =
      'const none = () => undefined; export { none as createContext, none as runInContext, none as runInNewContext };';
    built.onLoad({ filter: /.*/, namespace: 'vm' }, () => ({ contents }));
  },
};

interface Seen extends Answers {
  readonly failed?: string;
  readonly violations: readonly string[];
  readonly refused: readonly string[];
}

describe.skipIf(!existsSync(CHROMIUM))('the built package in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  let browser: Browser;
  let site: Awaited<ReturnType<typeof served>>;
  let expected: Answers;

  beforeAll(async () => {
    const programs = ['page', 'host', 'worker', 'node'].map((name) => [name, `test/browser/${name}.mjs`] as const);
    const own = entries.map((entry) => [fileOf(entry), `@hanoi-dx/core${entry.slice(1)}`] as const);
    await build({
      entryPoints: Object.fromEntries([...programs, ...own]),
      outdir: folder,
      bundle: true,
      splitting: true,
      format: 'esm',
      plugins: [withoutVm],
      define: { ENTRIES: JSON.stringify(entries.map((entry) => `${fileOf(entry).slice('entries/'.length)}.js`)) },
      logLevel: 'error',
    });
    for (const name of ['page', 'host'])
      writeFileSync(join(folder, `${name}.html`), `<!doctype html><script type="module" src="${name}.js"></script>`);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const run = node(join(folder, 'node.js'));
    expect(run.stderr).toBe('');
    expected = JSON.parse(run.stdout);
    site = await served(folder, (file) => (file.includes('host') ? OF_HOST : STRICT));
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
    browser = await chromium.launch({ executablePath: CHROMIUM, args });
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What a page says on its console: one line of JSON. */
  async function said(path: string): Promise<Seen> {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const answer = page.waitForEvent('console', { predicate: (line) => line.text().startsWith('{'), timeout: 60_000 });
    await page.goto(site.url + path);
    const seen: Seen = JSON.parse((await answer).text());
    await page.close();
    expect([seen.failed, errors]).toEqual([undefined, []]);
    return seen;
  }

  test('answers in Node, each entry and function', () => {
    expect(Object.keys(expected.names)).toHaveLength(entries.length);
    expect(Object.values(expected.names).filter((names) => names.length === 0)).toEqual([]);
    expect(Object.keys(expected.answers).length).toBeGreaterThan(200);
    expect(Object.entries(expected.answers).filter(([, answer]) => answer.startsWith('threw'))).toEqual([]);
  });

  test.each([
    ['a page', 'page.html'],
    ['a module worker', 'host.html'],
  ])('answers in %s what it answers in Node, and breaks no rule of the policy', async (_, path) => {
    const { names, answers, violations, refused } = await said(`${path}?jitless`);
    expect(names).toEqual(expected.names);
    expect(answers).toEqual(expected.answers);
    expect(violations).toEqual([]);
    expect(refused).toEqual(['EvalError', 'TypeError']);
  });

  // It tries once whether it may make code, catches the refusal, and goes on without.
  test.each([
    ['a page', 'page.html'],
    ['a module worker', 'host.html'],
  ])('in %s, zod alone is reported where nobody told it that no code may be made', async (_, path) => {
    const { answers, violations } = await said(path);
    expect(answers).toEqual(expected.answers);
    expect(violations).toEqual(['require-trusted-types-for: trusted-types-sink']);
  });
});
