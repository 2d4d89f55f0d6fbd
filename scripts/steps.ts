import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import { runSuites, type Tally } from './setup/suites.ts';

export const ROOT = path.resolve(import.meta.dirname, '..');

/** A program of node_modules/.bin with its arguments, as one line. */
interface Program {
  readonly name: string;
  readonly line: string;
}

/**
 * The source is checked for lint (with the arrows between rooms), types, styles, formatting, and what nothing uses. Two
 * programs run at a time: the linter takes as long as all others. What types and formatting were found to be is kept beside
 * the packages, so that files which have not changed since are not read again.
 */
const SOURCE: readonly (readonly Program[])[] = [
  [
    {
      name: 'lint',
      line: 'eslint -c scripts/lint/eslint.config.js --max-warnings=0 src scripts test',
    },
  ],
  [
    {
      name: 'types',
      line: 'tsc --incremental --tsBuildInfoFile node_modules/.cache/types.tsbuildinfo',
    },
    {
      name: 'style lint',
      line: 'stylelint --config scripts/lint/stylelint.config.js src/**/*.css',
    },
    { name: 'formatting', line: 'prettier --check --cache --log-level=warn .' },
    { name: 'what nothing uses', line: 'knip' },
  ],
];

/** Checks the source; see SOURCE. */
async function checkSource(): Promise<Tally> {
  const [first, ...others] = await Promise.all(SOURCE.map(runPrograms));
  return others.reduce(added, first ?? { passed: 0, failed: 0 });
}

/** All that can be done without a browser: the source is checked while the tests in node run. */
export async function checkWithoutBrowser(grep?: string): Promise<Tally> {
  const [source, tests] = await Promise.all([checkSource(), runTests('unit', grep)]);
  return added(source, tests);
}

/** Checks built packages as the stores will, all at a time. @param folders below the root, without blanks */
export async function checkPackages(folders: readonly string[]): Promise<Tally> {
  const checks = folders.map((folder) =>
    runPrograms([
      {
        name: folder,
        line: `web-ext lint --self-hosted --boring --source-dir ${path.relative(ROOT, folder)}`,
      },
    ]),
  );
  return (await Promise.all(checks)).reduce(added);
}

/** Runs the programs in order and stops at the first that fails. */
async function runPrograms(programs: readonly Program[]): Promise<Tally> {
  let passed = 0;
  for (const { name, line } of programs) {
    const { code, output } = await ended(line);
    process.stdout.write(`== ${name}\n${output}`);
    if (code !== 0) return { passed, failed: 1 };
    passed += 1;
  }
  return { passed, failed: 0 };
}

const added = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});

/** Runs a program to its end; what it prints is kept together, since another may be printing too. */
function ended(line: string): Promise<{ code: number; output: string }> {
  const [program = '', ...args] = line.split(' ');
  const child = spawn(path.join(ROOT, 'node_modules', '.bin', program), args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs the tests in node (`unit`) or in both browsers (`browser`), in this process. */
export async function runTests(where: 'unit' | 'browser', grep?: string): Promise<Tally> {
  process.stdout.write(`== tests in ${where === 'unit' ? 'node' : 'browsers'}\n`);
  const mocha = new Mocha({
    timeout: 20_000,
    ...(grep !== undefined && { grep }),
  });
  const files = readdirSync(path.join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .sort();
  for (const file of files)
    if (file.includes('.browser.test.') === (where === 'browser'))
      mocha.addFile(path.join(ROOT, 'test', file));
  await mocha.loadFilesAsync();
  return runSuites(mocha, (line) => process.stdout.write(`${line}\n`));
}

/** Prints the closing line over all tallies and ends the process, whatever a test may have left running in it. */
export function close(tallies: readonly Tally[]): void {
  const { passed, failed } = tallies.reduce(added);
  process.stdout.write(`${passed} passed, ${failed} failed\n`, () => process.exit(failed ? 1 : 0));
}
