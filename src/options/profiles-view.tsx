import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  choose,
  chosenId,
  forget,
  GIVEN_IDS,
  rename,
  saveAs,
  UNSAVED,
  type Choosing,
  type Profiles,
} from '../corpus/profiles.ts';
import { GIVEN_LABELS } from '../signs/labels.ts';
import { useWords } from '../ui/surroundings.ts';
import { useHandover } from '../ui/use-handover.ts';

interface Props {
  readonly choosing: Choosing;
  readonly onChange: (next: Choosing) => void;
}

/** As long as fits in a line of the popup. */
const LONGEST_NAME = 60;

/** The filters to choose between: given ones, the reader's own, and the one that has no name yet. */
export function ProfilesView({ choosing, onChange }: Props) {
  const { t, compare } = useWords();
  const { profiles } = choosing;
  const chosen = chosenId(choosing);
  const place = useHandover<HTMLFieldSetElement>('input:checked');
  const own = Object.entries(profiles.own).sort(([, a], [, b]) => compare(a.name, b.name));
  const set = (next: Profiles) => onChange({ ...choosing, profiles: next });
  const radio = (id: string, label: string) => (
    <label class="check">
      <input
        type="radio"
        name="profile"
        checked={chosen === id}
        onChange={() => onChange(choose(choosing, id))}
      />
      <span dir="auto">{label}</span>
    </label>
  );
  return (
    <fieldset class="profiles" ref={place}>
      <legend>{t('profilesTitle')}</legend>
      <ul>
        {GIVEN_IDS.map((id) => (
          <li key={id}>{radio(id, t(GIVEN_LABELS[id]))}</li>
        ))}
        {own.map(([id, { name }]) => (
          <OwnProfile
            key={id}
            name={name}
            onRename={(to) => set(rename(profiles, id, to))}
            onForget={() => set(forget(profiles, id))}
          >
            {radio(id, name)}
          </OwnProfile>
        ))}
        {(chosen === UNSAVED || profiles.unsaved) && (
          <li key={UNSAVED}>{radio(UNSAVED, t('profileUnsaved'))}</li>
        )}
      </ul>
      {chosen === UNSAVED && (
        <NameForm
          label={t('profileName')}
          name=""
          action={t('profileSave')}
          onName={(name) => onChange(saveAs(choosing, crypto.randomUUID().slice(0, 8), name))}
        />
      )}
    </fieldset>
  );
}

interface OwnProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onForget: () => void;
  readonly children: ComponentChildren;
}

function OwnProfile({ name, onRename, onForget, children }: OwnProps) {
  const { t } = useWords();
  const [naming, setNaming] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const named = useRef(false);
  useLayoutEffect(() => {
    if (named.current && !naming) item.current?.querySelector('button')?.focus();
    named.current = naming;
  }, [naming]);
  const button = (action: string, onClick: () => void) => (
    <button class="plain" aria-label={`${action}: ${name}`} onClick={onClick}>
      {action}
    </button>
  );
  if (naming)
    return (
      <li onKeyDown={({ key }) => key === 'Escape' && setNaming(false)}>
        <NameForm
          label={t('profileName')}
          name={name}
          action={t('profileRename')}
          focus
          onName={(to) => {
            onRename(to);
            setNaming(false);
          }}
        />
      </li>
    );
  return (
    <li class="own" ref={item}>
      {children}
      {button(t('profileRename'), () => setNaming(true))}
      {button(t('profileForget'), onForget)}
    </li>
  );
}

interface NameFormProps {
  readonly label: string;
  readonly name: string;
  readonly action: string;
  /** Whether it came up by a click, to be written in at once. */
  readonly focus?: boolean;
  readonly onName: (name: string) => void;
}

function NameForm({ label, name, action, focus = false, onName }: NameFormProps) {
  const { t } = useWords();
  const id = useId();
  const [empty, setEmpty] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (focus) input.current?.focus();
  }, []);
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = (event.currentTarget.elements[0] as HTMLInputElement).value.trim();
        setEmpty(!typed);
        if (typed) onName(typed);
      }}
    >
      <label for={id}>{label}</label>
      <div>
        <input
          id={id}
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={LONGEST_NAME}
          defaultValue={name}
          aria-invalid={empty}
          aria-describedby={`${id}-fault`}
          ref={input}
        />
        <button class="button">{action}</button>
      </div>
      <p id={`${id}-fault`} class="fault" role="status">
        {empty && t('profileNameFault')}
      </p>
    </form>
  );
}
