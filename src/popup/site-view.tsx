import type { ComponentChildren } from 'preact';
import type { SiteState } from '../platform/sites.ts';
import { useWords } from '../ui/surroundings.ts';

interface Props {
  /** Null for pages that are on no site. */
  readonly site: SiteState | null;
  readonly onOff: (off: boolean) => void;
  /** Runs in the click itself: browsers ask for leave only then. */
  readonly onAlways: (always: boolean) => void;
  /** What concerns all sites. */
  readonly children?: ComponentChildren;
}

/** What is read on the site of this page and on all, and the way to the settings. */
export function SiteView({ site, onOff, onAlways, children }: Props) {
  const { t } = useWords();
  return (
    <footer class="site">
      <div class="spread">
        {site && (
          <div class="switches" role="group" aria-label={site.site}>
            <bdi class="note">{site.site}</bdi>
            <Switch label={t('offOnSite')} on={site.off} onChange={onOff} />
            {site.read !== 'always' && (
              <Switch label={t('alwaysOnSite')} on={site.read === 'added'} onChange={onAlways} />
            )}
          </div>
        )}
        <a href="options.html" target="_blank">
          {t('settings')}
        </a>
      </div>
      {children}
    </footer>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <button class="switch" aria-pressed={on} onClick={() => onChange(!on)}>
      {label}
    </button>
  );
}
