import assert from 'node:assert/strict';
import {
  BADGE_COLOURS,
  buttonFor,
  offButton,
  pausedButton,
  pausedHereButton,
} from '../../src/background/button.ts';
import type { PositionTable } from '../../src/corpus/table.ts';
import type { PageSummary } from '../../src/platform/messages.ts';
import { contrast } from '../signs/contrast.ts';
import { englishWords } from '../support/words.ts';

const TABLE: PositionTable = {
  RU: [{ day: '2019-01-23', position: 'government', carried: false, contested: false }],
  PE: [{ day: '2019-09-05', position: 'opposition', carried: false, contested: false }],
};

const pageNaming = (...codes: string[]): PageSummary => ({
  date: '2019-09-04',
  dateFrom: 'article',
  language: 'en',
  countries: codes.map((code) => ({ code, mentions: 2 })),
  unmarked: 0,
});

describe('the toolbar button', () => {
  it('counts the countries that had a position at the date of the page', () => {
    const { icon, badge, title } = buttonFor(pageNaming('RU', 'PE', 'TD'), TABLE, englishWords);
    assert.deepEqual([icon, badge], ['normal', '1']);
    assert.match(title, /: 1 country with a recorded position on this page$/);
  });

  it('has no badge, but its usual icon, where no country named has a position', () => {
    const { icon, badge, title } = buttonFor(pageNaming('TD'), TABLE, englishWords);
    assert.deepEqual([icon, badge], ['normal', '']);
    assert.match(title, /: 0 countries with/);
  });

  it('tells a page without countries from a site that is off', () => {
    const empty = buttonFor(pageNaming(), TABLE, englishWords);
    const off = offButton(englishWords);
    assert.deepEqual([empty.icon, empty.badge, off.icon, off.badge], ['empty', '', 'off', '']);
    assert.match(empty.title, /no country/);
    assert.match(off.title, /off on this site/);
  });

  it('tells a pause everywhere from one on this page', () => {
    const [all, here] = [pausedButton(englishWords), pausedHereButton(englishWords)];
    assert.deepEqual([all.icon, here.icon], ['off', 'off']);
    assert.match(all.title, /paused everywhere$/);
    assert.match(here.title, /paused on this page$/);
  });

  it('has a badge that can be read and stands out from light and dark toolbars', () => {
    const { ground, text } = BADGE_COLOURS;
    assert.ok(contrast(text, ground) >= 4.5);
    for (const toolbar of ['#ffffff', '#f9f9fb', '#35363a', '#2b2a33'])
      assert.ok(contrast(ground, toolbar) >= 3, toolbar);
  });
});
