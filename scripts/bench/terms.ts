import { TERM_KINDS } from '../../src/countries/kinds.ts';
import { formsOf, paradigmsOf, parseTerm, splitTerms } from '../../src/countries/notation.ts';
import { readLanguage, standardNames } from '../build/lexicons.ts';

/**
 * English terms for the tools ours is compared with, commonest first: usual names, then adjectives, then the rest, in
 * the order of the countries. What judges them is left out; the others have no judgement.
 */
export function englishTerms(): string[] {
  const { names } = readLanguage('en');
  const paradigms = paradigmsOf(names.paradigms);
  const standard = Object.values(standardNames('en'));
  const written = TERM_KINDS.filter((kind) => kind !== 'capital' && kind !== 'seat').flatMap(
    (kind) => Object.values(names.countries).flatMap((country) => splitTerms(country[kind])),
  );
  const forms = written.flatMap((term) => formsOf(parseTerm(term, paradigms)));
  const adjectives = Object.values(names.countries).flatMap(({ demonym }) =>
    splitTerms(demonym).slice(0, 1),
  );
  const first = adjectives.flatMap((term) => formsOf(parseTerm(term, paradigms)).slice(0, 1));
  return [
    ...new Set([...standard.map(([name]) => name ?? ''), ...first, ...standard.flat(), ...forms]),
  ];
}

/** One RegExp of terms: whole words, longest first, with edges that hold at accented letters. */
export function termsRegExp(terms: readonly string[]): string {
  const sorted = [...terms].sort((a, b) => b.length - a.length);
  const escaped = sorted.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return `(?<![\\w\\u00c0-\\u024f])(?:${escaped.join('|')})(?![\\w\\u00c0-\\u024f])`;
}
