/** What the badges say, read from the repository itself: nothing here is a number that somebody typed. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { catalogue } from '@hanoi-dx/core/indicators';
import { build } from 'esbuild';

/** A value in both languages, or one for both. */
const both = (value) => ({ vi: value, en: value });

/** Every badge by the name of its file: its label and its value in both languages. */
export async function facts() {
  const { license, engines, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const kilobytes = (Math.ceil((await largestBytes()) / 100) / 10).toFixed(1);
  const covered = thresholdOfCoverage();
  return {
    indicators: [{ vi: 'chỉ tiêu', en: 'indicators' }, both(String(Object.keys(catalogue).length))],
    size: [
      { vi: 'một chỉ tiêu, gzip', en: 'one indicator, gzip' },
      { vi: `≤ ${kilobytes.replace('.', ',')} kB`, en: `≤ ${kilobytes} kB` },
    ],
    dependencies: [
      { vi: 'thư viện phụ thuộc', en: 'run-time dependencies' },
      both(String(Object.keys(dependencies).length)),
    ],
    coverage: [
      { vi: 'kiểm thử phủ mỗi tệp', en: 'coverage of each file' },
      { vi: `≥ ${covered} %`, en: `≥ ${covered}%` },
    ],
    node: [both('Node'), both(engines.node.replace('>=', '≥ '))],
    licence: [{ vi: 'giấy phép', en: 'licence' }, both(license)],
  };
}

/** The gzipped bytes of the largest program that calculates and prints one indicator. */
async function largestBytes() {
  const sizes = await Promise.all(Object.keys(catalogue).map(bytesOf));
  return Math.max(...sizes);
}

async function bytesOf(name) {
  const contents = `import { calculate, print, ${name} } from '@hanoi-dx/core/indicators';
console.log(print(calculate(${name}, JSON.parse('{}')), 'vi'));`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0].contents).length;
}

/** The least share of a file that tests must reach, below which `npm test` fails. */
function thresholdOfCoverage() {
  const [, thresholds] = /thresholds: \{([^}]*perFile: true[^}]*)\}/.exec(readFileSync('vitest.config.ts', 'utf8'));
  return Math.min(...[...thresholds.matchAll(/\w+: (\d+)/g)].map(([, percent]) => Number(percent)));
}
