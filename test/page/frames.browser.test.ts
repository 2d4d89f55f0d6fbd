import type { Page } from 'puppeteer-core';
import { describeInBrowsers } from '../support/browsers.ts';
import { eventually, openDesk } from '../support/desk.ts';

const AROUND = `<!doctype html><html lang="en"><meta property="article:published_time" content="2019-09-04">
<body><p>Nobody.</p>
<iframe name="written" srcdoc="<!doctype html><html lang=en><p>Russia in a frame written by its page</p>"></iframe>
<iframe name="blank"></iframe>
<script>addEventListener('load', () => { frames.blank.document.body.innerHTML = '<p>Russia in a blank frame</p>'; });</script>
</body>`;

describeInBrowsers(
  'frames that have no address of their own',
  (lab) => {
    let page: Page;
    const NAMES = ['written', 'blank'];
    const marked = (name: string) => async () => {
      const frame = page.mainFrame().childFrames()[NAMES.indexOf(name)];
      return frame?.evaluate(() => CSS.highlights.get('where-they-stand-government')?.size ?? 0);
    };
    before(async () => {
      page = await lab().open('/around');
    });

    for (const name of NAMES)
      it(`are read by the date of the page around them: ${name}`, () =>
        eventually(marked(name), 1));

    it('are left alone where the site around them is off', async () => {
      const desk = await openDesk(lab());
      await desk.set({ sites: { off: ['127.0.0.1'] } });
      await page.bringToFront();
      for (const name of NAMES) await eventually(marked(name), 0);
    });
  },
  { pages: (path) => (path === '/around' ? AROUND : null) },
);
