import { useEffect, useState } from 'preact/hooks';
import type { Corpus } from '../corpus/corpus.ts';
import type { Filter } from '../corpus/filter.ts';
import type { CountryCode, Day } from '../corpus/model.ts';
import { positionAt } from '../corpus/position.ts';
import { loadNames } from '../platform/packaged.ts';
import { breath } from '../ui/breath.ts';
import { finder, type Find } from '../ui/find.ts';
import { SearchView } from '../ui/search-view.tsx';
import { useWords } from '../ui/surroundings.ts';
import type { World } from './world.ts';

interface Props {
  readonly corpus: Corpus;
  readonly world: World;
  readonly date: Day;
  readonly filter: Filter;
  readonly onChoose: (code: CountryCode) => void;
}

/** Looks up a country of the map by its name. */
export function CountrySearch({ corpus, world, date, filter, onChoose }: Props) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const [find, setFind] = useState<Find>(() => () => []);
  useEffect(() => {
    void loadNames().then(async (names) => {
      const { find, prepare } = finder([], words.country);
      setFind(() => find);
      await prepare(names, breath);
      // The same function finds more now: what was typed meanwhile is looked up anew.
      setFind(() => (query: string) => find(query));
    });
  }, [words]);
  const found = find(query)
    .filter((code) => world.places[code])
    .map((code) => ({ subject: code, answer: positionAt(corpus, code, date, filter) }));
  return (
    <SearchView
      label={words.t('searchCountry')}
      query={query}
      found={found}
      dated={words.t('datedDay', words.date(date))}
      onQuery={setQuery}
      onChoose={(code) => {
        setQuery('');
        onChoose(code);
      }}
    />
  );
}
