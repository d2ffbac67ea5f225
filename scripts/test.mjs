/**
 * Runs all tests with coverage and prints the real counts alone on the last line: `N passed, N failed`.
 * The line is also kept in `.test-counts.json`, for a caller that prints more after it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const report = 'coverage/tests.json';
rmSync(report, { force: true });
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--coverage', '--reporter=default', '--reporter=json'];
const { status } = spawnSync(process.execPath, [...vitest, `--outputFile.json=${report}`, ...process.argv.slice(2)], {
  stdio: 'inherit',
});

const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
const passed = counted.numPassedTests ?? 0;
const failed = counted.numFailedTests ?? 0;
const line = `${passed} passed, ${failed} failed`;
writeFileSync('.test-counts.json', JSON.stringify({ line }));
console.log(line);
process.exit(status !== 0 ? 1 : passed === 0 || failed > 0 ? 1 : 0);
