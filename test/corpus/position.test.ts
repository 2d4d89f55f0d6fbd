import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCorpusFiles } from '../../scripts/build/corpus.ts';
import { corpusOf, type CorpusParts, type SourceRecord } from '../../src/corpus/corpus.ts';
import { KEEP_ALL, type Filter } from '../../src/corpus/filter.ts';
import type { Answer, Binds } from '../../src/corpus/model.ts';
import { daysFrom } from '../../src/corpus/partial-date.ts';
import { keptStatements, positionAt } from '../../src/corpus/position.ts';
import { someDay, someFilter, someParts, someRecord, someSubject } from './arbitraries.ts';
import { naivePosition, type NaiveAnswer } from './naive.ts';

const noRegion = () => null;

/** What two ways of answering must agree on. */
function essence({ position, statement, carried, contestedBy }: Answer): NaiveAnswer {
  return {
    position,
    basis: statement?.basis ?? null,
    source: statement?.source.id ?? null,
    start: statement?.start ?? null,
    carried,
    contested: contestedBy.length > 0,
  };
}

const answer = (parts: CorpusParts, subject: string, date: string, filter: Filter = KEEP_ALL) =>
  positionAt(corpusOf(parts, noRegion), subject, date, filter);

/** The parts with one more document, of one record. */
function withRecord(parts: CorpusParts, id: string, record: SourceRecord): CorpusParts {
  const [first] = parts.files;
  assert.ok(first);
  return { ...parts, files: [...parts.files, { ...first, id, records: [record] }] };
}

describe('positionAt', () => {
  it('agrees with the rule written a second time, over random corpora and filters', () => {
    fc.assert(
      fc.property(someParts, someSubject, someDay, someFilter, (parts, subject, date, filter) => {
        assert.deepEqual(
          essence(answer(parts, subject, date, filter)),
          naivePosition(parts, subject, date, filter),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with it on every subject of the recorded corpus', () => {
    const { parts } = readCorpusFiles();
    const corpus = corpusOf(parts, noRegion);
    const dates = ['2019-01-09', '2019-01-15', '2019-02-10', '2019-09-04', '2020-06-01'];
    for (const date of [...dates, '2023-06-01', '2024-12-01', '2026-01-03', '2026-11-21'])
      for (const subject of [...corpus.bySubject.keys(), 'VE'])
        assert.deepEqual(
          essence(positionAt(corpus, subject, date, KEEP_ALL)),
          naivePosition(parts, subject, date, KEEP_ALL),
          `${subject} on ${date}`,
        );
  });

  it('never depends on the order of records', () => {
    const shuffled = someParts.chain((parts) =>
      fc.tuple(
        fc.constant(parts),
        fc.shuffledSubarray([...parts.files], { minLength: parts.files.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, someSubject, someDay, ([parts, files], subject, date) => {
        const turned = files.map((file) => ({ ...file, records: file.records.toReversed() }));
        assert.deepEqual(
          answer({ ...parts, files: turned }, subject, date),
          answer(parts, subject, date),
        );
      }),
    );
  });

  it('does not depend on it where two records of a document differ only in whom they bind', () => {
    const record: Omit<SourceRecord, 'binds'> = {
      organisation: 'EU',
      position: 'opposition',
      stated: '2020-01',
      basis: 'attributed',
      certainty: 'weak',
      speaker: null,
      summary: 'A minister said so.',
      quote: null,
      calls: [],
    };
    const [parts] = fc.sample(someParts, 1);
    const binding = (bound: readonly Binds[]) => {
      const records = bound.map((binds) => ({ ...record, binds }));
      return { ...parts!, files: [{ ...parts!.files[0]!, records }] };
    };
    const bound: Binds[] = ['members', { except: ['AR'] }];
    assert.deepEqual(
      answer(binding(bound.toReversed()), 'EU', '2020-02-01'),
      answer(binding(bound), 'EU', '2020-02-01'),
    );
  });

  it('never uses a record after the date', () => {
    fc.assert(
      fc.property(someParts, someSubject, someDay, (parts, subject, date) => {
        const { statement, contestedBy } = answer(parts, subject, date);
        for (const used of [statement, ...contestedBy]) assert.ok(!used || used.start <= date);
        const past = (record: SourceRecord) => record.stated.slice(0, 10) <= date;
        const files = parts.files.map((f) => ({ ...f, records: f.records.filter(past) }));
        assert.deepEqual(
          essence(answer({ ...parts, files }, subject, date)),
          essence(answer(parts, subject, date)),
        );
      }),
    );
  });

  it('is not changed by a filter that keeps everything', () => {
    const all: Filter = {
      without: { ...KEEP_ALL.without, sources: ['nowhere'], outletCountries: ['ZZ'] },
      from: '1900',
      to: '2100',
    };
    fc.assert(
      fc.property(someParts, someSubject, someDay, (parts, subject, date) => {
        assert.deepEqual(answer(parts, subject, date, all), answer(parts, subject, date));
      }),
    );
  });

  it('is not changed by a weak record where a clear one of the same episode stands', () => {
    fc.assert(
      fc.property(someParts, someSubject, someDay, someRecord, (parts, subject, date, record) => {
        const before = answer(parts, subject, date);
        fc.pre(before.statement?.certainty === 'clear' && !before.carried);
        const more = withRecord(parts, 'a-0', { ...record, certainty: 'weak' });
        assert.deepEqual(answer(more, subject, date).statement, before.statement);
      }),
    );
  });

  it('never lets a derived statement beat a stated one of equal certainty within 31 days', () => {
    fc.assert(
      fc.property(someParts, someSubject, someDay, (parts, subject, date) => {
        const { statement } = answer(parts, subject, date);
        fc.pre(statement?.basis === 'derived');
        const equals = keptStatements(corpusOf(parts, noRegion), subject, KEEP_ALL).filter(
          (s) =>
            s.start <= date &&
            s.episode === statement.episode &&
            s.certainty === statement.certainty,
        );
        const newest =
          equals
            .map((s) => s.start)
            .sort()
            .at(-1) ?? '';
        for (const rival of equals.filter((s) => s.basis === 'stated'))
          assert.ok(daysFrom(rival.start, newest) > 31);
      }),
    );
  });
});
