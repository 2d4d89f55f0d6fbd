import { chosenId, GIVEN_IDS, UNSAVED, type Choosing } from '../corpus/profiles.ts';
import { GIVEN_LABELS } from '../signs/labels.ts';
import { useWords } from './surroundings.ts';

interface Props {
  readonly choosing: Choosing;
  readonly onChoose: (id: string) => void;
}

/** Which of the saved and given filters counts, and the way to another. */
export function FilterSelect({ choosing, onChoose }: Props) {
  const { t, compare } = useWords();
  const { own, unsaved } = choosing.profiles;
  const chosen = chosenId(choosing);
  const saved = Object.entries(own).sort(([, a], [, b]) => compare(a.name, b.name));
  return (
    <label class="filter-select">
      {t('filterTitle')}
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {GIVEN_IDS.map((id) => (
          <option key={id} value={id}>
            {t(GIVEN_LABELS[id])}
          </option>
        ))}
        {saved.map(([id, { name }]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        {(chosen === UNSAVED || unsaved) && <option value={UNSAVED}>{t('profileUnsaved')}</option>}
      </select>
    </label>
  );
}
