/** `npm run corpus:report`: counts on the terminal, and a page for curators in dist/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadCorpus, readCorpusFiles } from '../build/corpus.ts';
import { readFlags, run } from '../cli.ts';
import { ROOT } from '../steps.ts';
import { countsOf } from './counts.ts';
import { findingsIn } from './findings.ts';
import { reportPage } from './page.ts';
import { writeRows } from './rows.ts';

const PAGE = path.join('dist', 'corpus-report.html');

await run(() => {
  readFlags({});
  const corpus = loadCorpus();
  const counts = countsOf(corpus, new Date().toISOString().slice(0, 10));
  for (const { columns, rows } of counts)
    process.stdout.write(`${writeRows('table', columns, rows)}\n`);
  mkdirSync(path.join(ROOT, 'dist'), { recursive: true });
  writeFileSync(
    path.join(ROOT, PAGE),
    reportPage(corpus, counts, findingsIn(readCorpusFiles().parts)),
  );
  process.stdout.write(`The page for curators is ${PAGE}.\n`);
});
