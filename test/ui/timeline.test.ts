import assert from 'node:assert/strict';
import { h } from 'preact';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import { timeline } from '../../src/corpus/timeline.ts';
import { phasesOf } from '../../src/signs/timeline.ts';
import { Timeline } from '../../src/ui/timeline.tsx';
import { stage } from '../support/dom.ts';
import { smallCorpus, sourceFile } from '../support/statement.ts';

const corpus = smallCorpus([
  sourceFile(
    {},
    { country: 'NZ', position: 'opposition', stated: '2020-03' },
    { country: 'NZ', position: 'neutral', stated: '2021-06-01' },
    { country: 'NZ', position: 'disputes', stated: '2021-06-01', certainty: 'weak' },
  ),
]);
const phases = phasesOf(
  [{ stretches: timeline(corpus, 'NZ', KEEP_ALL), statements: [] }],
  '2023-06-01',
);
const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('positions over time', () => {
  const on = stage();
  const said = () => on.all('button').map((button) => button.getAttribute('aria-label'));
  const caption = () => on.find('.said').textContent;

  it('are said in words for each stretch', () => {
    on.show(h(Timeline, { phases }));
    assert.deepEqual(said(), [
      'March 2020 to 31 May 2021: Recognises the opposition claimant · The Gazette',
      '1 June 2021 to 4 January 2023: Takes no side · sources disagree: Disputes the government’s legitimacy · The Gazette',
      'Since 5 January 2023: Takes no side · from an earlier phase · sources disagree: Disputes the government’s legitimacy · The Gazette',
    ]);
  });

  it('begin at the last stretch, and show what it says', () => {
    on.show(h(Timeline, { phases }));
    assert.equal(caption(), said()[2]);
  });

  it('are walked through by arrows, as one stop of the Tab key', async () => {
    on.show(h(Timeline, { phases }));
    on.all('button')[2]!.focus();
    on.press('ArrowLeft');
    await pause();
    assert.equal(caption(), said()[1]);
    on.press('ArrowUp');
    on.press('ArrowUp');
    await pause();
    assert.equal(caption(), said()[0]);
    assert.deepEqual(
      on.all('button').map((button) => button.tabIndex),
      [0, -1, -1],
    );
  });

  it('name phases and years', () => {
    on.show(h(Timeline, { phases }));
    assert.match(
      document.body.textContent,
      /the interim presidency · January 2019 – January 2023.*2020.*2021.*after the interim government · January 2023 – today/,
    );
  });
});
