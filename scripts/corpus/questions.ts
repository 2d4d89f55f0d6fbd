import { checkSourceFile, type Fault } from '../../src/corpus/check.ts';
import { ALLOWED, type Known } from '../../src/corpus/schema.ts';
import { RECORD_FIELDS, SOURCE_FIELDS, valueOf, type Draft, type Field } from './fields.ts';

export interface Dialogue {
  /** Asks one question and gives the line answered. */
  readonly ask: (question: string) => Promise<string>;
  readonly tell: (text: string) => void;
}

/**
 * Asks for a source and its records, each field until the schema allows the answer.
 * @param existing finds the source file of an id; then only records are asked for, which join its own
 */
export async function askForSource(
  dialogue: Dialogue,
  known: Known,
  existing: (id: string) => Draft | null,
): Promise<Draft> {
  const faultsOf = (draft: Draft) => checkSourceFile('', draft, known).faults;
  const ask = (fields: readonly Field[], draft: Draft) =>
    askFields(dialogue, fields, draft, faultsOf);
  const named = await ask(SOURCE_FIELDS.slice(0, 1), {});
  const source = existing(String(named['id'])) ?? (await ask(SOURCE_FIELDS.slice(1), named));
  const records = [...((source['records'] as readonly unknown[] | undefined) ?? [])];
  do records.push(await askForRecord(dialogue, known, source));
  while (/^y/i.test(await dialogue.ask('Another record? (y or n) ')));
  return { ...source, records };
}

async function askForRecord(dialogue: Dialogue, known: Known, source: Draft): Promise<Draft> {
  const who = await dialogue.ask('Is it about a country or an organisation? (c or o) ');
  const others = /^o/i.test(who) ? ['country'] : ['organisation', 'binds'];
  const fields = RECORD_FIELDS.filter(({ name }) => !others.includes(name));
  return askFields(dialogue, fields, {}, (record) =>
    checkSourceFile('', { ...source, records: [record] }, known).faults.filter(
      (fault) => fault.record === 1,
    ),
  );
}

async function askFields(
  { ask, tell }: Dialogue,
  fields: readonly Field[],
  start: Draft,
  faultsOf: (draft: Draft) => readonly Fault[],
): Promise<Draft> {
  let draft = start;
  for (const field of fields) {
    const { name } = field;
    for (;;) {
      const none = field.none === undefined ? '' : '; Enter for none';
      const value = valueOf(field, await ask(`${name} (${ALLOWED[name] ?? ''}${none}): `));
      const tried = { ...draft, [name]: value };
      const fault =
        value === undefined
          ? { wrong: 'is missing' }
          : faultsOf(tried).find((found) => found.field === name);
      if (!fault) {
        draft = tried;
        break;
      }
      tell(`${name} ${fault.wrong}.`);
    }
  }
  return draft;
}
