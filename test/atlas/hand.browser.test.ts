import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { focus, hash, openAtlas, scale } from '../support/atlas.ts';
import { assertAccessible } from '../support/axe.ts';
import { describeInBrowsers, openedTab } from '../support/browsers.ts';
import { clickInCard } from '../support/card.ts';
import { runCommand } from '../support/commands.ts';
import { eventually } from '../support/desk.ts';
import { expectedMarks, settledMarks } from '../support/marks.ts';
import { restOn, settledCard } from '../support/pointing.ts';
import { openPopupOver, textWith } from '../support/popup.ts';
import { click } from '../support/press.ts';

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describeInBrowsers('the map by hand', (lab) => {
  let page: Page;
  const open = async (address: string) => {
    page = await openAtlas(lab(), address);
  };
  beforeEach(() => open('#/2019-09-04'));
  afterEach(() => page.close());

  it('is led by day, month and change from the keyboard', async () => {
    await page.focus('input[type=range]');
    await page.keyboard.press('ArrowRight');
    await textWith(page, /5 September 2019/);
    await page.keyboard.press('PageUp');
    await textWith(page, /5 October 2019/);
    await page.keyboard.press('PageDown');
    await textWith(page, /5 September 2019/);
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowRight');
    await textWith(page, /26 September 2019 The interim presidency/i);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Shift');
    await textWith(page, /27 June 2019 The interim presidency/i);
  });

  it('steps from country to country by arrow keys and opens one by Enter', async () => {
    await focus(page, '.place[data-code="PT"]');
    await page.keyboard.press('ArrowRight');
    await eventually(
      () => page.evaluate(() => (document.activeElement as SVGElement).dataset.code ?? ''),
      'ES',
    );
    await page.keyboard.press('Enter');
    await page.waitForSelector('.beside');
    await eventually(() => page.$eval('.beside h2', (title) => title.textContent), 'Spain');
    await eventually(() => hash(page), '#/2019-09-04/ES');
    const starts = await page.$$eval('.beside h3, .fault-report > summary', (all) =>
      all.map((element) => element.getBoundingClientRect().left),
    );
    assert.equal(new Set(starts).size, 1, starts.join());
    await click(page, '.beside .back');
    await eventually(
      () => page.evaluate(() => (document.activeElement as SVGElement).dataset.code ?? ''),
      'ES',
    );
  });

  it('closes a country by Escape, and goes back to the table where it was chosen there', async () => {
    await click(page, '[aria-pressed=false]');
    await page.focus('tr[data-country=ES] button');
    await page.keyboard.press('Enter');
    await eventually(() => focusedText(page), 'Spain');
    await page.keyboard.press('Escape');
    await eventually(
      () => page.$eval('.atlas', (atlas) => atlas.querySelector('.beside') === null),
      true,
    );
    assert.equal(
      await page.evaluate(() => document.activeElement?.closest('tr')?.dataset.country),
      'ES',
    );
  });

  it('leads nowhere behind a country that fills the window, and back to where it was', async () => {
    await page.setViewport({ width: 360, height: 740 });
    await page.type('.search input', 'spain');
    await page.keyboard.press('Enter');
    await eventually(() => focusedText(page), 'Spain');
    const behind = await page.$$eval(
      '.atlas > :not(.beside) :is(button, input, select)',
      (all) =>
        all.filter((control) => control.checkVisibility({ visibilityProperty: true })).length,
    );
    assert.equal(behind, 0);
    await click(page, '.beside .back');
    await eventually(() => page.evaluate(() => document.activeElement?.localName ?? ''), 'input');
  });

  it('comes closer and goes back by keys, wheel and buttons', async () => {
    const whole = await scale(page);
    await focus(page, '.place[data-code="FR"]');
    await page.keyboard.press('+');
    await eventually(async () => (await scale(page)) > whole * 1.5, true);
    await page.keyboard.press('0');
    await eventually(async () => Math.abs((await scale(page)) - whole) < 1e-3, true);
    await page.$eval('.world', (map) =>
      map.dispatchEvent(
        new WheelEvent('wheel', { deltaY: -600, clientX: 400, clientY: 300, cancelable: true }),
      ),
    );
    await eventually(async () => (await scale(page)) > whole * 1.5, true);
    await click(page, '.closeness button:last-child');
    await page.select('.closeness select', '029');
    await eventually(async () => (await scale(page)) > whole * 3, true);
  });

  it('flies to the country searched for and opens its page', async () => {
    const whole = await scale(page);
    await page.focus('.search input');
    await page.keyboard.type('tuvalu');
    await textWith(page, /Tuvalu No recorded position/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.beside');
    await eventually(() => page.$eval('.beside h2', (title) => title.textContent), 'Tuvalu');
    await eventually(async () => (await scale(page)) > whole * 3, true);
    assert.equal(
      await page.$eval('circle.upright', (ring) => ring.closest('.chosen') !== null),
      true,
    );
  });

  it('comes closer between two fingers, and moves with them', async () => {
    const whole = await scale(page);
    await page.$eval('.world', (map) => {
      // Fingers that do not touch a screen cannot be captured.
      map.setPointerCapture = () => undefined;
      for (let step = 0; step <= 11; step++)
        for (const [pointerId, way] of [
          [1, -1],
          [2, 1],
        ] as const)
          map.dispatchEvent(
            new PointerEvent(step === 0 ? 'pointerdown' : step > 10 ? 'pointerup' : 'pointermove', {
              pointerId,
              pointerType: 'touch',
              clientX: 550 + way * (50 + 10 * Math.min(step, 10)),
              clientY: 400,
            }),
          );
    });
    const closer = await scale(page);
    assert.ok(closer > whole * 2.5 && closer < whole * 3.5, `${closer / whole} times as close`);
  });

  it('shows every region that can be chosen, and the whole world again', async () => {
    const whole = await scale(page);
    const regions = await page.$$eval('.closeness option', (all) =>
      all.map((option) => option.value),
    );
    assert.ok(regions.length > 15);
    for (const region of regions.slice(1)) {
      await page.select('.closeness select', region);
      await eventually(async () => (await scale(page)) > whole * 1.05, true);
    }
    await page.select('.closeness select', '');
    await eventually(async () => Math.abs((await scale(page)) - whole) < 1e-3, true);
  });

  it('goes to the next change anywhere, and back, by its buttons', async () => {
    const [previous, , next] = await page.$$('.step');
    await next!.evaluate((button) => (button as HTMLElement).click());
    await textWith(page, /26 September 2019 The interim/i);
    await previous!.evaluate((button) => (button as HTMLElement).click());
    await previous!.evaluate((button) => (button as HTMLElement).click());
    await textWith(page, /27 June 2019 The interim/i);
    await eventually(() => hash(page), '#/2019-06-27');
  });

  it('plays and pauses', async () => {
    await click(page, '.play');
    await eventually(
      async () => (await page.$eval('.date', (d) => d.textContent)) !== '4 September 2019',
      true,
    );
    await click(page, '.play');
    const stopped = await page.$eval('.date', (date) => date.textContent);
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(await page.$eval('.date', (date) => date.textContent), stopped);
  });
});

describeInBrowsers(
  'the atlas as the reader’s system asks',
  (lab) => {
    // Chromium is told by page, Firefox by its preferences.
    const open = async (feature: string, value: string) => {
      const page = await lab().openExtension('atlas.html#/2019-09-04');
      if (lab().name === 'chromium') await page.emulateMediaFeatures([{ name: feature, value }]);
      await page.waitForSelector('.changes button');
      return page;
    };

    it('breaks no rule of accessibility on dark ground', async () => {
      const page = await open('prefers-color-scheme', 'dark');
      assert.equal(
        await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches),
        true,
      );
      await assertAccessible(page);
      await page.close();
    });

    it('plays one change at a time where less motion is wanted', async () => {
      const page = await open('prefers-reduced-motion', 'reduce');
      await click(page, '.play');
      await textWith(page, /26 September 2019 The interim/i);
      await page.close();
    });
  },
  {
    firefoxPrefs: {
      'layout.css.prefers-color-scheme.content-override': 0,
      'ui.prefersReducedMotion': 1,
    },
  },
);

describeInBrowsers(
  'the map in the colours of its reader',
  (lab) => {
    it('shows its slider, and which of map and table is on', async () => {
      const page = await openAtlas(lab(), '#/2019-09-04');
      const session = await page.createCDPSession();
      const features = [{ name: 'forced-colors', value: 'active' }];
      await session.send('Emulation.setEmulatedMedia', { features });
      const seen = await page.evaluate(() => {
        const [ground, track, event, on, off] = [
          'body',
          '.axis input',
          '.events li',
          '[aria-pressed=true]',
          '[aria-pressed=false]',
        ].map((selector) => getComputedStyle(document.querySelector(selector)!));
        return {
          track: track!.backgroundImage !== 'none',
          event: event!.backgroundColor !== ground!.backgroundColor,
          choice: on!.backgroundColor !== off!.backgroundColor,
        };
      });
      assert.deepEqual(seen, { track: true, event: true, choice: true });
      await page.close();
    });
  },
  // Firefox cannot be told so from outside; the style sheets are the same.
  { only: 'chromium' },
);

describeInBrowsers('the map of an article', (lab) => {
  it('opens from the card at the date of the article, with the country beside it', async () => {
    const article = await lab().open('/article.html');
    await settledMarks(article, await expectedMarks(article));
    await restOn(article, 'Russia');
    assert.equal(await settledCard(article, 'RU'), 'RU');
    await clickInCard(lab(), article, 'On the map');
    const atlas = await openedTab(lab(), 'atlas.html#/2019-09-04/RU');
    await atlas.waitForSelector('.beside h2');
    await textWith(atlas, /4 September 2019/);
    await eventually(() => atlas.$eval('.beside h2', (title) => title.textContent), 'Russia');
    await atlas.close();
    await article.close();
  });

  it('opens by a key, and from the popup, at the date of the article', async () => {
    const article = await lab().open('/article.html');
    await settledMarks(article, await expectedMarks(article));
    await runCommand(lab(), article, 'open-map');
    const atlas = await openedTab(lab(), 'atlas.html#/2019-09-04');
    await textWith(atlas, /4 September 2019/);
    await atlas.close();
    const popup = await openPopupOver(lab(), article);
    await textWith(popup, /On this page .*Russia/);
    const link = await popup.$eval('a[href^="atlas.html"]', (a) => a.getAttribute('href'));
    assert.equal(link, 'atlas.html#/2019-09-04');
    await article.close();
  });
});
