import assert from 'node:assert/strict';
import fc from 'fast-check';
import { loadCorpus } from '../../scripts/build/corpus.ts';
import { corpusOf, turningDays, type Corpus } from '../../src/corpus/corpus.ts';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import { dayBefore } from '../../src/corpus/partial-date.ts';
import { positionTable } from '../../src/corpus/position-table.ts';
import { positionAt } from '../../src/corpus/position.ts';
import { reportOn } from '../../src/corpus/report.ts';
import { entryAt, tablePosition } from '../../src/corpus/table.ts';
import { timeline } from '../../src/corpus/timeline.ts';
import { COUNTRIES, someDay, someFilter, someParts, someSubject } from './arbitraries.ts';

const noRegion = () => null;
const real = loadCorpus();

/** Every day on which an answer can change, and the days before. */
const criticalDays = (corpus: Corpus, subject: string) =>
  turningDays(corpus, subject)
    .filter((day) => day > '1900')
    .flatMap((day) => [dayBefore(day), day]);

describe('the position table', () => {
  it('says on every day what positionAt says, over random corpora and filters', () => {
    fc.assert(
      fc.property(someParts, someDay, someFilter, (parts, date, filter) => {
        const corpus = corpusOf(parts, noRegion);
        const table = positionTable(corpus, filter);
        for (const country of COUNTRIES) {
          const answer = positionAt(corpus, country, date, filter);
          const entry = entryAt(table, country, date);
          assert.equal(tablePosition(table, country, date), answer.position);
          assert.equal(entry?.carried ?? false, answer.carried);
          assert.equal(entry?.contested ?? false, answer.contestedBy.length > 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does so for every country of the recorded corpus at every turn', () => {
    const table = positionTable(real, KEEP_ALL);
    for (const country of real.bySubject.keys()) {
      if (real.organisations.has(country)) continue;
      for (const day of criticalDays(real, country)) {
        const { position, carried, contestedBy } = positionAt(real, country, day, KEEP_ALL);
        const entry = entryAt(table, country, day);
        assert.deepEqual(
          [entry?.position ?? 'none', entry?.carried ?? false, entry?.contested ?? false],
          [position, carried, contestedBy.length > 0],
          `${country} on ${day}`,
        );
      }
    }
  });

  it('holds countries only, and never Venezuela', () => {
    const countries = Object.keys(positionTable(real, KEEP_ALL));
    assert.ok(countries.includes('BW'));
    for (const other of ['VE', 'EU', 'LIMA']) assert.ok(!countries.includes(other));
  });
});

describe('the timeline', () => {
  it('has a stretch for every day from the first position on, and says what positionAt says', () => {
    fc.assert(
      fc.property(someParts, someSubject, someDay, someFilter, (parts, subject, date, filter) => {
        const corpus = corpusOf(parts, noRegion);
        const stretches = timeline(corpus, subject, filter);
        stretches.forEach(({ to }, i) => {
          const next = stretches[i + 1];
          assert.equal(to, next ? dayBefore(next.from) : null);
        });
        const stretch = stretches.findLast(({ from }) => from <= date);
        const answer = positionAt(corpus, subject, date, filter);
        assert.equal(stretch?.answer.position ?? 'none', answer.position);
        if (!stretch || !answer.statement) return;
        assert.equal(stretch.answer.carried, answer.carried);
        assert.equal(stretch.contestedBy.length > 0, answer.contestedBy.length > 0);
        assert.ok(stretch.statements.includes(answer.statement));
        for (const other of answer.contestedBy) assert.ok(stretch.contestedBy.includes(other));
      }),
      { numRuns: 500 },
    );
  });

  const turns = (country: string) =>
    timeline(real, country, KEEP_ALL)
      .filter(({ turn }) => turn === 'first' || turn === 'changed')
      .map(({ from, answer }) => `${from} ${answer.position}`);

  it('tells the turns of Bolivia', () => {
    assert.deepEqual(turns('BO'), [
      '2019-01-10 government',
      '2019-11-13 opposition',
      '2020-11-11 government',
      '2026-01-03 disputes',
    ]);
  });

  it('tells what El Salvador changed to in November 2019', () => {
    assert.ok(turns('SV').includes('2019-11-02 opposition'));
  });

  it('says what began each stretch', () => {
    const serbia = timeline(real, 'RS', KEEP_ALL);
    assert.deepEqual(
      serbia.map(({ episode, turn, contestedBy }) => [episode.id, turn, contestedBy.length > 0]),
      [
        ['interim', 'first', true],
        ['after_interim', 'carried', true],
        ['after_interim', 'restated', false],
        ['election', 'restated', false],
        ['capture', 'changed', false],
      ],
    );
  });

  it('is empty where nothing is recorded', () => {
    assert.deepEqual(timeline(real, 'VE', KEEP_ALL), []);
    assert.deepEqual(timeline(real, 'TV', KEEP_ALL), []);
  });
});

describe('a country’s report', () => {
  const today = '2026-11-21';

  it('says since when the position of the date stands', () => {
    assert.equal(reportOn(real, 'BO', '2019-09-04', today, KEEP_ALL).since, '2019');
    assert.equal(reportOn(real, 'BO', '2020-01-01', today, KEEP_ALL).since, '2019-11-13');
    assert.equal(reportOn(real, 'TV', '2020-01-01', today, KEEP_ALL).since, null);
  });

  it('counts anew in each episode: the claimant of 2019 is not that of 2024', () => {
    const { at, since } = reportOn(real, 'US', '2024-08-15', today, KEEP_ALL);
    assert.equal(at.position, 'opposition');
    assert.equal(since, '2024-08-01');
  });

  it('tells the first change after the date, up to today', () => {
    const { change, now } = reportOn(real, 'SV', '2019-09-25', today, KEEP_ALL);
    assert.deepEqual([change?.day, change?.answer.position], ['2019-09-26', 'disputes']);
    assert.equal(now.position, 'disputes');
    assert.equal(reportOn(real, 'SV', '2019-09-25', '2019-09-25', KEEP_ALL).change, null);
  });

  it('tells countries searched in vain from those nobody searched', () => {
    assert.equal(reportOn(real, 'TV', today, today, KEEP_ALL).searched, true);
    assert.equal(reportOn(real, 'BT', today, today, KEEP_ALL).searched, false);
    assert.equal(reportOn(real, 'TV', today, today, KEEP_ALL).asOf, real.asOf);
  });

  it('notes what most members of an organisation did only from the day they did', () => {
    const notes = (date: string) => reportOn(real, 'FR', date, today, KEEP_ALL).notes.length;
    assert.deepEqual([notes('2019-01-22'), notes('2019-09-04')], [0, 1]);
  });
});
