import { useEffect, useState } from 'preact/hooks';
import type { Corpus } from '../corpus/corpus.ts';
import { changeOwn, type OwnChanges } from '../platform/own.ts';
import { today } from '../platform/today.ts';
import { askForArticle, saidIn, type ReadArticle } from '../suggestions/ask.ts';
import { adding, documentOf } from '../suggestions/document.ts';
import { recordOf } from '../suggestions/statement.ts';
import type { Suggestion } from '../suggestions/suggest.ts';
import { SaysView } from './says-view.tsx';

interface Props {
  readonly corpus: Corpus;
  readonly tab: number;
  /** How many mentions the page holds so far: it is read anew when more of it has come. */
  readonly mentions: number;
  /** Tells what went wrong, in the browser's words. */
  readonly onFault: (reason: string) => void;
}

interface Found {
  readonly read: ReadArticle;
  readonly suggestions: readonly Suggestion[];
}

const english = new Intl.DisplayNames('en', { type: 'region' });

/** Asks the page in a tab what positions it states, and records those that the reader clicks. */
export function Says({ corpus, tab, mentions, onFault }: Props) {
  const [found, setFound] = useState<Found | null>(null);
  const [undoing, setUndoing] = useState<OwnChanges | null>(null);
  useEffect(() => {
    let gone = false;
    void askForArticle(tab).then((read) => {
      if (!gone && read) setFound({ read, suggestions: saidIn(read) });
    });
    return () => {
      gone = true;
    };
  }, [tab, mentions]);
  if (!found) return null;
  const { article, language } = found.read;
  const store = async (change: Parameters<typeof changeOwn>[0], undoable: boolean) => {
    try {
      const before = await changeOwn(change);
      setUndoing(undoable ? before : null);
    } catch (error) {
      onFault(error instanceof Error ? error.message : String(error));
    }
  };
  const record = (suggestion: Suggestion) => {
    const document = documentOf(article, corpus, language);
    const day = article.published ?? today();
    const nameOf = (id: string) => corpus.organisations.get(id)?.name ?? english.of(id) ?? id;
    const made = recordOf(suggestion, document.outlet, day, nameOf);
    const bundled = (id: string) => corpus.sources.has(id) && !corpus.sources.get(id)?.own;
    void store(adding(document, made, bundled), true);
  };
  return (
    <SaysView
      suggestions={found.suggestions.filter(
        ({ subject, binds }) => binds === null || corpus.organisations.has(subject),
      )}
      isRecorded={({ subject, position }) =>
        corpus.statements.some(
          (one) =>
            one.source.own === true &&
            one.source.url === article.url &&
            one.subject === subject &&
            one.position === position,
        )
      }
      linkTo={({ subject, position }) =>
        `records.html#/new/${tab}/0/${encodeURIComponent(subject)}/${position}`
      }
      onUndo={undoing && (() => void store(() => undoing, false))}
      onRecord={record}
    />
  );
}
