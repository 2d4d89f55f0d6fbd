/**
 * `npm run bench [-- --only PART]`: measures what has a limit, prints every figure as reached or missed, and writes
 * dist/bench.json. Ends with 1 if a limit is missed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { atlasFigures } from './bench/atlas.ts';
import { corpusFigures } from './bench/corpus.ts';
import { detectionTargets } from './bench/detection.ts';
import { isTarget, lineOf, tablesOf, type Figures } from './bench/figure.ts';
import { pageFigures } from './bench/page.ts';
import { popupFigures } from './bench/popup.ts';
import { buildPackages } from './build.ts';
import { readFlags, run } from './cli.ts';
import { ROOT } from './steps.ts';

/** The parts by name, in the order in which they run. Both kinds of packages have been built before. */
const PARTS: Readonly<Record<string, () => Figures | Promise<Figures>>> = {
  corpus: corpusFigures,
  detection: detectionTargets,
  atlas: atlasFigures,
  page: pageFigures,
  popup: popupFigures,
};

const FLAGS = {
  only: { value: 'a part', help: 'the one part to measure', oneOf: Object.keys(PARTS) },
};

async function measure(only: string | undefined): Promise<Figures> {
  const figures: Figures[number][] = [];
  for (const [name, part] of Object.entries(PARTS)) {
    if (only && only !== name) continue;
    process.stderr.write(`measuring ${name} …\n`);
    figures.push(...(await part()));
  }
  return figures;
}

await run(async () => {
  const { only } = readFlags(FLAGS);
  process.stderr.write('building the packages …\n');
  await buildPackages(false);
  await buildPackages(true);
  const figures = await measure(only);
  for (const [title, table] of tablesOf(figures)) {
    console.log(`\n${title}`);
    console.table(table);
  }
  for (const figure of figures) if (!figure.cell) console.log(lineOf(figure));
  const targets = figures.filter(isTarget);
  const others = figures.filter((figure) => !isTarget(figure));
  mkdirSync(path.join(ROOT, 'dist'), { recursive: true });
  writeFileSync(
    path.join(ROOT, 'dist', 'bench.json'),
    `${JSON.stringify({ targets, figures: others }, null, 2)}\n`,
  );
  if (targets.some(({ reached }) => !reached)) process.exitCode = 1;
});
