import assert from 'node:assert/strict';
import { POSITIONS } from '../../src/corpus/model.ts';
import { signDrawing } from '../../src/signs/glyphs.ts';

const states = [
  {},
  { carried: true },
  { contested: true },
  { carried: true, contested: true },
] as const;

describe('signs', () => {
  it('are told apart by shape alone, whatever their state', () => {
    const shapes = POSITIONS.flatMap((position) =>
      states.map((state) => JSON.stringify(signDrawing(position, state).children)),
    );
    assert.equal(new Set(shapes).size, POSITIONS.length * states.length);
  });

  it('take their colour from where they stand', () =>
    assert.ok(!/#[0-9a-f]{3}|rgb/i.test(JSON.stringify(POSITIONS.map((p) => signDrawing(p))))));

  it('draw "no recorded position" the same in every state', () =>
    assert.deepEqual(signDrawing('none', { carried: true }), signDrawing('none')));
});
