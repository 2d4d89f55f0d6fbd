/** `npm run package`: builds the packages and writes them and their source as zip files whose bytes depend on nothing else. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { buildPackages, packageFolder } from './build.ts';
import { EDITIONS, readManifest } from './build/manifest.ts';
import { readFlags, run } from './cli.ts';
import { ROOT } from './steps.ts';

/** Zip files hold local times; one zone makes them the same everywhere. */
process.env.TZ = 'UTC';
const TIME = new Date(Date.UTC(2020, 0, 1));
/** Read and write for the owner, read for all, as Unix writes it into a zip file. */
const MODE = 0o100644 << 16;

/** What a reviewer needs to build the packages again. */
export const SOURCE = [
  ...['.ci', '.editorconfig', '.gitignore', '.npmrc', '.prettierignore'],
  ...['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md'],
  ...[
    'icons',
    'manifest.json',
    'package-lock.json',
    'package.json',
    'scripts',
    'src',
    'test',
    'tsconfig.json',
  ],
];

/** @returns paths of the files at and below `place`, relative to `folder`, with forward slashes */
function filesBelow(folder: string, place: string): string[] {
  const entries = readdirSync(path.join(folder, path.dirname(place)), { withFileTypes: true });
  const entry = entries.find(({ name }) => name === path.basename(place));
  if (!entry) return [];
  if (!entry.isDirectory()) return [place];
  return readdirSync(path.join(folder, place)).flatMap((name) =>
    filesBelow(folder, `${place}/${name}`),
  );
}

/** Zips files with sorted names, one time and one mode, so that equal content gives equal bytes. */
export function zip(folder: string, places: readonly string[]): Uint8Array {
  const names = places.flatMap((place) => filesBelow(folder, place)).sort();
  const files: Zippable = {};
  for (const name of names)
    files[name] = [
      readFileSync(path.join(folder, name)),
      { mtime: TIME, os: 3, attrs: MODE, level: 9 },
    ];
  return zipSync(files);
}

/** Writes the two packages and the source; returns the paths of the three files. */
export async function writePackages(): Promise<string[]> {
  await buildPackages(false);
  const { version } = readManifest();
  const write = (what: string, bytes: Uint8Array) => {
    const file = path.join(ROOT, 'dist', `where-they-stand-${version}-${what}.zip`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    return file;
  };
  const packages = EDITIONS.map((edition) => {
    const folder = packageFolder(edition, false);
    return write(edition, zip(folder, readdirSync(folder)));
  });
  return [...packages, write('source', zip(ROOT, SOURCE))];
}

if (process.argv[1] === import.meta.filename)
  await run(async () => {
    readFlags({});
    for (const file of await writePackages())
      process.stdout.write(`${path.relative(process.cwd(), file)}\n`);
  });
