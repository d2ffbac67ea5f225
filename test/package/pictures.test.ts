/** The pictures of the manual are what the library draws today. */
import { expect, test } from 'vitest';
import { node } from './run.js';

test('docs/pictures are not stale', () => {
  expect(node('scripts/draw-pictures.mjs', '--check')).toEqual({ status: 0, stdout: '', stderr: '' });
});
