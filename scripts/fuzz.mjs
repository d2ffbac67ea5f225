/**
 * Fuzzes the parsers: `npm run test:fuzz -- [--seconds N] [--seed S] [--inputs N] [--only NAME]`. The programs in test/fuzz
 * are bundled with the sources and run in a process of their own.
 */
import { spawnSync } from 'node:child_process';
import { buildSync } from 'esbuild';

const outfile = 'coverage/fuzz.mjs';
buildSync({
  entryPoints: ['test/fuzz/program.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  alias: { '@hanoi-dx/core/records/fast': './src/records/fast/index.ts', '@hanoi-dx/core': './src/index.ts' },
  external: ['zod', 'decimal.js', 'date-fns'],
  logLevel: 'error',
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
