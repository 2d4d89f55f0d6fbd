import type { Corpus } from '../corpus/corpus.ts';
import type { Filter } from '../corpus/filter.ts';
import { BASES, CERTAINTIES, POSITIONS, type Statement } from '../corpus/model.ts';
import { REGION_IDS } from '../countries/regions.ts';
import { BASIS_LABELS, CERTAINTY_LABELS, regionLabel } from '../signs/labels.ts';
import { CheckList } from '../ui/check-list.tsx';
import { PositionLine } from '../ui/position-line.tsx';
import { useSurroundings } from '../ui/surroundings.ts';
import { DatesView } from './dates-view.tsx';
import { toggled } from './toggled.ts';

interface Props {
  readonly filter: Filter;
  readonly corpus: Corpus;
  readonly onChange: (filter: Filter) => void;
}

type Without = Filter['without'];
type ListName = 'positions' | 'bases' | 'certainties' | 'regions' | 'organisations';

/** What counts: everything that is ticked. */
export function FilterView({ filter, corpus, onChange }: Props) {
  const { words, nameOf } = useSurroundings();
  const { t } = words;
  const { without } = filter;
  const amount = (has: (statement: Statement) => boolean) =>
    words.number(corpus.statements.filter(has).length);
  const set = (change: Partial<Without>) =>
    onChange({ ...filter, without: { ...without, ...change } });
  const list = (name: ListName) => ({
    isOn: (id: string) => !(without[name] as readonly string[]).includes(id),
    onChange: (id: string, on: boolean) => set({ [name]: toggled<string>(without[name], id, on) }),
  });
  const regions = REGION_IDS.map((id) => ({ id, label: t(regionLabel(id)) })).sort((a, b) =>
    words.compare(a.label, b.label),
  );
  const speaking = [...corpus.organisations.keys()]
    .filter((id) => corpus.statements.some((s) => s.subject === id))
    .map((id) => ({ id, label: nameOf(id) }))
    .sort((a, b) => words.compare(a.label, b.label));
  return (
    <>
      <CheckList
        title={t('filterPositions')}
        choices={POSITIONS.map((id) => ({
          id,
          label: <PositionLine position={id} />,
          amount: amount((s) => s.position === id),
        }))}
        {...list('positions')}
      />
      <CheckList
        title={t('howWeKnow')}
        choices={BASES.map((id) => ({
          id,
          label: t(BASIS_LABELS[id]),
          // Derived ones are not recorded by themselves.
          ...(id !== 'derived' && { amount: amount((s) => s.basis === id) }),
        }))}
        {...list('bases')}
      />
      <CheckList
        title={t('filterCertainties')}
        choices={CERTAINTIES.map((id) => ({
          id,
          label: t(CERTAINTY_LABELS[id]),
          amount: amount((s) => s.certainty === id),
        }))}
        {...list('certainties')}
      />
      <DatesView filter={filter} onChange={onChange} />
      <CheckList
        title={t('filterRegions')}
        wide
        choices={regions.map((region) => ({
          ...region,
          amount: amount((s) => corpus.regionOf(s.subject) === region.id),
        }))}
        {...list('regions')}
      />
      <CheckList
        title={t('filterOrganisations')}
        wide
        choices={speaking.map((organisation) => ({
          ...organisation,
          amount: amount((s) => s.subject === organisation.id),
        }))}
        {...list('organisations')}
      />
    </>
  );
}
