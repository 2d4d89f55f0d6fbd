import type { Section } from '../platform/settings.ts';
import type { SetAside } from '../platform/stored-settings.ts';
import type { MessageKey } from '../signs/words.ts';
import { useWords } from '../ui/surroundings.ts';

interface Props {
  readonly aside: readonly SetAside[];
  readonly onDrop: (one: SetAside) => void;
  readonly onTakeBack: (one: SetAside) => void;
}

const SECTION_LABELS: Readonly<Record<Section, MessageKey>> = {
  filter: 'filterTitle',
  profiles: 'profilesTitle',
  date: 'dateTitle',
  marks: 'marksTitle',
  sites: 'sitesTitle',
};

/** Settings that could not be read: which, why, and what was found, kept until the reader lets it go. */
export function FaultsView({ aside, onDrop, onTakeBack }: Props) {
  const { t } = useWords();
  if (!aside.length) return null;
  return (
    <section class="faults" role="alert">
      <h2>{t('faultsTitle')}</h2>
      <p>{t('faultsMeaning')}</p>
      {aside.map((one) => (
        <div key={JSON.stringify(one)}>
          <p>
            <strong>{t(SECTION_LABELS[one.section])}</strong>
            {': '}
            <Reason of={one} />
          </p>
          <pre dir="ltr">{JSON.stringify(one.value, null, 2)}</pre>
          <p class="buttons">
            {!one.fault && (
              <button class="button" onClick={() => onTakeBack(one)}>
                {t('faultsTakeBack')}
              </button>
            )}
            <button class="button" onClick={() => onDrop(one)}>
              {t('faultsDrop')}
            </button>
          </p>
        </div>
      ))}
    </section>
  );
}

function Reason({ of: { fault } }: { readonly of: SetAside }) {
  const { t } = useWords();
  if (!fault) return <>{t('faultsReadable')}</>;
  if (fault.newer) return <>{t('faultsNewer')}</>;
  return <bdi lang="en">{fault.reason}</bdi>;
}
