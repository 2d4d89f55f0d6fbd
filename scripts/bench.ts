/** `npm run bench`: times the page engine, prints the figures and the targets, and writes dist/bench.json. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { corpusTimes } from './bench/corpus.ts';
import { benchPage, type PageBench } from './bench/page.ts';
import { buildPackages } from './build.ts';
import { readFlags, run } from './cli.ts';
import { ROOT } from './steps.ts';

function printTimes(times: PageBench['times']): void {
  for (const [size, ways] of Object.entries(times)) {
    console.log(`\n${size} (milliseconds, medians)`);
    console.table(
      Object.fromEntries(
        Object.entries(ways).map(([way, { work, frame, longest, found }]) => [
          way,
          {
            work: work.toFixed(1),
            'to the frame': frame.toFixed(1),
            'longest task': longest.toFixed(1),
            found,
          },
        ]),
      ),
    );
  }
}

await run(async () => {
  readFlags({}, process.argv.slice(2));
  await buildPackages(false);
  await buildPackages(true);
  const { ratio } = corpusTimes();
  const corpus = { name: 'loading the corpus, times JSON.parse', value: ratio, limit: 3 };
  const { times, others, figures: page } = await benchPage();
  const figures = [{ ...corpus, reached: ratio <= corpus.limit }, ...page];
  printTimes(times);
  console.log('');
  for (const { name, value, limit, reached } of figures)
    console.log(`${reached ? 'reached' : 'MISSED '}  ${name}: ${value} (${limit})`);
  mkdirSync(path.join(ROOT, 'dist'), { recursive: true });
  const file = path.join(ROOT, 'dist', 'bench.json');
  writeFileSync(file, `${JSON.stringify({ targets: figures, times, others }, null, 2)}\n`);
  if (figures.some(({ reached }) => !reached)) process.exitCode = 1;
});
