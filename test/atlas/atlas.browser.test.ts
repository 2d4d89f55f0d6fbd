import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { fillOf, paintOnPage } from '../../src/atlas/fills.ts';
import { LOOKS } from '../../src/atlas/looks.ts';
import { assertAccessible } from '../support/axe.ts';
import { describeInBrowsers, openedTab } from '../support/browsers.ts';
import { clickInCard } from '../support/card.ts';
import { eventually } from '../support/desk.ts';
import { DATES, expectedLooks } from '../support/looks.ts';
import { expectedMarks, settledMarks } from '../support/marks.ts';
import { restOn, settledCard } from '../support/pointing.ts';
import { textWith } from '../support/popup.ts';
import { englishWords } from '../support/words.ts';
import { unMembers } from '../support/world.ts';

declare const chrome: Browser;

/** How the countries are painted: by code the look that is read and the fill that is seen. */
const painted = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<SVGElement>('.place')].map((place) => {
        const { code = '', look = '' } = place.dataset;
        const area = document.querySelector(`.area[data-code="${code}"]`);
        const sign = place.querySelector('use')?.getAttribute('href') ?? null;
        return [code, { look, fill: area?.getAttribute('fill') ?? null, sign }];
      }),
    ),
  );

const click = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).click());

const focus = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement | SVGElement).focus());

const hash = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash));

const scale = (page: Page) =>
  page.$eval('.ground', (ground) => new DOMMatrix(getComputedStyle(ground).transform).a);

describeInBrowsers('the atlas', (lab) => {
  let page: Page;
  const open = async (address: string) => {
    page = await lab().openExtension(`atlas.html${address}`);
    // What comes after the first sight, each by itself.
    for (const part of ['.changes button', '.search input', 'table'])
      await page.waitForSelector(part);
  };
  beforeEach(() => open('#/2019-09-04'));
  afterEach(() => page.close());

  it('fills every country by its position, on five dates', async () => {
    for (const date of DATES) {
      await page.evaluate((day) => void (location.hash = `#/${day}`), date);
      await textWith(page, new RegExp(englishWords.date(date)));
      const expected = expectedLooks(date);
      for (const [code, { look, fill, sign }] of Object.entries(await painted(page))) {
        const wanted = code === 'VE' ? 'subject' : (expected[code] ?? 'none');
        assert.equal(look, wanted, `${code} on ${date}`);
        const drawn = LOOKS.find(({ id }) => id === wanted)!;
        if (fill !== null) assert.equal(fill, fillOf(drawn, paintOnPage, 'map-'), code);
        if (sign !== null) assert.equal(sign, `#point-${wanted}`, code);
      }
    }
  });

  it('lets every member of the United Nations be focused and read', async () => {
    const read = await page.evaluate(async (codes) => {
      const lines: [string, string, string][] = [];
      for (const code of codes) {
        document.querySelector<SVGElement>(`.place[data-code="${code}"]`)?.focus();
        await new Promise((resolve) => setTimeout(resolve, 0));
        await new Promise((resolve) => setTimeout(resolve, 0));
        const line = document.querySelector<HTMLElement>('.country-line');
        lines.push([
          code,
          document.activeElement?.getAttribute('aria-label') ?? '',
          line?.textContent ?? '',
        ]);
      }
      return lines;
    }, unMembers());
    assert.equal(read.length, 193);
    for (const [code, label, line] of read) {
      const name = englishWords.country(code);
      assert.ok(
        label.startsWith(`${name}: `) && label.length > name.length + 5,
        `${code}: ${label}`,
      );
      assert.ok(line.includes(name), `${code}: ${line}`);
    }
  });

  it('gives small states a target of 24 pixels, close by and far away', async () => {
    const least = () =>
      page.$$eval('.target', (targets) =>
        Math.min(
          ...targets.map((target) => {
            const { width, height } = target.getBoundingClientRect();
            return Math.min(width, height);
          }),
        ),
      );
    assert.ok((await least()) >= 23.9);
    await click(page, '.closeness button');
    await eventually(async () => (await least()) >= 23.9 && (await scale(page)) > 0.3, true);
  });

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
    await click(page, '.beside .back');
    await eventually(
      () => page.evaluate(() => (document.activeElement as SVGElement).dataset.code ?? ''),
      'ES',
    );
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

  it('holds date, country and filter in its address, and opens them again', async () => {
    const filter = '{"without":{"positions":["neutral"]}}';
    const address = `#/2024-08-15/BR?filter=${encodeURIComponent(filter)}`;
    await page.close();
    await open(address);
    await page.waitForSelector('.beside h2');
    await eventually(() => page.$eval('.beside h2', (title) => title.textContent), 'Brazil');
    await textWith(page, /15 August 2024.*The filter of this address is on/);
    await page.focus('input[type=range]');
    await page.keyboard.press('ArrowRight');
    await eventually(() => hash(page), `#/2024-08-16/BR?filter=${filter}`);
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

  it('has the table before the map, with every country, and shows it to all who ask', async () => {
    const [order, rows, focusable] = await page.evaluate(() => {
      const [table, map] = [document.querySelector('table')!, document.querySelector('.world')!];
      return [
        table.compareDocumentPosition(map) & Node.DOCUMENT_POSITION_FOLLOWING,
        table.querySelectorAll('tbody tr').length,
        table.querySelectorAll('a, button:not([tabindex="-1"])').length,
      ];
    });
    assert.ok(order);
    assert.deepEqual([rows, focusable], [249, 0]);
    await click(page, 'button[aria-pressed="false"]');
    const text = await textWith(page, /Positions on 4 September 2019/);
    assert.match(text, /Albania Recognises the opposition claimant 25 January 2019 /);
  });

  it('goes to a change chosen from the list', async () => {
    await page.$$eval('.changes button', (all) =>
      all.find((button) => button.textContent?.includes('El Salvador, disputing'))?.click(),
    );
    await textWith(page, /2 November 2019 The interim/i);
    await eventually(() => hash(page), '#/2019-11-02/SV');
  });

  it('keeps the reader’s filter, says what it leaves out and holds it in the address', async () => {
    await page.evaluate(() =>
      chrome.storage.sync.set({ filter: { without: { positions: ['opposition'] } } }),
    );
    try {
      await textWith(
        page,
        /Your filter is on: \d+ of \d+ statements count\. Left out: Recognises the opposition claimant\./,
      );
      await eventually(
        () => hash(page),
        '#/2019-09-04?filter={"without":{"positions":["opposition"]}}',
      );
      assert.notEqual((await painted(page))['US']?.look, 'opposition');
    } finally {
      await page.evaluate(() => chrome.storage.sync.remove('filter'));
    }
  });

  it('shows the filter of an address, and leaves it when asked to', async () => {
    await page.close();
    const filter = JSON.stringify({ without: { positions: ['government'] } });
    await open(`#/2019-09-04?filter=${encodeURIComponent(filter)}`);
    await textWith(page, /The filter of this address is on/);
    assert.notEqual((await painted(page))['RU']?.look, 'government');
    await click(page, '.as-link');
    await eventually(() => hash(page), '#/2019-09-04');
    assert.equal((await painted(page))['RU']?.look, 'government');
  });

  it('saves what is shown, with date, filter, source and the licence of the map in the picture', async () => {
    await page.close();
    await open(
      `#/2019-09-04?filter=${encodeURIComponent('{"without":{"positions":["neutral"]}}')}`,
    );
    await textWith(page, /The filter of this address is on/);
    const saved = await page.evaluate(async () => {
      const blobs: Blob[] = [];
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        blobs.push(blob);
        return make(blob);
      };
      const names: string[] = [];
      HTMLAnchorElement.prototype.click = function () {
        names.push(this.download);
      };
      for (const format of ['SVG', 'PNG', 'CSV'])
        document.querySelector<HTMLElement>(`[aria-label="Save as ${format}"]`)?.click();
      for (let waited = 0; names.length < 3 && waited < 10_000; waited += 50)
        await new Promise((resolve) => setTimeout(resolve, 50));
      const [svgFile, pngFile, csvFile] = ['image/svg+xml', 'image/png', 'text/csv'].map((type) =>
        blobs.find((blob) => blob.type === type)!,
      );
      const png = await createImageBitmap(pngFile!);
      const width = /width="(\d+)"/;
      const svg = await svgFile!.text();
      return {
        names: names.sort(),
        svg,
        csv: await csvFile!.text(),
        twice: png.width / Number(width.exec(svg)?.[1]),
      };
    });
    assert.deepEqual(saved.names, [
      'where-they-stand-2019-09-04.csv',
      'where-they-stand-2019-09-04.png',
      'where-they-stand-2019-09-04.svg',
    ]);
    for (const words of [
      '4 September 2019',
      'Source: Where They Stand',
      'Natural Earth (public domain)',
      'BSD 3-Clause',
      'Left out: Takes no side',
    ])
      assert.ok(saved.svg.includes(words), words);
    assert.ok(!saved.svg.includes('var('));
    assert.equal(Math.round(saved.twice), 2);
    assert.match(saved.csv, /^date,country,name,position,.*\r\n2019-09-04,AF,Afghanistan,none,/);
  });

  it('breaks no rule of accessibility, with a country beside, as a table and written from the right', async () => {
    await assertAccessible(page);
    await page.evaluate(() => void (location.hash = '#/2019-09-04/BO'));
    await page.waitForSelector('.beside');
    await assertAccessible(page);
    await page.evaluate(() => void (document.documentElement.dir = 'rtl'));
    await assertAccessible(page);
    await click(page, 'button[aria-pressed="false"]');
    await textWith(page, /Positions on/);
    await assertAccessible(page);
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

describeInBrowsers('the map from the card', (lab) => {
  it('opens at the date of the article, with the country beside it', async () => {
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
});
