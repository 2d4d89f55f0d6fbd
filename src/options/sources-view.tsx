import { useMemo, useState } from 'preact/hooks';
import type { Corpus } from '../corpus/corpus.ts';
import type { Filter } from '../corpus/filter.ts';
import type { CountryCode, Source } from '../corpus/model.ts';
import type { Words } from '../signs/words.ts';
import { Check } from '../ui/check-list.tsx';
import { useWords } from '../ui/surroundings.ts';
import { toggled } from './toggled.ts';

interface Props {
  readonly filter: Filter;
  readonly corpus: Corpus;
  readonly onChange: (filter: Filter) => void;
}

/** The documents of the outlets of one country; null for outlets whose country is not known. */
interface Group {
  readonly country: CountryCode | null;
  readonly name: string;
  readonly sources: readonly Source[];
}

/** Every source under the country of its outlet, to be left out singly or by country, and found by typing. */
export function SourcesView({ filter, corpus, onChange }: Props) {
  const words = useWords();
  const { t, count } = words;
  const [query, setQuery] = useState('');
  const all = useMemo(() => groupsOf(corpus, words), [corpus, words]);
  const typed = query.trim().toLowerCase();
  const groups = typed ? found(all, typed) : all;
  const total = groups.reduce((sum, { sources }) => sum + sources.length, 0);
  const set = (change: Partial<Filter['without']>) =>
    onChange({ ...filter, without: { ...filter.without, ...change } });
  return (
    <fieldset class="sources">
      <legend>{t('filterSources')}</legend>
      <input
        type="search"
        aria-label={t('findSource')}
        placeholder={t('findSource')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p class="note" role="status">
        {count('sources', total)}
      </p>
      {groups.map((group) => (
        <GroupView
          key={group.country ?? ''}
          group={group}
          open={typed !== ''}
          without={filter.without}
          onChange={set}
        />
      ))}
    </fieldset>
  );
}

interface GroupProps {
  readonly group: Group;
  readonly open: boolean;
  readonly without: Filter['without'];
  readonly onChange: (change: Partial<Filter['without']>) => void;
}

function GroupView({ group: { country, name, sources }, open, without, onChange }: GroupProps) {
  const { t, count } = useWords();
  const out = without.outletCountries.includes(country);
  const some = sources.some(({ id }) => without.sources.includes(id));
  return (
    <details open={open}>
      <summary>
        {name} <span class="note">{count('sources', sources.length)}</span>{' '}
        {(out || some) && <span class="chip note">{t(out ? 'leftOutAll' : 'leftOutSome')}</span>}
      </summary>
      <Check
        label={t('allOfCountry', name)}
        on={!out}
        mixed={!out && some}
        onChange={(on) =>
          onChange({ outletCountries: toggled(without.outletCountries, country, on) })
        }
      />
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <Check
              label={<SourceName source={source} />}
              disabled={out}
              on={!out && !without.sources.includes(source.id)}
              onChange={(on) => onChange({ sources: toggled(without.sources, source.id, on) })}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

function SourceName({ source }: { readonly source: Source }) {
  const { t, date } = useWords();
  return (
    <>
      <bdi>{source.outlet}</bdi>
      <span class="note"> · {source.published ? date(source.published) : t('undated')} </span>
      {source.stateControlled && <span class="chip note">{t('stateControlled')}</span>}
      {source.title && (
        <span class="note title" lang={source.language} dir="auto">
          {source.title}
        </span>
      )}
    </>
  );
}

function groupsOf(corpus: Corpus, { t, country, compare }: Words): Group[] {
  const byCountry = new Map<CountryCode | null, Source[]>();
  for (const source of corpus.sources.values()) {
    const list = byCountry.get(source.outletCountry);
    if (list) list.push(source);
    else byCountry.set(source.outletCountry, [source]);
  }
  return [...byCountry]
    .map(([code, sources]) => ({
      country: code,
      name: code ? country(code) : t('outletCountryUnknown'),
      sources: sources.sort(
        (a, b) => compare(a.outlet, b.outlet) || compare(a.published ?? '', b.published ?? ''),
      ),
    }))
    .sort((a, b) => compare(a.name, b.name));
}

/** The groups and sources that hold what was typed, in the country's, the outlet's or the document's name. */
function found(groups: readonly Group[], typed: string): readonly Group[] {
  const holds = (text: string | null) => text?.toLowerCase().includes(typed) ?? false;
  return groups
    .map((group) => ({
      ...group,
      sources: holds(group.name)
        ? group.sources
        : group.sources.filter(({ outlet, title }) => holds(outlet) || holds(title)),
    }))
    .filter(({ sources }) => sources.length > 0);
}
