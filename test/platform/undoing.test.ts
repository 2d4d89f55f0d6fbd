import assert from 'node:assert/strict';
import type { SourceFile } from '../../src/corpus/corpus.ts';
import { undoing } from '../../src/platform/undoing.ts';
import { sourceFile } from '../support/statement.ts';

const file = (...countries: string[]): SourceFile =>
  sourceFile({ id: 'own-1' }, ...countries.map((country) => ({ country })));
const countries = (one: SourceFile | null | undefined) =>
  one && one.records.map(({ country }) => country);

describe('taking back what was done to own statements', () => {
  it('brings back what was there where nobody did anything since', () => {
    const [one, two] = [file('NO'), file('NO', 'SE')];
    assert.deepEqual(undoing({ 'own-1': one }, { 'own-1': two })({ 'own-1': two }), {
      'own-1': one,
    });
    assert.deepEqual(undoing({}, { 'own-1': one })({ 'own-1': one }), { 'own-1': null });
    assert.deepEqual(undoing({ 'own-1': one }, { 'own-1': null })({}), { 'own-1': one });
  });

  it('keeps what another window added to the same document since', () => {
    const added = undoing({ 'own-1': file('NO') }, { 'own-1': file('NO', 'SE') });
    assert.deepEqual(countries(added({ 'own-1': file('NO', 'SE', 'DK') })['own-1']), ['NO', 'DK']);
    const deleted = undoing({ 'own-1': file('NO', 'SE') }, { 'own-1': file('SE') });
    assert.deepEqual(countries(deleted({ 'own-1': file('SE', 'DK') })['own-1']), [
      'SE',
      'DK',
      'NO',
    ]);
  });

  it('keeps it too where the document was new, or gone in between', () => {
    const made = undoing({}, { 'own-1': file('NO') });
    assert.deepEqual(countries(made({ 'own-1': file('NO', 'SE') })['own-1']), ['SE']);
    const gone = undoing({ 'own-1': file('NO') }, { 'own-1': null });
    assert.deepEqual(countries(gone({ 'own-1': file('SE') })['own-1']), ['SE', 'NO']);
  });

  it('takes a document for new that has the name of what every object has', () => {
    const one = sourceFile({ id: 'constructor' }, { country: 'NO' });
    const undo = undoing({}, { constructor: one });
    assert.equal(undo({ constructor: one })['constructor'], null);
  });
});
