import assert from 'node:assert/strict';
import { buildLexicon } from '../../scripts/build/lexicons.ts';
import type { Language } from '../../src/countries/kinds.ts';
import { readLexicon } from '../../src/detection/lexicon.ts';
import { Languages } from '../../src/page/languages.ts';

const english = readLexicon(buildLexicon('en'));

const SPANISH =
  'La panadería de la esquina abrió de nuevo y se llenó con los vecinos que esperaban el pan desde las cinco.';
const RUSSIAN =
  'Пекарня на углу снова открылась, и соседи, которые ждали с пяти утра, разобрали весь хлеб.';
const ENGLISH =
  'The bakery on the corner has opened again, and it was full of people who had been waiting for bread.';

/** Languages of a page whose lexicons arrive when `arrive` is called. */
function pageSaying(said: string | null) {
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  let readings = 0;
  const languages = new Languages({
    english,
    load: (language, then) => {
      asked.push(language);
      waiting.push(() => then(buildLexicon(language as Language)));
    },
    changed: () => {
      readings++;
      languages.begin();
    },
  });
  languages.settle(said, 'https://example.org/1');
  return {
    asked,
    languages,
    readings: () => readings,
    arrive: () => {
      for (const one of waiting.splice(0)) one();
    },
    namesOf: (text: string) => languages.lexiconsFor(text).map(({ language }) => language),
    settle: (now = said, address = 'https://example.org/1') => languages.settle(now, address),
  };
}

describe('the languages of a page', () => {
  it('are English at once, without a further reading', () => {
    const page = pageSaying('en');
    assert.deepEqual(page.namesOf(ENGLISH), ['en']);
    page.settle();
    assert.deepEqual([page.languages.main, page.asked, page.readings()], ['en', [], 0]);
  });

  it('are what the page says, once the lexicon is there', () => {
    const page = pageSaying('es');
    assert.deepEqual(page.namesOf(SPANISH), ['en']);
    page.arrive();
    assert.equal(page.readings(), 1);
    assert.deepEqual(page.namesOf(SPANISH), ['es', 'en']);
  });

  it('are what its text shows, whatever it says', () => {
    const page = pageSaying('en');
    page.namesOf(SPANISH);
    page.settle();
    assert.deepEqual([page.languages.main, page.asked], ['es', ['es']]);
    page.arrive();
    assert.deepEqual(page.namesOf(SPANISH), ['es', 'en']);
    page.settle();
    assert.equal(page.readings(), 1);
  });

  it('are given up for English where the text is English', () => {
    const page = pageSaying('es');
    page.arrive();
    page.namesOf(ENGLISH);
    page.settle();
    assert.equal(page.languages.main, 'en');
    assert.deepEqual(page.namesOf(ENGLISH), ['en']);
  });

  it('are judged anew when the address changes', () => {
    const page = pageSaying('en');
    page.namesOf(SPANISH);
    page.settle();
    page.arrive();
    page.settle('en', 'https://example.org/2');
    page.namesOf(ENGLISH);
    page.settle('en', 'https://example.org/2');
    assert.equal(page.languages.main, 'en');
  });

  it('are those of the next article, which may be read before the address is noticed', () => {
    const page = pageSaying('en');
    page.namesOf(ENGLISH);
    page.settle();
    page.namesOf(SPANISH);
    page.settle('en', 'https://example.org/2');
    assert.equal(page.languages.main, 'es');
  });

  it('include that of a block in another script', () => {
    const page = pageSaying('en');
    const mixed = `${ENGLISH}\n\n${RUSSIAN}`;
    page.namesOf(mixed);
    page.arrive();
    assert.equal(page.readings(), 1);
    assert.deepEqual(page.namesOf(mixed), ['ru', 'en']);
    assert.deepEqual(page.namesOf(ENGLISH), ['en']);
  });

  it('do not include one for a word or two in its script', () => {
    const page = pageSaying('en');
    page.namesOf(`${ENGLISH} They call it хлеб.`);
    assert.deepEqual(page.asked, []);
  });
});
