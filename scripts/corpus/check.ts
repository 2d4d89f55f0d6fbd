/** `npm run corpus:check`: every fault of the corpus, then what deserves a curator's eye. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sentenceOf } from '../../src/corpus/check.ts';
import {
  canonicalText,
  CORPUS_FOLDER,
  editorSchema,
  placeOf,
  readCorpusFiles,
  type CorpusOnDisk,
} from '../build/corpus.ts';
import { readFlags, run } from '../cli.ts';
import { ROOT } from '../steps.ts';
import { findingsIn, type Finding } from './findings.ts';

const SCHEMA_FILE = path.join('dist', 'source-file.schema.json');

/** Paths of the sound source files that are not written as `corpus:add` writes them; rewritten where `tidy`. */
function untidy({ parts }: CorpusOnDisk, folder: string, tidy: boolean): string[] {
  return parts.files
    .filter((source) => {
      const file = path.join(folder, placeOf(source));
      const text = canonicalText(source);
      if (readFileSync(file, 'utf8') === text) return false;
      if (tidy) writeFileSync(file, text);
      return !tidy;
    })
    .map(placeOf);
}

const section = ({ heading, lines }: Finding) =>
  [`${heading}: ${lines.length || 'none'}`, ...lines.map((line) => `  ${line}`), ''].join('\n');

/** What the command prints, and whether the corpus is sound. */
export function checkText(folder: string, tidy: boolean): { text: string; sound: boolean } {
  const corpus = readCorpusFiles(folder);
  const faults = { heading: 'Faults', lines: corpus.faults.map(sentenceOf) };
  // Findings of a corpus with faults would mislead: the faulty files are not in it.
  if (faults.lines.length) return { text: section(faults), sound: false };
  const form = { heading: 'Not in canonical form', lines: untidy(corpus, folder, tidy) };
  return { text: [faults, form, ...findingsIn(corpus.parts)].map(section).join('\n'), sound: true };
}

if (process.argv[1] === import.meta.filename)
  await run(() => {
    const { tidy } = readFlags({ tidy: { help: 'rewrite source files into canonical form' } });
    const { text, sound } = checkText(CORPUS_FOLDER, tidy ?? false);
    process.stdout.write(text);
    mkdirSync(path.join(ROOT, 'dist'), { recursive: true });
    writeFileSync(path.join(ROOT, SCHEMA_FILE), `${JSON.stringify(editorSchema(), null, 2)}\n`);
    process.stdout.write(`\nThe JSON Schema of a source file is in ${SCHEMA_FILE}.\n`);
    process.exitCode = sound ? 0 : 1;
  });
