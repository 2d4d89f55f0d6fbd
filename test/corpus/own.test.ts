import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCorpus, type SourceFile } from '../../src/corpus/corpus.ts';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import { pack } from '../../src/corpus/pack.ts';
import { positionAt } from '../../src/corpus/position.ts';
import { record, sourceFile } from '../support/statement.ts';
import { COUNTRIES, someDay, someParts } from './arbitraries.ts';

const PARTS = { asOf: '2026-03-12', searched: [], organisations: [] };
const noRegion = () => null;
const bundled = sourceFile({ id: 'gazette-1' }, { country: 'SE', position: 'neutral' });
const merged = (...own: SourceFile[]) =>
  readCorpus(pack({ ...PARTS, files: [bundled] }), noRegion, own);
const at = (corpus: ReturnType<typeof merged>, code: string) =>
  positionAt(corpus, code, '2019-12-01', KEEP_ALL);

describe('the reader’s own statements', () => {
  it('count by the same rule as those of the corpus, and are known as own', () => {
    const own = sourceFile(
      { id: 'herald-2' },
      { country: 'SE', position: 'disputes', stated: '2019-11-01' },
      { country: 'NO', position: 'government' },
    );
    const answer = at(merged(own), 'SE');
    assert.equal(answer.position, 'disputes');
    assert.equal(answer.statement?.source.own, true);
    assert.equal(at(merged(own), 'NO').position, 'government');
    assert.equal(at(merged(), 'SE').statement?.source.own, undefined);
  });

  it('contest those of the corpus, and are contested by them', () => {
    const own = sourceFile({ id: 'herald-2' }, { country: 'SE', position: 'government' });
    const answer = at(merged(own), 'SE');
    assert.equal(answer.statement?.source.id, 'gazette-1');
    assert.deepEqual(
      answer.contestedBy.map(({ source }) => source.own),
      [true],
    );
  });

  it('take the place of a document of the same id', () => {
    const own = sourceFile({ id: 'gazette-1' }, { country: 'NO', position: 'government' });
    const corpus = merged(own);
    assert.equal(at(corpus, 'SE').position, 'none');
    assert.equal(at(corpus, 'NO').position, 'government');
    assert.equal(corpus.sources.size, 1);
  });

  it('decide just as if they had come with the extension', () =>
    fc.assert(
      fc.property(
        someParts,
        fc.nat(3),
        fc.constantFrom(...COUNTRIES),
        someDay,
        (parts, share, country, day) => {
          const [own, rest] = [parts.files.slice(0, share), parts.files.slice(share)];
          const apart = readCorpus(pack({ ...parts, files: rest }), noRegion, own);
          const together = readCorpus(pack(parts), noRegion);
          const position = (corpus: typeof apart) => {
            const { statement, contestedBy, ...answer } = positionAt(
              corpus,
              country,
              day,
              KEEP_ALL,
            );
            return { ...answer, id: statement?.source.id, against: contestedBy.length };
          };
          assert.deepEqual(position(apart), position(together));
        },
      ),
    ));

  it('of Venezuela decide nothing', () => {
    const own = { ...sourceFile({ id: 'herald-2' }), records: [record({ country: 'VE' })] };
    assert.equal(at(merged(own), 'VE').position, 'none');
  });
});
