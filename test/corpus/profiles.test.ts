import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KEEP_ALL, keeps, type Filter } from '../../src/corpus/filter.ts';
import {
  choose,
  chosenId,
  forget,
  GIVEN_FILTERS,
  rename,
  saveAs,
  UNSAVED,
  type Choosing,
} from '../../src/corpus/profiles.ts';
import { smallCorpus, sourceFile } from '../support/statement.ts';
import { someFilter } from './arbitraries.ts';

const NONE = { own: {}, unsaved: null };
const late: Filter = { ...KEEP_ALL, from: '2024' };
const start: Choosing = { filter: KEEP_ALL, profiles: NONE };

describe('saved filters', () => {
  it('begin with everything', () => assert.equal(chosenId(start), 'all'));

  it('are chosen, saved under a name, renamed and forgotten', () => {
    const saved = saveAs({ ...start, filter: late }, 'k1', 'Since 2024');
    assert.equal(chosenId(saved), 'k1');
    const away = choose(saved, 'clear');
    assert.equal(chosenId(away), 'clear');
    assert.deepEqual(choose(away, 'k1').filter, late);
    assert.equal(rename(saved.profiles, 'k1', 'Late').own['k1']?.name, 'Late');
    const without = { ...saved, profiles: forget(saved.profiles, 'k1') };
    assert.equal(chosenId(without), UNSAVED);
    assert.deepEqual(without.filter, late);
  });

  it('keep a choice without a name when another takes its place', () => {
    const away = choose({ ...start, filter: late }, 'official');
    assert.equal(chosenId(away), 'official');
    assert.deepEqual(choose(away, UNSAVED).filter, late);
  });

  it('are the same whatever the order in which they leave out', () => {
    const bases = [...GIVEN_FILTERS.official.without.bases].reverse();
    const filter = { ...KEEP_ALL, without: { ...KEEP_ALL.without, bases } };
    assert.equal(chosenId({ ...start, filter }), 'official');
  });

  it('lose no filter by choosing, whatever it is', () =>
    fc.assert(
      fc.property(someFilter, fc.constantFrom('all', 'official', 'clear'), (filter, other) => {
        const before = { filter, profiles: NONE };
        const there = choose(before, other);
        assert.deepEqual(choose(there, chosenId(before)).filter, filter);
      }),
    ));

  it('that are given keep just what they say', () => {
    const corpus = smallCorpus([
      sourceFile({}, { country: 'PE' }, { country: 'PE', basis: 'listed' }),
      sourceFile({ id: 'herald-1', stateControlled: true }, { country: 'PE', certainty: 'weak' }),
    ]);
    const kept = (filter: Filter) =>
      corpus.statements.map((statement) => Number(keeps(filter, statement, null))).join('');
    assert.equal(kept(GIVEN_FILTERS.all), '111');
    assert.equal(kept(GIVEN_FILTERS.official), '101');
    assert.equal(kept(GIVEN_FILTERS.notState), '110');
    assert.equal(kept(GIVEN_FILTERS.clear), '110');
  });
});
