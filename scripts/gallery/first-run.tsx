import { DEFAULT_LOOK } from '../../src/signs/marks.ts';
import { WelcomeView } from '../../src/welcome/welcome-view.tsx';
import { answerOf, THEN } from './examples.ts';
import type { Specimen } from './specimens.tsx';

/** How marks are drawn unless the reader chooses otherwise. */
export const marks = {
  ...DEFAULT_LOOK,
  style: 'both' as const,
  kinds: { name: true, demonym: true, abbreviation: true, metonym: true },
  none: false,
};

const sampleAnswer = (code: string) => ({
  ...answerOf(code, THEN),
  contested: answerOf(code, THEN).contestedBy.length > 0,
});

/** The page of the first run, with sites that do not exist. */
export const firstRun = (): Specimen => ({
  width: 360,
  sheet: 'welcome',
  view: (
    <WelcomeView
      marks={marks}
      answer={sampleAnswer}
      sites={['gazette.example', 'news.example', 'www.news-of-the-world.example']}
      permissions={['storage', 'scripting', 'activeTab', 'alarms', 'contextMenus']}
    />
  ),
});
