import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { fillOf, paintOnPage } from '../../src/atlas/fills.ts';
import { LOOKS } from '../../src/atlas/looks.ts';
import { hash, openAtlas, painted, scale } from '../support/atlas.ts';
import { assertAccessible } from '../support/axe.ts';
import { describeInBrowsers } from '../support/browsers.ts';
import { eventually } from '../support/desk.ts';
import { DATES, expectedLooks } from '../support/looks.ts';
import { textWith } from '../support/popup.ts';
import { click } from '../support/press.ts';
import { englishWords } from '../support/words.ts';
import { unMembers } from '../support/world.ts';

declare const chrome: Browser;

/** In how many points of the name of the phase shown something else is seen, such as the line where another begins. */
function crossing(): number {
  const shown = document.querySelector('.phases [aria-current]')!;
  const words = document.createRange();
  words.selectNodeContents(shown);
  const { left, top, width, height } = words.getBoundingClientRect();
  return Array.from({ length: Math.floor(width) }).filter(
    (_, x) => document.elementFromPoint(left + x, top + height / 2) !== shown,
  ).length;
}

describeInBrowsers('the atlas', (lab) => {
  let page: Page;
  const open = async (address: string) => {
    page = await openAtlas(lab(), address);
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

  it('names the phases in full where there is room, else the one shown', async () => {
    /** The names that are seen, and behind a bar those of them that are not wholly in their place. */
    const names = () =>
      page.$$eval('.phases button', (buttons) => {
        const seen = buttons.filter((button) => getComputedStyle(button).fontSize !== '0px');
        const cut = seen.filter((button) => {
          const words = document.createRange();
          words.selectNodeContents(button);
          const [said, place] = [words.getBoundingClientRect(), button.getBoundingClientRect()];
          const fits = said.width <= place.width && said.height <= place.height;
          return !fits || place.left < 0 || place.right > innerWidth;
        });
        return [seen, cut].map((some) => some.map((one) => one.textContent).join()).join(' | ');
      });
    const all = [
      'the interim presidency',
      'after the interim government',
      'the 2024 election',
      'after Maduro’s capture',
    ];
    await eventually(names, `${all.join()} | `);
    await page.setViewport({ width: 360, height: 800 });
    const days = ['2019-09-04', '2023-06-30', '2024-12-24', '2026-01-20'];
    for (const [place, day] of days.entries()) {
      await page.evaluate((date) => void (location.hash = `#/${date}`), day);
      await eventually(names, `${all[place]} | `);
      assert.equal(await page.evaluate(crossing), 0, day);
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
    await eventually(
      () => hash(page),
      '#/2024-08-16/BR?filter={"form":2,"without":{"positions":["neutral"]}}',
    );
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
        '#/2019-09-04?filter={"form":2,"without":{"positions":["opposition"]}}',
      );
      assert.notEqual((await painted(page))['US']?.look, 'opposition');
    } finally {
      await page.evaluate(() => chrome.storage.sync.remove('filter'));
    }
  });

  it('says so where the filter leaves no change', async () => {
    const positions = ['government', 'opposition', 'disputes', 'neutral'];
    await page.evaluate(
      (out) => chrome.storage.sync.set({ filter: { form: 2, without: { positions: out } } }),
      positions,
    );
    await textWith(page, /Changes No recorded position/);
    await page.evaluate(() => chrome.storage.sync.clear());
    await page.waitForSelector('.changes button');
  });

  it('says so while some settings cannot be read', async () => {
    await page.evaluate(() => chrome.storage.sync.set({ filter: { without: 'all of it' } }));
    await textWith(page, /Some settings could not be read, so their defaults are used\. Change/);
    await page.close();
    await open('#/2019-09-04');
    await textWith(page, /Some settings could not be read/);
    await page.evaluate(() => chrome.storage.sync.clear());
    await eventually(
      () => page.evaluate(() => document.body.innerText.includes('could not be read')),
      false,
    );
  });

  it('covers nothing of the map with its controls where it is narrow', async () => {
    for (const width of [360, 690, 950]) {
      await page.setViewport({ width, height: 740 });
      const [lower, upper, height] = await page.evaluate(() => {
        const [map, controls] = ['.world', '.closeness'].map((one) =>
          document.querySelector(one)!.getBoundingClientRect(),
        );
        return [map!.bottom, controls!.top, map!.height];
      });
      assert.ok(lower! <= upper!, `${width} px`);
      assert.ok(height! > 170, `${width} px`);
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
      'The interim presidency',
      'No recorded position',
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
