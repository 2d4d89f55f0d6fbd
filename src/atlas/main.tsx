import { render } from 'preact';
import { browserMessages } from '../platform/i18n.ts';
import { loadCorpus, loadFlags, loadMap } from '../platform/packaged.ts';
import { readSettings } from '../platform/settings.ts';
import { wordsOf } from '../signs/words.ts';
import { SurroundingsContext, type Surroundings } from '../ui/surroundings.ts';
import { surroundingsOf } from '../ui/surroundings-of.ts';
import { Atlas } from './atlas.tsx';
import type { World } from './world.ts';

const words = wordsOf(browserMessages);

async function start(): Promise<void> {
  const flags = loadFlags();
  const [corpus, world, { settings }] = await Promise.all([
    loadCorpus(),
    loadMap<World>(),
    readSettings(),
  ]);
  const show = (surroundings: Surroundings) =>
    render(
      <SurroundingsContext.Provider value={surroundings}>
        <Atlas corpus={corpus} world={world} filter={settings.filter} />
      </SurroundingsContext.Provider>,
      document.body,
    );
  // The map does not wait for the flags.
  show(surroundingsOf(words, corpus, {}));
  show(surroundingsOf(words, corpus, await flags));
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
