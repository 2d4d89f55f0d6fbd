import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Organisation } from '../corpus/corpus.ts';
import { CALLS, CERTAINTIES, POSITIONS, type RecordedBasis } from '../corpus/model.ts';
import { BASIS_LABELS, CALL_LABELS, CERTAINTY_LABELS } from '../signs/labels.ts';
import { Check } from '../ui/check-list.tsx';
import { PositionLine } from '../ui/position-line.tsx';
import { useSurroundings, useWords } from '../ui/surroundings.ts';
import { DocumentFields } from './document-fields.tsx';
import type { Draft } from './draft.ts';
import { Labelled, TextField, type Filling } from './fields.tsx';

interface Props extends Filling {
  /** What was selected on the page; null where the form was not opened from one. */
  readonly selection: string | null;
  /** The words that suggest the position, as they stand in the selection; null where none do. */
  readonly reason: string | null;
  /** Codes of the countries that may be chosen. */
  readonly countries: readonly string[];
  readonly organisations: readonly Organisation[];
  /** Where one goes without saving. */
  readonly back: string;
  readonly onSave: () => void;
}

const BASES = ['stated', 'attributed', 'listed'] as const satisfies readonly RecordedBasis[];

/** The form of one statement. */
export function FormView(props: Props) {
  const { t } = useWords();
  const { faulty, back, onSave } = props;
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (!faulty.size) return;
    const first = form.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    (first?.querySelector('input') ?? first)?.focus();
  }, [faulty]);
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {faulty.size > 0 && (
        <p class="fault" role="alert">
          {t('formFaults')}
        </p>
      )}
      <Selected {...props} />
      <StatementFields {...props} />
      <DocumentFields {...props} />
      <p class="choices">
        <button class="button first" type="submit">
          {t('save')}
        </button>
        <a class="button" href={back}>
          {t('cancel')}
        </a>
      </p>
    </form>
  );
}

function Selected({ selection, reason }: Props) {
  const { t } = useWords();
  if (!selection) return null;
  const at = reason ? selection.indexOf(reason) : -1;
  return (
    <>
      <blockquote dir="auto">
        {at < 0 || !reason ? (
          selection
        ) : (
          <>
            {selection.slice(0, at)}
            <mark>{reason}</mark>
            {selection.slice(at + reason.length)}
          </>
        )}
      </blockquote>
      <p class="note">{reason ? t('formReason', reason) : t('formNoReason')}</p>
    </>
  );
}

function StatementFields(props: Props) {
  const { words, nameOf } = useSurroundings();
  const { t } = words;
  const { draft, faulty, countries, organisations, onChange } = props;
  const sorted = (ids: readonly string[]) =>
    ids.map((id) => ({ id, name: nameOf(id) })).sort((a, b) => words.compare(a.name, b.name));
  const option = ({ id, name }: { id: string; name: string }) => (
    <option key={id} value={id}>
      {name}
    </option>
  );
  const isOrganisation = organisations.some(({ id }) => id === draft.subject);
  return (
    <fieldset>
      <legend>{t('formStatement')}</legend>
      <Labelled label={t('formSubject')} field="subject" faulty={faulty}>
        {(attributes) => (
          <select
            {...attributes}
            value={draft.subject}
            onChange={(event) => onChange({ subject: event.currentTarget.value })}
          >
            <option value="">{t('formChoose')}</option>
            <optgroup label={t('country')}>{sorted(countries).map(option)}</optgroup>
            <optgroup label={t('formOrganisation')}>
              {sorted(organisations.map(({ id }) => id)).map(option)}
            </optgroup>
          </select>
        )}
      </Labelled>
      {isOrganisation && <BindsField draft={draft} onChange={onChange} />}
      <fieldset
        class="checks"
        role="radiogroup"
        aria-invalid={faulty.has('position')}
        aria-describedby={faulty.has('position') ? 'position-allowed' : undefined}
      >
        <legend>{t('position')}</legend>
        {POSITIONS.map((position) => (
          <label class="check" key={position}>
            <input
              type="radio"
              name="position"
              checked={draft.position === position}
              onChange={() => onChange({ position })}
            />
            <PositionLine position={position} />
          </label>
        ))}
        {faulty.has('position') && (
          <p class="fault" id="position-allowed">
            {t('allowed_position')}
          </p>
        )}
      </fieldset>
      <div class="pair">
        <TextField {...props} label={t('formStated')} field="stated" ltr form="filterDateForm" />
        <TextField {...props} label={t('speaker')} field="speaker" />
      </div>
      <TextField {...props} label={t('formSummary')} field="summary" rows={2} />
      <TextField {...props} label={t('formQuote')} field="quote" />
      <div class="pair">
        <Labelled label={t('howWeKnow')} field="basis" faulty={faulty}>
          {(attributes) => (
            <select
              {...attributes}
              value={draft.basis}
              onChange={(event) => onChange({ basis: event.currentTarget.value as RecordedBasis })}
            >
              {BASES.map((basis) => option({ id: basis, name: t(BASIS_LABELS[basis]) }))}
            </select>
          )}
        </Labelled>
        <Labelled label={t('filterCertainties')} field="certainty" faulty={faulty}>
          {(attributes) => (
            <select
              {...attributes}
              value={draft.certainty}
              onChange={(event) =>
                onChange({ certainty: event.currentTarget.value as Draft['certainty'] })
              }
            >
              {CERTAINTIES.map((one) => option({ id: one, name: t(CERTAINTY_LABELS[one]) }))}
            </select>
          )}
        </Labelled>
      </div>
      <fieldset class="checks columns">
        <legend>{t('calledFor')}</legend>
        {CALLS.map((call) => (
          <Check
            key={call}
            label={t(CALL_LABELS[call])}
            on={draft.calls.includes(call)}
            onChange={(on) =>
              onChange({
                calls: CALLS.filter((one) => (one === call ? on : draft.calls.includes(one))),
              })
            }
          />
        ))}
      </fieldset>
    </fieldset>
  );
}

function BindsField({ draft, onChange }: Pick<Props, 'draft' | 'onChange'>) {
  const { words, nameOf } = useSurroundings();
  const { t } = words;
  const { binds } = draft;
  const except = typeof binds === 'object' ? binds : null;
  return (
    <Labelled label={t('formBinds')} field="binds" faulty={new Set()}>
      {(attributes) => (
        <select
          {...attributes}
          value={except ? 'except' : (binds as string)}
          onChange={(event) => onChange({ binds: event.currentTarget.value as Draft['binds'] })}
        >
          <option value="members">{t('binds_members')}</option>
          <option value="most">{t('binds_most')}</option>
          <option value="institution">{t('binds_institution')}</option>
          {except && (
            <option value="except">
              {t('binds_except', words.list(except.except.map(nameOf)))}
            </option>
          )}
        </select>
      )}
    </Labelled>
  );
}
