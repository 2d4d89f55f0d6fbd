import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fails naming every rule of accessibility that a page and its frames break, and where.
 * @param which ids of rules that do not apply, or of the only ones to check */
export async function assertAccessible(
  page: Page,
  { without = [], only }: { without?: readonly string[]; only?: readonly string[] } = {},
): Promise<void> {
  // Browsers let a page behind others do little, and the checks would take a minute there.
  if (await page.evaluate(() => document.hidden)) await page.bringToFront();
  await Promise.all(page.frames().map((frame) => frame.evaluate(SOURCE)));
  // Documents that stand in frames of a file have no origin that axe could compare.
  for (const frame of page.frames())
    await frame.evaluate(() => {
      const { axe } = globalThis as unknown as { axe: { configure(options: object): void } };
      axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });
    });
  // What is sliding in is faint for a moment, which is no fault.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => null),
  );
  const rules = Object.fromEntries(without.map((id) => [id, { enabled: false }]));
  const { violations } = await page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(
        options,
      ),
    // Of what holds, one example each is told: on long pages that saves most of the time.
    { rules, resultTypes: ['violations'], ...(only && { runOnly: only }) },
  );
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html}\n  ${failureSummary}`),
  );
  assert.deepEqual(faults, []);
}
