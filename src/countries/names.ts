import * as v from 'valibot';
import { isCountryCode } from './codes.ts';
import { faultIn } from './file-fault.ts';
import { CASES, LANGUAGES, TERM_FLAGS } from './kinds.ts';
import { paradigmsOf, checkTerm, splitTerms, type Paradigms } from './notation.ts';

const terms = v.optional(v.string(), '');
const byKind = <T extends v.GenericSchema>(schema: T) =>
  v.strictObject({
    name: schema,
    demonym: schema,
    abbreviation: schema,
    capital: schema,
    seat: schema,
  });

/** `search` and `drop` are never looked for in texts. */
const SCHEMA = v.strictObject({
  language: v.picklist(LANGUAGES),
  /** Endings separated by blanks, by name; `-` is the empty ending. */
  paradigms: v.optional(v.record(v.string(), v.string()), {}),
  case: byKind(v.picklist(CASES)),
  /** Clitics written together with the word after them, separated by blanks, by kind of the term. */
  prefixes: v.optional(v.partial(byKind(v.string())), {}),
  /** Beginnings of terms that have a second form after a clitic: Arabic `{"ال": "لل"}`. */
  fused: v.optional(v.record(v.string(), v.string()), {}),
  /** Pairs of a character and the one it is read as, separated by blanks. */
  fold: v.optional(v.string(), ''),
  countries: v.record(
    v.string(),
    v.strictObject({
      name: terms,
      demonym: terms,
      abbreviation: terms,
      capital: terms,
      seat: terms,
      search: terms,
      drop: terms,
    }),
  ),
});

/** A file of names, as written. Lists of terms are texts with commas. */
export type NamesFile = v.InferOutput<typeof SCHEMA>;

/**
 * Checks a file of names.
 * @param file its name, for the fault
 * @param rivals ids of rivals that the file of contexts of the same language defines
 * @throws Error naming file, country and field, and what is allowed there
 */
export function checkNames(file: string, value: unknown, rivals: readonly string[]): NamesFile {
  const parsed = v.safeParse(SCHEMA, value);
  if (!parsed.success) throw new Error(faultIn(file, parsed.issues[0]));
  const names = parsed.output;
  const paradigms = paradigmsOf(names.paradigms);
  const flags: readonly string[] = [...CASES, ...TERM_FLAGS, ...rivals];
  for (const [code, fields] of Object.entries(names.countries)) {
    if (!isCountryCode(code))
      throw new Error(
        `${file}: "${code}" is no country code; codes are those of ISO 3166-1 and XK.`,
      );
    for (const [field, list] of Object.entries(fields)) {
      if (field === 'search' || field === 'drop') continue;
      for (const term of splitTerms(list)) {
        const fault = faultOfTerm(term, paradigms, flags);
        if (fault) throw new Error(`${file}: ${code}, ${field}: ${fault}.`);
      }
    }
  }
  return names;
}

function faultOfTerm(
  notation: string,
  paradigms: Paradigms,
  flags: readonly string[],
): string | null {
  try {
    const unknown = checkTerm(notation, paradigms).flags.find((flag) => !flags.includes(flag));
    return unknown
      ? `"${unknown}" of "${notation}" is no flag; flags are ${flags.join(', ')}`
      : null;
  } catch (error) {
    return (error as Error).message;
  }
}
