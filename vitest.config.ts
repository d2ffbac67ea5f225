import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { alias } from './test/alias.js';
import { writeExamples } from './test/documents/extract.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// The examples of Markdown pages and doc comments become test files before Vitest looks for any.
writeExamples(here('.'), here('test/generated'));

export default defineConfig({
  resolve: { alias },
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/index.ts', 'src/**/data/**'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { statements: 95, branches: 95, functions: 95, lines: 95, perFile: true },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Properties over many cases take their time on a busy machine.
          testTimeout: 60_000,
          include: ['test/**/*.test.ts'],
          exclude: ['test/generated/**', 'test/package/**', 'test/architecture/**'],
        },
      },
      { extends: true, test: { name: 'documents', include: ['test/generated/**/*.test.ts'], isolate: false } },
      {
        extends: true,
        test: {
          // The package as users get it: built, packed, installed, bundled, and its example programs.
          name: 'package',
          include: ['test/package/**/*.test.ts', 'test/architecture/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            checker: 'tsc',
            tsconfig: './tsconfig.test.json',
            include: ['test/**/*.test-d.ts'],
          },
        },
      },
    ],
  },
});
