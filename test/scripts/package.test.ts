import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { lineOf, weightsOf } from '../../scripts/build/budgets.ts';
import { SOURCE, zip } from '../../scripts/package.ts';
import { ROOT } from '../../scripts/steps.ts';

describe('a zip file', () => {
  const folders: string[] = [];
  const folderWith = (time: number, names: string[]) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'zip-'));
    folders.push(folder);
    mkdirSync(path.join(folder, 'icons'));
    for (const name of names) {
      writeFileSync(path.join(folder, name), `content of ${name}`);
      utimesSync(path.join(folder, name), time, time);
    }
    return folder;
  };
  after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

  it('is the same bytes from another place, at another time, written in another order', () => {
    const names = ['b.js', 'a.js', 'icons/x.png'];
    const one = zip(folderWith(1_000_000_000, names), ['a.js', 'b.js', 'icons']);
    const two = zip(folderWith(1_700_000_000, names.toReversed()), ['icons', 'b.js', 'a.js']);
    assert.deepEqual(one, two);
  });

  it('holds every file below the places named', () => {
    const files = unzipSync(
      zip(folderWith(1_000_000_000, ['a.js', 'icons/x.png']), ['a.js', 'icons']),
    );
    assert.deepEqual(Object.keys(files), ['a.js', 'icons/x.png']);
    assert.equal(new TextDecoder().decode(files['icons/x.png']), 'content of icons/x.png');
  });
});

describe('the packages', function () {
  this.timeout(120_000);
  const places = [
    mkdtempSync(path.join(tmpdir(), 'one-')),
    path.join(mkdtempSync(path.join(tmpdir(), 'two-')), 'further', 'below'),
  ] as const;
  after(() => places.forEach((place) => rmSync(place, { recursive: true })));

  /** Runs `npm run package` in a folder with the sources. @returns the zip files by what they hold */
  const packaged = (folder: string) => {
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
    const { status, stderr } = spawnSync(process.execPath, ['scripts/run.js', 'package'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, TZ: folder === places[0] ? 'Asia/Tokyo' : 'America/Caracas' },
    });
    assert.equal(status, 0, stderr);
    const dist = path.join(folder, 'dist');
    const zips = readdirSync(dist).filter((name) => name.endsWith('.zip'));
    return Object.fromEntries(zips.map((name) => [name, readFileSync(path.join(dist, name))]));
  };

  let first: Record<string, Buffer>;
  before(() => {
    for (const name of SOURCE)
      cpSync(path.join(ROOT, name), path.join(places[0], name), { recursive: true });
    first = packaged(places[0]);
  });

  it('are the same bytes from a checkout and from the source package, elsewhere and later', () => {
    const source = Object.entries(first).find(([name]) => name.endsWith('-source.zip'))?.[1];
    for (const [name, content] of Object.entries(unzipSync(source ?? new Uint8Array()))) {
      const file = path.join(places[1], name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    const second = packaged(places[1]);
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    const names = ['chromium', 'firefox', 'source'].map(
      (of) => `where-they-stand-${version}-${of}.zip`,
    );
    assert.deepEqual(Object.keys(first).sort(), names);
    for (const name of names) assert.ok(first[name]?.equals(second[name] ?? Buffer.of()), name);
  });

  it('hold no part that is heavier than it may be', () => {
    const weights = weightsOf(path.join(places[0], 'dist', 'chromium'));
    assert.deepEqual(weights.filter(({ bytes, limit }) => bytes > limit).map(lineOf), []);
  });
});
