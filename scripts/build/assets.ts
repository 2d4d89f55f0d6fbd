import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../src/countries/kinds.ts';
import { allLooks, ownSheetOf } from '../../src/signs/marks.ts';
import { tokenSheet } from '../../src/signs/tokens.ts';
import { ROOT } from '../steps.ts';
import { buildCorpus } from './corpus.ts';
import { countryFlags } from './flags.ts';
import { interfaceLanguages, messagesOf } from './locales.ts';
import { buildMap } from './map.ts';
import { buildLexicon, searchNames } from './lexicons.ts';
import { marksCss, shownMarksCss } from './marks.ts';

/** A file of the package that is not a bundle: its path in the package and its content. */
export interface Asset {
  readonly file: string;
  readonly content: string | Buffer;
}

const copy = (file: string, from: string): Asset => ({ file, content: readFileSync(from) });

/** Pages and styles of the extension's own pages lie flat in the package, so that addresses stay short. */
function pageFiles(): Asset[] {
  return ['ui', 'popup', 'options', 'records', 'atlas', 'welcome', 'diagnostics'].flatMap(
    (room) => {
      const folder = path.join(ROOT, 'src', room);
      return filesIn(folder)
        .filter((file) => /\.(html|css)$/.test(file))
        .map((file) => copy(file, path.join(folder, file)));
    },
  );
}

function locales(): Asset[] {
  return interfaceLanguages().map((language) => ({
    file: `_locales/${language}/messages.json`,
    content: JSON.stringify(messagesOf(language), null, 2),
  }));
}

function icons(): Asset[] {
  const folder = path.join(ROOT, 'icons');
  return filesIn(folder)
    .filter((file) => file.endsWith('.png'))
    .map((file) => copy(`icons/${file}`, path.join(folder, file)));
}

/** What the names of countries look like in texts, by language; read by who reads a page in it. */
function lexicons(): Asset[] {
  return LANGUAGES.map((language) => ({
    file: `lexicon/${language}.txt`,
    content: buildLexicon(language),
  }));
}

/** What is made of the sources instead of copied. */
function made(): Asset[] {
  return [
    { file: 'corpus.json', content: JSON.stringify(buildCorpus()) },
    { file: 'flags.json', content: JSON.stringify(countryFlags()) },
    { file: 'map.json', content: JSON.stringify(buildMap()) },
    { file: 'names.json', content: JSON.stringify(searchNames()) },
    ...allLooks().map((look) => ({
      file: ownSheetOf(look) ?? 'marks.css',
      content: marksCss(look),
    })),
    { file: 'shown-marks.css', content: shownMarksCss() },
    { file: 'tokens.css', content: tokenSheet() },
  ];
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Everything in a package besides the manifest and the bundles. The same for both editions. */
export function assets(): Asset[] {
  return [...pageFiles(), ...locales(), ...icons(), ...lexicons(), ...made()];
}
