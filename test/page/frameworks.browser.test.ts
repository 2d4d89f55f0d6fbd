import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { describeInBrowsers, type Lab } from '../support/browsers.ts';
import { assertMarks, changesOf, make, openFixture } from '../support/fixtures.ts';

/** Every node of a page, in order: where one text ends and the next begins counts too. */
const treeOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document);
    const nodes: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const shell = node instanceof Element ? (node.cloneNode() as Element).outerHTML : '';
      nodes.push(`${node.parentNode?.nodeName} > ${shell || `${node.nodeName} ${node.nodeValue}`}`);
    }
    return nodes;
  });

/** The tree of a page after each of its changes, at an address that the extension does not read. */
async function treesWithoutUs({ browser, server }: Lab, file: string): Promise<string[][]> {
  const page = await browser.newPage();
  await page.goto(`http://unread.localhost:${server.port}/${file}`);
  const trees = [await treeOf(page)];
  for (const change of await changesOf(page)) {
    await make(page, change);
    trees.push(await treeOf(page));
  }
  await page.close();
  return trees;
}

describeInBrowsers(
  'what frameworks render',
  (lab) => {
    for (const name of ['react', 'vue', 'svelte'])
      it(`is marked at each step, while ${name} misses nothing and the tree is as without us`, async () => {
        const file = `frameworks/${name}.html`;
        const [first, ...later] = await treesWithoutUs(lab(), file);
        const { page, faults } = await openFixture(lab(), file);
        assert.deepEqual(await treeOf(page), first);
        for (const [at, change] of (await changesOf(page)).entries()) {
          await make(page, change);
          await assertMarks(page);
          assert.deepEqual(await treeOf(page), later[at], change);
        }
        assert.deepEqual(await faults(), []);
        await page.close();
      });
  },
  { pages: (at) => (at === '/favicon.ico' ? '' : null) },
);
