import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/steps.ts';
import { describeInBrowsers } from '../support/browsers.ts';
import { expectedMarks, lines, settledMarks } from '../support/marks.ts';

const FOLDER = path.join(ROOT, 'test/pages');

/** The pages that say what is to be marked on them. */
const pages = readdirSync(FOLDER).filter(
  (file) =>
    file.endsWith('.html') &&
    readFileSync(path.join(FOLDER, file), 'utf8').includes('id="expected"'),
);

describeInBrowsers('marks on pages', (lab) => {
  for (const file of pages)
    it(`are those written in ${file}`, async () => {
      const page = await lab().open(`/${file}`);
      const expected = await expectedMarks(page);
      assert.deepEqual(lines(await settledMarks(page, expected)), lines(expected));
      await page.close();
    });
});
