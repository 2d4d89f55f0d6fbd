import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { browserMessages } from '../platform/i18n.ts';
import { followCorpus, loadFlags, loadNames } from '../platform/packaged.ts';
import { wordsOf } from '../signs/words.ts';
import { finder, type Finder } from '../ui/find.ts';
import { SurroundingsContext } from '../ui/surroundings.ts';
import { surroundingsOf } from '../ui/surroundings-of.ts';
import { Popup } from './popup.tsx';
import { activeTab } from './use-page.ts';

const words = wordsOf(browserMessages);

async function start(): Promise<void> {
  const own = await browser.tabs.getCurrent();
  document.documentElement.dataset.place = own ? 'tab' : 'popup';
  const [flags, names, tab] = await Promise.all([loadFlags(), loadNames(), activeTab()]);
  let lookup: Finder | undefined;
  await followCorpus((corpus) => {
    const surroundings = surroundingsOf(words, corpus, flags);
    lookup ??= finder(names, corpus.organisations.values(), surroundings.nameOf);
    render(
      <SurroundingsContext.Provider value={surroundings}>
        <Popup corpus={corpus} tab={tab} finder={lookup} />
      </SurroundingsContext.Provider>,
      document.body,
    );
  });
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
