import assert from 'node:assert/strict';
import { h } from 'preact';
import { KEEP_ALL, type Filter } from '../../src/corpus/filter.ts';
import { DatesView } from '../../src/options/dates-view.tsx';
import { FaultsView } from '../../src/options/faults-view.tsx';
import { FilterView } from '../../src/options/filter-view.tsx';
import { MarksView } from '../../src/options/marks-view.tsx';
import { PreviewView } from '../../src/options/preview-view.tsx';
import { SitesView, type Sites } from '../../src/options/sites-view.tsx';
import { SourcesView } from '../../src/options/sources-view.tsx';
import type { Saving } from '../../src/options/use-settings.ts';
import type { Settings } from '../../src/platform/settings.ts';
import type { SetAside } from '../../src/platform/stored-settings.ts';
import { stage } from '../support/dom.ts';
import { markup, said } from '../support/render.ts';
import { smallCorpus, sourceFile } from '../support/statement.ts';

const corpus = smallCorpus([
  sourceFile({ id: 'gazette-1' }, { country: 'PE' }),
  sourceFile(
    { id: 'herald-1', outlet: 'Herald', title: null, outletCountry: null, published: null },
    { country: 'PE', position: 'disputes', basis: 'listed', certainty: 'weak' },
  ),
]);
const MARKS: Settings['marks'] = {
  style: 'both',
  kinds: { name: true, demonym: true, abbreviation: true, metonym: true },
  none: false,
};
const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the filter', () => {
  const on = stage();
  let filter: Filter;
  const box = (label: string) =>
    on
      .all('label')
      .find((element) => element.textContent.includes(label))!
      .querySelector('input')!;
  const show = (start: Filter) => {
    filter = start;
    on.show(h(FilterView, { filter, corpus, onChange: (next) => show(next) }));
  };

  it('ticks what counts', () => {
    show({ ...KEEP_ALL, without: { ...KEEP_ALL.without, positions: ['disputes'] } });
    assert.equal(box('Disputes').checked, false);
    assert.equal(box('Takes no side').checked, true);
  });

  it('leaves out what is unticked, and takes it back', () => {
    show(KEEP_ALL);
    for (const label of ['Takes no side', 'Indirect evidence', 'Named in a list', 'Newspaper'])
      box(label).click();
    box('Outlets controlled by a state').click();
    box('Caribbean').click();
    assert.deepEqual(filter.without, {
      ...KEEP_ALL.without,
      positions: ['neutral'],
      certainties: ['weak'],
      bases: ['listed'],
      outletKinds: ['newspaper'],
      controls: ['state'],
      regions: ['029'],
    });
    box('Takes no side').click();
    assert.deepEqual(filter.without.positions, []);
  });

  it('says how many statements are behind each choice', () =>
    assert.match(
      said(h(FilterView, { filter: KEEP_ALL, corpus, onChange: () => {} })),
      /Disputes the government’s legitimacy 1 Takes no side 1/,
    ));
});

describe('the dates of the filter', () => {
  const on = stage();
  let filter: Filter;
  const show = (start: Filter) => {
    filter = start;
    on.show(h(DatesView, { filter, onChange: (next) => show(next) }));
  };
  async function write(place: number, text: string) {
    const input = on.all('input')[place] as HTMLInputElement;
    input.value = text;
    input.dispatchEvent(new window.Event('change', { bubbles: true }));
    await pause();
  }

  it('may be a year, a month or a day', async () => {
    show(KEEP_ALL);
    await write(0, '2019-03');
    await write(1, '2020');
    assert.deepEqual([filter.from, filter.to], ['2019-03', '2020']);
    await write(0, '');
    assert.equal(filter.from, null);
  });

  it('are refused in a sentence where they are no date, and nothing changes', async () => {
    show({ ...KEEP_ALL, from: '2019' });
    await write(0, '2019-02-30');
    assert.equal(filter.from, '2019');
    assert.match(document.body.textContent, /Write a date as 2019, 2019-03 or 2019-03-07\./);
  });

  it('are said to leave nothing where the first lies after the last', () =>
    assert.match(
      said(h(DatesView, { filter: { ...KEEP_ALL, from: '2021', to: '2020' }, onChange() {} })),
      /no statement counts/,
    ));
});

describe('the sources of the filter', () => {
  const on = stage();
  let filter: Filter;
  const show = (start: Filter) => {
    filter = start;
    on.show(h(SourcesView, { filter, corpus, onChange: (next) => show(next) }));
  };
  const boxes = () => on.all('input[type=checkbox]') as HTMLInputElement[];

  it('stand under the country of their outlet', () =>
    assert.match(
      said(h(SourcesView, { filter: KEEP_ALL, corpus, onChange() {} })),
      /Country not known 1 source .*Herald · undated New Zealand 1 source .*The Gazette · 1 May 2019 Talks urged/,
    ));

  it('are left out singly or with their country', async () => {
    show(KEEP_ALL);
    boxes()[1]!.click();
    assert.deepEqual(filter.without.sources, ['herald-1']);
    boxes()[2]!.click();
    assert.deepEqual(filter.without.outletCountries, ['NZ']);
    await pause();
    assert.equal(boxes()[3]!.disabled, true);
    assert.equal(boxes()[0]!.indeterminate, true);
  });

  it('are found by what is typed', async () => {
    show(KEEP_ALL);
    on.type('urged');
    await pause();
    assert.equal(on.all('details').length, 1);
    assert.equal(on.find('details').hasAttribute('open'), true);
    assert.equal(on.find('[role=status]').textContent, '1 source');
  });
});

describe('the look of marks', () => {
  it('is one of three, and each kind of word can be left alone', () => {
    const changes: Settings['marks'][] = [];
    const view = h(MarksView, { marks: MARKS, onChange: (next) => changes.push(next) });
    assert.match(said(view), /Underlined and tinted Underlined Tinted/);
    assert.match(markup(view), /data-mark="where-they-stand-government-underline"/);
  });
});

describe('the sites', () => {
  const sites: Sites = {
    off: ['gazette.example'],
    added: ['*://herald.example/*'],
    listed: ['*://*.tass.com/*', '*://*.bbc.com/*'],
    privateAllowed: true,
  };
  const view = (change: Partial<Sites>) =>
    h(SitesView, { sites: { ...sites, ...change }, onTurnOn() {}, onRemove() {} });

  it('that are off, added and listed are named', () =>
    assert.match(
      said(view({})),
      /^Off gazette\.example Turn on Added by you herald\.example Remove 2 news sites are read from the start bbc\.com tass\.com$/,
    ));

  it('are said to be none where there is none', () =>
    assert.match(said(view({ off: [], added: [] })), /No site is off\. .*No site is added\./));

  it('are not read in private windows without leave, which is said', () =>
    assert.match(said(view({ privateAllowed: false })), /Private windows are not read/));
});

describe('settings that could not be read', () => {
  const one = { section: 'marks' as const, value: { style: 'loud' } };
  const fault = { ...one, reason: 'style: expected', newer: false };
  const view = (...aside: SetAside[]) =>
    said(h(FaultsView, { aside, onDrop() {}, onTakeBack() {} }));

  it('are named with the value that was kept', () =>
    assert.match(
      view({ ...one, fault }),
      /What is marked, and how : style: expected \{ "style": "loud" \} Drop this$/,
    ));

  it('are said to be of a newer version where they are', () =>
    assert.match(
      view({ ...one, fault: { ...fault, newer: true } }),
      /A newer version of the extension stored this\. .* Drop this$/,
    ));

  it('can be used again where this version can read them', () =>
    assert.match(
      view({ ...one, fault: null }),
      /This version can read it\..* Use this again Drop/,
    ));

  it('are not spoken of where all could be read', () => assert.equal(view(), ''));
});

describe('the preview', () => {
  const view = (marks: Partial<Settings['marks']>, saving: Saving = { kind: 'idle' }) =>
    h(PreviewView, {
      remains: {
        statements: { kept: 3, all: 4 },
        countries: { kept: 1, all: 2 },
        changed: ['PE', 'BR', 'CL', 'AR', 'UY', 'PY', 'CO', 'EC'],
      },
      marks: { ...MARKS, ...marks },
      answer: (code) => ({
        position: code === 'RU' ? 'government' : 'none',
        carried: false,
        contested: code === 'RU',
      }),
      sampleDate: '4 September 2019',
      asOf: 'As of March 2026',
      saving,
      canUndo: false,
      onUndo() {},
      onRetry() {},
    });

  it('says what remains and what changes', () => {
    const text = said(view({}));
    assert.match(text, /3 of 4 statements count\. 1 of 2 countries have a position\. As of March/);
    assert.match(text, /: Argentina, Brazil, Chile, Colombia, Ecuador, Paraguay and 2 others\./);
  });

  it('marks the sample as a page would be marked', () => {
    assert.match(markup(view({})), /data-mark="where-they-stand-government-contested">Russia</);
    assert.match(
      markup(view({ style: 'tint' })),
      /data-mark="where-they-stand-government-contested-tint">Russia</,
    );
    assert.doesNotMatch(markup(view({})), />Mongolia</);
    assert.match(markup(view({ none: true })), /data-mark="where-they-stand-none">Mongolia</);
  });

  it('leaves kinds of words alone that are not to be marked', () => {
    const kinds = { ...MARKS.kinds, name: false };
    assert.doesNotMatch(markup(view({ kinds })), />Russia</);
  });

  it('says what the browser refused, and offers another try', () =>
    assert.match(
      said(view({}, { kind: 'refused', reason: 'quota exceeded' })),
      /did not save this: quota exceeded\. .* Try again$/,
    ));
});
