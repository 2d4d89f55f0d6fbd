import type { SourceRecord } from '../corpus/corpus.ts';
import type { Day, Position } from '../corpus/model.ts';
import type { Suggestion } from './suggest.ts';

const SAID: Readonly<Record<Position, string>> = {
  government: 'recognises the government in Caracas',
  opposition: 'recognises the opposition claimant',
  disputes: 'disputes the government’s legitimacy',
  neutral: 'takes no side',
};

/**
 * A suggestion as a record. The summary says no more than the position does: what a country did with a person is for the
 * reader to write.
 * @param nameOf the English name of a subject
 */
export function recordOf(
  { subject, binds, position, basis, cue }: Suggestion,
  outlet: string,
  day: Day,
  nameOf: (subject: string) => string,
): SourceRecord {
  const who = binds === null ? { country: subject } : { organisation: subject, binds };
  const words = cue.replace(/\s+/g, ' ').slice(0, 80);
  const summary = `${outlet} reported that ${nameOf(subject)} ${SAID[position]} (“${words}”).`;
  return {
    ...who,
    position,
    stated: day,
    basis,
    certainty: 'clear',
    speaker: null,
    // Cut to its length it may end in half of a sign that takes two units.
    summary: summary
      .slice(0, 300)
      .replace(/\p{Cs}$/u, '')
      .trim(),
    quote: null,
    calls: [],
  };
}
