import { siteOfPattern } from '../platform/addresses.ts';
import { useWords } from '../ui/surroundings.ts';
import { useHandover } from '../ui/use-handover.ts';

export interface Sites {
  /** Host names on which nothing is read. */
  readonly off: readonly string[];
  /** Match patterns of the sites the reader added. */
  readonly added: readonly string[];
  /** Match patterns of the sites read from the start. */
  readonly listed: readonly string[];
  /** Whether the browser lets the extension into private windows. */
  readonly privateAllowed: boolean;
}

interface Props {
  readonly sites: Sites;
  readonly onTurnOn: (site: string) => void;
  readonly onRemove: (pattern: string) => void;
}

/** Where pages are read: off, added and listed sites. */
export function SitesView({ sites, onTurnOn, onRemove }: Props) {
  const { t, count, compare } = useWords();
  const place = useHandover<HTMLDivElement>('.sites button, summary');
  const listed = [...new Set(sites.listed.map(siteOfPattern))].sort(compare);
  return (
    <div ref={place}>
      <h3>{t('sitesOff')}</h3>
      <SiteList
        entries={sites.off.map((site) => ({ id: site, name: site }))}
        none={t('sitesOffNone')}
        action={t('turnOn')}
        onAct={onTurnOn}
      />
      <h3>{t('sitesAdded')}</h3>
      <SiteList
        entries={sites.added.map((id) => ({ id, name: siteOfPattern(id) }))}
        none={t('sitesAddedNone')}
        action={t('remove')}
        onAct={onRemove}
      />
      <details>
        <summary>{count('sitesListed', listed.length)}</summary>
        <ul class="columns">
          {listed.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
            </li>
          ))}
        </ul>
      </details>
      {!sites.privateAllowed && <p class="note">{t('unreadable_private')}</p>}
    </div>
  );
}

interface ListProps {
  readonly entries: readonly { readonly id: string; readonly name: string }[];
  readonly none: string;
  readonly action: string;
  readonly onAct: (id: string) => void;
}

function SiteList({ entries, none, action, onAct }: ListProps) {
  if (!entries.length) return <p class="note">{none}</p>;
  return (
    <ul class="sites">
      {entries.map(({ id, name }) => (
        <li key={id}>
          <bdi>{name}</bdi>
          <button class="plain" aria-label={`${action}: ${name}`} onClick={() => onAct(id)}>
            {action}
          </button>
        </li>
      ))}
    </ul>
  );
}
