import { render } from 'preact';
import { browserMessages } from '../platform/i18n.ts';
import { followCorpus } from '../platform/packaged.ts';
import { wordsOf } from '../signs/words.ts';
import { SurroundingsContext } from '../ui/surroundings.ts';
import { surroundingsOf } from '../ui/surroundings-of.ts';
import { Options } from './options.tsx';

const words = wordsOf(browserMessages);

async function start(): Promise<void> {
  await followCorpus((corpus) =>
    render(
      <SurroundingsContext.Provider value={surroundingsOf(words, corpus, {})}>
        <Options corpus={corpus} />
      </SurroundingsContext.Provider>,
      document.body,
    ),
  );
  // The address may name a section, which was not there when the browser looked for it.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;
document.title = words.t('optionsTitle');
start().catch((error: Error) => {
  const fault = (
    <p class="fault" role="alert">
      {words.t('corpusFault', error.message)}
    </p>
  );
  render(fault, document.body);
});
