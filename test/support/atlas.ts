import type { Page } from 'puppeteer-core';
import type { Lab } from './browsers.ts';

/** How the countries are painted: by code the look that is read and the fill that is seen. */
export const painted = (page: Page) =>
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

export const focus = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement | SVGElement).focus());

export const hash = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash));

export const scale = (page: Page) =>
  page.$eval('.ground', (ground) => new DOMMatrix(getComputedStyle(ground).transform).a);

/** Opens the map at an address such as `#/2019-09-04`, with all that comes after the first sight. */
export async function openAtlas(lab: Lab, address: string): Promise<Page> {
  const page = await lab.openExtension(`atlas.html${address}`);
  for (const part of ['.changes button', '.search input', 'table'])
    await page.waitForSelector(part);
  return page;
}
