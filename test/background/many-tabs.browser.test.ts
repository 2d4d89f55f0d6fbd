import { describeInBrowsers } from '../support/browsers.ts';
import { COUNTED, eventually, openDesk, turnTo, type Desk } from '../support/desk.ts';

const head = (title: string) =>
  `<!doctype html><html lang="en"><meta property="article:published_time" content="2019-09-04"><title>${title}</title>`;
const ARTICLE = `${head('Talks')}<article><p>Envoys of Russia, Iran and Canada met.</p></article>`;
const LONG = `${head('Long')}<article>${'<p>Envoys of Russia, Iran, Cuba and Canada met in Oslo.</p>'.repeat(8000)}</article>`;

describeInBrowsers(
  'many tabs at once',
  (lab) => {
    let desk: Desk;
    before(async () => {
      desk = await openDesk(lab(), 'options.html');
    });

    it('follow the filter, also those behind a long page that nobody sees', async () => {
      const long = await lab().open('/long');
      await turnTo(long, true);
      await eventually(() => desk.button(long.url()), COUNTED(4));
      const page = await lab().open('/article?short');
      await turnTo(page, true);
      await eventually(() => desk.button(page.url()), COUNTED(3));
      await desk.set({ filter: { without: { positions: ['government'] } } });
      await eventually(() => desk.button(page.url()), COUNTED(1));
      await desk.set({ filter: {} });
      await eventually(() => desk.button(page.url()), COUNTED(3));
      await eventually(() => desk.button(long.url()), COUNTED(4));
      for (const tab of [long, page]) await tab.close();
    });
  },
  { pages: (path) => ({ '/article': ARTICLE, '/long': LONG })[path] ?? null },
);
