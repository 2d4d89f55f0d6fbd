import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/steps.ts';
import { describeInBrowsers } from '../support/browsers.ts';
import { assertMarks, changesOf, make, openFixture } from '../support/fixtures.ts';

const FOLDER = path.join(ROOT, 'test/pages');

/** The pages that say what is to be marked on them; those named so are for frames of others. */
const pages = readdirSync(FOLDER).filter(
  (file) =>
    file.endsWith('.html') &&
    !file.endsWith('-inside.html') &&
    /id="expected"|class="marks"/.test(readFileSync(path.join(FOLDER, file), 'utf8')),
);

describeInBrowsers(
  'marks on pages',
  (lab) => {
    for (const file of pages)
      it(`are those written in ${file}`, async () => {
        const { page, faults } = await openFixture(lab(), file);
        for (const change of await changesOf(page)) {
          await make(page, change);
          await assertMarks(page);
        }
        assert.deepEqual(await faults(), []);
        await page.close();
      });
  },
  { pages: (at) => (at === '/favicon.ico' ? '' : null) },
);
