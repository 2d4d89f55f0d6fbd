import type { ComponentProps } from 'preact';
import type { MessageKey } from '../signs/words.ts';
import { Legend } from '../ui/legend.tsx';
import { SAMPLE_DAY } from '../ui/sample.ts';
import { Sample } from '../ui/sample-view.tsx';
import { useWords } from '../ui/surroundings.ts';

interface Props extends ComponentProps<typeof Sample> {
  /** Host names of the sites read from the start, sorted. */
  readonly sites: readonly string[];
  /** What the manifest asks for, by its own names. */
  readonly permissions: readonly string[];
}

/** The message that says what a permission is for. */
export const permissionLabel = (id: string) => `permission_${id}` as MessageKey;

/** What a reader should know at first: the marks, what is read and never sent, where, and how to add a site. */
export function WelcomeView({ sites, permissions, ...sample }: Props) {
  const { t, count, date } = useWords();
  return (
    <main>
      <header>
        <h1>{t('extensionName')}</h1>
        <p>{t('welcomeMeaning')}</p>
      </header>
      <section>
        <h2>{t('sampleTitle', date(SAMPLE_DAY))}</h2>
        <Sample {...sample} />
        <p class="note">{t('welcomeCard')}</p>
        <Legend />
      </section>
      <section>
        <h2>{t('welcomePrivacy')}</h2>
        <dl class="privacy">
          <dt>{t('welcomeRead')}</dt>
          <dd>{t('welcomeReadMeaning')}</dd>
          <dt>{t('welcomeSent')}</dt>
          <dd>{t('welcomeSentMeaning')}</dd>
        </dl>
      </section>
      <section>
        <h2>{t('welcomePermissions')}</h2>
        <ul class="permissions">
          {['sites', ...permissions, 'others'].map((id) => (
            <li key={id}>{t(permissionLabel(id))}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2 id="sites">{count('sitesListed', sites.length)}</h2>
        <ul class="listed" tabIndex={0} aria-labelledby="sites">
          {sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('welcomeAdd')}</h2>
        <p>{t('welcomeAddMeaning')}</p>
        <p>{t('welcomeOff')}</p>
        <p>
          <a href="options.html">{t('settings')}</a>
        </p>
      </section>
    </main>
  );
}
