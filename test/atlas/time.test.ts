import assert from 'node:assert/strict';
import { loadCorpus } from '../../scripts/build/corpus.ts';
import { changesIn, nextChange } from '../../src/atlas/changes.ts';
import { countsOn, countsOver, sumOf } from '../../src/atlas/counts.ts';
import { addDays, addMonths, lengthOf, shareOf, within } from '../../src/atlas/days.ts';
import { EVENTS } from '../../src/atlas/events.ts';
import { changeWords } from '../../src/atlas/labels.ts';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import { POSITIONS } from '../../src/corpus/model.ts';
import { isDay } from '../../src/corpus/partial-date.ts';
import { positionAt } from '../../src/corpus/position.ts';
import { positionTable } from '../../src/corpus/position-table.ts';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { englishWords } from '../support/words.ts';

const corpus = loadCorpus();
const table = positionTable(corpus, KEEP_ALL);
const changes = changesIn(table, '2026-11-21');

describe('the days of the atlas', () => {
  it('go on by day and by month, to the last day of shorter months', () => {
    assert.equal(addDays('2019-12-31', 1), '2020-01-01');
    assert.equal(addMonths('2019-01-31', 1), '2019-02-28');
    assert.equal(addMonths('2020-01-31', 1), '2020-02-29');
    assert.equal(addMonths('2019-01-15', -1), '2018-12-15');
  });

  it('stay within the span', () => {
    const span = { from: '2019-01-01', to: '2019-12-31' };
    assert.equal(within(span, '2018-06-01'), '2019-01-01');
    assert.equal(within(span, '2020-06-01'), '2019-12-31');
    assert.equal(lengthOf(span), 364);
    assert.deepEqual([shareOf(span, '2019-01-01'), shareOf(span, '2019-12-31')], [0, 1]);
  });

  it('hold the events that turned the question, in order', () => {
    const days = EVENTS.map(({ day }) => day);
    assert.deepEqual(days, days.toSorted());
    assert.ok(days.every(isDay));
  });
});

describe('the changes', () => {
  const lines = changes.map((change) => changeWords(change, englishWords));

  it('say in one line who went from where to where', () =>
    assert.ok(lines.includes('2 November 2019: El Salvador, disputing to opposition')));

  it('say what was recorded for the first time', () =>
    assert.ok(
      lines.some((line) => /^23 January 2019: .*Malta.*, first recorded, opposition$/.test(line)),
    ));

  it('are those of the rule: the position differs from the day before', () => {
    for (const { day, before, after, countries } of changes)
      for (const country of countries) {
        assert.equal(positionAt(corpus, country, day, KEEP_ALL).position, after);
        assert.equal(positionAt(corpus, country, addDays(day, -1), KEEP_ALL).position, before);
      }
  });

  it('lead from day to day, both ways, and end', () => {
    assert.equal(nextChange(changes, '2019-10-01', 1), '2019-11-02');
    assert.equal(nextChange(changes, '2019-11-02', -1), '2019-09-26');
    assert.equal(nextChange(changes, '2026-11-21', 1), null);
    assert.equal(nextChange(changes, '2019-01-01', -1), null);
  });

  it('end with the day asked for', () =>
    assert.ok(changesIn(table, '2019-02-01').every(({ day }) => day <= '2019-02-01')));
});

describe('the counts', () => {
  const counts = countsOver(table);

  for (const date of ['2019-01-09', '2019-09-04', '2024-07-28', '2026-11-21'])
    it(`are those of the rule on ${date}`, () => {
      const answers = COUNTRY_CODES.map((code) => positionAt(corpus, code, date, KEEP_ALL));
      const on = countsOn(counts, date);
      for (const position of POSITIONS) {
        const of = answers.filter((answer) => answer.position === position);
        const carried = of.filter((answer) => answer.carried).length;
        assert.deepEqual(on[position], { held: of.length - carried, carried }, position);
      }
    });

  it('are nothing before anything was said', () =>
    assert.equal(sumOf(countsOn(counts, '2018-12-31')), 0));
});
