import { useWords } from '../ui/surroundings.ts';

/** A command of the extension and the key that runs it now; empty while it has none. */
export interface Key {
  readonly name: string;
  readonly meaning: string;
  readonly key: string;
}

interface Props {
  readonly keys: readonly Key[];
  /** Opens the browser's own page of keys. */
  readonly onChange: () => void;
}

/** The keys as the browser has them. Only the browser changes them, so that no key means two things. */
export function KeysView({ keys, onChange }: Props) {
  const { t } = useWords();
  return (
    <>
      <dl class="keys">
        {keys.map(({ name, meaning, key }) => (
          <div key={name}>
            <dt>{meaning}</dt>
            <dd>{key ? <kbd>{key}</kbd> : <span class="note">{t('keyNone')}</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{t('keysMeaning')}</p>
      <button class="button" onClick={onChange}>
        {t('keysChange')}
      </button>
    </>
  );
}
