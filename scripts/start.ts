/** `npm start`: builds, and opens the extension in a browser on a news page of our own; without a display, as pictures. */
import { readFlags, run } from './cli.ts';
import { buildPackages, packageFolder } from './build.ts';
import { takePictures } from './preview.ts';
import { BROWSERS, type BrowserName } from './setup/browsers.ts';
import { hasDisplay } from './setup/display.ts';
import { launch, openTab } from './setup/launch.ts';
import { servePages } from './setup/server.ts';

const FLAGS = {
  browser: { value: 'NAME', oneOf: BROWSERS, help: 'the browser to open' },
  headless: { help: 'write pictures to dist/preview instead of opening a window' },
} as const;

await run(async () => {
  const flags = readFlags(FLAGS);
  const name = (flags.browser ?? 'chromium') as BrowserName;
  const headless = flags.headless ?? !hasDisplay();
  await buildPackages(true);
  const server = await servePages();
  const running = await launch(name, packageFolder(name, true), { headless });
  try {
    const page = await openTab(running, `${server.origin}/preview.html`);
    if (headless) return await takePictures(running, page);
    process.stdout.write('The news page is open. Close the browser to end.\n');
    await new Promise<void>((resolve) => running.browser.once('disconnected', () => resolve()));
  } finally {
    await running.browser.close();
    await server.close();
  }
});
