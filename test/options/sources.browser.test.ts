import assert from 'node:assert/strict';
import type { KeyInput, Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { counts, SOURCES } from '../support/counts.ts';
import { assertAccessible } from '../support/axe.ts';
import { describeInBrowsers } from '../support/browsers.ts';
import { eventually } from '../support/desk.ts';
import { stored, tick } from '../support/options.ts';
import { textWith } from '../support/popup.ts';
import { push } from '../support/press.ts';

declare const chrome: Browser;

describeInBrowsers('the tree of sources', (lab) => {
  let options: Page;
  beforeEach(async () => {
    options = await lab().openExtension('options.html');
    await textWith(options, counts('nothing', ' statements count'));
    await options.bringToFront();
  });
  afterEach(async () => {
    await options.evaluate(() => chrome.storage.sync.clear());
    await options.close();
  });
  const press = async (...keys: readonly KeyInput[]) => {
    for (const key of keys) await options.keyboard.press(key);
  };
  /** What has the keyboard, by the first line of its name. */
  const focused = () =>
    options.evaluate(() => {
      const { labels, innerText, parentElement } = document.activeElement as HTMLInputElement;
      const [, name = ''] = /^(.*)/.exec(labels?.[0]?.innerText ?? innerText) ?? [];
      return parentElement?.closest('.tree') ? name : `outside: ${name}`;
    });
  /** Goes into the tree as readers do who come from above. */
  const enter = async () => {
    await options.evaluate(() =>
      [...document.querySelectorAll('button')]
        .find(({ innerText }) => innerText === 'Untick all')!
        .focus(),
    );
    await press('Tab');
  };

  it('lets a source be found and left out', async () => {
    await options.type('input[type=search]', 'irna');
    await textWith(options, /\d sources? .*Iran/);
    assert.ok((await options.$$('.fold[aria-expanded=true]')).length >= 1);
    await tick(options, 'IRNA');
    await textWith(options, /sources? · 1 left out/);
    await eventually(
      async () => /"without":{"sources":\["[^"]+"\]}/.test(await stored(options)),
      true,
    );
    await push(options, 'Untick all');
    await textWith(options, /(\d) sources? · \1 left out/);
    await options.$eval('input[type=search]', (input) => {
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await textWith(options, new RegExp(`${SOURCES} sources`));
  });

  it('is gone through by arrow keys', async () => {
    await options.focus('.tree input');
    await press('ArrowRight');
    await options.waitForSelector('.group:first-child .leaf');
    await press('ArrowDown', ' ');
    await textWith(options, new RegExp(`${SOURCES} sources · 1 left out`));
    await press('ArrowLeft', ' ');
    await textWith(options, new RegExp(`${SOURCES} sources Tick all`));
    await press('ArrowLeft');
    await eventually(async () => (await options.$$('.leaf')).length, 0);
  });

  it('has one stop for the Tab key, where the reader was last', async () => {
    await enter();
    assert.equal(await focused(), await options.$eval('.tree bdi', (name) => name.innerText));
    await press('p', 'p');
    const second = await focused();
    assert.match(second, /^P/);
    await press('Tab');
    assert.match(await focused(), /^outside: /);
    await options.keyboard.down('Shift');
    await press('Tab');
    await options.keyboard.up('Shift');
    assert.equal(await focused(), second);
  });

  it('keeps the keyboard where a group is closed around it', async () => {
    await enter();
    const first = await focused();
    await press('ArrowRight');
    await options.waitForSelector('.leaf');
    await press('ArrowDown');
    assert.notEqual(await focused(), first);
    await options.click('.fold[aria-expanded=true]');
    await eventually(async () => (await options.$$('.leaf')).length, 0);
    assert.equal(await focused(), first);
    await press('Tab');
    assert.match(await focused(), /^outside: /);
  });

  it('is come to at its first line where a search took the last one away', async () => {
    await enter();
    await press('p');
    await options.type('input[type=search]', 'irna');
    await textWith(options, /\d sources? .*Iran/);
    await enter();
    assert.equal(await focused(), 'Iran');
    await press('End', 'Tab');
    assert.match(await focused(), /^outside: /);
  });

  it('shows the line that has the keyboard, also below what stays in view of a narrow window', async () => {
    await options.setViewport({ width: 360, height: 640 });
    await enter();
    await press('End');
    const hidden: string[] = [];
    for (let line = 0; line < 40; line++) {
      await press('ArrowUp');
      const covered = await options.evaluate(() => {
        const [line, kept] = [document.activeElement!, document.querySelector('.sum')!];
        return line.getBoundingClientRect().top < kept.getBoundingClientRect().bottom;
      });
      if (covered) hidden.push(await focused());
    }
    assert.deepEqual(hidden, []);
  });

  it('breaks no rule of accessibility with a group open', async () => {
    await enter();
    await press('ArrowRight');
    await options.waitForSelector('.leaf');
    await assertAccessible(options);
  });
});
