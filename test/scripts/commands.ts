import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../../scripts/steps.ts';

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as `npm run <name> -- <args>` does, without npm. @param input what it reads on standard input */
export function command(name: string, args: readonly string[], input = ''): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'scripts', 'run.js'), name, ...args],
    { cwd: ROOT, encoding: 'utf8', input },
  );
  return { code: status, out: stdout, err: stderr };
}
