import { TargetType, type Target } from 'puppeteer-core';
import type { Running } from '../setup/launch.ts';
import { servePages } from '../setup/server.ts';
import { atMost, median, plain, type Figures } from './figure.ts';
import { newsPage } from './prose.ts';
import { names } from './ways.ts';

const RUNS = 31;

/** Looks for the first mark from DOMContentLoaded on, between all other tasks. */
const WATCH = `<!doctype html><html lang="en"><meta charset="utf-8">
<meta property="article:published_time" content="2019-09-04">
<script>
addEventListener('DOMContentLoaded', () => {
  const began = performance.now();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    if (CSS.highlights.size) document.documentElement.firstMark = performance.now() - began;
    else port2.postMessage(null);
  };
  port2.postMessage(null);
});
</script><body>`;

/** Milliseconds from DOMContentLoaded to the first mark on an article of 10 kB, with the worker running or stopped. */
async function firstMark({ browser }: Running, address: string, stopped: boolean): Promise<number> {
  if (stopped) {
    const isWorker = (target: Target) => target.type() === TargetType.SERVICE_WORKER;
    await (await browser.targets().find(isWorker)?.worker())?.close();
  }
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const handle = await page.waitForFunction(
    () => (document.documentElement as { firstMark?: number }).firstMark,
  );
  const value = (await handle.jsonValue()) ?? NaN;
  await page.close();
  return value;
}

/** How soon the first mark shows in the browser with the extension, with its worker running and stopped. */
export async function firstMarkFigures(running: Running): Promise<Figures> {
  process.stderr.write('  first marks …\n');
  const article = WATCH + newsPage(10_000, names());
  const server = await servePages(() => article);
  const awake: number[] = [];
  const stopped: number[] = [];
  try {
    // The first run waits for what the extension does once after its installation.
    for (let run = -1; run < RUNS; run++) {
      const times = [
        await firstMark(running, server.origin, false),
        await firstMark(running, server.origin, true),
      ] as const;
      if (run < 0) continue;
      awake.push(times[0]);
      stopped.push(times[1]);
    }
  } finally {
    await server.close();
  }
  return [
    atMost('page: first mark after DOMContentLoaded, worker stopped', median(stopped), 50, 'ms'),
    plain('page: first mark after DOMContentLoaded, worker running', median(awake), 'ms'),
    atMost(
      'page: first mark, worker stopped against running',
      median(stopped) / median(awake),
      1.1,
      'times',
    ),
  ];
}
