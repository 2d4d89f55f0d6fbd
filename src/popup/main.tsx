import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { browserMessages } from '../platform/i18n.ts';
import { followCorpus, loadFlags } from '../platform/packaged.ts';
import { readSettings } from '../platform/stored-settings.ts';
import { wordsOf } from '../signs/words.ts';
import { finder, type Finder } from '../ui/find.ts';
import { SurroundingsContext, type Surroundings } from '../ui/surroundings.ts';
import { surroundingsOf } from '../ui/surroundings-of.ts';
import { Popup, type Known } from './popup.tsx';
import { activeTab } from './use-page.ts';

const words = wordsOf(browserMessages);

/** Asks for everything at once, and shows the frame, where one can type already, before all has come. */
async function start(): Promise<void> {
  const flagsRead = loadFlags();
  const framed = readFrame().then((frame) => {
    const show = (surroundings: Surroundings, known: Known | null) =>
      render(
        <SurroundingsContext.Provider value={surroundings}>
          <Popup {...frame} known={known} />
        </SurroundingsContext.Provider>,
        document.body,
      );
    show(surroundingsOf(words, { organisations: new Map() }, {}), null);
    return show;
  });
  let lookup: Finder | undefined;
  const filled = followCorpus((corpus) => {
    void Promise.all([framed, flagsRead]).then(([show, flags]) => {
      const surroundings = surroundingsOf(words, corpus, flags);
      lookup ??= finder(corpus.organisations.values(), surroundings.nameOf);
      show(surroundings, { corpus, finder: lookup });
    });
  });
  // What went wrong is said when all else has been shown, so that nothing is shown over it.
  const ends = await Promise.allSettled([framed, filled, flagsRead]);
  const fault = ends.find((end) => end.status === 'rejected');
  if (fault) throw fault.reason as Error;
}

async function readFrame() {
  const [own, tab, { settings }] = await Promise.all([
    browser.tabs.getCurrent(),
    activeTab(),
    readSettings(),
  ]);
  document.documentElement.dataset.place = own ? 'tab' : 'popup';
  return { tab, settingsAtFirst: settings };
}

document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;
start().catch((error: Error) => {
  const fault = (
    <p class="fault" role="alert">
      {words.t('corpusFault', error.message)}
    </p>
  );
  render(fault, document.body);
});
