import { render } from 'preact';
import type { Corpus } from '../corpus/corpus.ts';
import { browserMessages } from '../platform/i18n.ts';
import { followCorpus, loadFlags, loadMap } from '../platform/packaged.ts';
import { readSettings } from '../platform/stored-settings.ts';
import { wordsOf } from '../signs/words.ts';
import { SurroundingsContext, type Surroundings } from '../ui/surroundings.ts';
import { surroundingsOf } from '../ui/surroundings-of.ts';
import { Atlas } from './atlas.tsx';
import type { World } from './world.ts';

const words = wordsOf(browserMessages);

async function start(): Promise<void> {
  const flags = loadFlags();
  const [world, { settings }] = await Promise.all([loadMap<World>(), readSettings()]);
  const show = (corpus: Corpus, surroundings: Surroundings) =>
    render(
      <SurroundingsContext.Provider value={surroundings}>
        <Atlas corpus={corpus} world={world} filter={settings.filter} />
      </SurroundingsContext.Provider>,
      document.body,
    );
  let first = true;
  await followCorpus((corpus) => {
    // The map does not wait for the flags.
    if (first) show(corpus, surroundingsOf(words, corpus, {}));
    first = false;
    void flags.then((known) => show(corpus, surroundingsOf(words, corpus, known)));
  });
  await flags;
}

document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;
document.title = words.t('atlasTitle');
start().catch((error: Error) => {
  const fault = (
    <p class="fault" role="alert">
      {words.t('corpusFault', error.message)}
    </p>
  );
  render(fault, document.body);
});
