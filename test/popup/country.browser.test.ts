import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { assertAccessible } from '../support/axe.ts';
import { describeInBrowsers } from '../support/browsers.ts';
import { eventually } from '../support/desk.ts';
import { textWith } from '../support/popup.ts';
import { textsTooWide } from '../support/widths.ts';

describeInBrowsers('the page of a country', (lab) => {
  let page: Page;
  before(async () => {
    page = await lab().openExtension('popup.html#/SV/2019-09-04');
    await textWith(page, /El Salvador/);
  });
  const open = async (hash: string, pattern: RegExp) => {
    await page.evaluate((to) => (location.hash = to), hash);
    return textWith(page, pattern);
  };

  /** Presses a button and pastes what it copied, once that is such as it should be. */
  async function copied(name: string, pattern: RegExp): Promise<string> {
    await page.bringToFront();
    const button = await page.waitForSelector(`xpath/.//button[normalize-space()="${name}"]`);
    await button!.click();
    await textWith(page, /Copied\./);
    await page.evaluate(() => {
      const place = document.createElement('textarea');
      place.id = 'paste';
      document.body.append(place);
    });
    let text = '';
    const paste = async () => {
      await page.$eval('#paste', (place) => {
        (place as HTMLTextAreaElement).value = '';
        (place as HTMLElement).focus();
      });
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      text = await page.$eval('#paste', (place) => (place as HTMLTextAreaElement).value);
      return pattern.test(text) ? pattern.source : text;
    };
    await eventually(paste, pattern.source);
    await page.$eval('#paste', (place) => place.remove());
    return text;
  }

  it('says what changed, newest first, and who holds the same position', async () => {
    const text = await open('#/SV/2019-09-04', /4 September 2019 Recognises/);
    assert.match(
      text,
      /Changes .*2 November 2019 Recognises the opposition claimant\. Before: .*First recorded:/,
    );
    assert.match(text, /Same position on 4 September 2019 Nicaragua \d+ countries elsewhere/);
    await page.$eval('.countries a', (link) => (link as HTMLElement).click());
    await textWith(page, /Back Nicaragua/);
  });

  it('has the help to report a fault in line with all else', async () => {
    await open('#/SV/2019-09-04', /Back El Salvador/);
    const starts = await page.$$eval('.country h3, .fault-report > summary', (all) =>
      all.map((element) => element.getBoundingClientRect().left),
    );
    assert.equal(new Set(starts).size, 1, starts.join());
  });

  it('copies a text that can be sent to others', async () => {
    await open('#/SV/2019-09-04', /Back El Salvador/);
    await copied(
      'Copy as text',
      /^El Salvador, 4 September 2019: Recognises the government in Caracas\r?\nSince [^]+TASS, 4 September 2019, https:[^]+Where They Stand · As of \w+ \d{4}$/,
    );
  });

  it('copies the citation of a source in three forms', async () => {
    await open('#/SV/2019-09-04', /Back El Salvador/);
    await page.$eval('.cite > summary', (summary) => summary.click());
    await copied('Plain text', /^TASS, .*4 September 2019, https:\/\/\S+$/);
    await copied('BibTeX', /^@misc\{tass-2019-09-04,[^]+month = sep,[^]+\}\s*$/);
    const json = await copied('CSL-JSON', /^\[[^]+\]$/);
    const [item] = JSON.parse(json) as Record<string, unknown>[];
    assert.equal(item?.['container-title'], 'TASS');
    assert.deepEqual(item?.issued, { 'date-parts': [[2019, 9, 4]] });
  });

  it('cites all its sources at once', async () => {
    await open('#/SV/2019-09-04', /Cite all \d+ sources/);
    const all = await page.$$('.country > section.note .cite');
    assert.equal(all.length, 1);
  });

  it('shows statements of its organisations that name no member, of all times', async () => {
    await open('#/FR/2019-01-15', /Back France/);
    await textWith(page, /Statements that do not name this country/);
  });
});

describeInBrowsers('countries side by side', (lab) => {
  const ADDRESS = 'popup.html#/compare/SV+BR+RU';
  let page: Page;
  beforeEach(async () => {
    page = await lab().openExtension(ADDRESS);
    await textWith(page, /Side by side .*Table/);
  });
  afterEach(() => page.close());

  it('stand on one axis, with what changed and as a table', async () => {
    const text = await textWith(page, /Changes/);
    assert.match(text, /El Salvador × .*Brazil × .*Russia × .*Positions over time/);
    assert.match(text, /2 November 2019 El Salvador Recognises the opposition claimant/);
    await page.$eval('.as-table > summary', (summary) => summary.click());
    const rows = await page.$$eval('.as-table tr', (all) =>
      all.map((row) => row.innerText.replace(/\s+/g, ' ').trim()),
    );
    assert.equal(rows[0], 'Date El Salvador Brazil Russia');
    assert.ok(rows.includes('2 November 2019 opposition opposition government'), rows.join('\n'));
    const lefts = await page.$$eval('.phase:nth-child(3) .track', (all) =>
      all.map((lane) => [lane.getBoundingClientRect().left, lane.getBoundingClientRect().width]),
    );
    assert.equal(lefts.length, 3);
    assert.equal(new Set(lefts.map(String)).size, 1);
  });

  it('can be added to and removed from, which the address keeps', async () => {
    await page.type('.compare input', 'peru');
    await textWith(page, /Peru/);
    await page.keyboard.press('Enter');
    await eventually(() => page.evaluate(() => location.hash), '#/compare/SV+BR+RU+PE');
    await page.waitForSelector('.compare input', { hidden: true });
    await page.focus('.remove[aria-label="Remove El Salvador"]');
    await page.keyboard.press('Enter');
    await eventually(() => page.evaluate(() => location.hash), '#/compare/BR+RU+PE');
    await eventually(() => page.evaluate(() => document.activeElement?.ariaLabel), 'Remove Brazil');
    const again = await lab().openExtension('popup.html#/compare/BR+RU+PE');
    assert.doesNotMatch(await textWith(again, /Brazil × .*Russia × .*Peru ×/), /El Salvador/);
    await again.close();
  });

  it('start from the page of a country', async () => {
    await page.evaluate(() => (location.hash = '#/MX'));
    await textWith(page, /Back Mexico .*Compare with others/);
    await page.$$eval('.actions a', (all) => all.at(-1)?.click());
    await textWith(page, /Side by side .*Choose two to four to compare\. Mexico ×/);
    await page.type('.compare input', 'peru');
    await page.keyboard.press('Enter');
    await textWith(page, /Mexico × .*Peru ×/);
    await page.$eval('.compare .back', (back) => (back as HTMLElement).click());
    await textWith(page, /Back Mexico .*Compare with others/);
  });

  it('are walked through by arrows, each stretch with its country', async () => {
    await page.focus('.timeline button[tabindex="0"]');
    const said = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    assert.match(await said(), /^Russia · /);
    await page.keyboard.press('ArrowUp');
    assert.match(await said(), /^(Russia|Brazil) · /);
  });

  for (const width of [360, 1000])
    it(`find their place at ${width} px, open to everyone`, async () => {
      await page.setViewport({ width, height: 720 });
      await page.evaluate(() => (location.hash = '#/compare/SV+BR+RU+LIMA'));
      await textWith(page, /Lima Group ×/);
      await page.$eval('.as-table', (details) => ((details as HTMLDetailsElement).open = true));
      assert.deepEqual(await textsTooWide(page), []);
      await assertAccessible(page);
    });
});
