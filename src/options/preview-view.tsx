import type { ComponentChildren } from 'preact';
import type { PositionOrNone } from '../corpus/model.ts';
import { signDrawing } from '../signs/glyphs.ts';
import { SHORT_LABELS } from '../signs/labels.ts';
import { Picture } from '../ui/picture.tsx';
import { useSurroundings, useWords } from '../ui/surroundings.ts';
import type { Difference, Remains } from './preview.ts';
import type { Saving } from './use-settings.ts';

interface Props {
  readonly remains: Remains;
  /** Of when the positions are, in words. */
  readonly dated: string;
  readonly saving: Saving;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly onRetry: () => void;
  /** The sample article. */
  readonly children: ComponentChildren;
}

/** What the settings come to: what remains, what changes, an article marked. Stays in view while one chooses. */
export function PreviewView(props: Props) {
  const { t } = useWords();
  const { saving } = props;
  return (
    <aside class="preview" aria-labelledby="preview-title">
      <div class="sum">
        <h2 id="preview-title">{t('preview')}</h2>
        <RemainsText remains={props.remains} dated={props.dated} />
        <div class="saving">
          <button class="button" disabled={!props.canUndo} onClick={props.onUndo}>
            {t('undo')}
          </button>
          <p class="note" role="status">
            {saving.kind === 'saved' && t('saved')}
            {saving.kind === 'here' && t('savedHere')}
          </p>
        </div>
        {saving.kind === 'refused' && (
          <p class="fault" role="alert">
            {t('notSaved', saving.reason)}{' '}
            <button class="plain" onClick={props.onRetry}>
              {t('retry')}
            </button>
          </p>
        )}
      </div>
      <div class="shows">
        <Differences list={props.remains.changed} />
        {props.children}
      </div>
    </aside>
  );
}

function RemainsText({ remains, dated }: { readonly remains: Remains; readonly dated: string }) {
  const { t, number } = useWords();
  const { statements, countries } = remains;
  return (
    <>
      <p>{t('remainStatements', number(statements.kept), number(statements.all))}</p>
      <p>
        {t('remainCountries', number(countries.kept), number(countries.all))}{' '}
        <span class="note">{dated}</span>
      </p>
    </>
  );
}

/** The countries that stand otherwise than without the reader's choices, each with both positions. */
function Differences({ list }: { readonly list: readonly Difference[] }) {
  const { words, nameOf } = useSurroundings();
  const { t, count, compare } = words;
  if (!list.length) return <p class="note">{t('changedNone')}</p>;
  const named = list
    .map((difference) => ({ ...difference, name: nameOf(difference.code) }))
    .sort((a, b) => compare(a.name, b.name));
  return (
    <details class="differences">
      <summary>{count('changedCountries', list.length)}</summary>
      <ul tabIndex={0} aria-label={t('changedList')}>
        {named.map(({ code, name, before, after }) => (
          <li key={code}>
            <span>{name}</span>
            <span class="from-to">
              <Turn position={before} />
              <span class="chevron" />
              <Turn position={after} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Turn({ position }: { readonly position: PositionOrNone }) {
  const { t } = useWords();
  return (
    <span class="position">
      <Picture drawing={signDrawing(position)} />
      {t(SHORT_LABELS[position])}
    </span>
  );
}
