/** The files that `npm pack` puts into the tarball, one a line. */
import { spawnSync } from 'node:child_process';

/** What npm says of the tarball, without making it. */
export function packed() {
  const { stdout, status } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error('npm pack failed: build first');
  return JSON.parse(stdout)[0];
}

/** Paths in order; shared parts of the build, whose names change with their content, by their kind. */
export function packedFiles() {
  const paths = packed().files.map(({ path }) => path.replace(/^dist\/[\w-]+?-[\w-]{8}(\.[\w.]+)$/, 'dist/(shared)$1'));
  return `${[...new Set(paths)].sort().join('\n')}\n`;
}
