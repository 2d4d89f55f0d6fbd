import assert from 'node:assert/strict';
import { Window } from 'happy-dom';
import { buildCorpus } from '../../scripts/build/corpus.ts';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import { onCard } from '../../src/background/on-card.ts';
import { regionOf } from '../../src/countries/regions.ts';
import { cardContent } from '../../src/page/card-view.ts';
import { englishWords } from '../support/words.ts';

const corpus = readCorpus(buildCorpus(), regionOf);

describe('what a card says', () => {
  before(() => {
    globalThis.document = new Window().document as unknown as Document;
  });
  after(() => {
    delete (globalThis as Partial<typeof globalThis>).document;
  });

  function card(
    country: string,
    date: string,
    more = () => undefined,
    close = () => undefined,
  ): HTMLElement {
    const asked = { code: country, date, today: '2026-11-21', filter: KEEP_ALL };
    const box = document.createElement('div');
    const flag = { tag: 'svg', attributes: {}, children: [] };
    box.append(
      ...cardContent(
        { ...onCard(corpus, asked), flag },
        { words: englishWords, more, map: () => undefined, why: () => undefined, close },
      ),
    );
    return box;
  }
  const text = (country: string, date: string) =>
    card(country, date).textContent.replace(/\s+/g, ' ');

  it('is name, position, since when, how we know, source, and the dates it speaks for', () => {
    const said = text('RU', '2019-09-04');
    const parts = [
      'Russia',
      'Recognises the government in Caracas',
      'Since 2019',
      'Nicolás Maduro',
      'Its own statement',
      'Clear evidence',
      'Zakharova',
      'TASS',
      '4 September 2019',
      'State-controlled',
      'As of March 2026',
    ];
    for (const part of parts) assert.ok(said.includes(part), `${part}: ${said}`);
  });

  it('links the exact page', () => {
    const link = card('RU', '2019-09-04').querySelector('a');
    assert.match(link?.href ?? '', /^https:\/\/tass\.com\/./);
    assert.match(link?.rel ?? '', /noopener/);
  });

  it('keeps the summary English in other languages', () => {
    const summary = card('RU', '2019-09-04').querySelector('[lang="en"]');
    assert.equal(summary?.getAttribute('dir'), 'ltr');
  });

  it('names both sides where sources disagree, each with its source', () => {
    const other = card('RS', '2019-09-04').querySelector('.contested');
    assert.ok(other?.textContent.includes('Takes no side'), other?.textContent ?? '');
    assert.ok(other?.querySelector('a[href]'));
    assert.equal(card('RU', '2019-09-04').querySelector('.contested'), null);
  });

  it('says from when a carried position is', () => {
    const note = card('BW', '2026-11-21').querySelector('.aside.carried');
    assert.ok(note?.textContent.includes('10 February 2019'));
    assert.equal(card('RU', '2019-09-04').querySelector('.aside.carried'), null);
  });

  it('says in one line when the position changed since, and to which', () => {
    const lines = [...card('SV', '2019-09-04').querySelectorAll('.changed p')];
    assert.deepEqual(
      lines.map(({ textContent }) => textContent),
      ['Changed in September 2019: disputing'],
    );
    assert.equal(card('RU', '2019-09-04').querySelector('.changed'), null);
  });

  it('names the claimant of its own episode', () => {
    assert.ok(text('US', '2019-09-04').includes('Juan Guaidó'));
    assert.ok(text('US', '2024-12-01').includes('Edmundo González Urrutia'));
    assert.ok(!text('US', '2024-12-01').includes('Guaidó'));
  });

  it('names the organisation a position follows from', () => {
    assert.match(text('SE', '2025-06-01'), /Follows from a statement of/);
  });

  it('says so where nothing is recorded', () => {
    const said = text('FJ', '2019-09-04');
    assert.ok(said.includes('No recorded position'), said);
  });

  it('opens all about the country on demand', () => {
    let asked = 0;
    card('RU', '2019-09-04', () => void asked++)
      .querySelector<HTMLElement>('.foot button')
      ?.click();
    assert.equal(asked, 1);
  });

  it('begins every line with a capital', () => {
    const lines = [...card('RU', '2019-09-04').querySelectorAll('p')];
    const small = lines.filter(({ textContent }) => /^\p{Ll}/u.test(textContent));
    assert.deepEqual(
      small.map(({ textContent }) => textContent),
      [],
    );
    assert.ok(text('RU', '2019-09-04').includes('The interim presidency'));
  });

  it('draws all positions over time as one strip, with a needle at its date', () => {
    const positions = [...card('SV', '2019-09-04').querySelectorAll('.strip .stretch')].map(
      (stretch) => stretch.getAttribute('data-position'),
    );
    assert.ok(
      positions.includes('government') && positions.includes('opposition'),
      positions.join(' '),
    );
    const at = (date: string) =>
      Number(card('SV', date).querySelector('.needle')?.getAttribute('x'));
    assert.ok(at('2019-09-04') < at('2024-09-04'));
    assert.equal(card('FJ', '2019-09-04').querySelector('.strip'), null);
  });

  it('fades what is carried, and keeps words of other scripts apart', () => {
    assert.ok(card('BW', '2026-11-21').querySelector('.faded .verdict'));
    assert.equal(card('RU', '2019-09-04').querySelector('.faded'), null);
    const parts = [...card('RU', '2019-09-04').querySelectorAll('.known .note:last-child bdi')];
    assert.ok(parts.length > 1);
  });

  it('is closed by a button for fingers', () => {
    let closed = 0;
    card('RU', '2019-09-04', undefined, () => void closed++)
      .querySelector<HTMLElement>('.close')
      ?.click();
    assert.equal(closed, 1);
  });
});
