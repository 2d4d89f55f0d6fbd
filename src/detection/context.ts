import * as v from 'valibot';
import { faultIn } from '../countries/file-fault.ts';
import { paradigmsOf, checkTerm, splitTerms, type Paradigms } from '../countries/notation.ts';
import { CATEGORIES, type Category } from './categories.ts';

const list = v.optional(v.string(), '');
const RIVAL = v.strictObject({
  /** What the term may be instead, where that is another country: its code. */
  instead: v.optional(v.string()),
  /** Words that speak for the rival. */
  cues: list,
  /** Words that speak for the country. */
  home: list,
  /** What to do where neither speaks. */
  otherwise: v.picklist(['mention', 'doubt', 'nothing']),
});

const SCHEMA = v.strictObject({
  language: v.string(),
  paradigms: v.optional(v.record(v.string(), v.string()), {}),
  /** A pattern of words with the form of a verb, and of what must stand around them. */
  verb: list,
  ...(Object.fromEntries(CATEGORIES.map((category) => [category, list])) as Record<
    Category,
    typeof list
  >),
  rivals: v.optional(v.record(v.string(), RIVAL), {}),
});

/** A file of contexts, as written. */
export type ContextFile = v.InferOutput<typeof SCHEMA>;

/**
 * Checks a file of contexts.
 * @param file its name, for the fault
 * @throws Error naming file and field, and what is allowed there
 */
export function checkContext(file: string, value: unknown): ContextFile {
  const parsed = v.safeParse(SCHEMA, value);
  if (!parsed.success) throw new Error(faultIn(file, parsed.issues[0]));
  const context = parsed.output;
  const paradigms = paradigmsOf(context.paradigms);
  for (const category of CATEGORIES) checkList(file, category, context[category], paradigms);
  for (const [id, rival] of Object.entries(context.rivals)) {
    checkList(file, `rivals.${id}.cues`, rival.cues, paradigms);
    checkList(file, `rivals.${id}.home`, rival.home, paradigms);
  }
  return context;
}

function checkList(file: string, field: string, terms: string, paradigms: Paradigms): void {
  for (const term of splitTerms(terms)) {
    try {
      checkTerm(term, paradigms);
    } catch (error) {
      throw new Error(`${file}: ${field}: ${(error as Error).message}.`);
    }
  }
}
