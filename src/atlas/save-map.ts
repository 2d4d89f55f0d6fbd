import type { Corpus } from '../corpus/corpus.ts';
import { episodeOn } from '../corpus/episodes.ts';
import type { Filter } from '../corpus/filter.ts';
import type { Day } from '../corpus/model.ts';
import { episodeLabel } from '../signs/labels.ts';
import type { Words } from '../signs/words.ts';
import type { Filtered, Format } from './atlas-view.tsx';
import type { Counts } from './counts.ts';
import type { Look } from './looks.ts';
import { pictureOf } from './picture.ts';
import { csvOf } from './rows-csv.ts';
import { rowsOn } from './rows.ts';
import { saveFile } from '../platform/save-file.ts';
import { pngOf } from './save.ts';
import type { Stage } from './stage.ts';
import type { World } from './world.ts';

/** What the atlas shows when the reader saves it. */
interface Shown {
  readonly corpus: Corpus;
  readonly world: World;
  readonly stage: Stage | null;
  readonly words: Words;
  readonly date: Day;
  readonly filter: Filter;
  readonly filtered: Filtered | null;
  readonly counts: Counts;
  readonly lookOf: (code: string) => Look;
}

/** Saves what is shown as a file. Rejects with the browser's error where it cannot make the picture. */
export async function saveMap(format: Format, shown: Shown): Promise<void> {
  const name = `where-they-stand-${shown.date}.${format.toLowerCase()}`;
  if (format === 'CSV') {
    const { corpus, world, words, date, filter } = shown;
    const rows = rowsOn(corpus, world, { date, filter }, words);
    return saveFile(name, 'text/csv', csvOf(rows, date));
  }
  const svg = pictureFrom(shown);
  if (format === 'SVG') return saveFile(name, 'image/svg+xml', svg);
  saveFile(name, 'image/png', await pngOf(svg));
}

function pictureFrom({ stage, world, words, lookOf, counts, ...shown }: Shown): string {
  const { corpus, date } = shown;
  const { t, number } = words;
  if (!stage) return '';
  return pictureOf({
    world,
    camera: stage.camera,
    size: stage.size,
    ground: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    words,
    lookOf,
    counts,
    heading: [words.date(date), begun(t(episodeLabel(episodeOn(date))), words)],
    foot: [
      ...filterLines(shown.filtered, words),
      t(
        'atlasSource',
        number(corpus.statements.length),
        number(corpus.sources.size),
        words.date(corpus.asOf),
      ),
      `${t('bordersNote')} ${t('mapSource')}`,
    ],
  });
}

/** Messages name phases as within a sentence; here one begins a line. */
const begun = (text: string, { locale }: Words): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

function filterLines(filtered: Filtered | null, { t, number, list }: Words): string[] {
  if (!filtered) return [];
  const { kept, all, leftOut } = filtered;
  return [`${t('filterInPicture', number(kept), number(all))} ${t('leftOutParts', list(leftOut))}`];
}
