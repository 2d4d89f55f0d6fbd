import type { Page } from 'puppeteer-core';

/**
 * Measures, by Chromium's profiler, for which share of a time the scripts of an extension worked in a page.
 * @param extension the address that the scripts' files begin with
 * @returns from 0 to 1 of the time that `during` took, waiting included
 */
export async function shareOfWork(
  page: Page,
  extension: string,
  during: () => Promise<unknown>,
): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 250 });
  await session.send('Profiler.start');
  await during();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const ours = new Set<number>();
  // Parents come before their children.
  for (const { id, callFrame, children = [] } of profile.nodes) {
    if (callFrame.url.startsWith(extension)) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  const { samples = [], timeDeltas = [], startTime, endTime } = profile;
  // A sample holds until the next one.
  const worked = samples.reduce(
    (sum, id, at) => (ours.has(id) ? sum + (timeDeltas[at + 1] ?? 0) : sum),
    0,
  );
  return worked / (endTime - startTime);
}
