import assert from 'node:assert/strict';
import { buildCorpus } from '../../scripts/build/corpus.ts';
import { bundleInside } from '../../scripts/build/inside.ts';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import { positionTable } from '../../src/corpus/position-table.ts';
import type { PositionTable } from '../../src/corpus/table.ts';
import { regionOf } from '../../src/countries/regions.ts';
import { describeInBrowsers } from '../support/browsers.ts';

declare function check(seed: number, rounds: number, table: PositionTable): Promise<string | null>;

/** Firefox, which is slower at it, reads the first of the pages that Chromium reads. */
const PAGES = { chromium: 500, firefox: 200 };
const ROUNDS = 2;
/** Frames side by side, each with a page of its own; most of the time is spent waiting. */
const FRAMES = 10;

const FRAME = '<!doctype html><html lang="en"><style>.gone{display:none}</style><body>';
const OUTSIDE = `<!doctype html><html lang="en"><body>${'<iframe src="/frame" style="width:120px;height:120px"></iframe>'.repeat(FRAMES)}`;

describeInBrowsers(
  'random pages under random edits',
  (lab) => {
    it('show what a fresh reading finds, and stay as they are', async function () {
      this.timeout(240_000);
      const script = await bundleInside('test/page/fuzz/inside.ts');
      const table = positionTable(readCorpus(buildCorpus(), regionOf), KEEP_ALL);
      const page = await lab().open('/outside');
      await page.waitForFunction((count) => frames.length === count, {}, FRAMES);
      const inner = page.frames().filter((frame) => frame.url().endsWith('/frame'));
      assert.equal(inner.length, FRAMES);
      const differences = await Promise.all(
        inner.map(async (frame, number) => {
          await frame.waitForSelector('body');
          await frame.evaluate(script);
          for (let seed = number; seed < PAGES[lab().name]; seed += FRAMES) {
            const difference = await frame.evaluate(
              (one, rounds, positions) => check(one, rounds, positions),
              seed,
              ROUNDS,
              table,
            );
            if (difference) return difference;
          }
          return null;
        }),
      );
      assert.deepEqual(differences.filter(Boolean), []);
    });
  },
  { pages: (path) => ({ '/frame': FRAME, '/outside': OUTSIDE })[path] ?? null },
);
