import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Corpus } from '../corpus/corpus.ts';
import { positionAt } from '../corpus/position.ts';
import { isOff } from '../platform/addresses.ts';
import { browser } from '../platform/browser.ts';
import { chosenDay } from '../platform/chosen-day.ts';
import type { Settings } from '../platform/settings.ts';
import { addedPatterns, listedPatterns, removePatterns } from '../platform/sites.ts';
import {
  dropSetAside,
  readSetAside,
  takeBack,
  type SetAside,
} from '../platform/stored-settings.ts';
import { today } from '../platform/today.ts';
import { SAMPLE_DAY } from '../ui/sample.ts';
import { useWords } from '../ui/surroundings.ts';
import { ArticleView } from './article-view.tsx';
import { Keys } from './keys.tsx';
import { OptionsView } from './options-view.tsx';
import { remains } from './preview.ts';
import { PreviewView } from './preview-view.tsx';
import { useSettings } from './use-settings.ts';

/** Binds the options' views to the reader's settings and the browser's leave. */
export function Options({ corpus }: { readonly corpus: Corpus }) {
  const { t, date } = useWords();
  const { settings, change, saving, canUndo, undo, reset, retry } = useSettings();
  const { filter, marks, sites } = settings;
  const [refused, setRefused] = useState<string | null>(null);
  const { added, privateAllowed } = useLeave();
  const aside = useSetAside(settings);
  const now = today();
  const chosen = chosenDay(settings.date, now);
  const day = chosen ?? now;
  const left = useMemo(() => remains(corpus, filter, day), [corpus, filter, day]);

  /** What the browser refuses is said in its words. */
  const attempt = (doing: Promise<unknown>) => {
    setRefused(null);
    doing.catch((error: Error) => setRefused(t('refused', error.message)));
  };
  const answer = (code: string) => {
    const { position, carried, contestedBy } = positionAt(
      corpus,
      code,
      chosen ?? SAMPLE_DAY,
      filter,
    );
    return { position, carried, contested: contestedBy.length > 0 };
  };
  return (
    <OptionsView
      corpus={corpus}
      settings={settings}
      today={now}
      sites={{ off: sites.off, added, listed: listedPatterns(), privateAllowed }}
      aside={aside.list}
      refused={refused}
      keys={<Keys />}
      act={{
        filter: (next) => change({ filter: next } as Partial<Settings>),
        choosing: (next) => change(next as Partial<Settings>),
        date: (next) => change({ date: next }),
        marks: (next) => change({ marks: next }),
        turnOn: (site) =>
          change({ sites: { ...sites, off: sites.off.filter((other) => !isOff(other, [site])) } }),
        removePattern: (pattern) => attempt(removePatterns([pattern])),
        drop: (one) => attempt(aside.after(dropSetAside(one))),
        takeBack: (one) => attempt(aside.after(takeBack(one))),
        reset,
      }}
    >
      <PreviewView
        remains={left}
        dated={t('asOf', date(day < corpus.asOf ? day : corpus.asOf.slice(0, 7)))}
        saving={saving}
        canUndo={canUndo}
        onUndo={undo}
        onRetry={retry}
      >
        <ArticleView
          marks={marks}
          answer={answer}
          published={date(SAMPLE_DAY)}
          dated={chosen && date(chosen)}
        />
      </PreviewView>
    </OptionsView>
  );
}

/** What the browser allows, followed while the page is open. */
function useLeave(): { added: readonly string[]; privateAllowed: boolean } {
  const [added, setAdded] = useState<readonly string[]>([]);
  const [privateAllowed, setPrivate] = useState(true);
  useEffect(() => {
    const follow = () => void addedPatterns().then(setAdded);
    follow();
    void browser.extension.isAllowedIncognitoAccess().then(setPrivate);
    browser.permissions.onAdded.addListener(follow);
    browser.permissions.onRemoved.addListener(follow);
    return () => {
      browser.permissions.onAdded.removeListener(follow);
      browser.permissions.onRemoved.removeListener(follow);
    };
  }, []);
  return { added, privateAllowed };
}

/** Settings that were set aside, asked for anew with every change and `after` one of them was dealt with. */
function useSetAside(settings: Settings) {
  const [list, setList] = useState<readonly SetAside[]>([]);
  const follow = () => readSetAside().then(setList);
  useEffect(() => void follow(), [settings]);
  return { list, after: (doing: Promise<unknown>) => doing.finally(follow) };
}
