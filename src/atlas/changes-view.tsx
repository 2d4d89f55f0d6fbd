import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Day } from '../corpus/model.ts';
import { useWords } from '../ui/surroundings.ts';
import type { Change } from './changes.ts';
import { changeWords } from './labels.ts';

interface Props {
  readonly changes: readonly Change[];
  readonly date: Day;
  readonly onChoose: (change: Change) => void;
}

/** Every change of a position, in order; the last one before the date shown is marked and in view. */
export function ChangesView({ changes, date, onChoose }: Props) {
  const words = useWords();
  const list = useRef<HTMLOListElement>(null);
  const current = changes.findLast((change) => change.day <= date)?.day;
  useLayoutEffect(() => {
    const marked = list.current?.querySelector<HTMLElement>('[aria-current]');
    // Only the list may move, not the page.
    if (list.current && marked)
      list.current.scrollTop = marked.offsetTop - list.current.clientHeight / 2;
  }, [current, changes]);
  return (
    <section class="changes" aria-labelledby="changes-title">
      <h2 id="changes-title">{words.t('changesTitle')}</h2>
      {changes.length ? (
        <ol ref={list}>
          {changes.map((change) => (
            <li key={`${change.day} ${change.before} ${change.after}`}>
              <button
                aria-current={change.day === current ? 'date' : undefined}
                data-first={change.before === 'none' ? '' : undefined}
                onClick={() => onChoose(change)}
              >
                {changeWords(change, words)}
              </button>
            </li>
          ))}
        </ol>
      ) : (
        <p class="note">{words.t('position_none')}</p>
      )}
    </section>
  );
}
