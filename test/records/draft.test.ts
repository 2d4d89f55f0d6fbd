import assert from 'node:assert/strict';
import { knownIn } from '../../src/platform/known.ts';
import {
  deleting,
  draftOf,
  EMPTY,
  faultyFields,
  seenAt,
  storing,
  type Draft,
} from '../../src/records/draft.ts';
import { sourceFile } from '../support/statement.ts';

const KNOWN = knownIn({
  organisations: [{ id: 'EU' }],
});
const SOUND: Draft = {
  ...EMPTY,
  subject: 'SE',
  position: 'neutral',
  stated: '2019-05-01',
  summary: 'Asked both sides\n to talk.',
  outlet: 'The Gazette & Herald',
  url: 'https://gazette.example/1',
  published: '2019-05-01',
  language: 'en',
};
const free = () => false;
const faulty = (change: Partial<Draft>) => [...faultyFields({ ...SOUND, ...change }, KNOWN)];

describe('the form of a statement', () => {
  it('tells which fields are wrong', () => {
    assert.deepEqual(faulty({}), []);
    assert.deepEqual(faulty({ subject: '' }), ['subject']);
    assert.deepEqual(faulty({ position: '' }), ['position']);
    assert.deepEqual(faulty({ url: 'javascript:alert(1)' }), ['url']);
    assert.deepEqual(faulty({ stated: '2019-06-01' }), ['stated']);
    assert.deepEqual(faulty({ published: 'yesterday' }), ['published']);
    assert.deepEqual(faulty({ quote: 'one '.repeat(13) }), ['quote']);
    assert.deepEqual(faulty({ summary: '', language: 'English' }).sort(), ['language', 'summary']);
  });

  it('makes a document of its own, under an id that is free', () => {
    const stored = storing(
      SOUND,
      KNOWN,
      null,
      (id) => id === 'own-the-gazette-herald-2019-05-01',
    )({});
    const [[id, file] = ['', null]] = Object.entries(stored);
    assert.equal(id, 'own-the-gazette-herald-2019-05-01-2');
    assert.deepEqual(
      file?.records.map(({ country, summary }) => `${country} ${summary}`),
      ['SE Asked both sides to talk.'],
    );
  });

  it('goes beside the statements of the same page', () => {
    const before = sourceFile({ id: 'own-1', url: SOUND.url }, { country: 'NO' });
    const stored = storing(SOUND, KNOWN, null, free)({ 'own-1': before });
    assert.deepEqual(
      stored['own-1']?.records.map(({ country }) => country),
      ['NO', 'SE'],
    );
  });

  it('takes the place of the statement it was opened for, and tells the same again', () => {
    const before = sourceFile(
      { id: 'own-1' },
      { country: 'NO' },
      { organisation: 'EU', binds: 'most' },
    );
    const place = seenAt([before], { source: 'own-1', at: 1 });
    const draft = place && draftOf([before], place);
    assert.ok(draft);
    assert.deepEqual(storing(draft, KNOWN, place, free)({ 'own-1': before }), { 'own-1': before });
    const changed = storing(
      { ...draft, position: 'disputes' },
      KNOWN,
      place,
      free,
    )({ 'own-1': before });
    assert.deepEqual(
      changed['own-1']?.records.map(({ position }) => position),
      ['neutral', 'disputes'],
    );
  });

  it('is deleted alone, the last with its document', () => {
    const two = sourceFile({ id: 'own-1' }, { country: 'NO' }, { country: 'SE' });
    const [norway, sweden] = two.records;
    assert.ok(norway && sweden);
    const one = deleting({ source: 'own-1', at: 0, record: norway })({ 'own-1': two })['own-1'];
    assert.deepEqual(
      one?.records.map(({ country }) => country),
      ['SE'],
    );
    assert.deepEqual(
      deleting({ source: 'own-1', at: 1, record: sweden })({ 'own-1': one ?? two }),
      {
        'own-1': null,
      },
    );
    assert.deepEqual(deleting({ source: 'gone', at: 0, record: norway })({}), {});
  });

  it('is found again where another window has changed its document meanwhile', () => {
    const three = sourceFile(
      { id: 'own-1' },
      { country: 'NO' },
      { country: 'SE' },
      { country: 'DK' },
    );
    const seen = seenAt([three], { source: 'own-1', at: 1 });
    const draft = seen && draftOf([three], seen);
    assert.ok(draft);
    // Storage gives keys back in an order of its own.
    const turned = three.records.map(
      (record) => Object.fromEntries(Object.entries(record).reverse()) as unknown as typeof record,
    );
    const now = { 'own-1': { ...three, records: turned.slice(1) } };
    const left = (changes: ReturnType<ReturnType<typeof deleting>>) =>
      changes['own-1']?.records.map(({ country, position }) => `${country} ${position}`);
    const edit = storing({ ...draft, position: 'disputes' }, KNOWN, seen, free);
    assert.deepEqual(left(edit(now)), ['SE disputes', 'DK neutral']);
    assert.deepEqual(left(deleting(seen)(now)), ['DK neutral']);
    const without = { 'own-1': { ...three, records: three.records.toSpliced(1, 1) } };
    assert.deepEqual(left(edit(without)), ['NO neutral', 'DK neutral', 'SE disputes']);
    assert.deepEqual(deleting(seen)(without), {});
  });
});
