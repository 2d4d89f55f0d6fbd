import type { Source } from '../corpus/model.ts';
import { OUTLET_KIND_LABELS } from '../signs/labels.ts';
import { OutsideLink } from './outside-link.tsx';
import { useWords } from './surroundings.ts';

/** A source: outlet, date, and the title as the link to the exact page; without a title the outlet is the link. */
export function SourceLine({ source }: { readonly source: Source }) {
  const { t, date, language, country, locale } = useWords();
  const about = [
    source.published ? date(source.published) : t('undated'),
    source.outletCountry
      ? t('outletOf', t(OUTLET_KIND_LABELS[source.kind]), country(source.outletCountry))
      : t(OUTLET_KIND_LABELS[source.kind]),
    ...(locale.startsWith(source.language) ? [] : [t('inLanguage', language(source.language))]),
  ];
  return (
    <p class="source">
      {source.title && (
        <>
          <OutsideLink href={source.url} lang={source.language}>
            {source.title}
          </OutsideLink>
          <br />
        </>
      )}
      {source.title ? (
        <bdi>{source.outlet}</bdi>
      ) : (
        <OutsideLink href={source.url}>{source.outlet}</OutsideLink>
      )}
      {` · ${about.join(' · ')}`}
      {source.stateControlled && <Chip label={t('stateControlled')} />}
      {source.own && <Chip label={t('ownStatement')} />}
    </p>
  );
}

/** Parted by a blank, so that one that comes to a line of its own begins it. */
const Chip = ({ label }: { readonly label: string }) => (
  <>
    {' '}
    <span class="chip">{label}</span>
  </>
);
