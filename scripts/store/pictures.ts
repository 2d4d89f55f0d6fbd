/** `npm run pictures`: makes the pictures of README and stores anew from what `npm start` shows. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readFlags, run } from '../cli.ts';
import { ROOT } from '../steps.ts';

const FROM = path.join(ROOT, 'dist', 'preview');
/** The pictures kept here are the ones made anew: to show another, copy it here once. */
const TO = path.join(ROOT, 'scripts', 'store', 'pictures');

await run(() => {
  readFlags({});
  const start = path.join(ROOT, 'scripts', 'run.js');
  const { status } = spawnSync(process.execPath, [start, 'start', '--headless'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The pictures could not be made: "npm start" failed.');
  for (const file of readdirSync(TO)) copyFileSync(path.join(FROM, file), path.join(TO, file));
});
