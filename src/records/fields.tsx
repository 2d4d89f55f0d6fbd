import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { MessageKey } from '../signs/words.ts';
import { useWords } from '../ui/surroundings.ts';
import { WholeDates } from '../ui/whole-dates.tsx';
import type { Draft, Field } from './draft.ts';

/** What a part of the form works on. */
export interface Filling {
  readonly draft: Draft;
  /** Fields that the last attempt found wrong. */
  readonly faulty: ReadonlySet<Field>;
  readonly onChange: (change: Partial<Draft>) => void;
}

/** What is to be written in a field, told where it was not. */
const ALLOWED: Readonly<Partial<Record<Field, MessageKey>>> = {
  subject: 'allowed_subject',
  position: 'allowed_position',
  stated: 'allowed_stated',
  summary: 'allowed_summary',
  speaker: 'allowed_line',
  quote: 'allowed_quote',
  outlet: 'allowed_outlet',
  title: 'allowed_line',
  url: 'allowed_url',
  published: 'filterDateFault',
  language: 'allowed_language',
};

interface TextFieldProps extends Filling {
  readonly label: string;
  readonly field: { [F in Field]: Draft[F] extends string ? F : never }[Field];
  readonly ltr?: boolean;
  readonly rows?: number;
  /** How it is to be written, where that cannot be guessed. */
  readonly form?: MessageKey;
}

/** A line of text, or with `rows` several. */
export function TextField({
  label,
  field,
  ltr = false,
  rows,
  form,
  draft,
  faulty,
  onChange,
}: TextFieldProps) {
  const take = (text: string) => onChange({ [field]: text });
  const dir = ltr ? 'ltr' : 'auto';
  return (
    <Labelled label={label} field={field} faulty={faulty} form={form}>
      {(attributes) =>
        rows ? (
          <textarea
            {...attributes}
            rows={rows}
            dir={dir}
            value={draft[field]}
            onInput={(event) => take(event.currentTarget.value)}
          />
        ) : (
          <input
            {...attributes}
            type="text"
            dir={dir}
            autocomplete="off"
            value={draft[field]}
            onInput={(event) => take(event.currentTarget.value)}
          />
        )
      }
    </Labelled>
  );
}

interface Attributes {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface LabelledProps {
  readonly label: string;
  readonly field: Field;
  readonly faulty: ReadonlySet<Field>;
  readonly form?: MessageKey | undefined;
  readonly children: (attributes: Attributes) => ComponentChildren;
}

/** A control with its label and, where it is wrong, what is allowed; else how it is to be written, if that is told. */
export function Labelled({ label, field, faulty, form, children }: LabelledProps) {
  const { t } = useWords();
  const id = useId();
  const wrong = faulty.has(field);
  const told = wrong ? ALLOWED[field] : form;
  return (
    <div class="field" data-field={field}>
      <label for={id}>{label}</label>
      {children({
        id,
        'aria-invalid': wrong,
        'aria-describedby': told && `${id}-told`,
      })}
      {told && (
        <p id={`${id}-told`} class={wrong ? 'fault' : 'note'}>
          <WholeDates text={t(told)} />
        </p>
      )}
    </div>
  );
}
