import type { Episode } from '../corpus/model.ts';
import { useWords } from './surroundings.ts';

/** Between whom the question lay in a phase. */
export function Persons({ episode }: { readonly episode: Episode }) {
  const { t } = useWords();
  const { government, opposition } = episode;
  return (
    <p class="note">
      {opposition ? t('personsBoth', government, opposition) : t('personsGovernment', government)}
    </p>
  );
}
