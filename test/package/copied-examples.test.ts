/** The examples in folders of their own, as somebody would copy them; the page is opened by scripts/check-site.mjs. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { bundle } from './bundle.js';
import { node } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'copied-'));

describe('commonjs', () => {
  test('explains a figure in both languages', () => {
    const { stdout, status } = node('examples/commonjs/share.cjs', '317199', '531269', 'en');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Online share of dossiers received: 59\.71% = .*\(317,199\) ÷ .*\(531,269\)/);
    expect(node('examples/commonjs/share.cjs', '317199', '531269').stdout).toContain('59,71 %');
  });

  test.each([
    [['-1', '5', 'en'], 'receivedOnline: '],
    [['x', '5'], 'receivedOnline: '],
    [['1'], 'node share.cjs'],
    [['1', '2', 'fr'], 'node share.cjs'],
  ])('says what is wrong with %s', (args, says) => {
    const { stderr, stdout, status } = node('examples/commonjs/share.cjs', ...args);
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
    expect(stderr.startsWith(says)).toBe(true);
  });
});

describe('spreadsheet', () => {
  const program = 'examples/spreadsheet/figures-to-xlsx.mjs';

  test('writes counts as numbers and figures as they are printed', async () => {
    const out = join(folder, 'figures.xlsx');
    const { status, stderr } = node(program, out, 'vi', 'examples/data/hanoi-2025-07-01-2025-09-23.json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [head, ...rows] = await readSheet(out);
    expect(head?.[4]).toBe('Giá trị');
    const online = rows.find((row) => row[2] === 'dossier.online-share-of-received');
    expect(online?.slice(4, 7)).toEqual(['59,71 %', 317_199, 531_269]);
  });

  test('a file that is no report is told, and costs no other', async () => {
    const wrong = join(folder, 'wrong.json');
    writeFileSync(wrong, '{ "form": "press" }');
    const out = join(folder, 'some.xlsx');
    const { status, stderr } = node(program, out, 'en', wrong, 'examples/data/hanoi-2025-07-01-2025-09-23.json');
    expect(status).toBe(1);
    expect(stderr).toContain('wrong.json: ');
    expect((await readSheet(out)).length).toBeGreaterThan(3);
    expect(node(program).status).toBe(1);
  });
});

describe('fastify-backend', () => {
  const dossier = {
    code: 'H26.14-250701-0001',
    procedure: '1.001776',
    unit: '00613',
    submissionChannel: 'online',
    serviceLevel: 'full',
    receivedAt: '2025-07-01T08:00:00+07:00',
  };

  /** Runs code with the server at hand, in a process of its own, and gives what it answers. */
  function served(code: string): unknown {
    const program = `import { buildApp } from '${join(process.cwd(), 'examples/fastify-backend/app.mjs')}';
      const app = await buildApp();
      const post = (payload) => app.inject({ method: 'POST', url: '/dossiers', payload });
      const get = async (url) => (await app.inject({ url })).json();
      console.log(JSON.stringify(await (async () => { ${code} })()));
      await app.close();`;
    const { stdout, stderr, status } = node('--input-type=module', '--eval', program);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    return JSON.parse(stdout);
  }

  test('counts good dossiers, lists faulty ones by their row over all batches, and serves figures', () => {
    const post = JSON.stringify([
      { ...dossier, submissionChannel: 'post' },
      { ...dossier, unit: '00607' },
    ]);
    const answer = served(`
      const first = (await post(${JSON.stringify([dossier])})).json();
      const second = (await post(${post})).json();
      return { first, second, city: await get('/figures?locale=en'), body: await get('/figures?of=body') };`) as {
      first: object;
      second: { counted: number; faults: { row: number; issues: { code: string }[] }[] };
      city: object[];
      body: object[];
    };
    expect(answer.first).toEqual({ counted: 1, faults: [] });
    expect(answer.second.counted).toBe(1);
    expect(answer.second.faults.map(({ row, issues }) => [row, issues[0]?.code])).toEqual([[3, 'unit.not-in-force']]);
    expect(answer.city[0]).toEqual({
      at: { month: '2025-07' },
      indicator: 'dossier.online-share-of-received',
      title: 'Online share of dossiers received',
      unit: '%',
      status: 'value',
      printed: '50.00%',
      numerator: 1,
      denominator: 2,
    });
    expect(answer.city[1]).toMatchObject({ status: 'empty', printed: 'nothing arose' });
    expect(answer.body[0]).toMatchObject({ at: { body: '00613@2025-07-01', month: '2025-07' }, printed: '50,00 %' });
  });

  test('describes itself as OpenAPI with the schema of the library, and refuses what is no list', () => {
    const [openapi, status] = served(
      `return [await get('/openapi.json'), (await post({})).statusCode, (await app.inject('/figures?locale=fr')).statusCode];`,
    ) as [{ paths: Record<string, { post?: { requestBody: unknown } }> }, number];
    expect(status).toBe(400);
    const schema = JSON.parse(readFileSync('json-schema/dossier.json', 'utf8'));
    expect(JSON.stringify(openapi.paths['/dossiers']?.post?.requestBody)).toContain(
      schema.properties.code.pattern.slice(0, 12),
    );
    expect(Object.keys(openapi.paths)).toEqual(['/dossiers', '/figures']);
  });

  test('starts, tells its address and answers there', async () => {
    const server = spawn(process.execPath, ['examples/fastify-backend/server.mjs', '0']);
    const address = await new Promise<string>((resolve) => {
      server.stdout.once('data', (text) => resolve(String(text).trim()));
    });
    const answer = await fetch(`${address}/figures?locale=en`);
    server.kill();
    expect([answer.status, await answer.json()]).toEqual([200, []]);
  });
});

test('browser-page carries one indicator, and neither zod nor date-fns', async () => {
  const text = await bundle(readFileSync('examples/browser-page/page.mjs', 'utf8'));
  expect(gzipSync(text).length).toBeLessThanOrEqual(7_700); // 7,500 until a language that is none was told
  expect(text).toContain('dossier.online-share-of-received');
  for (const foreign of ['dossier.fully-online-share-of-received', 'ZodError', 'parseISO'])
    expect(text).not.toContain(foreign);
});
