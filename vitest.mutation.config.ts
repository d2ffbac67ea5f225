import { defineConfig } from 'vitest/config';
import { alias } from './test/alias.js';

/** The tests of one folder, as scripts/mutation.mjs runs them: no coverage, no types, no examples, nothing built. */
export default defineConfig({
  resolve: { alias },
  test: {
    include: JSON.parse(process.env['MUTATION_TESTS'] ?? '[]'),
    setupFiles: ['test/mutation/few-runs.ts', 'test/mutation/prepared-anew.ts'],
    testTimeout: 60_000,
    isolate: false,
  },
});
