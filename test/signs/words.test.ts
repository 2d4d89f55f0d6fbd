import assert from 'node:assert/strict';
import { wordsOf } from '../../src/signs/words.ts';
import { englishWords as words } from '../support/words.ts';

const polish: Record<string, string> = {
  localeTag: 'pl',
  mentions_one: '$1 wzmianka',
  mentions_few: '$1 wzmianki',
  mentions_other: '$1 wzmianek',
};
const persian = wordsOf((key) => ({ localeTag: 'fa', textDirection: 'rtl' })[key] ?? '');

describe('the words of the interface', () => {
  it('write a date as precisely as it is known', () => {
    assert.equal(words.date('2019-09-04'), '4 September 2019');
    assert.equal(words.date('2019-09'), 'September 2019');
    assert.equal(words.date('2019'), '2019');
  });

  it('write dates of every language in the calendar of the sources', () =>
    assert.match(persian.date('2019-09-04'), /۲۰۱۹/));

  it('name countries, also Kosovo, and give the code of one unknown', () => {
    assert.equal(words.country('RU'), 'Russia');
    assert.equal(words.country('XK'), 'Kosovo');
    assert.equal(words.country('QQ'), 'QQ');
  });

  it('choose the message by the plural rules of the language', () => {
    const few = wordsOf((key, [number]) => (polish[key] ?? '').replace('$1', number ?? ''));
    assert.equal(few.count('mentions', 1), '1 wzmianka');
    assert.equal(few.count('mentions', 3), '3 wzmianki');
    assert.equal(few.count('mentions', 5), '5 wzmianek');
    assert.equal(words.count('mentions', 1234), '1,234 mentions');
  });

  it('run in the direction the language says', () => {
    assert.equal(words.direction, 'ltr');
    assert.equal(persian.direction, 'rtl');
  });

  it('join lists as the language does', () =>
    assert.equal(words.list(['Brazil', 'Chile', 'Peru']), 'Brazil, Chile and Peru'));
});
