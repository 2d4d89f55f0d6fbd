import { useId, useMemo, useState } from 'preact/hooks';
import type { Corpus } from '../corpus/corpus.ts';
import type { Filter } from '../corpus/filter.ts';
import type { MessageKey } from '../signs/words.ts';
import { useWords } from '../ui/surroundings.ts';
import {
  findSources,
  GROUPINGS,
  groupSources,
  isLeftOut,
  leftOutWith,
  lineOf,
  setGroup,
  type Grouping,
  type SourceGroup,
} from './source-tree.ts';
import { SourceGroupView } from './source-group-view.tsx';
import { goByKeys } from './tree-keys.ts';

interface Props {
  readonly filter: Filter;
  readonly corpus: Corpus;
  readonly onChange: (filter: Filter) => void;
}

const GROUPING_LABELS: Readonly<Record<Grouping, MessageKey>> = {
  country: 'groupBy_country',
  kind: 'groupBy_kind',
  control: 'groupBy_control',
  year: 'groupBy_year',
};

/** So few are shown at once when they are searched for; of more, the groups say how many they hold. */
const FEW = 50;

/** Every source, in groups of the reader's choice, to be left out singly or by group, and found by typing. */
export function SourcesView({ filter, corpus, onChange }: Props) {
  const words = useWords();
  const { t, count } = words;
  const id = useId();
  const [query, setQuery] = useState('');
  const [grouping, setGrouping] = useState<Grouping>('country');
  // These groups are the other way round than all others.
  const [turned, setTurned] = useState<readonly SourceGroup['key'][]>([]);
  const [line, setLine] = useState<string | null>(null);
  const all = useMemo(
    () => groupSources(corpus.sources.values(), grouping, words),
    [corpus, grouping, words],
  );
  const groups = findSources(all, query);
  const found = groups.flatMap((group) => group.found);
  const open = query.trim() !== '' && found.length <= FEW;
  const isOpen = ({ key }: SourceGroup) => turned.includes(key) !== open;
  const left = found.filter((source) => isLeftOut(filter.without, source)).length;
  const set = (without: Filter['without']) => onChange({ ...filter, without });
  const setAll = (on: boolean) =>
    set(groups.reduce((without, group) => setGroup(without, group, on), filter.without));
  const turn = (key: SourceGroup['key']) =>
    setTurned(turned.includes(key) ? turned.filter((other) => other !== key) : [...turned, key]);
  const lines = groups.flatMap((group) => [
    lineOf(group),
    ...(isOpen(group) ? group.found : [])
      .filter((source) => !leftOutWith(filter.without, source, grouping, words).length)
      .map((source) => source.id),
  ]);
  const stop = lines.find((one) => one === line) ?? lines[0];

  return (
    <fieldset class="sources">
      <legend>{t('filterSources')}</legend>
      <div class="finder">
        <input
          type="search"
          aria-label={t('findSource')}
          placeholder={t('findSource')}
          value={query}
          onInput={({ currentTarget: { value } }) => {
            setTurned([]);
            setQuery(value);
          }}
        />
        <span class="grouping">
          <label for={id} class="note">
            {t('groupBy')}
          </label>
          <select
            id={id}
            value={grouping}
            onChange={({ currentTarget: { value } }) => {
              setTurned([]);
              setGrouping(value as Grouping);
            }}
          >
            {GROUPINGS.map((one) => (
              <option key={one} value={one}>
                {t(GROUPING_LABELS[one])}
              </option>
            ))}
          </select>
        </span>
      </div>
      <div class="found note">
        <p role="status">
          {count('sources', found.length)}
          {left > 0 && ` · ${count('sourcesOut', left)}`}
        </p>
        <button class="plain" disabled={left === 0} onClick={() => setAll(true)}>
          {t('tickAll')}
        </button>
        <button class="plain" disabled={left === found.length} onClick={() => setAll(false)}>
          {t('untickAll')}
        </button>
      </div>
      <div class="tree" role="treegrid" aria-label={t('filterSources')} onKeyDown={goByKeys}>
        {groups.map((group) => (
          <SourceGroupView
            key={lineOf(group)}
            group={group}
            open={isOpen(group)}
            without={filter.without}
            stop={stop}
            onLine={setLine}
            onTurn={() => turn(group.key)}
            onChange={set}
          />
        ))}
      </div>
      <p class="note">{t('treeKeys')}</p>
    </fieldset>
  );
}
