import type { Fault } from '../corpus/check.ts';
import type { SourceFile } from '../corpus/corpus.ts';
import { useWords } from '../ui/surroundings.ts';
import type { Plan } from './transfer.ts';

interface Props {
  /** What the chosen files would change; null while none are chosen. */
  readonly plan: Plan | null;
  /** A sentence saying why files cannot be looked at, or null. */
  readonly refused: string | null;
  readonly onChoose: (files: readonly File[]) => void;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

/** Takes over files: shows what they would change, and changes it only then, all of it or nothing. */
export function ImportView({ plan, refused, onChoose, onImport, onCancel }: Props) {
  const { t } = useWords();
  const take = (input: HTMLInputElement) => {
    onChoose([...(input.files ?? [])]);
    // The same file may be chosen again once it is mended.
    input.value = '';
  };
  return (
    <section id="import">
      <h2>{t('importTitle')}</h2>
      <p class="note">{t('importMeaning')}</p>
      <label class="files">
        <span>{t('importChoose')}</span>
        <input
          type="file"
          accept=".json,application/json"
          multiple
          onChange={(event) => take(event.currentTarget)}
        />
      </label>
      <div aria-live="polite" class="plan">
        {refused && <p class="fault">{refused}</p>}
        {plan && <PlanView plan={plan} onImport={onImport} onCancel={onCancel} />}
      </div>
    </section>
  );
}

type PlanProps = Pick<Props, 'onImport' | 'onCancel'> & { readonly plan: Plan };

function PlanView({ plan, onImport, onCancel }: PlanProps) {
  const { t, number } = useWords();
  const { added, replaced, instead, unchanged, sections, faults } = plan;
  const changes = added.length + replaced.length + instead.length + sections.length;
  return (
    <>
      {faults.length > 0 ? (
        <>
          <p class="fault">{t('importFaults', number(faults.length))}</p>
          <Faults faults={faults} />
        </>
      ) : (
        <>
          <Sources title={t('importAdded', number(added.length))} sources={added} />
          <Sources title={t('importReplaced', number(replaced.length))} sources={replaced} />
          <Sources title={t('importInstead', number(instead.length))} sources={instead} />
          {sections.length > 0 && <p>{t('importSettings')}</p>}
          {unchanged > 0 && <p class="note">{t('importUnchanged', number(unchanged))}</p>}
          {changes === 0 && <p>{t('importNothing')}</p>}
        </>
      )}
      <div class="choices">
        {faults.length === 0 && changes > 0 && (
          <button class="button" onClick={onImport}>
            {t('importDo')}
          </button>
        )}
        <button class="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </>
  );
}

function Sources({ title, sources }: { title: string; sources: readonly SourceFile[] }) {
  const { count, date } = useWords();
  if (!sources.length) return null;
  return (
    <details open={sources.length <= 10}>
      <summary>{title}</summary>
      <ul>
        {sources.map(({ id, outlet, published, records }) => (
          <li key={id}>
            <bdi>{outlet}</bdi>
            <span class="note">
              {` · ${published ? `${date(published)} · ` : ''}${count('statements', records.length)} · `}
              <bdi>{id}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Faults of files, each with file, statement, field, what is wrong and what is allowed. */
export function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  const { t, number } = useWords();
  return (
    <ul class="file-faults">
      {faults.map(({ file, record, field, wrong, allowed }, place) => (
        <li key={place}>
          <p>
            <bdi>{file}</bdi>
            {record !== null && ` · ${t('importRecord', number(record))}`}
            {field !== null && (
              <>
                {' · '}
                <code dir="ltr">{field}</code>
              </>
            )}
          </p>
          {/* The words of the file are English, and so is what is said of them. */}
          <p class="note" lang="en" dir="ltr">
            {`${wrong}; allowed is ${allowed}.`}
          </p>
        </li>
      ))}
    </ul>
  );
}
