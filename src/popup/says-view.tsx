import type { Position } from '../corpus/model.ts';
import type { Suggestion } from '../suggestions/suggest.ts';
import { Flag } from '../ui/flag.tsx';
import { PositionLine } from '../ui/position-line.tsx';
import { useSurroundings } from '../ui/surroundings.ts';
import { Press } from '../ui/press.tsx';

interface Props {
  readonly suggestions: readonly Suggestion[];
  readonly isRecorded: (suggestion: Suggestion) => boolean;
  /** The address of the form for a suggestion. */
  readonly linkTo: (suggestion: Suggestion) => string;
  /** Takes back the last recording; null where there is none. */
  readonly onUndo: (() => void) | null;
  readonly onRecord: (suggestion: Suggestion) => void;
}

interface Passage {
  readonly sentence: string;
  readonly cue: string;
  readonly position: Position;
  readonly suggestions: readonly Suggestion[];
}

/** The positions that the article states, sentence by sentence, each to be recorded by a click. */
export function SaysView(props: Props) {
  const { t } = useSurroundings().words;
  const { suggestions, onUndo } = props;
  if (!suggestions.length) return null;
  return (
    <section class="says">
      <h2>{t('articleSays')}</h2>
      <p class="note">{t('articleSaysMeaning')}</p>
      <p class="spread" role="status">
        {onUndo && (
          <>
            {t('saved')} <Press label={t('undo')} onPress={onUndo} />
          </>
        )}
      </p>
      {passagesOf(suggestions).map((passage) => (
        <div class="passage" key={`${passage.sentence} ${passage.position}`}>
          <Sentence {...passage} />
          <PositionLine position={passage.position} />
          <ul>
            {passage.suggestions.map((suggestion) => (
              <Entry key={suggestion.subject} suggestion={suggestion} {...props} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function passagesOf(suggestions: readonly Suggestion[]): Passage[] {
  const passages = new Map<string, Passage>();
  for (const suggestion of suggestions) {
    const { sentence, cue, position, at } = suggestion;
    const key = `${at} ${position}`;
    const others = passages.get(key)?.suggestions ?? [];
    passages.set(key, { sentence, cue, position, suggestions: [...others, suggestion] });
  }
  return [...passages.values()];
}

function Sentence({ sentence, cue }: Pick<Passage, 'sentence' | 'cue'>) {
  const at = sentence.indexOf(cue);
  return (
    <blockquote dir="auto">
      {sentence.slice(0, at)}
      <mark>{cue}</mark>
      {sentence.slice(at + cue.length)}
    </blockquote>
  );
}

type EntryProps = Pick<Props, 'isRecorded' | 'linkTo' | 'onRecord'> & {
  readonly suggestion: Suggestion;
};

function Entry({ suggestion, isRecorded, linkTo, onRecord }: EntryProps) {
  const { words, nameOf } = useSurroundings();
  const { t } = words;
  const name = nameOf(suggestion.subject);
  return (
    <li class="spread">
      <span class="named">
        <Flag of={suggestion.subject} />
        <bdi>{name}</bdi>
      </span>
      {isRecorded(suggestion) ? (
        <span class="note">{t('ownStatement')}</span>
      ) : (
        <span class="switches">
          <a href={linkTo(suggestion)} target="_blank" aria-label={`${t('edit')}: ${name}`}>
            {t('edit')}
          </a>
          <button
            class="switch"
            aria-label={`${t('record')}: ${name}`}
            onClick={() => onRecord(suggestion)}
          >
            {t('record')}
          </button>
        </span>
      )}
    </li>
  );
}
