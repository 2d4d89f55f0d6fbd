import '../support/extension.ts';
import assert from 'node:assert/strict';
import { knownIn } from '../../src/platform/known.ts';
import { amongSound, dropping } from '../../src/platform/own.ts';
import { adding } from '../../src/suggestions/document.ts';
import { record, sourceFile } from '../support/statement.ts';

const SOUND = sourceFile({ id: 'own-1' }, { country: 'NO' });
const ids = (changes: object) => Object.keys(changes);

describe('what is stored and cannot be read', () => {
  const add = amongSound(
    knownIn(null),
    adding(SOUND, record({ country: 'SE' }), () => false),
  );

  it('takes no statement in, not even of the same page, and keeps its id', () => {
    assert.deepEqual(ids(add({ 'own-1': SOUND })), ['own-1']);
    const free = 'own-the-gazette-2019-05-01';
    for (const damaged of [{ ...SOUND, records: 7 }, { ...SOUND, form: 2 }, 'odd', null])
      assert.deepEqual(ids(add({ 'own-1': damaged })), [free]);
    assert.deepEqual(ids(add({ [free]: { ...SOUND, records: 7 } })), [`${free}-2`]);
    // A file that stands under another id than its own is none of that id.
    assert.deepEqual(ids(add({ 'own-2': SOUND })), [free]);
  });

  it('is taken away where it is still as it was seen', () => {
    const drop = dropping({ id: 'own-1', value: { a: 1, b: 2 }, faults: [] });
    assert.deepEqual(drop({ 'own-1': { b: 2, a: 1 }, 'own-2': SOUND }), { 'own-1': null });
    assert.deepEqual(drop({ 'own-1': SOUND }), {});
    assert.deepEqual(drop({}), {});
  });
});
