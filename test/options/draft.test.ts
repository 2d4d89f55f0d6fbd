import assert from 'node:assert/strict';
import { changed, NO_DRAFT, shownIn, storedNow, undone } from '../../src/options/draft.ts';
import { DEFAULTS, type Settings } from '../../src/platform/settings.ts';

const off = (...sites: string[]): Settings => ({ ...DEFAULTS, sites: { off: sites } });
const stored = (settings: Settings) => storedNow(NO_DRAFT, settings);

describe('settings being changed on a page', () => {
  it('are shown before they are stored', () =>
    assert.deepEqual(shownIn(changed(NO_DRAFT, off('a.example'))), off('a.example')));

  it('stay on the page when something is stored elsewhere before they are', () => {
    const draft = storedNow(changed(NO_DRAFT, off('a.example')), off('b.example'));
    assert.deepEqual(shownIn(draft), off('b.example', 'a.example'));
  });

  it('go back one by one, without what was changed elsewhere meanwhile', () => {
    const mine = changed(changed(stored(off('a.example')), off()), off('c.example'));
    const elsewhere = storedNow(mine, off('c.example', 'theirs.example'), mine.waiting);
    const once = undone(elsewhere);
    assert.deepEqual(shownIn(once), off('theirs.example'));
    assert.deepEqual(shownIn(undone(once)), off('theirs.example', 'a.example'));
    assert.deepEqual(undone(undone(once)).past, []);
  });

  it('are as they were where there is nothing to undo', () =>
    assert.equal(undone(NO_DRAFT), NO_DRAFT));
});
