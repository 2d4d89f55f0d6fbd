import assert from 'node:assert/strict';
import { loadCorpus } from '../../scripts/build/corpus.ts';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import { positionAt } from '../../src/corpus/position.ts';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import {
  ALL,
  chosen,
  countWith,
  entriesOn,
  GROUPS,
  grouped,
  type Choice,
} from '../../src/popup/entries.ts';
import { englishWords } from '../support/words.ts';

const TODAY = '2026-11-21';
const THEN = '2019-09-04';
const byName = (a: string, b: string) =>
  englishWords.compare(englishWords.country(a), englishWords.country(b));

describe('the list of all countries', () => {
  const corpus = loadCorpus();
  const entries = entriesOn(corpus, COUNTRY_CODES.toSorted(byName), TODAY, KEEP_ALL);
  const codes = (choice: Partial<Choice>) =>
    chosen(entries, { ...ALL, ...choice }).map(({ code }) => code);
  const entry = (code: string, day = TODAY) => entriesOn(corpus, [code], day, KEEP_ALL)[0]!;

  it('holds every country but Venezuela, as the rule decides', () => {
    assert.deepEqual(
      entries.map(({ code }) => code),
      COUNTRY_CODES.toSorted(byName).filter((code) => code !== 'VE'),
    );
    for (const day of [THEN, TODAY])
      for (const { code, answer } of entriesOn(corpus, COUNTRY_CODES, day, KEEP_ALL))
        assert.deepEqual(answer, positionAt(corpus, code, day, KEEP_ALL), `${code} ${day}`);
  });

  it('is grouped by position, each country once, each group by name', () => {
    const groups = grouped(entries, 'position');
    assert.deepEqual(
      groups.map(({ position }) => position),
      GROUPS,
    );
    assert.equal(groups.flatMap((group) => group.entries).length, entries.length);
    for (const group of groups) {
      const names = group.entries.map(({ code }) => englishWords.country(code));
      assert.deepEqual(names, names.toSorted(englishWords.compare));
      assert.ok(group.entries.every(({ answer }) => answer.position === group.position));
    }
  });

  it('is sorted by name, or by newest statement with those without at the end', () => {
    const named = grouped(entries, 'name')[0]!.entries;
    assert.equal(englishWords.country(named[0]!.code), 'Afghanistan');
    const newest = grouped(entries, 'newest')[0]!.entries;
    const starts = newest.map((one) => one.newest?.start ?? '');
    assert.deepEqual(starts, starts.toSorted().reverse());
    assert.equal(newest.length, entries.length);
  });

  it('dates the newest statement by the day shown', () => {
    assert.ok((entry('BR', THEN).newest?.start ?? '') <= THEN);
    assert.ok((entry('BR').newest?.start ?? '') > THEN);
    assert.equal(entry('AQ').newest, null);
  });

  it('is narrowed by positions, region, certainty, changed sides and contradiction', () => {
    assert.deepEqual(
      codes({ positions: ['opposition', 'none'] }).length,
      [...codes({ positions: ['opposition'] }), ...codes({ positions: ['none'] })].length,
    );
    assert.ok(codes({ region: '005' }).includes('BR') && !codes({ region: '005' }).includes('MX'));
    assert.ok(codes({ changed: true }).includes('BR'));
    assert.ok(!codes({ changed: true }).includes('RU'));
    for (const certainty of ['clear', 'weak'] as const)
      for (const one of chosen(entries, { ...ALL, certainty }))
        assert.equal(one.answer.statement?.certainty, certainty);
    for (const one of chosen(entries, { ...ALL, contested: true }))
      assert.ok(one.answer.contestedBy.length > 0);
  });

  it('counts a change of sides only once it has come', () => {
    assert.equal(entry('SV', THEN).changed, false);
    assert.equal(entry('SV', '2020-06-01').changed, true);
  });

  it('says of each chip what it would leave beside the others', () => {
    const choice = { ...ALL, region: '005' };
    assert.equal(
      GROUPS.reduce((sum, one) => sum + countWith(entries, choice, { positions: [one] }), 0),
      codes({ region: '005' }).length,
    );
  });
});
