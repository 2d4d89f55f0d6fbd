import { createInterface } from 'node:readline';
import { LANGUAGES, type Language } from '../src/countries/kinds.ts';
import { detect, explain } from '../src/detection/detect.ts';
import { readFlags, run } from './cli.ts';
import { lexiconsOf } from './lexicons.ts';

interface Item {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
}

function readItem(line: string, number: number): Item {
  const fault = (what: string) => new Error(`Line ${number}: ${what}.`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw fault('not JSON; expected {"id", "lang", "text"}');
  }
  if (typeof value !== 'object' || value === null) throw fault('expected {"id", "lang", "text"}');
  const { id, lang, text } = value as Record<string, unknown>;
  if (typeof id !== 'string') throw fault('"id" is to be a text');
  if (typeof text !== 'string') throw fault('"text" is to be a text');
  if (!LANGUAGES.some((language) => language === lang))
    throw fault(`"lang" is ${JSON.stringify(lang)}; allowed are ${LANGUAGES.join(', ')}`);
  return { id, lang: lang as Language, text };
}

/** `npm run --silent detect < items.jsonl`: items `{"id","lang","text"}` in, `{"id","mentions":[…]}` out, a line each. */
await run(async () => {
  const flags = readFlags({ explain: { help: 'print the rule that decided each place' } });
  const lexicons = lexiconsOf();
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (!line.trim()) continue;
    const { id, lang, text } = readItem(line, number);
    const result = flags.explain
      ? {
          id,
          places: explain(text, lexicons(lang)).map((place) => ({
            ...place,
            surface: text.slice(place.start, place.end),
          })),
        }
      : {
          id,
          mentions: detect(text, lexicons(lang)).map(({ start, end, iso2, kind }) => ({
            start,
            end,
            iso2,
            kind,
          })),
        };
    process.stdout.write(`${JSON.stringify(result)}\n`);
  }
});
