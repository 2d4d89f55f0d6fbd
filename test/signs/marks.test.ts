import assert from 'node:assert/strict';
import { allMarks, highlightName, PLAIN as plain } from '../../src/signs/marks.ts';

describe('names of highlights', () => {
  it('are the position alone for a plain mark', () =>
    assert.equal(highlightName('government', plain), 'where-they-stand-government'));

  it('add a word for each difference', () =>
    assert.equal(
      highlightName('disputes', { ...plain, carried: true, ground: 'dark', style: 'underline' }),
      'where-they-stand-disputes-carried-dark-underline',
    ));

  it('are different for every mark', () => {
    const names = allMarks().map(({ position, variant }) => highlightName(position, variant));
    assert.equal(new Set(names).size, names.length);
  });
});
