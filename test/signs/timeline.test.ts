import assert from 'node:assert/strict';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import { keptStatements } from '../../src/corpus/position.ts';
import { timeline } from '../../src/corpus/timeline.ts';
import type { Drawing } from '../../src/countries/drawing.ts';
import { drawLane, lanesOf } from '../../src/signs/timeline.ts';
import { smallCorpus, sourceFile } from '../support/statement.ts';

const TODAY = '2026-11-21';
const corpus = smallCorpus([
  sourceFile(
    {},
    { country: 'NZ', position: 'opposition', stated: '2020-03' },
    { country: 'NZ', position: 'disputes', stated: '2021-06-01' },
    { country: 'NZ', position: 'neutral', stated: '2024-08-01' },
    { country: 'NZ', position: 'government', stated: '2024-08-01', certainty: 'weak' },
    { country: 'NZ', position: 'government', stated: '2025' },
  ),
]);
const lanes = lanesOf(
  timeline(corpus, 'NZ', KEEP_ALL),
  keptStatements(corpus, 'NZ', KEEP_ALL),
  TODAY,
);
const lane = (id: string) => lanes.find(({ episode }) => episode.id === id)!;
const all = (drawing: Drawing): Drawing[] => [drawing, ...drawing.children.flatMap(all)];
const classes = (drawing: Drawing) => all(drawing).map(({ attributes }) => attributes.class);
const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 0.005, `${actual} is not ${expected}`);

describe('the lanes of a timeline', () => {
  it('are the phases from the first recorded position to today', () =>
    assert.deepEqual(
      lanes.map(({ episode, from, to }) => [episode.id, from, to]),
      [
        ['interim', '2019-01-10', '2023-01-04'],
        ['after_interim', '2023-01-05', '2024-07-27'],
        ['election', '2024-07-28', '2026-01-02'],
        ['capture', '2026-01-03', TODAY],
      ],
    ));

  it('hold stretches where they belong, without gaps between them', () => {
    const [first, second] = lane('interim').stretches;
    near(first!.start, 416 / 1456);
    near(second!.end, 1);
    assert.equal(first!.end, second!.start);
  });

  it('end today where a position lasts', () =>
    assert.equal(lanes.at(-1)!.stretches.at(-1)!.end, 1));

  it('show a partial date as the interval it names', () => {
    const [month, day] = lane('interim').dates;
    near((month!.end - month!.start) * 1456, 31);
    near((day!.end - day!.start) * 1456, 1);
    const year = lane('election').dates.at(-1)!;
    near((year.end - year.start) * 524, 365);
  });

  it('name the years that begin in them', () =>
    assert.deepEqual(
      lane('interim').years.map(({ year }) => year),
      ['2020', '2021', '2022', '2023'],
    ));

  it('are none where nothing is recorded', () =>
    assert.deepEqual(lanesOf(timeline(corpus, 'PE', KEEP_ALL), [], TODAY), []));
});

describe('the picture of a lane', () => {
  it('tells positions apart by pattern as well as by colour', () => {
    const [opposition, disputes] = drawLane(lane('interim')).children;
    assert.equal(opposition!.attributes['data-position'], 'opposition');
    assert.ok(classes(opposition!).includes('solid'));
    assert.ok(!classes(opposition!).includes('hatch'));
    assert.ok(classes(disputes!).includes('hatch'));
    const neutral = drawLane(lane('election')).children.find(
      ({ attributes }) => attributes['data-position'] === 'neutral',
    );
    assert.ok(classes(neutral!).includes('points'));
  });

  it('outlines what is carried', () => {
    const carried = classes(drawLane(lane('after_interim')).children[0]!);
    assert.ok(carried.includes('carried') && !carried.includes('solid'));
  });

  it('hatches what is contested', () => {
    const contested = lane('election').stretches.findIndex(
      ({ stretch }) => stretch.answer.contestedBy.length > 0,
    );
    assert.ok(contested >= 0);
    assert.ok(classes(drawLane(lane('election')).children[contested]!).includes('hatch'));
  });

  it('stays inside its frame', () => {
    const numbers = lanes
      .flatMap((each) => all(drawLane(each)))
      .flatMap(({ attributes: { x, width, d } }) => [
        ...(x && width ? [Number(x), Number(x) + Number(width)] : []),
        ...[...(d?.matchAll(/[ML]([\d.-]+) /g) ?? [])].map(([, n]) => Number(n)),
      ]);
    assert.ok(numbers.length > 50);
    assert.deepEqual(
      numbers.filter((n) => n < 0 || n > 348.1),
      [],
    );
  });
});
