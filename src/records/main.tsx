import { render } from 'preact';
import { readCorpus } from '../corpus/corpus.ts';
import { regionOf } from '../countries/regions.ts';
import { browserMessages } from '../platform/i18n.ts';
import { knownIn } from '../platform/known.ts';
import { loadFlags, loadPacked } from '../platform/packaged.ts';
import { wordsOf } from '../signs/words.ts';
import { SurroundingsContext } from '../ui/surroundings.ts';
import { surroundingsOf } from '../ui/surroundings-of.ts';
import { Records } from './records.tsx';

const words = wordsOf(browserMessages);

/** What the reader added can be seen, saved and imported even where the extension's own statements are damaged. */
async function start(): Promise<void> {
  let fault: string | null = null;
  const read = loadPacked().then((packed) => ({ packed, corpus: readCorpus(packed, regionOf) }));
  const [found, flags] = await Promise.all([
    read.catch((error: Error) => {
      fault = words.t('corpusFault', error.message);
      return null;
    }),
    loadFlags().catch(() => ({})),
  ]);
  const corpus = found?.corpus ?? null;
  const surroundings = surroundingsOf(words, corpus ?? { organisations: new Map() }, flags);
  render(
    <SurroundingsContext.Provider value={surroundings}>
      <Records corpus={corpus} known={knownIn(found?.packed ?? null)} fault={fault} />
    </SurroundingsContext.Provider>,
    document.body,
  );
}

document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;
document.title = words.t('recordsTitle');
void start();
