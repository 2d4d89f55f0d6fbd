import { render } from 'preact';
import { reportOn } from '../corpus/report.ts';
import { readLexicon, type Lexicon } from '../detection/lexicon.ts';
import { browser } from '../platform/browser.ts';
import { browserMessages } from '../platform/i18n.ts';
import { askBackground } from '../platform/page-messages.ts';
import { loadPacked, withOwnStatements } from '../platform/packaged.ts';
import { readQuestion, type Question } from '../platform/question.ts';
import { readSettings } from '../platform/stored-settings.ts';
import { today } from '../platform/today.ts';
import { wordsOf } from '../signs/words.ts';
import { SurroundingsContext } from '../ui/surroundings.ts';
import { surroundingsOf } from '../ui/surroundings-of.ts';
import { diagnose } from './diagnosis.ts';
import { DiagnosticsView } from './diagnostics-view.tsx';
import { explanationOf } from './explanation.ts';
import { WhyView } from './why-view.tsx';

const words = wordsOf(browserMessages);

/** The lexicons with which a page is read, that of its language first. */
async function lexiconsFor(language: string | null): Promise<Lexicon[]> {
  const languages = [...new Set([language ?? 'en', 'en'])];
  const packed = await Promise.all(
    languages.map((tag) => askBackground('lexicon', { language: tag }).catch(() => null)),
  );
  return packed.filter((text) => text !== null).map(readLexicon);
}

async function why(question: Question) {
  const [corpus, { settings }, lexicons] = await Promise.all([
    loadPacked().then(withOwnStatements),
    readSettings(),
    lexiconsFor(question.language),
  ]);
  return (
    <WhyView
      question={question}
      explanation={explanationOf(question, lexicons)}
      report={reportOn(corpus, question.code, question.date, today(), settings.filter)}
      version={browser.runtime.getManifest().version}
    />
  );
}

/** Without statements the page still has to tell what is wrong. */
async function start(): Promise<void> {
  const question = location.hash === '#why' ? await readQuestion() : null;
  const asked = question && (await why(question).catch(() => null));
  const diagnosis = await diagnose();
  render(
    <SurroundingsContext.Provider value={surroundingsOf(words, { organisations: new Map() }, {})}>
      <DiagnosticsView diagnosis={diagnosis}>{asked}</DiagnosticsView>
    </SurroundingsContext.Provider>,
    document.body,
  );
}

document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;
document.title = words.t('diagnosticsTitle');
void start();
