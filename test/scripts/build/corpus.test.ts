import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  buildCorpus,
  CORPUS_FOLDER,
  editorSchema,
  readCorpusFiles,
} from '../../../scripts/build/corpus.ts';
import { ROOT } from '../../../scripts/steps.ts';
import { sentenceOf } from '../../../src/corpus/check.ts';
import { readCorpus } from '../../../src/corpus/corpus.ts';

const SOURCE = {
  id: 'gazette-2019',
  outlet: 'The Gazette',
  title: null,
  url: 'https://gazette.example/1',
  published: '2019',
  language: 'en',
  kind: 'newspaper',
  outletCountry: null,
  stateControlled: null,
  records: [],
};

describe('the corpus on disk', () => {
  it('has no fault', () => assert.deepEqual(readCorpusFiles().faults.map(sentenceOf), []));

  it('is what README counts', () => {
    const { files } = readCorpusFiles().parts;
    const records = files.flatMap((file) => file.records);
    const distinct = (values: unknown[]) => new Set(values.filter((v) => v !== undefined)).size;
    const clear = records.filter((r) => r.certainty === 'clear').length;
    const counts =
      `${records.length} statements about ${distinct(records.map((r) => r.country))} countries and ` +
      `${distinct(records.map((r) => r.organisation))} organisations, from ${files.length} documents`;
    const firmness = `${clear} are clear, ${records.length - clear} weak`;
    const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8').replace(/\s+/g, ' ');
    for (const sentence of [counts, firmness])
      assert.ok(readme.includes(sentence), `README has to say: ${sentence}`);
  });

  it('packs into 70 KB', () => {
    const bytes = gzipSync(JSON.stringify(buildCorpus()), { level: 9 }).length;
    assert.ok(bytes <= 70 * 1024, `${bytes} bytes`);
  });

  it('reads from its packed form as it was recorded', () => {
    const { parts } = readCorpusFiles();
    const packed = JSON.parse(JSON.stringify(buildCorpus())) as ReturnType<typeof buildCorpus>;
    const corpus = readCorpus(packed, () => null);
    assert.deepEqual(
      [...corpus.sources.values()],
      parts.files.map(({ records, ...source }) => (assert.ok(records), source)),
    );
    const recorded = parts.files.flatMap((file) =>
      file.records.map((record) => ({ ...record, source: file.id })),
    );
    const read = corpus.statements.map((s) => ({
      ...(s.binds ? { organisation: s.subject, binds: s.binds } : { country: s.subject }),
      position: s.position,
      stated: s.stated,
      basis: s.basis,
      certainty: s.certainty,
      speaker: s.speaker,
      summary: s.summary,
      quote: s.quote,
      calls: s.calls,
      source: s.source.id,
    }));
    assert.deepEqual(read, recorded);
    assert.deepEqual([...corpus.searched], parts.searched);
    assert.equal(corpus.asOf, parts.asOf);
  });

  it('is described to editors by a JSON Schema with every field', () => {
    const schema = editorSchema() as { properties: Record<string, { items?: object }> };
    assert.ok('outlet' in schema.properties);
    assert.match(JSON.stringify(schema.properties['records']), /vote-tallies/);
  });
});

describe('a faulty corpus', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'corpus-'));
    for (const file of ['organisations.json', 'coverage.json'])
      cpSync(path.join(CORPUS_FOLDER, file), path.join(folder, file));
    mkdirSync(path.join(folder, 'sources', '2019'), { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true }));

  const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
  const faults = () => readCorpusFiles(folder).faults.map(sentenceOf);

  it('has every fault of every file told in one run', () => {
    const record = { country: 'RU', position: 'pro', stated: '2019' };
    write('sources/2019/a.json', '{');
    write('sources/2019/gazette-2019.json', JSON.stringify({ ...SOURCE, records: [record] }));
    write('sources/2019/other.json', JSON.stringify({ ...SOURCE, id: 'other', published: '2020' }));
    write('coverage.json', JSON.stringify({ asOf: '2026-03', searched: [] }));
    const told = faults();
    for (const start of [
      'coverage.json, asOf is "2026-03"; allowed is a day',
      'sources/2019/a.json cannot be read (',
      'sources/2019/gazette-2019.json, record 1, position is "pro"; allowed is one of',
      'sources/2019/gazette-2019.json, record 1, certainty is missing',
      'sources/2019/other.json, id stands in another place; allowed is sources/2020/other.json.',
    ])
      assert.ok(
        told.some((fault) => fault.startsWith(start)),
        `${start}\n${told.join('\n')}`,
      );
  });

  it('may not call a country searched in vain of which something is recorded', () => {
    rmSync(path.join(folder, 'sources/2019/a.json'));
    rmSync(path.join(folder, 'sources/2019/other.json'));
    const record = {
      country: 'RU',
      position: 'neutral',
      stated: '2019',
      basis: 'listed',
      certainty: 'weak',
      speaker: null,
      summary: 'So it was listed.',
      quote: null,
      calls: [],
    };
    write('sources/2019/gazette-2019.json', JSON.stringify({ ...SOURCE, records: [record] }));
    write('coverage.json', JSON.stringify({ asOf: '2026-03-12', searched: ['RU'] }));
    assert.deepEqual(faults(), [
      'coverage.json, searched names RU, of which something is recorded; allowed is a country without records.',
    ]);
  });

  it('has faults of its organisations told by their place', () => {
    const members = [{ country: 'XX', from: '2019-13', to: null }];
    write(
      'organisations.json',
      JSON.stringify([{ id: 'EU', name: 'Union', members, statements: [] }]),
    );
    assert.ok(
      faults().some((fault) => fault.startsWith('organisations.json, 0.members.0.country is "XX"')),
    );
  });
});
