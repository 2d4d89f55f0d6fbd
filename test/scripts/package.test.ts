import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { zip } from '../../scripts/package.ts';

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
