import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { describeInBrowsers } from '../support/browsers.ts';
import { openFixture } from '../support/fixtures.ts';
import { expectedMarks, settledMarks } from '../support/marks.ts';
import { cardCountry, pause, pointOf, restOn, settledCard } from '../support/pointing.ts';

describeInBrowsers('the card', (lab) => {
  let page: Page;
  const faults: string[] = [];

  beforeEach(async () => {
    page = await lab().open('/article.html');
    page.on('pageerror', (error) => faults.push(String(error)));
    await settledMarks(page, await expectedMarks(page));
  });
  afterEach(() => page.close());
  after(() => assert.deepEqual(faults, []));

  const tree = () => page.evaluate(() => document.documentElement.outerHTML);

  it('opens when the pointer rests on a mark, and Escape closes it', async () => {
    const before = await tree();
    await restOn(page, 'Russia');
    assert.equal(await settledCard(page, 'RU'), 'RU');
    await page.keyboard.press('Escape');
    assert.equal(await settledCard(page, null), null);
    assert.equal(await tree(), before);
  });

  it('is the only thing that changes in the tree, and hangs on the root', async () => {
    const before = await tree();
    await restOn(page, 'Bolivia');
    assert.equal(await settledCard(page, 'BO'), 'BO');
    const html = await page.evaluate(() => {
      const [host, ...others] = document.querySelectorAll('where-they-stand-card');
      if (!host || others.length || host.parentNode !== document.documentElement) return null;
      return document.documentElement.outerHTML.replace(host.outerHTML, '');
    });
    assert.equal(html, before);
  });

  it('is closed to the page', async () => {
    await restOn(page, 'Bolivia');
    await settledCard(page, 'BO');
    assert.equal(
      await page.evaluate(
        () => document.querySelector('where-they-stand-card')?.shadowRoot ?? null,
      ),
      null,
    );
  });

  it('closes when the pointer goes elsewhere, and opens anew for another mark', async () => {
    await restOn(page, 'Turkey');
    assert.equal(await settledCard(page, 'TR'), 'TR');
    await page.mouse.move(900, 700, { steps: 4 });
    assert.equal(await settledCard(page, null), null);
    await restOn(page, 'Syria');
    assert.equal(await settledCard(page, 'SY'), 'SY');
  });

  it('stays while the pointer crosses over into it', async () => {
    await restOn(page, 'Bolivia');
    await settledCard(page, 'BO');
    const { x, y } = await pointOf(page, 'Bolivia');
    for (const below of [8, 14, 20, 30, 45]) {
      await page.mouse.move(x + below / 4, y + below);
      await pause(60);
    }
    await pause(1_000);
    assert.equal(await cardCountry(page), 'BO');
  });

  it('does not open under a passing pointer', async () => {
    const { x, y } = await pointOf(page, 'Bolivia');
    await page.mouse.move(x - 200, y);
    await page.mouse.move(x + 300, y + 200, { steps: 12 });
    await pause();
    assert.equal(await cardCountry(page), null);
  });

  it('does not open beside a mark, on other words, or for countries without a position', async () => {
    for (const word of ['criticised', 'neighbours', 'Fiji', 'Offices']) {
      await restOn(page, word);
      await pause(400);
      assert.equal(await cardCountry(page), null, word);
    }
    const { x, y } = await pointOf(page, 'Turkey');
    await page.mouse.move(x + 200, y);
    await pause(400);
    assert.equal(await cardCountry(page), null);
  });

  it('opens, with its style, on a page that allows no style, and tells of all that breaks its policy', async () => {
    const { page: strict, faults: told } = await openFixture(lab(), 'policy.html');
    await restOn(strict, 'Russia');
    assert.equal(await settledCard(strict, 'RU'), 'RU');
    const [width, view] = await strict.evaluate(() => [
      document.querySelector('where-they-stand-card')?.getBoundingClientRect().width,
      document.documentElement.clientWidth,
    ]);
    assert.equal(width, view);
    assert.deepEqual(await told(), []);
    await strict.close();
  });

  it('leaves links their click', async () => {
    await page.evaluate(() => {
      document.querySelector<HTMLAnchorElement>('article a')!.href = '#followed';
    });
    await restOn(page, 'Peru');
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForFunction(() => location.hash === '#followed', { timeout: 3_000 });
  });
});
