import assert from 'node:assert/strict';
import { describeInBrowsers } from '../support/browsers.ts';
import { counts } from '../support/counts.ts';
import { eventually, openDesk, turnTo } from '../support/desk.ts';
import { choose } from '../support/files.ts';
import { restOn, settledCard } from '../support/pointing.ts';
import { textWith } from '../support/popup.ts';
import { click, push } from '../support/press.ts';
import { deadEnd, type DeadEnd } from '../support/proxy.ts';
import { sourceFile } from '../support/statement.ts';

/** Hosts that the browsers ask by themselves, whatever is installed in them. */
const OWN =
  /(^|\.)(mozilla\.(com|net|org)|firefox\.com|mozgcp\.net|getpocket\.com|google\.com|googleapis\.com|gstatic\.com|gvt1\.com|google|test|invalid)$/;

describe('a whole session', () => {
  let network: DeadEnd;
  before(async () => {
    network = await deadEnd();
  });
  after(() => network.close());

  describeInBrowsers(
    'sends nothing',
    (lab) => {
      const asked = () => [...network.hosts].filter((host) => !OWN.test(host)).sort();
      after(() => network.forget());

      it('while pages are read, countries looked up, options set, statements imported and the map played', async () => {
        const before = lab().server.asked.length;
        const desk = await openDesk(lab());
        await eventually(async () => (await desk.reading()) !== undefined, true);

        const article = await lab().open('/article.html');
        await turnTo(article, true);
        await restOn(article, 'Russia');
        assert.equal(await settledCard(article, 'RU'), 'RU');
        await article.mouse.move(900, 700, { steps: 4 });
        assert.equal(await settledCard(article, null), null);
        await restOn(article, 'Turkey');
        assert.equal(await settledCard(article, 'TR'), 'TR');

        const popup = await lab().openExtension('popup.html');
        await popup.waitForSelector('input[type=search], .search input, input');
        await popup.focus('input');
        await popup.keyboard.type('brazil');
        await textWith(popup, /Brazil/);
        const country = await lab().openExtension('popup.html#/BR/2019-09-04');
        await textWith(country, /Brazil/);
        await click(country, '.fault-report summary');

        const options = await lab().openExtension('options.html');
        await textWith(options, counts('nothing', ' statements count'));
        await desk.set({ filter: { without: { stateControlled: true } }, marks: { none: true } });
        await textWith(options, counts('state-controlled', ' statements count'));

        const records = await lab().openExtension('records.html');
        await choose(records, {
          'own.json': JSON.stringify(sourceFile({ id: 'gazette-1' }, { country: 'SE' })),
        });
        await textWith(records, /Will be added: 1/);
        await push(records, 'Import all of this');
        await textWith(records, /Imported\. .*Sweden/);
        await textWith(options, counts('state-controlled', ' statements count', 1));

        const map = await lab().openExtension('atlas.html#/2019-09-04/BR');
        await map.waitForSelector('.beside');
        await click(map, '.play');
        await eventually(
          async () => (await map.$eval('.date', (date) => date.textContent)) !== '4 September 2019',
          true,
        );
        await click(map, 'button[aria-pressed="false"]');
        await textWith(map, /Positions on/);

        const diagnostics = await lab().openExtension('diagnostics.html');
        await diagnostics.waitForSelector('textarea');

        assert.deepEqual(asked(), []);
        const pages = lab().server.asked.slice(before);
        assert.deepEqual(
          pages.filter((address) => !/\/(article\.html|favicon\.ico)$/.test(address)),
          [],
        );
      });

      it('and what the page itself asks for is seen', async () => {
        const article = await lab().open('/article.html');
        await article.evaluate(() => fetch('http://outside.example/').catch(() => null));
        await eventually(() => Promise.resolve(asked().join()), 'outside.example');
      });
    },
    {
      get chromiumArgs() {
        return [`--proxy-server=127.0.0.1:${network.port}`];
      },
      get firefoxPrefs() {
        return {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': network.port,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': network.port,
        };
      },
    },
  );
});
