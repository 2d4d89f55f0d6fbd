/** The fields of a source file as they are typed: on a command line or in answer to a question. */

/** Fields with their values; not checked. */
export type Draft = Readonly<Record<string, unknown>>;

export interface Field {
  readonly name: string;
  /** What stands for nothing typed; without it the field must be given. */
  readonly none?: null | readonly [];
  readonly read?: (text: string) => unknown;
}

const list = (text: string) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

const truth = (text: string) => (text === 'true' ? true : text === 'false' ? false : text);

/** `members`, `most`, `institution` or `except MX,BO`. */
function binds(text: string): unknown {
  const [, codes] = /^except\s+(.+)$/.exec(text) ?? [];
  return codes === undefined ? text : { except: list(codes) };
}

export const SOURCE_FIELDS: readonly Field[] = [
  { name: 'id' },
  { name: 'outlet' },
  { name: 'title', none: null },
  { name: 'url' },
  { name: 'published', none: null },
  { name: 'language' },
  { name: 'kind' },
  { name: 'outletCountry', none: null },
  { name: 'stateControlled', none: null, read: truth },
];

const SUBJECT_FIELDS: readonly Field[] = [
  { name: 'country' },
  { name: 'organisation' },
  { name: 'binds', read: binds },
];

const STATEMENT_FIELDS: readonly Field[] = [
  { name: 'position' },
  { name: 'stated' },
  { name: 'basis' },
  { name: 'certainty' },
  { name: 'speaker', none: null },
  { name: 'summary' },
  { name: 'quote', none: null },
  { name: 'calls', none: [], read: list },
];

export const RECORD_FIELDS: readonly Field[] = [...SUBJECT_FIELDS, ...STATEMENT_FIELDS];

/** The value of what was typed for a field; undefined where it must be given and was not. */
export function valueOf({ none, read }: Field, text: string | undefined): unknown {
  const typed = text?.trim() ?? '';
  if (typed === '') return none;
  return read ? read(typed) : typed;
}

/** The object of the fields typed. */
export function objectOf(
  fields: readonly Field[],
  typed: Readonly<Record<string, string | undefined>>,
): Draft {
  const pairs = fields.map((field) => [field.name, valueOf(field, typed[field.name])] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}
