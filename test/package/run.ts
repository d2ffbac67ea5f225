import { spawnSync } from 'node:child_process';

/** What a program printed and how it ended. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. */
export function run(command: string, args: readonly string[], cwd = '.', env: NodeJS.ProcessEnv = {}): Run {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    maxBuffer: 100_000_000,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

/** Runs a Node program of the repository, or code of its own with `--eval`. */
export function node(...args: readonly string[]): Run {
  return run(process.execPath, args);
}
