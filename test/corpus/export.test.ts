import assert from 'node:assert/strict';
import { readCorpusFiles, loadCorpus } from '../../scripts/build/corpus.ts';
import { csvText } from '../../src/corpus/csv.ts';
import { sourceFilesOf, statementsAsCsv } from '../../src/corpus/export.ts';
import { smallCorpus, sourceFile } from '../support/statement.ts';

describe('the statements as files for other tools', () => {
  it('are as JSON the source files they were made of', () => {
    const { files } = readCorpusFiles().parts;
    const byId = files.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    assert.deepEqual(sourceFilesOf(loadCorpus()), byId);
  });

  it('are as CSV a row for each, beside its source', () => {
    const corpus = loadCorpus();
    const lines = statementsAsCsv(corpus).split('\r\n');
    assert.equal(lines.length, corpus.statements.length + 2);
    assert.match(lines[0] ?? '', /^country,organisation,binds,position,stated,.*,source,outlet,/);
    const lima = lines.find((line) => line.includes(',LIMA,') && line.includes('tass-2019-09-04'));
    assert.match(lima ?? '', /^,LIMA,except MX,opposition,2019-01-23,listed,clear,/);
  });

  it('hold nothing that a spreadsheet would run', () => {
    const summary = '=HYPERLINK("https://example.org","a")';
    const corpus = smallCorpus([
      sourceFile({ outlet: '+1', title: '@SUM(A1)' }, { country: 'SE', summary, speaker: '-2+3' }),
    ]);
    const [, row = ''] = statementsAsCsv(corpus).split('\r\n');
    for (const cell of [`"'=HYPERLINK(""https`, ",'-2+3,", ",'+1,", ",'@SUM(A1),"])
      assert.ok(row.includes(cell), `${cell}: ${row}`);
  });

  for (const [how, text, guarded] of [
    ['signs of full width', '＝1+1', "'＝1+1"],
    ['a plus of full width', '＋1', "'＋1"],
    ['a minus of full width', '－1', "'－1"],
    ['an at of full width', '＠SUM(A1)', "'＠SUM(A1)"],
    ['a small sign', '﹦1+1', "'﹦1+1"],
    ['the sign for minus', '−1', "'−1"],
    ['blanks before it', '  =1+1', "'  =1+1"],
    ['a tab before it', '\t=1+1', "'\t'=1+1"],
    ['a line before it', '\r\n=1+1', "\"'\r'\n'=1+1\""],
    ['a sign that is not seen', '\u200b\ufeff=1+1', "'\u200b\ufeff=1+1"],
    ['a semicolon, which parts cells in some countries', 'Talks; =1+1', "Talks;' =1+1"],
    ['none', 'Talks = peace; a+b', 'Talks = peace; a+b'],
  ] as const)
    it(`are read as text with ${how}`, () =>
      assert.equal(csvText(['a'], [[text]]), `a\r\n${guarded}\r\n`));

  it('keep numbers below zero as they are', () =>
    assert.equal(csvText(['a'], [[-1]]), 'a\r\n-1\r\n'));
});
