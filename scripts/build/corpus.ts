import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CorpusParts, SourceFile } from '../../src/corpus/corpus.ts';
import { corpusOf, type Corpus } from '../../src/corpus/corpus.ts';
import { pack, type Packed } from '../../src/corpus/pack.ts';
import { ROOT } from '../steps.ts';

const CORPUS = path.join(ROOT, 'src', 'corpus');

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The source files of the corpus, in the order of their paths. */
export function readSourceFiles(): SourceFile[] {
  const folder = path.join(CORPUS, 'sources');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readJson(path.join(folder, name)) as SourceFile);
}

function readParts(): CorpusParts {
  const coverage = readJson(path.join(CORPUS, 'coverage.json')) as Pick<
    CorpusParts,
    'asOf' | 'searched'
  >;
  const organisations = readJson(
    path.join(CORPUS, 'organisations.json'),
  ) as CorpusParts['organisations'];
  return { ...coverage, organisations, files: readSourceFiles() };
}

/** The packed corpus, for `corpus.json`. */
export function buildCorpus(): Packed {
  return pack(readParts());
}

/** The corpus of this working tree, without regions. */
export function loadCorpus(): Corpus {
  return corpusOf(readParts(), () => null);
}
