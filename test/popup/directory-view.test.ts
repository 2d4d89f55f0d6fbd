import assert from 'node:assert/strict';
import { h } from 'preact';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { Directory } from '../../src/popup/directory.tsx';
import { stage } from '../support/dom.ts';
import { smallCorpus, sourceFile } from '../support/statement.ts';

const corpus = smallCorpus([
  sourceFile(
    {},
    { country: 'NZ', position: 'government', stated: '2019-02-01' },
    { country: 'NZ', position: 'opposition', stated: '2019-05-01' },
    { country: 'FJ', position: 'government', stated: '2019-04-02' },
    { country: 'AU', position: 'government', stated: '2019-03', certainty: 'weak' },
  ),
]);
const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the list of all countries, as it is used', () => {
  const on = stage();
  beforeEach(async () => {
    on.show(
      h(Directory, { corpus, date: '2019-09-04', filter: KEEP_ALL, dated: 'Positions then' }),
    );
    // The list comes after what stands above it.
    while (!on.all('.row').length) await pause();
  });
  const headings = () => on.all('h3').map((heading) => heading.textContent);
  const status = () => on.find('[role=status]').textContent;
  const names = () => on.all('.name').map((name) => name.textContent);
  const chip = (label: string) => {
    const found = on
      .all('.chips .switch')
      .find((one) => (one.getAttribute('aria-label') ?? one.textContent).startsWith(label));
    if (!found) throw new Error(`No chip is called ${label}.`);
    return found;
  };
  const click = async (element: HTMLElement) => {
    element.click();
    await pause();
  };
  const press = async (key: string) => {
    on.press(key);
    await pause();
  };
  const focused = () => document.activeElement?.querySelector('.name')?.textContent;
  async function choose(select: string, value: string) {
    const list = on.find<HTMLSelectElement>(select);
    list.value = value;
    const { Event } = window as unknown as { Event: typeof globalThis.Event };
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await pause();
  }

  it('has groups with their counts, and says how many countries there are', () => {
    assert.deepEqual(headings(), [
      'Recognises the government in Caracas2',
      'Recognises the opposition claimant1',
      `No recorded position${COUNTRY_CODES.length - 4}`,
    ]);
    assert.equal(status(), `${COUNTRY_CODES.length - 1} countries`);
  });

  it('holds just the rows near the window', () => {
    const rows = on.all('.row').length;
    assert.ok(rows > 3 && rows < 100, `${rows} rows`);
    assert.equal(
      on.all('li[aria-setsize]').at(-1)?.getAttribute('aria-setsize'),
      String(COUNTRY_CODES.length - 4),
    );
  });

  it('is narrowed by chips, each of which says what it would leave', async () => {
    assert.match(chip('Recognises the government').getAttribute('aria-label') ?? '', /: 2$/);
    await click(chip('Recognises the government'));
    assert.deepEqual(names(), ['Australia', 'Fiji']);
    assert.equal(status(), '2 countries');
    await click(chip('Clear evidence'));
    assert.deepEqual(names(), ['Fiji']);
    assert.equal(status(), '1 country');
    await click(chip('Changed sides'));
    assert.equal(status(), 'No country is left.');
    await click(on.find('.plain'));
    assert.equal(status(), `${COUNTRY_CODES.length - 1} countries`);
    await click(chip('Changed sides'));
    assert.deepEqual(names(), ['New Zealand']);
  });

  it('is sorted by newest statement', async () => {
    await choose('.sorting select', 'newest');
    assert.deepEqual(names().slice(0, 4), ['New Zealand', 'Fiji', 'Australia', 'Afghanistan']);
    assert.deepEqual(headings(), []);
  });

  it('is walked through by arrows, from one group into the next, and to its far end', async () => {
    on.find('[data-code=AU]').focus();
    await press('ArrowDown');
    assert.equal(focused(), 'Fiji');
    await press('ArrowDown');
    assert.equal(focused(), 'New Zealand');
    await press('ArrowUp');
    assert.equal(focused(), 'Fiji');
    await press('End');
    assert.equal(focused(), 'Zimbabwe');
    await press('PageUp');
    assert.equal(focused(), 'US Outlying Islands');
    await press('Home');
    assert.equal(focused(), 'Australia');
  });

  it('has one stop of the Tab key for each group, and one for all chips', async () => {
    const stops = () => on.all('.row').filter(({ tabIndex }) => tabIndex === 0).length;
    assert.equal(stops(), 3);
    on.find('[data-code=AU]').focus();
    await press('End');
    assert.equal(stops(), 3);
    assert.equal(on.all('.chips .switch').filter(({ tabIndex }) => tabIndex === 0).length, 1);
  });

  it('leads from chip to chip by arrows', async () => {
    chip('Changed sides').focus();
    await press('ArrowRight');
    assert.equal(document.activeElement, chip('sources disagree'));
    await press('ArrowLeft');
    await press('ArrowLeft');
    assert.equal(document.activeElement?.getAttribute('aria-label'), 'Region');
  });

  it('leads to the pages of countries', () =>
    assert.equal(on.find('[data-code=FJ]').getAttribute('href'), '#/FJ'));

  it('picks two to four countries to be compared', async () => {
    const compare = () => on.all('.directory .spread .switch').at(-1)!;
    const pick = (code: string) => click(on.find(`[data-code=${code}]`));
    await click(compare());
    await pick('FJ');
    assert.deepEqual(on.all('.picked a'), []);
    await pick('NZ');
    assert.equal(on.find('.picked a').getAttribute('href'), '#/compare/FJ+NZ');
    for (const code of ['AU', 'AF', 'AL']) await pick(code);
    assert.equal(on.find('.picked a').getAttribute('href'), '#/compare/FJ+NZ+AU+AF');
    assert.equal(on.find('[data-code=AL]').getAttribute('aria-disabled'), 'true');
    await pick('FJ');
    assert.equal(on.find('.picked a').getAttribute('href'), '#/compare/NZ+AU+AF');
  });
});
