import assert from 'node:assert/strict';
import { loadCorpus } from '../../scripts/build/corpus.ts';
import { wholeWorld } from '../../src/atlas/camera.ts';
import { countsOn, countsOver } from '../../src/atlas/counts.ts';
import { lookOf } from '../../src/atlas/looks.ts';
import { pictureOf } from '../../src/atlas/picture.ts';
import { csvOf } from '../../src/atlas/rows-csv.ts';
import { rowsOn } from '../../src/atlas/rows.ts';
import { filterWords } from '../../src/atlas/labels.ts';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import { positionTable } from '../../src/corpus/position-table.ts';
import type { Ground } from '../../src/signs/tokens.ts';
import { englishWords } from '../support/words.ts';
import { world } from '../support/world.ts';

const map = world();
const corpus = loadCorpus();
const table = positionTable(corpus, KEEP_ALL);
const size = { width: 1200, height: 560 };
const DATE = '2019-09-04';

const shot = (ground: Ground, foot: string[], words = englishWords) =>
  pictureOf({
    world: map,
    camera: wholeWorld(map, size),
    size,
    ground,
    words,
    lookOf: (code) => lookOf(table, code, DATE),
    counts: countsOn(countsOver(table), DATE),
    heading: ['4 September 2019'],
    foot,
  });

describe('the picture of the map', () => {
  it('has the question, the date, the legend with counts and the lines of its foot', () => {
    const svg = shot('light', ['Left out: news agencies.', 'Map: Natural Earth.']);
    for (const words of [
      'Who is Venezuela’s legitimate government?',
      '4 September 2019',
      'Recognises the government in Caracas: 31',
      'No recorded position: 128',
      'Left out: news agencies.',
      'Map: Natural Earth.',
    ])
      assert.ok(svg.includes(`>${words}<`), words);
  });

  it('stands by itself: every colour and pattern it names is in it', () => {
    for (const ground of ['light', 'dark'] as const) {
      const svg = shot(ground, []);
      assert.ok(!/var\(|undefined|NaN|="none none"/.test(svg));
      for (const [, id = ''] of svg.matchAll(/url\(#([^)]+)\)/g))
        assert.ok(svg.includes(`id="${id}"`), id);
    }
    assert.notEqual(shot('light', []), shot('dark', []));
  });

  it('breaks long lines and takes nothing in them for markup', () => {
    const svg = shot('light', [`${'a word '.repeat(60)}<script>&"`]);
    assert.ok(svg.includes('&#60;script&#62;&#38;&#34;'));
    assert.ok((svg.match(/font-size="11"/g) ?? []).length > 2);
  });

  it('is written from the right where the language is', () => {
    const svg = shot('light', [], { ...englishWords, direction: 'rtl' });
    assert.match(svg, /<text x="1184" y="36" direction="rtl"/);
  });
});

describe('the table as CSV', () => {
  const rows = rowsOn(corpus, map, { date: DATE, filter: KEEP_ALL }, englishWords);
  const lines = csvOf(rows, DATE).split('\r\n');

  it('has a row for every country on the map', () => assert.equal(lines.length, 249 + 2));

  it('says what is recorded and where', () =>
    assert.ok(
      lines.some((line) =>
        line.startsWith(
          '2019-09-04,RU,Russia,government,2019-09-04,stated,clear,tass-2019-09-04,TASS,https://',
        ),
      ),
    ));
});

describe('what a filter leaves out', () => {
  it('is said part by part', () =>
    assert.deepEqual(
      filterWords(
        {
          without: {
            ...KEEP_ALL.without,
            positions: ['neutral'],
            sources: ['a', 'b'],
            outletCountries: ['RU', null],
            controls: ['state'],
            regions: ['005'],
          },
          from: '2019-03',
          to: null,
        },
        englishWords,
      ),
      [
        'Takes no side',
        'All outlets: Russia',
        'Country not known',
        'Outlets controlled by a state',
        'South America',
        '2 sources',
        'before March 2019',
      ],
    ));
});
