import type { Section, SettingsFault } from '../platform/settings.ts';
import type { MessageKey } from '../signs/words.ts';
import { useWords } from '../ui/surroundings.ts';

interface Props {
  readonly faults: readonly SettingsFault[];
  readonly onDrop: () => void;
}

const SECTION_LABELS: Readonly<Record<Section, MessageKey>> = {
  filter: 'filterTitle',
  marks: 'marksTitle',
  sites: 'sitesTitle',
};

/** Settings that could not be read: which, why, and what was found, kept until the reader lets it go. */
export function FaultsView({ faults, onDrop }: Props) {
  const { t } = useWords();
  if (!faults.length) return null;
  return (
    <section class="faults" role="alert">
      <h2>{t('faultsTitle')}</h2>
      <p>{t('faultsMeaning')}</p>
      {faults.map(({ section, reason, value }) => (
        <div key={section}>
          <p>
            <strong>{t(SECTION_LABELS[section])}</strong>
            {': '}
            <bdi lang="en">{reason}</bdi>
          </p>
          <pre dir="ltr">{JSON.stringify(value, null, 2)}</pre>
        </div>
      ))}
      <button class="button" onClick={onDrop}>
        {t('faultsDrop')}
      </button>
    </section>
  );
}
