/**
 * `npm run coverage`: runs the tests in node and tells how much of the two lower floors they reach, save the room
 * `platform`, which runs in browsers alone and is tested there.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { FLOORS } from './lint/arrows.js';
import { readFlags, run } from './cli.ts';
import { ROOT } from './steps.ts';

const RAW = path.join(ROOT, 'dist', 'coverage');
/** Percent of the statements that have to be reached. */
const LEAST = 90;

await run(() => {
  readFlags({});
  rmSync(RAW, { recursive: true, force: true });
  // Node writes down what ran in every process that the tests start, too.
  const tests = spawnSync(process.execPath, [path.join(ROOT, 'scripts', 'run.js'), 'test-unit'], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, NODE_V8_COVERAGE: RAW },
  });
  const rooms = FLOORS.slice(0, 2)
    .flat()
    .filter((room) => room !== 'platform');
  const report = spawnSync(
    path.join(ROOT, 'node_modules', '.bin', 'c8'),
    [
      'report',
      ...['--temp-directory', RAW],
      ...['--all', '--src', 'src', '--include', `src/{${rooms.join(',')}}/**/*.ts`],
      ...['--check-coverage', '--statements', String(LEAST), '--lines', '0', '--branches', '0'],
    ],
    { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' },
  );
  process.exitCode = tests.status || report.status || 0;
});
