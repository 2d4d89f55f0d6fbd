import assert from 'node:assert/strict';
import { h } from 'preact';
import { KEEP_ALL, type Filter } from '../../src/corpus/filter.ts';
import type { Choosing } from '../../src/corpus/profiles.ts';
import { DateView } from '../../src/options/date-view.tsx';
import { DatesView } from '../../src/options/dates-view.tsx';
import { FilterView } from '../../src/options/filter-view.tsx';
import { ProfilesView } from '../../src/options/profiles-view.tsx';
import { SourcesView } from '../../src/options/sources-view.tsx';
import type { Settings } from '../../src/platform/settings.ts';
import { stage } from '../support/dom.ts';
import { said } from '../support/render.ts';
import { smallCorpus, sourceFile } from '../support/statement.ts';

const corpus = smallCorpus(
  [
    sourceFile({ id: 'gazette-1' }, { country: 'PE' }),
    sourceFile(
      { id: 'herald-1', outlet: 'Herald', title: null, outletCountry: null, published: null },
      { country: 'PE', position: 'disputes', basis: 'listed', certainty: 'weak' },
      { organisation: 'CLUB', binds: 'institution' },
    ),
  ],
  [{ id: 'CLUB', name: 'The Club', members: [] }],
);
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
    for (const label of ['Takes no side', 'Indirect evidence', 'Named in a list'])
      box(label).click();
    box('Caribbean').click();
    box('CLUB').click();
    assert.deepEqual(filter.without, {
      ...KEEP_ALL.without,
      positions: ['neutral'],
      certainties: ['weak'],
      bases: ['listed'],
      regions: ['029'],
      organisations: ['CLUB'],
    });
    box('Takes no side').click();
    assert.deepEqual(filter.without.positions, []);
  });

  it('says how many statements are behind each choice', () =>
    assert.match(
      said(h(FilterView, { filter: KEEP_ALL, corpus, onChange: () => {} })),
      /Disputes the government’s legitimacy 1 Takes no side 2/,
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

  it('stand in groups of the reader’s choice, each with its own when opened', async () => {
    show(KEEP_ALL);
    assert.match(document.body.textContent, /Country not known1 source.*New Zealand1 source/);
    assert.doesNotMatch(document.body.textContent, /Talks urged/);
    (on.all('.fold')[1] as HTMLElement).click();
    await pause();
    assert.match(document.body.textContent, /The Gazette · 1 May 2019 Talks urged/);
    const select = on.find<HTMLSelectElement>('select');
    select.value = 'control';
    select.dispatchEvent(new window.Event('change', { bubbles: true }));
    await pause();
    assert.match(document.body.textContent, /Outlets not controlled by a state2 sources/);
  });

  it('are left out singly or with their group, of which the box shows how many are', async () => {
    show(KEEP_ALL);
    (on.all('.fold')[0] as HTMLElement).click();
    await pause();
    boxes()[1]!.click();
    await pause();
    assert.deepEqual(filter.without.sources, ['herald-1']);
    assert.equal(boxes()[0]!.checked, false);
    boxes()[0]!.click();
    await pause();
    assert.deepEqual(filter.without.sources, []);
    boxes()[0]!.click();
    await pause();
    assert.deepEqual(filter.without.outletCountries, [null]);
    assert.deepEqual(
      boxes().map(({ checked }) => checked),
      [false, false, true],
    );
    assert.match(document.body.textContent, /2 sources · 1 left out/);
  });

  it('are found by what is typed, and left out together', async () => {
    show(KEEP_ALL);
    on.type('urged');
    await pause();
    assert.equal(on.all('.branch').length, 1);
    assert.equal(on.find('.fold').getAttribute('aria-expanded'), 'true');
    assert.equal(on.find('[role=status]').textContent, '1 source');
    (on.all('.found button')[1] as HTMLElement).click();
    assert.deepEqual(filter.without.outletCountries, ['NZ']);
  });

  it('are gone through by arrow keys', async () => {
    show(KEEP_ALL);
    boxes()[0]!.focus();
    on.press('ArrowRight');
    await pause();
    assert.equal(boxes().length, 3);
    on.press('ArrowDown');
    assert.equal(document.activeElement, boxes()[1]);
    on.press('ArrowLeft');
    assert.equal(document.activeElement, boxes()[0]);
    on.press('ArrowLeft');
    await pause();
    assert.equal(boxes().length, 2);
    on.press('End');
    assert.equal(document.activeElement, boxes()[1]);
  });
});

describe('the saved filters', () => {
  const on = stage();
  let choosing: Choosing;
  const show = (start: Choosing) => {
    choosing = start;
    on.show(h(ProfilesView, { choosing, onChange: (next) => show(next) }));
  };
  const late: Filter = { ...KEEP_ALL, from: '2024' };
  const button = (text: string) =>
    on.all('button').find((element) => element.textContent === text) as HTMLElement;
  const submit = async (name: string) => {
    const input = on.find<HTMLInputElement>('.name-form input');
    input.value = name;
    on.find('form').dispatchEvent(new window.Event('submit', { bubbles: true, cancelable: true }));
    await pause();
  };

  it('let another count at a click', async () => {
    show({ filter: KEEP_ALL, profiles: { own: {}, unsaved: null } });
    on.all('label')
      .find((label) => label.textContent === 'Without state-controlled outlets')!
      .click();
    await pause();
    assert.deepEqual(choosing.filter.without.controls, ['state']);
  });

  it('take a name for a choice that has none, which may not be empty', async () => {
    show({ filter: late, profiles: { own: {}, unsaved: null } });
    await submit('  ');
    assert.match(document.body.textContent, /Write a name\./);
    await submit(' Since 2024 ');
    assert.deepEqual(Object.values(choosing.profiles.own), [{ name: 'Since 2024', filter: late }]);
    assert.equal(on.all('form').length, 0);
  });

  it('are renamed and deleted', async () => {
    const own = { k1: { name: 'Since 2024', filter: late } };
    show({ filter: late, profiles: { own, unsaved: null } });
    button('Rename').click();
    await pause();
    await submit('Late');
    assert.equal(choosing.profiles.own['k1']?.name, 'Late');
    button('Delete').click();
    await pause();
    assert.deepEqual(choosing, { filter: late, profiles: { own: {}, unsaved: null } });
    assert.match(document.body.textContent, /Your choice, not saved/);
  });
});

describe('the date of the positions', () => {
  const on = stage();
  let date: Settings['date'];
  const show = (start: Settings['date']) => {
    date = start;
    on.show(h(DateView, { date, today: '2026-03-12', onChange: (next) => show(next) }));
  };

  it('is that of articles, today or a fixed one, which begins with today', async () => {
    show({ use: 'article', fixed: null });
    on.all('label')[2]!.click();
    await pause();
    assert.deepEqual(date, { use: 'fixed', fixed: '2026-03-12' });
    const input = on.find<HTMLInputElement>('input[type=date]');
    input.value = '2019-09-04';
    input.dispatchEvent(new window.Event('change', { bubbles: true }));
    assert.deepEqual(date, { use: 'fixed', fixed: '2019-09-04' });
    input.value = '';
    input.dispatchEvent(new window.Event('change', { bubbles: true }));
    assert.deepEqual(date, { use: 'fixed', fixed: '2019-09-04' });
    on.all('label')[1]!.click();
    assert.deepEqual(date, { use: 'today', fixed: '2019-09-04' });
  });
});
