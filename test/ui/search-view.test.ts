import assert from 'node:assert/strict';
import { h } from 'preact';
import type { Answer } from '../../src/corpus/model.ts';
import { SearchView } from '../../src/ui/search-view.tsx';
import { stage } from '../support/dom.ts';

const NOTHING: Answer = {
  position: 'none',
  statement: null,
  carried: false,
  episode: null,
  contestedBy: [],
};
const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the search over all countries', () => {
  const on = stage();
  let chosen: string[];
  let asked: string[];

  async function search(query: string, subjects: string[]) {
    chosen = [];
    asked = [];
    on.show(
      h(SearchView, {
        label: 'Look up',
        query,
        found: subjects.map((subject) => ({ subject, answer: NOTHING })),
        dated: 'Positions of today',
        onQuery: (text: string) => asked.push(text),
        onChoose: (subject: string) => chosen.push(subject),
      }),
    );
    on.find('input').focus();
    await pause();
  }
  const active = () => on.find('[aria-selected="true"] .name').textContent;

  it('marks the first result, and the next by arrow', async () => {
    await search('ni', ['NE', 'NG', 'NI']);
    assert.equal(active(), 'Niger');
    on.press('ArrowDown');
    await pause();
    assert.equal(active(), 'Nigeria');
    assert.equal(
      on.find('input').getAttribute('aria-activedescendant'),
      on.find('[aria-selected="true"]').id,
    );
  });

  it('goes round at both ends', async () => {
    await search('ni', ['NE', 'NG', 'NI']);
    on.press('ArrowUp');
    await pause();
    assert.equal(active(), 'Nicaragua');
    on.press('ArrowDown');
    await pause();
    assert.equal(active(), 'Niger');
  });

  it('keeps the mark on its country where the results change around it', async () => {
    await search('ni', ['NE', 'NG', 'NI']);
    on.press('ArrowDown');
    await pause();
    await search('ni', ['NI', 'NE', 'KE', 'NG']);
    assert.equal(active(), 'Nigeria');
  });

  it('opens the marked result by Enter, and any by click', async () => {
    await search('ni', ['NE', 'NG', 'NI']);
    on.press('ArrowDown');
    await pause();
    on.press('Enter');
    on.all('[role=option]')[2]!.click();
    assert.deepEqual(chosen, ['NG', 'NI']);
  });

  it('empties the box by Escape', async () => {
    await search('ni', ['NE']);
    on.press('Escape');
    assert.deepEqual(asked, ['']);
  });

  it('leaves Escape to the browser where the box is empty', async () => {
    await search('', []);
    on.press('Escape');
    assert.deepEqual(asked, []);
  });

  it('says how many results there are, and when there is none', async () => {
    await search('ni', ['NE', 'NG', 'NI']);
    assert.equal(on.find('[role=status]').textContent, '3 results');
    await search('qqq', []);
    assert.match(document.body.textContent, /No country or organisation is called “qqq”\./);
    assert.equal(on.find('input').getAttribute('aria-expanded'), 'false');
  });
});
