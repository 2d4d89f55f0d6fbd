#!/usr/bin/env node
// Runs scripts/<name>.ts after installing what is missing, so that every command works in a fresh clone.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');
const [name, ...rest] = process.argv.slice(2);

const modules = path.join(root, 'node_modules');
/** Holds a copy of the lock file of the last whole installation: ages of files would say nothing after a checkout. */
const installed = path.join(modules, '.installed-lock.json');
const lock = path.join(root, 'package-lock.json');

function packagesAreCurrent() {
  // A linked folder belongs to another checkout, which keeps it current.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return true;
  return existsSync(installed) && readFileSync(installed).equals(readFileSync(lock));
}

function installPackages() {
  // Standard output belongs to the command (it may be piped), so npm speaks on standard error.
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status === 0) return copyFileSync(lock, installed);
  process.stderr.write(
    `The packages could not be installed: "npm ci" ended with ${npm.status ?? npm.error?.message}.\n`,
  );
  process.exit(1);
}

if (!packagesAreCurrent()) installPackages();
process.argv = [process.argv[0], path.join(root, 'scripts', `${name}.ts`), ...rest];
const { register } = await import('tsx/esm/api');
register();
await import(pathToFileURL(process.argv[1]).href);
