/** `npm run gallery`: every component in every state, theme, direction and language, on one page without an extension. */
import puppeteer from 'puppeteer-core';
import { readFlags, run } from './cli.ts';
import { buildGallery } from './gallery/build.ts';
import { BROWSERS, ensureBrowser, type BrowserName } from './setup/browsers.ts';
import { hasDisplay } from './setup/display.ts';

await run(async () => {
  const flags = readFlags({
    browser: { value: 'NAME', oneOf: BROWSERS, help: 'the browser to open' },
  });
  const name = (flags.browser ?? 'chromium') as BrowserName;
  const address = await buildGallery();
  process.stdout.write(`The gallery is at ${address}\n`);
  if (!hasDisplay()) return;
  const browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: ensureBrowser(name),
    headless: false,
    defaultViewport: null,
  });
  const page = await browser.newPage();
  await page.goto(address);
  process.stdout.write('Close the browser to end.\n');
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
});
