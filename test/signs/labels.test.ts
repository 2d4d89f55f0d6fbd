import assert from 'node:assert/strict';
import { EPISODES } from '../../src/corpus/episodes.ts';
import { REGION_IDS } from '../../src/countries/regions.ts';
import { episodeLabel, regionLabel } from '../../src/signs/labels.ts';
import { englishWords } from '../support/words.ts';

describe('labels made from ids', () => {
  for (const episode of EPISODES)
    it(`name the phase ${episode.id}`, () =>
      assert.equal(englishWords.t(episodeLabel(episode)), episode.name));

  it('name every region', () =>
    assert.deepEqual(
      REGION_IDS.filter((id) => !englishWords.t(regionLabel(id))),
      [],
    ));
});
