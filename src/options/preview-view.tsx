import type { Settings } from '../platform/settings.ts';
import { Sample, type SampleAnswer } from '../ui/sample-view.tsx';
import { useSurroundings, useWords } from '../ui/surroundings.ts';
import type { Remains } from './preview.ts';
import type { Saving } from './use-settings.ts';

interface Props {
  readonly remains: Remains;
  readonly marks: Settings['marks'];
  readonly answer: (code: string) => SampleAnswer;
  /** The day of the sample, as written. */
  readonly sampleDate: string;
  readonly asOf: string;
  readonly saving: Saving;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly onRetry: () => void;
}

/** So many names are written out before the rest is counted. */
const NAMES = 6;

/** What the settings come to: what remains, what changes, a sentence marked. Stays in view while one chooses. */
export function PreviewView(props: Props) {
  const { t } = useWords();
  const { saving } = props;
  return (
    <aside class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{t('preview')}</h2>
      <RemainsText remains={props.remains} asOf={props.asOf} />
      <h3 class="note">{t('sampleTitle', props.sampleDate)}</h3>
      <Sample marks={props.marks} answer={props.answer} />
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
    </aside>
  );
}

function RemainsText({ remains, asOf }: { readonly remains: Remains; readonly asOf: string }) {
  const { words, nameOf } = useSurroundings();
  const { t, number } = words;
  const { statements, countries, changed } = remains;
  const names = changed.map(nameOf).sort(words.compare);
  const rest = names.length - NAMES;
  const written = rest > 0 ? [...names.slice(0, NAMES), words.count('others', rest)] : names;
  return (
    <>
      <p>{t('remainStatements', number(statements.kept), number(statements.all))}</p>
      <p>
        {t('remainCountries', number(countries.kept), number(countries.all))}{' '}
        <span class="note">{asOf}</span>
      </p>
      {names.length > 0 && <p class="note">{t('remainChanged', words.list(written))}</p>}
    </>
  );
}
