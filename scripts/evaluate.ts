/** `npm run --silent evaluate < gold.jsonl`: how well countries are found in items whose mentions are known. */
import { createInterface } from 'node:readline';
import type { Language } from '../src/countries/kinds.ts';
import { detect } from '../src/detection/detect.ts';
import type { Mention } from '../src/detection/mention.ts';
import { readFlags, run } from './cli.ts';
import { lexiconsOf } from './lexicons.ts';

type Span = Pick<Mention, 'start' | 'end'>;

interface GoldItem {
  readonly lang: Language;
  readonly text: string;
  readonly mentions: readonly (Span & { readonly iso2: string })[];
  /** Spans that count neither way. */
  readonly ignore?: readonly Span[];
}

interface Counts {
  known: number;
  found: number;
  right: number;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function add(counts: Counts, item: GoldItem, mentions: readonly Mention[]): void {
  const counted = mentions.filter(
    (mention) =>
      item.mentions.some((gold) => overlap(gold, mention)) ||
      !item.ignore?.some((span) => overlap(span, mention)),
  );
  counts.known += item.mentions.length;
  counts.found += counted.length;
  counts.right += item.mentions.filter((gold) =>
    counted.some((mention) => mention.iso2 === gold.iso2 && overlap(gold, mention)),
  ).length;
}

const share = (part: number, whole: number): string => (whole ? part / whole : 0).toFixed(3);

await run(async () => {
  readFlags({});
  const lexicons = lexiconsOf();
  const byLanguage = new Map<string, Counts>();
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (!line.trim()) continue;
    const item = JSON.parse(line) as GoldItem;
    const counts = byLanguage.get(item.lang) ?? { known: 0, found: 0, right: 0 };
    byLanguage.set(item.lang, counts);
    add(counts, item, detect(item.text, lexicons(item.lang)));
  }
  for (const [language, { known, found, right }] of byLanguage)
    process.stdout.write(
      `${language}  precision ${share(right, found)}  recall ${share(right, known)}  F1 ${share(2 * right, known + found)}  of ${known}\n`,
    );
});
