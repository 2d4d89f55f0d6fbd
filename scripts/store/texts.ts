/** `npm run store:texts`: writes the texts for the pages of the stores anew, with the figures of today's corpus. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { LANGUAGES } from '../../src/countries/kinds.ts';
import { loadCorpus } from '../build/corpus.ts';
import { interfaceLanguages, messagesOf } from '../build/locales.ts';
import { readManifest } from '../build/manifest.ts';
import { readFlags, run } from '../cli.ts';
import { ROOT } from '../steps.ts';

const FILE = path.join(ROOT, 'scripts', 'store', 'texts.md');

/** The longest name and summary, in characters, that both the Chrome Web Store and Mozilla's store take. */
export const LIMITS = { name: 45, summary: 132 } as const;

const FIELDS = { name: 'extensionName', summary: 'extensionDescription' } as const;

const CODES: ReadonlySet<string> = new Set(COUNTRY_CODES);
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

function description({ statements, sources, asOf }: Corpus): string {
  const countries = new Set(
    statements.map(({ subject }) => subject).filter((code) => CODES.has(code)),
  ).size;
  const sites = readManifest().content_scripts[0].matches.length;
  return `Who is Venezuela's legitimate government? Since January 2019 every country has given its own answer, and many have
changed it. News articles name countries; hardly one says where each stood, since when, and who reported it.

Where They Stand does, in place. It underlines every country an article names, in a style for each of four positions: recognises
the government in Caracas, recognises the opposition claimant, disputes the government's legitimacy, takes no side. Rest the
pointer on one, and a card shows who said it, when, in which source, and how firm the evidence is.

- The date of the article decides: on a page of 2019 you see the positions of 2019, and what has changed since.
- Look up any country by any name, also misspelt; see its whole history with every source.
- See the world on a map, on any day.
- Choose what counts: positions, kinds of evidence, sources, dates. Profiles keep your choices.
- Countries are found in ${LANGUAGES.length} languages. By keyboard, by touch, in dark pages, with a screen reader.

It has no opinion of its own. It holds ${statements.length} statements about ${countries} countries from ${sources.size} documents, up to ${day.format(new Date(asOf))};
where sources disagree it shows both, and where nothing is recorded it says so. Outlets that a state controls are named as such.

It makes no request and collects nothing. It never changes a page. It reads ${sites} news sites, and any other site only if you ask it to.`;
}

/** The texts as a page of Markdown. @throws Error naming a text that a store would refuse as too long */
export function storeTexts(corpus: Corpus): string {
  const named = interfaceLanguages().map((language) => {
    const messages = messagesOf(language);
    const lines = Object.entries(FIELDS).map(([field, key]) => {
      const text = messages[key]?.message ?? '';
      const limit = LIMITS[field as keyof typeof LIMITS];
      if (text.length > limit)
        throw new Error(
          `${language}: the ${field} has ${text.length} characters; stores take ${limit}.`,
        );
      return `- ${field}: ${text}`;
    });
    return `## ${language}\n\n${lines.join('\n')}\n`;
  });
  return `# Texts for the stores\n\nWritten by \`npm run store:texts\`.\n\n${named.join('\n')}\n## Description\n\n${description(corpus)}\n`;
}

/** What stands in the file now. */
export const storedTexts = (): string => readFileSync(FILE, 'utf8');

if (process.argv[1] === import.meta.filename)
  await run(() => {
    readFlags({});
    writeFileSync(FILE, storeTexts(loadCorpus()));
  });
