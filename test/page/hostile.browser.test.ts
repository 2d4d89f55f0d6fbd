import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { describeInBrowsers } from '../support/browsers.ts';
import { eventually } from '../support/desk.ts';
import { assertMarks, make, openFixture } from '../support/fixtures.ts';
import { restOn, settledCard } from '../support/pointing.ts';
import { openPopupOver, textWith } from '../support/popup.ts';
import { shareOfWork } from '../support/work.ts';

/** The share of a core that a page may cost its reader through us, however it behaves. */
const MOST_WORK = 0.05;

/** Which paragraphs have marks, and whether the one in the middle of the view is in the middle of them. */
const markedParagraphs = (page: Page) =>
  page.evaluate(() => {
    const marked = new Set<Node | null>();
    for (const [name, highlight] of CSS.highlights)
      if (name.startsWith('where-they-stand'))
        for (const { startContainer } of highlight) marked.add(startContainer.parentNode);
    const all = [...document.querySelectorAll('p')];
    const [first, last] = [
      all.findIndex((p) => marked.has(p)),
      all.findLastIndex((p) => marked.has(p)),
    ];
    const middle = all.findIndex((p) => p.getBoundingClientRect().bottom > innerHeight / 2);
    const isAround = first === 0 || Math.abs(2 * middle - first - last) < 10;
    return `${last - first + 1 === marked.size ? 'all' : 'not all'} side by side, ${isAround ? 'around' : 'beside'} the view`;
  });

describeInBrowsers('pages that are hard to read:', (lab) => {
  it('a page that takes the card away is left in peace, and gets it when it lets it be', async () => {
    const { page, faults } = await openFixture(lab(), 'jealous.html');
    await restOn(page, 'Russia');
    await page.mouse.move(5, 400);
    assert.equal(await settledCard(page, null), null);
    await make(page, 'Let others be');
    await restOn(page, 'Russia');
    assert.equal(await settledCard(page, 'RU'), 'RU');
    await assertMarks(page);
    assert.deepEqual(await faults(), []);
    await page.close();
  });

  it('of fifty thousand mentions those nearest to the view are marked, and the popup tells of the others', async () => {
    const { page } = await openFixture(lab(), 'crowded.html');
    await eventually(() => markedParagraphs(page), 'all side by side, around the view');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    await eventually(() => markedParagraphs(page), 'all side by side, around the view');
    await assertMarks(page);
    const said = await page.$eval('#popup', (script) => JSON.parse(script.textContent) as string);
    const popup = await openPopupOver(lab(), page);
    await textWith(popup, new RegExp(said));
    await popup.close();
    await page.close();
  });
});

describeInBrowsers(
  'a storm of changes:',
  (lab) => {
    for (const change of [
      'Let it storm for four seconds',
      'Write a long table anew for four seconds',
    ])
      it(`"${change}" costs less than a twentieth of a core, and the marks are right after it`, async () => {
        const { page, faults } = await openFixture(lab(), 'storm.html');
        const share = await shareOfWork(page, lab().extension, () => make(page, change));
        assert.ok(share > 0, 'Nothing of ours was seen at work.');
        assert.ok(share < MOST_WORK, `${(100 * share).toFixed(1)} %`);
        await assertMarks(page);
        assert.deepEqual(await faults(), []);
        await page.close();
      });
  },
  // Firefox tells nobody from outside who worked how long.
  { only: 'chromium' },
);
