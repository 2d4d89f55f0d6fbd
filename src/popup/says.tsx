import { useEffect, useState } from 'preact/hooks';
import type { Corpus } from '../corpus/corpus.ts';
import { changeOwn, type OwnChange } from '../platform/own.ts';
import { afterPaint } from '../ui/after-paint.ts';
import type { Said } from './said.ts';
import { SaysView } from './says-view.tsx';

interface Props {
  readonly corpus: Corpus;
  readonly tab: number;
  /** How many mentions the page holds so far: it is read anew when more of it has come. */
  readonly mentions: number;
  /** Tells what went wrong, in the browser's words. */
  readonly onFault: (reason: string) => void;
}

/** Asks the page in a tab what positions it states, and records those that the reader clicks. */
export function Says({ corpus, tab, mentions, onFault }: Props) {
  const [said, setSaid] = useState<Said | null>(null);
  const [undoing, setUndoing] = useState<OwnChange | null>(null);
  useEffect(() => {
    let gone = false;
    void afterPaint()
      .then(() => import('./said.ts'))
      .then(({ askWhatIsSaid }) => askWhatIsSaid(tab))
      .then((now) => !gone && now && setSaid(now));
    return () => {
      gone = true;
    };
  }, [tab, mentions]);
  if (!said) return null;
  const { article } = said;
  const store = async (change: OwnChange, undoable: boolean) => {
    try {
      const undo = await changeOwn(change);
      setUndoing(() => (undoable ? undo : null));
    } catch (error) {
      onFault(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <SaysView
      suggestions={said.suggestions.filter(
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
      onUndo={undoing && (() => void store(undoing, false))}
      onRecord={(suggestion) => void store(said.recording(suggestion, corpus), true)}
    />
  );
}
