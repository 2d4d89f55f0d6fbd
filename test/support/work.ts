import type { CDPSession, Page } from 'puppeteer-core';

/**
 * Measures, by Chromium's profiler, for which share of a time the scripts of an extension kept a core busy in a page.
 * @param extension the address that the scripts' files begin with
 * @returns from 0 to 1 of the time that `during` took, waiting included
 */
export async function shareOfWork(
  page: Page,
  extension: string,
  during: () => Promise<unknown>,
): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 250 });
  await session.send('Profiler.start');
  const before = await busySeconds(session);
  await during();
  const busy = (await busySeconds(session)) - before;
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const ours = new Set<number>();
  const idle = new Set<number>();
  // Parents come before their children.
  for (const { id, callFrame, children = [] } of profile.nodes) {
    if (callFrame.url.startsWith(extension)) ours.add(id);
    if (callFrame.functionName === '(idle)') idle.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  const { samples = [], timeDeltas = [], startTime, endTime } = profile;
  // A sample holds until the next one.
  const timeOf = (counts: (id: number) => boolean) =>
    samples.reduce((sum, id, at) => (counts(id) ? sum + (timeDeltas[at + 1] ?? 0) : sum), 0);
  // The profiler's clock runs on while other programs have the core, the thread's does not.
  const part = timeOf((id) => ours.has(id)) / timeOf((id) => !idle.has(id));
  return (part * busy * 1e6) / (endTime - startTime);
}

/** For how long the page's thread has kept a core busy so far. */
async function busySeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const time = metrics.find(({ name }) => name === 'ThreadTime');
  if (!time) throw new Error('The browser does not tell how long its thread was busy.');
  return time.value;
}
