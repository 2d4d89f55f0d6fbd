import { gzipSync } from 'node:zlib';
import nlp from 'compromise';
import { build } from 'esbuild';
import { LANGUAGES } from '../../src/countries/kinds.ts';
import type { detect as Detect } from '../../src/detection/detect.ts';
import type { readLexicon as ReadLexicon } from '../../src/detection/lexicon.ts';
import { ROOT } from '../steps.ts';
import { buildLexicon } from '../build/lexicons.ts';
import { atLeast, atMost, median, type Figures } from './figure.ts';
import { reports } from './reports.ts';

const LENGTH = 5_000_000;
/** compromise takes minutes for the whole; the time for a part is scaled up. */
const COMPROMISE_LENGTH = 100_000;
const RUNS = 7;

/** A bare loop over the char codes of a text: what detection is measured by. */
function bareLoop(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

/** Milliseconds of processor time, so that what else the computer does counts little. */
const time = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
};

interface Detection {
  readonly detect: typeof Detect;
  readonly readLexicon: typeof ReadLexicon;
}

/** Detection as one module, as the extension ships it: between modules every call costs more. */
async function shipped(): Promise<Detection> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { detect } from './src/detection/detect.ts';
        export { readLexicon } from './src/detection/lexicon.ts';`,
      resolveDir: ROOT,
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]!.contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)) as Detection;
}

/**
 * Times the whole of `detect` on 5 MB of prose against a bare loop over it, in one run and interleaved, medians of 7; and
 * the sizes and the reading of the lexicons.
 */
export async function detectionTargets(): Promise<Figures> {
  const { detect, readLexicon } = await shipped();
  // Flat in memory, as the text of a page is.
  const text = Buffer.from(reports(LENGTH), 'utf16le').toString('utf16le');
  const packed = new Map(LANGUAGES.map((language) => [language, buildLexicon(language)]));
  const lexicons = new Map([...packed].map(([language, pack]) => [language, readLexicon(pack)]));
  const english = lexicons.get('en')!;
  const seconds = [...lexicons.values()].filter(({ language }) => language !== 'en');

  const bare: number[] = [];
  const alone: number[] = [];
  const both = seconds.map((): number[] => []);
  for (let run = -1; run < RUNS; run++) {
    // The first run warms up.
    const into = (times: number[], taken: number) => run >= 0 && times.push(taken);
    into(
      bare,
      time(() => bareLoop(text)),
    );
    into(
      alone,
      time(() => detect(text, [english])),
    );
    seconds.forEach((second, index) =>
      into(
        both[index]!,
        time(() => detect(text, [second, english])),
      ),
    );
  }
  const part = text.slice(0, COMPROMISE_LENGTH);
  const peer = (time(() => nlp(part).places().json()) * LENGTH) / COMPROMISE_LENGTH;
  const loop = median(bare);
  return [
    atMost('detection: English, against a bare loop', median(alone) / loop, 5, 'times'),
    ...seconds.map(({ language }, index) =>
      atMost(
        `detection: ${language} and English, against a bare loop`,
        median(both[index]!) / loop,
        10,
        'times',
      ),
    ),
    atLeast('detection: compromise places(), against ours', peer / median(alone), 200, 'times'),
    ...[...packed].flatMap(([language, pack]) => [
      atMost(
        `detection: lexicon ${language}, packed`,
        gzipSync(pack, { level: 9 }).length / 1000,
        language === 'en' ? 20 : 25,
        'kB',
      ),
      atMost(
        `detection: lexicon ${language}, to read`,
        median(Array.from({ length: RUNS }, () => time(() => readLexicon(pack)))),
        10,
        'ms',
      ),
    ]),
  ];
}
