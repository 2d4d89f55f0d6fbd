import assert from 'node:assert/strict';
import { fillOf, patterns, pointDrawing } from '../../src/atlas/fills.ts';
import { LOOKS } from '../../src/atlas/looks.ts';
import type { Drawing } from '../../src/countries/drawing.ts';

const paint = (token: string) => token;
const look = (id: string) => LOOKS.find((candidate) => candidate.id === id)!;
const tags = (drawing: Drawing): string[] => [
  drawing.tag,
  ...drawing.children.flatMap((child) => tags(child)),
];
const pattern = (id: string) => patterns(paint).find(({ attributes }) => attributes.id === id);

describe('the fills of the map', () => {
  it('are plain for one side and the other, lines and dots between them', () => {
    assert.equal(fillOf(look('government'), paint), 'government');
    assert.equal(fillOf(look('opposition'), paint), 'opposition');
    assert.deepEqual(tags(pattern('disputes')!), ['pattern', 'rect', 'rect', 'rect']);
    assert.equal(tags(pattern('neutral')!).filter((tag) => tag === 'circle').length, 4);
  });

  it('fade what is carried', () => {
    assert.equal(fillOf(look('opposition-carried'), paint), 'opposition-faded');
    assert.ok(JSON.stringify(pattern('neutral-carried')).includes('neutral-faded'));
  });

  it('hatch what is contested with the ground of the page', () => {
    for (const position of ['government', 'opposition', 'disputes', 'neutral'])
      assert.equal(pattern(`${position}-contested`)?.children.at(-1)?.attributes.fill, 'ground');
  });

  it('leave land without a position bare, and draw Venezuela as the subject', () => {
    assert.equal(fillOf(look('none'), paint), 'pressed');
    assert.equal(fillOf(look('subject'), paint), 'text');
  });

  it('name only patterns that are there', () => {
    for (const each of LOOKS) {
      const [, id] = /^url\(#(.*)\)$/.exec(fillOf(each, paint)) ?? [];
      if (id !== undefined) assert.ok(pattern(id), id);
    }
  });

  it('differ from look to look, as points do', () => {
    const drawn = LOOKS.map((each) => fillOf(each, paint));
    assert.equal(new Set(drawn).size, LOOKS.length);
    const points = LOOKS.map((each) => JSON.stringify(pointDrawing(each, paint)));
    assert.equal(new Set(points).size, LOOKS.length);
  });

  it('keep their grain while the map grows', () =>
    assert.equal(patterns(paint, 4)[0]?.attributes.patternTransform, 'rotate(-45) scale(0.25)'));
});
