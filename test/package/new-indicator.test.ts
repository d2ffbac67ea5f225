/** A new indicator is one file: begun by a command, refused by the build until it is filled in, then found by the tests. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './run.js';

const copy = mkdtempSync(join(tmpdir(), 'new-indicator-'));
const FILE = 'src/indicators/catalogue/waived-fee-share-of-received.ts';
const CODE = 'dossier.waived-fee-share-of-received';

beforeAll(() => {
  for (const name of [
    'src',
    'scripts',
    'test/indicators',
    'test/measures',
    'test/documents',
    'test/alias.ts',
    'test/thrown.ts',
    'docs',
  ]) {
    cpSync(name, join(copy, name), { recursive: true });
  }
  for (const name of [
    'package.json',
    'tsconfig.json',
    'tsup.config.ts',
    'vitest.config.ts',
    'biome.json',
    '.gitignore',
  ]) {
    cpSync(name, join(copy, name));
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function begin(...args: readonly string[]): ReturnType<typeof run> {
  return run('node', ['scripts/new-indicator.mjs', ...args], copy);
}

const build = (): ReturnType<typeof run> => run('npm', ['run', 'build', '--silent'], copy);
const tests = (): ReturnType<typeof run> =>
  run(
    'node',
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'test/indicators/catalogue.test.ts'],
    copy,
  );

/** The parts of the template with what a contributor would write. */
const FILLED: Readonly<Record<string, string>> = {
  'FILL_IN: one sentence, of what whole which share':
    'Of all dossiers received, the share whose procedure carries no fee',
  FILL_IN_TITLE_IN_VIETNAMESE: "'Tỷ lệ hồ sơ không có phí, lệ phí'",
  FILL_IN_TITLE_IN_ENGLISH: "'Share of dossiers without a fee'",
  FILL_IN_CONCEPT_IN_VIETNAMESE: "'Phần hồ sơ của thủ tục không có phí, lệ phí.'",
  FILL_IN_CONCEPT_IN_ENGLISH: "'The part of the dossiers of procedures without a fee.'",
  FILL_IN_WHAT_SOMEBODY_READ_OR_OWN: 'hanoiCommunes2025',
  FILL_IN_A_PART_OF_THE_DENOMINATOR: 'receivedWithFee',
  FILL_IN_HIGHER_LOWER_OR_NEITHER: "'neither'",
  FILL_IN_COUNTS_WITH_A_DENOMINATOR_OF_0: '{ received: 0, receivedWithFee: 0 }',
  FILL_IN_COUNTS: '{ received: 8, receivedWithFee: 1 }',
};

describe('npm run new:indicator', () => {
  test.each([
    ['no code', undefined, 'received ""'],
    ['a code of one word', 'share', 'received "share"'],
    ['capitals', 'dossier.Share', 'received "dossier.Share"'],
    ['a path', 'dossier.../../x', 'received "dossier.../../x"'],
    ['a code of the catalogue', 'dossier.online-share-of-received', 'is taken by online-share-of-received.ts'],
    ['the code of a median', 'dossier.median-handling-days', 'is taken by ../median-handling-days.ts'],
    ['a name that is taken', 'outreach.online-share-of-received', 'online-share-of-received.ts exists'],
    ['a digit first', 'dossier.766-share', 'begin with a digit'],
  ])('refuses %s in one line', (_, code, says) => {
    const { status, stdout, stderr } = begin(...(code === undefined ? [] : [code]));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('writes one file that neither builds nor passes until it is filled in', () => {
    expect(begin(CODE)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(copy, 'src/indicators/catalogue/index.ts'), 'utf8')).toContain('waivedFeeShareOfReceived');
    const unfinished = build();
    expect(unfinished.status).not.toBe(0);
    expect(unfinished.stderr + unfinished.stdout).toContain("Cannot find name 'FILL_IN_TITLE_IN_VIETNAMESE'");
    expect(tests().status).not.toBe(0);
    expect(run('node', ['scripts/write-catalogue.mjs'], copy)).toMatchObject({ status: 1 });

    let text = readFileSync(join(copy, FILE), 'utf8');
    for (const [part, written] of Object.entries(FILLED)) text = text.replaceAll(part, written);
    text = text
      .replace('vi: FILL_IN_A_PUBLISHED_OR_INVENTED_CASE', "vi: 'Ví dụ giả định.'")
      .replace('en: FILL_IN_A_PUBLISHED_OR_INVENTED_CASE', "en: 'An invented case.'")
      .replace('vi: FILL_IN_WHAT_IS_PRINTED', "vi: '12,50 %'")
      .replace('en: FILL_IN_WHAT_IS_PRINTED', "en: '12.50%'")
      .replace('import { received }', 'import { received, receivedWithFee }')
      .replace('{ dossierDisaggregations,', '{ hanoiCommunes2025, dossierDisaggregations,');
    expect(text).not.toContain('FILL_IN');
    writeFileSync(join(copy, FILE), text);

    expect(build()).toMatchObject({ status: 0 });
    expect(tests()).toMatchObject({ status: 0 });
    expect(run('node', ['scripts/write-catalogue.mjs'], copy)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(copy, 'docs/indicators.vi.md'), 'utf8')).toContain(
      '### Tỷ lệ hồ sơ không có phí, lệ phí\n',
    );
    expect(begin(CODE).stderr).toContain('is taken by');
  }, 240_000);
});
