import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import {
  findSources,
  GROUPINGS,
  groupSources,
  isLeftOut,
  leftOutWith,
  setGroup,
  setSource,
  type SourceGroup,
} from '../../src/options/source-tree.ts';
import { smallCorpus, sourceFile } from '../support/statement.ts';
import { englishWords } from '../support/words.ts';

const corpus = smallCorpus([
  sourceFile({ id: 'a' }, { country: 'PE' }),
  sourceFile({ id: 'b', outlet: 'Courier', title: 'Vote urged' }, { country: 'PE' }),
  sourceFile(
    { id: 'c', outlet: 'Herald', outletCountry: 'AR', kind: 'mirror', stateControlled: true },
    { country: 'PE' },
  ),
  sourceFile(
    { id: 'd', outlet: 'Post', outletCountry: null, published: null, stateControlled: null },
    { country: 'PE' },
  ),
]);
const sources = [...corpus.sources.values()];
const by = (grouping: (typeof GROUPINGS)[number]) => groupSources(sources, grouping, englishWords);
const { without: ALL } = KEEP_ALL;
const names = (groups: readonly SourceGroup[]) =>
  groups.map(({ name, found }) => `${name}: ${found.map(({ id }) => id).join(' ')}`);
const groupOf = (grouping: (typeof GROUPINGS)[number], key: string | null) => {
  const found = by(grouping).find((group) => group.key === key);
  assert.ok(found);
  return found;
};
const left = (without: typeof ALL) =>
  sources.filter((source) => isLeftOut(without, source)).map(({ id }) => id);

describe('sources in groups', () => {
  it('stand by country, kind, control and year', () => {
    assert.deepEqual(names(by('country')), [
      'Argentina: c',
      'Country not known: d',
      'New Zealand: b a',
    ]);
    assert.deepEqual(names(by('kind')), ['Copy of another outlet: c', 'Newspaper: b d a']);
    assert.deepEqual(names(by('control')), [
      'Outlets controlled by a state: c',
      'Outlets not controlled by a state: b a',
      'Outlets whose control is not known: d',
    ]);
    assert.deepEqual(names(by('year')), ['2019: b c a', 'undated: d']);
  });

  it('are found by the name of group, outlet or document', () => {
    assert.deepEqual(names(findSources(by('country'), ' zealand ')), ['New Zealand: b a']);
    assert.deepEqual(names(findSources(by('country'), 'vote')), ['New Zealand: b']);
    assert.deepEqual(names(findSources(by('kind'), 'post')), ['Newspaper: d']);
    assert.deepEqual(names(findSources(by('country'), 'nothing of the kind')), []);
  });

  it('are left out with their group, and later ones of the group with them', () => {
    const without = setGroup(ALL, groupOf('country', 'NZ'), false);
    assert.deepEqual(without, { ...ALL, outletCountries: ['NZ'] });
    assert.deepEqual(left(without), ['a', 'b']);
    assert.deepEqual(left(setGroup(ALL, groupOf('year', null), false)), ['d']);
  });

  it('are left out singly, and the group takes them all back', () => {
    const without = setSource(ALL, groupOf('country', 'NZ'), sources[0]!, false);
    assert.deepEqual(without.sources, ['a']);
    assert.deepEqual(setGroup(without, groupOf('country', 'NZ'), true), ALL);
  });

  it('can be the only ones of a group that is left out', () => {
    const group = groupOf('country', 'NZ');
    const without = setSource(setGroup(ALL, group, false), group, sources[0]!, true);
    assert.deepEqual(left(without), ['b']);
    assert.deepEqual(without.outletCountries, []);
  });

  it('are the only ones ticked where a group was searched', () => {
    const [group] = findSources(by('country'), 'vote');
    assert.ok(group);
    assert.deepEqual(setGroup(ALL, group, false), { ...ALL, sources: ['b'] });
  });

  it('that are left out with another group say with which', () => {
    const without = setGroup(ALL, groupOf('kind', 'mirror'), false);
    const source = sources.find(({ id }) => id === 'c')!;
    assert.deepEqual(leftOutWith(without, source, 'country', englishWords), [
      'Copy of another outlet',
    ]);
    assert.deepEqual(leftOutWith(without, source, 'kind', englishWords), []);
  });

  it('are all left out or all kept by ticking every group, from wherever one starts', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...GROUPINGS),
        fc.subarray(['a', 'b', 'c', 'd']),
        fc.boolean(),
        (grouping, out, on) => {
          const start: typeof ALL = { ...ALL, sources: out };
          const set = by(grouping).reduce((now, group) => setGroup(now, group, on), start);
          assert.equal(left(set).length, on ? 0 : 4);
        },
      ),
    ));
});
