import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../corpus/model.ts';
import { Flag } from './flag.tsx';
import { PositionLine } from './position-line.tsx';
import { useSurroundings } from './surroundings.ts';

export interface Found {
  /** Country code or organisation id. */
  readonly subject: string;
  readonly answer: Answer;
}

interface Props {
  readonly query: string;
  /** Null as long as nothing can be looked up. */
  readonly found: readonly Found[] | null;
  /** What can be looked up. */
  readonly label: string;
  /** Takes the keyboard as soon as it is shown. */
  readonly autofocus?: boolean;
  /** Of when the positions beside the results are. */
  readonly dated: string;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (subject: string) => void;
}

/** A combobox over every country and organisation: type any name, move by arrows, choose by Enter, empty by Escape. */
export function SearchView(props: Props) {
  const { label, autofocus, query, dated, onQuery, onChoose } = props;
  const found = props.found ?? [];
  const { t, count } = useSurroundings().words;
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (autofocus) box.current?.focus();
  }, []);
  // By name of the country, not by place: results may still change while names are being read.
  const [marked, setMarked] = useState<string | null>(null);
  const active = Math.max(
    0,
    found.findIndex(({ subject }) => subject === marked),
  );
  const open = query.trim() !== '';
  const chosen = open ? found[active] : undefined;
  const step = (by: number) => setMarked(found.at((active + by) % found.length)?.subject ?? null);
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => found.length && step(1),
    ArrowUp: () => found.length && step(-1),
    Enter: () => chosen && onChoose(chosen.subject),
    Escape: () => onQuery(''),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = open && !event.isComposing ? keys[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  };
  const onInput = (text: string) => {
    setMarked(null);
    onQuery(text);
  };
  return (
    <div class="search" role="search">
      <input
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={label}
        placeholder={label}
        aria-autocomplete="list"
        aria-expanded={open && found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen ? `${id}-${active}` : undefined}
        value={query}
        ref={box}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p class="unseen" role="status">
        {open && found.length > 0 && count('found', found.length)}
      </p>
      {open && props.found?.length === 0 && (
        <p class="nothing">{t('foundNothing', query.trim())}</p>
      )}
      <div class="results" hidden={!open || found.length === 0}>
        <ul id={`${id}-list`} role="listbox" aria-label={t('searchResults')}>
          {found.map((result, place) => (
            <Result
              key={result.subject}
              id={`${id}-${place}`}
              result={result}
              active={place === active}
              onChoose={onChoose}
            />
          ))}
        </ul>
        <p class="note">{dated}</p>
      </div>
    </div>
  );
}

interface ResultProps {
  readonly id: string;
  readonly result: Found;
  readonly active: boolean;
  readonly onChoose: (subject: string) => void;
}

function Result({ id, result, active, onChoose }: ResultProps) {
  const { nameOf } = useSurroundings();
  const { position, statement, carried, contestedBy } = result.answer;
  const intoView = (element: HTMLElement | null) => {
    if (active) element?.scrollIntoView?.({ block: 'nearest' });
  };
  return (
    <li
      id={id}
      role="option"
      aria-selected={active}
      ref={intoView}
      // The pointer must not take the focus from the text box.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(result.subject)}
    >
      <Flag of={result.subject} />
      <span class="name">{nameOf(result.subject)}</span>
      <PositionLine
        position={position}
        carried={carried}
        contested={contestedBy.length > 0}
        own={statement?.source.own}
      />
    </li>
  );
}
