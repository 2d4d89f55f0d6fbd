import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

export const ROOT = path.resolve(import.meta.dirname, '..');

/** How many checks held and how many did not. A program such as the linter counts as one. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** A program of node_modules/.bin with its arguments, as one line. */
interface Program {
  readonly name: string;
  readonly line: string;
}

/** The source is checked for types, lint (with the arrows between rooms), styles and formatting. */
const SOURCE: readonly Program[] = [
  { name: 'types', line: 'tsc' },
  {
    name: 'lint',
    line: 'eslint -c scripts/lint/eslint.config.js --max-warnings=0 src scripts test',
  },
  { name: 'style lint', line: 'stylelint --config scripts/lint/stylelint.config.js src/**/*.css' },
  { name: 'formatting', line: 'prettier --check --log-level=warn .' },
];

/** Checks the source; see SOURCE. */
export function checkSource(): Promise<Tally> {
  return runPrograms(SOURCE);
}

/** Checks built packages as the stores will. @param folders below the root, without blanks */
export function checkPackages(folders: readonly string[]): Promise<Tally> {
  return runPrograms(
    folders.map((folder) => ({
      name: folder,
      line: `web-ext lint --self-hosted --boring --source-dir ${path.relative(ROOT, folder)}`,
    })),
  );
}

/** Runs the programs in order and stops at the first that fails. */
async function runPrograms(programs: readonly Program[]): Promise<Tally> {
  let passed = 0;
  for (const { name, line } of programs) {
    process.stdout.write(`== ${name}\n`);
    if ((await exitCode(line)) !== 0) return { passed, failed: 1 };
    passed += 1;
  }
  return { passed, failed: 0 };
}

function exitCode(line: string): Promise<number> {
  const [program = '', ...args] = line.split(' ');
  const child = spawn(path.join(ROOT, 'node_modules', '.bin', program), args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs the tests in node (`unit`) or in both browsers (`browser`), in this process. */
export async function runTests(where: 'unit' | 'browser', grep?: string): Promise<Tally> {
  process.stdout.write(`== tests in ${where === 'unit' ? 'node' : 'browsers'}\n`);
  const mocha = new Mocha({ timeout: 20_000, ...(grep !== undefined && { grep }) });
  const files = readdirSync(path.join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .sort();
  for (const file of files)
    if (file.includes('.browser.test.') === (where === 'browser'))
      mocha.addFile(path.join(ROOT, 'test', file));
  await mocha.loadFilesAsync();
  return new Promise((resolve) => {
    const runner = mocha.run((failed) => resolve({ passed: runner.stats?.passes ?? 0, failed }));
  });
}

/** Prints the closing line over all tallies and sets the exit code. */
export function close(tallies: readonly Tally[]): void {
  const sum = (part: keyof Tally) => tallies.reduce((total, tally) => total + tally[part], 0);
  process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
  process.exitCode = sum('failed') ? 1 : 0;
}
