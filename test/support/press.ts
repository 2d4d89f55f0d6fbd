import type { Page } from 'puppeteer-core';

/** Clicks what a selector finds first. */
export const click = (page: Page, selector: string): Promise<void> =>
  page.$eval(selector, (element) => (element as HTMLElement).click());

/** Clicks the button or the link that says some words. */
export const push = (page: Page, words: string): Promise<void> =>
  page.evaluate((text) => {
    const found = [...document.querySelectorAll<HTMLElement>('button, a')].find(
      (element) => element.innerText === text,
    );
    if (!found) throw new Error(`Nothing to press says ${text}.`);
    found.click();
  }, words);
