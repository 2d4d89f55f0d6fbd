import { render } from 'preact';
import { readCorpus } from '../corpus/corpus.ts';
import { KEEP_ALL } from '../corpus/filter.ts';
import { positionAt } from '../corpus/position.ts';
import { regionOf } from '../countries/regions.ts';
import { siteOfPattern } from '../platform/addresses.ts';
import { browser } from '../platform/browser.ts';
import { browserMessages } from '../platform/i18n.ts';
import { loadPacked } from '../platform/packaged.ts';
import { DEFAULTS } from '../platform/settings.ts';
import { listedPatterns } from '../platform/sites.ts';
import { wordsOf } from '../signs/words.ts';
import { SAMPLE_DAY } from '../ui/sample.ts';
import { SurroundingsContext } from '../ui/surroundings.ts';
import { surroundingsOf } from '../ui/surroundings-of.ts';
import { WelcomeView } from './welcome-view.tsx';

const words = wordsOf(browserMessages);

async function start(): Promise<void> {
  const corpus = readCorpus(await loadPacked(), regionOf);
  const answer = (code: string) => {
    const { position, carried, contestedBy } = positionAt(corpus, code, SAMPLE_DAY, KEEP_ALL);
    return { position, carried, contested: contestedBy.length > 0 };
  };
  const sites = [...new Set(listedPatterns().map(siteOfPattern))].sort(words.compare);
  render(
    <SurroundingsContext.Provider value={surroundingsOf(words, corpus, {})}>
      <WelcomeView
        marks={DEFAULTS.marks}
        answer={answer}
        sites={sites}
        permissions={browser.runtime.getManifest().permissions ?? []}
      />
    </SurroundingsContext.Provider>,
    document.body,
  );
}

document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;
document.title = words.t('extensionName');
start().catch((error: Error) => {
  const fault = (
    <p class="fault" role="alert">
      {words.t('corpusFault', error.message)}
    </p>
  );
  render(fault, document.body);
});
