import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CORPUS_FOLDER, readCorpusFiles } from '../../../scripts/build/corpus.ts';
import { UsageError } from '../../../scripts/cli.ts';
import { addSource } from '../../../scripts/corpus/add.ts';
import { checkText } from '../../../scripts/corpus/check.ts';
import { countsOf } from '../../../scripts/corpus/counts.ts';
import { findingsIn } from '../../../scripts/corpus/findings.ts';
import { reportPage } from '../../../scripts/corpus/page.ts';
import type { Dialogue } from '../../../scripts/corpus/questions.ts';
import { corpusOf } from '../../../src/corpus/corpus.ts';

const noDialogue: Dialogue = {
  ask: () => Promise.reject(new Error('nothing is asked')),
  tell: () => undefined,
};

/** Answers questions in turn and keeps what was told. */
function answering(...answers: string[]): Dialogue & { told: string[] } {
  const told: string[] = [];
  const ask = () => Promise.resolve(answers.shift() ?? assert.fail('asked too often'));
  return { ask, tell: (text) => void told.push(text), told };
}

const SOURCE = [
  ...['--id', 'gazette-2019', '--outlet', 'The Gazette', '--url', 'https://gazette.example/1'],
  ...['--language', 'en', '--kind', 'newspaper'],
];
const RECORD = [
  ...['--country', 'RU', '--position', 'neutral', '--stated', '2020-02-01', '--basis', 'listed'],
  ...[
    '--certainty',
    'weak',
    '--summary',
    'So it was <b>listed</b>.',
    '--calls',
    'dialogue, mediation',
  ],
];

describe('the curator’s tools', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'corpus-'));
    mkdirSync(path.join(folder, 'sources'));
    cpSync(path.join(CORPUS_FOLDER, 'organisations.json'), path.join(folder, 'organisations.json'));
    writeFileSync(
      path.join(folder, 'coverage.json'),
      JSON.stringify({ asOf: '2026-03-12', searched: ['TV'] }),
    );
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const add = (...args: string[]) => addSource(folder, args, noDialogue);
  const fileOf = (place: string) => path.join(folder, place);

  describe('corpus:add', () => {
    it('writes what the flags say in canonical form, nulls for what is not said', async () => {
      const place = await add(...SOURCE, ...RECORD);
      assert.equal(place, 'sources/2020/gazette-2019.json');
      const expected = {
        id: 'gazette-2019',
        outlet: 'The Gazette',
        title: null,
        url: 'https://gazette.example/1',
        published: null,
        language: 'en',
        kind: 'newspaper',
        outletCountry: null,
        stateControlled: null,
        records: [
          {
            country: 'RU',
            position: 'neutral',
            stated: '2020-02-01',
            basis: 'listed',
            certainty: 'weak',
            speaker: null,
            summary: 'So it was <b>listed</b>.',
            quote: null,
            calls: ['dialogue', 'mediation'],
          },
        ],
      };
      assert.equal(readFileSync(fileOf(place), 'utf8'), `${JSON.stringify(expected, null, 2)}\n`);
      assert.deepEqual(readCorpusFiles(folder).faults, []);
    });

    it('adds records to a source already there, and moves it where its year changes', async () => {
      const before = await add(...SOURCE, ...RECORD);
      const lima = ['--organisation', 'LIMA', '--binds', 'except MX', '--stated', '2019-03'];
      const after = await add(
        '--id',
        'gazette-2019',
        ...lima,
        ...RECORD.slice(2, 4),
        ...RECORD.slice(6),
      );
      assert.equal(after, 'sources/2019/gazette-2019.json');
      assert.ok(!existsSync(fileOf(before)));
      const [file] = readCorpusFiles(folder).parts.files;
      assert.deepEqual(
        file?.records.map((r) => r.binds ?? r.country),
        ['RU', { except: ['MX'] }],
      );
    });

    it('refuses what the schema refuses, names every fault, and writes nothing', async () => {
      await assert.rejects(
        add(...SOURCE, ...RECORD, '--country', 'XX', '--quote', 'a '.repeat(13)),
        (e) => {
          assert.ok(e instanceof UsageError);
          assert.match(e.message, /record 1, country is "XX"[^]*record 1, quote is "a a/);
          return true;
        },
      );
      assert.deepEqual(readCorpusFiles(folder).parts.files, []);
    });

    it('does not change a source that is there', async () => {
      await add(...SOURCE, ...RECORD);
      await assert.rejects(add(...SOURCE, ...RECORD), /--outlet cannot change the source/);
    });

    it('asks for every field, again where the answer is not allowed', async () => {
      const source = ['Gazette', 'gazette-2019', 'The Gazette', '', 'https://gazette.example/1'];
      const dialogue = answering(
        ...[...source, '2019-03', 'en', 'newspaper', 'RU', 'true'],
        ...[
          'c',
          'VE',
          'RU',
          'neutral',
          '2019-04',
          '2019-02',
          'listed',
          'weak',
          '',
          'So it said.',
          '',
          '',
        ],
        ...[
          'y',
          'o',
          'EU',
          'most',
          'disputes',
          '2019',
          'stated',
          'clear',
          'A. Speaker',
          'They said.',
        ],
        ...['two words', 'elections', 'n'],
      );
      const place = await addSource(folder, [], dialogue);
      assert.deepEqual(dialogue.told, [
        'id is "Gazette".',
        'country is "VE".',
        'stated is "2019-04", after the document was published.',
      ]);
      assert.equal(place, 'sources/2019/gazette-2019.json');
      const { parts, faults } = readCorpusFiles(folder);
      assert.deepEqual(faults, []);
      assert.equal(parts.files[0]?.stateControlled, true);
      assert.deepEqual(
        parts.files[0]?.records.map((r) => r.country ?? r.binds),
        ['RU', 'most'],
      );
    });
  });

  describe('corpus:check', () => {
    it('tells faults alone where there are any', async () => {
      const place = await add(...SOURCE, ...RECORD);
      writeFileSync(fileOf(place), '[');
      const { text, sound } = checkText(folder, false);
      assert.equal(sound, false);
      assert.match(text, /^Faults: 1\n {2}sources\/2020\/gazette-2019\.json cannot be read/);
    });

    it('finds files not in canonical form and tidies them', async () => {
      const place = await add(...SOURCE, ...RECORD);
      const canonical = readFileSync(fileOf(place), 'utf8');
      const { id, ...rest } = JSON.parse(canonical) as { id: string };
      writeFileSync(fileOf(place), JSON.stringify({ ...rest, id }));
      assert.match(checkText(folder, false).text, /canonical form: 1\n {2}sources\/2020\/gazette/);
      assert.match(checkText(folder, true).text, /canonical form: none/);
      assert.equal(readFileSync(fileOf(place), 'utf8'), canonical);
    });

    it('finds duplicates, contradictions, sources and countries that want attention', async () => {
      await add(...SOURCE, ...RECORD);
      await add('--id', 'gazette-2019', ...RECORD);
      const other = ['--id', 'herald', ...SOURCE.slice(2)];
      await add(...other, ...RECORD, '--position', 'government', '--certainty', 'clear');
      await add('--id', 'herald', ...RECORD, '--country', 'BR');
      const found = new Map(
        findingsIn(readCorpusFiles(folder).parts).map(({ heading, lines }) => [heading, lines]),
      );
      assert.deepEqual(found.get('Duplicates'), [
        'gazette-2019 and herald have the address https://gazette.example/1',
        'gazette-2019 records neutral of RU on 2020-02-01 twice',
      ]);
      assert.equal(found.get('Contradictions on the same day')?.length, 2);
      assert.deepEqual(found.get('Sources that decide no answer on any day'), ['gazette-2019']);
      assert.deepEqual(found.get('Countries with only weak records'), ['BR Brazil: 1']);
      assert.deepEqual(found.get('Countries without records, searched in vain'), ['TV Tuvalu']);
      const unsearched = found.get('Countries and territories without records, not searched');
      assert.ok(unsearched?.includes('FR France') && !unsearched.includes('VE Venezuela'));
    });
  });

  describe('corpus:report', () => {
    it('counts statements and lists the weak ones, their text never as markup', async () => {
      await add(...SOURCE, ...RECORD);
      const { parts } = readCorpusFiles(folder);
      const corpus = corpusOf(parts, () => null);
      const counts = countsOf(corpus, '2026-11-21');
      assert.deepEqual(
        counts.map(({ heading, rows }) => [heading, rows.length]),
        [
          ['certainty', 1],
          ['year', 1],
          ['language', 1],
          ['outlet kind', 1],
          ['country', 1],
        ],
      );
      const page = reportPage(corpus, counts, findingsIn(parts));
      assert.match(page, /So it was &lt;b&gt;listed&lt;\/b&gt;\. <a href="https:\/\/gazette/);
      assert.doesNotMatch(page, /<b>/);
    });
  });
});
