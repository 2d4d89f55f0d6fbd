import { render } from 'preact';
import type { Corpus } from '../corpus/corpus.ts';
import { browserMessages } from '../platform/i18n.ts';
import { followCorpus, loadFlags, loadMap } from '../platform/packaged.ts';
import { readSettings } from '../platform/stored-settings.ts';
import { wordsOf } from '../signs/words.ts';
import { SurroundingsContext } from '../ui/surroundings.ts';
import { surroundingsOf } from '../ui/surroundings-of.ts';
import { afterPaint } from '../ui/after-paint.ts';
import { Atlas } from './atlas.tsx';
import type { World } from './world.ts';

const words = wordsOf(browserMessages);

async function start(): Promise<void> {
  const asked = Promise.all([loadMap<World>(), readSettings()]);
  let corpus: Corpus | undefined;
  let show = () => {};
  await followCorpus((now) => {
    corpus = now;
    show();
  });
  const [world, settings] = await asked;
  let flags: Awaited<ReturnType<typeof loadFlags>> = {};
  show = () =>
    corpus &&
    render(
      <SurroundingsContext.Provider value={surroundingsOf(words, corpus, flags)}>
        <Atlas corpus={corpus} world={world} settings={settings} />
      </SurroundingsContext.Provider>,
      document.body,
    );
  // The map does not wait for the flags.
  show();
  await afterPaint();
  flags = await loadFlags();
  show();
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
