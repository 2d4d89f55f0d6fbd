import assert from 'node:assert/strict';
import { checkNames } from '../../src/countries/names.ts';
import { checkTerm, formsOf, parseTerm } from '../../src/countries/notation.ts';

const CASE = {
  name: 'initial',
  demonym: 'any',
  abbreviation: 'exact',
  capital: 'initial',
  seat: 'initial',
};
const file = (countries: unknown) => ({ language: 'ru', case: CASE, countries });

describe('the notation of names', () => {
  const paradigms = { adj: ['ий', 'ая'], s: ['', 's'] };
  const forms = (term: string) => formsOf(parseTerm(term, paradigms)).sort();

  it('takes a word as it is', () => assert.deepEqual(forms('Chile'), ['Chile']));
  it('adds the endings of a paradigm', () =>
    assert.deepEqual(forms('Cuban~s'), ['Cuban', 'Cubans']));
  it('adds endings written in place, with - for none', () =>
    assert.deepEqual(forms('German|-|s|y'), ['German', 'Germans', 'Germany']));
  it('lets each word of a term have its own', () =>
    assert.deepEqual(forms('русск~adj язык|-|а'), [
      'русская язык',
      'русская языка',
      'русский язык',
      'русский языка',
    ]));
  it('keeps hyphens, apostrophes and full stops', () => {
    assert.deepEqual(forms('Guinea-Bissau'), ['Guinea-Bissau']);
    assert.deepEqual(forms("Côte d'Ivoire"), ["Côte d'Ivoire"]);
    assert.equal(parseTerm('U.S.', {}).stop, true);
    assert.deepEqual(forms('St. Lucia'), ['St. Lucia']);
  });
  it('reads flags', () =>
    assert.deepEqual(parseTerm('Georgia{us-state any}', {}).flags, ['us-state', 'any']));

  const faults: [string, RegExp][] = [
    ['Cuban~z', /the paradigm "z" of "Cuban~z" is not defined; defined are adj, s/],
    ['Cuban~constructor', /the paradigm "constructor" of .* is not defined/],
    ['Peru{accents', /the braces of "Peru\{accents" must close at its end/],
    ['Sri ~s', /a word of "Sri ~s" has no stem/],
    ['(Peru)', /"\(Peru\)" holds a character that a stem cannot/],
    ['{exact}', /a term is empty/],
  ];
  for (const [term, fault] of faults)
    it(`refuses ${term}`, () => assert.throws(() => checkTerm(term, paradigms), fault));
});

describe('a file of names', () => {
  it('is refused with the place of an unknown code', () =>
    assert.throws(
      () => checkNames('ru.json', file({ XX: { name: 'Икс' } }), []),
      /ru\.json: "XX" is no country code/,
    ));
  it('is refused with the place of an unknown paradigm', () =>
    assert.throws(
      () => checkNames('ru.json', file({ RU: { name: 'Росси~ija' } }), []),
      /ru\.json: RU, name: the paradigm "ija" of "Росси~ija" is not defined/,
    ));
  it('is refused with the place of an unknown flag', () =>
    assert.throws(
      () => checkNames('ru.json', file({ RU: { seat: 'Кремль{x}' } }), ['y']),
      /ru\.json: RU, seat: "x" of "Кремль\{x\}" is no flag; flags are .*y/,
    ));
  it('is refused with the place of an unknown field', () =>
    assert.throws(
      () => checkNames('ru.json', file({ RU: { nom: 'x' } }), []),
      /ru\.json: countries\.RU\.nom/,
    ));
});
