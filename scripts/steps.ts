import { spawn } from 'node:child_process';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '..');

export interface Step {
  readonly name: string;
  /** A program of node_modules/.bin and its arguments. */
  readonly command: readonly [string, ...string[]];
}

const CONFIG = {
  eslint: 'scripts/lint/eslint.config.js',
  stylelint: 'scripts/lint/stylelint.config.js',
};

/** Types, lint (with the arrows between rooms), formatting and unit tests, in this order. */
export function checkSteps(): Step[] {
  return [
    { name: 'types', command: ['tsc'] },
    {
      name: 'lint',
      command: ['eslint', '-c', CONFIG.eslint, '--max-warnings=0', 'src', 'scripts', 'test'],
    },
    { name: 'formatting', command: ['prettier', '--check', '--log-level=warn', '.'] },
    { name: 'unit tests', command: ['mocha'] },
  ];
}

/** Runs one step with its output shown; resolves to its exit code. */
export function runStep({ name, command: [program, ...args] }: Step): Promise<number> {
  process.stdout.write(`\n== ${name}\n`);
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(ROOT, 'node_modules', '.bin', program), args, {
      cwd: ROOT,
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs steps in order and stops at the first that fails; resolves to the exit code. */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  for (const step of steps) {
    const code = await runStep(step);
    if (code !== 0) {
      process.stdout.write(`\n"${step.name}" failed.\n`);
      return code;
    }
  }
  return 0;
}
