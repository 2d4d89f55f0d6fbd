import { useState } from 'preact/hooks';
import type { Answer } from '../corpus/model.ts';
import type { Find } from '../ui/find.ts';
import { SearchView } from '../ui/search-view.tsx';
import { useWords } from '../ui/surroundings.ts';

interface Props {
  /** What is typed at first. */
  readonly query: string;
  /** Null as long as nothing can be looked up. */
  readonly find: Find | null;
  readonly answer: ((subject: string) => Answer) | undefined;
  /** Of when the positions beside the results are, in words. */
  readonly dated: string;
  readonly onChoose: (subject: string) => void;
}

/** Binds the search to what is typed. It is kept here, so that a key redraws nothing but the results. */
export function Lookup({ query: first, find, answer, dated, onChoose }: Props) {
  const { t } = useWords();
  const [query, setQuery] = useState(first);
  return (
    <SearchView
      label={t('searchLabel')}
      autofocus
      query={query}
      found={
        find && answer ? find(query).map((subject) => ({ subject, answer: answer(subject) })) : null
      }
      dated={dated}
      onQuery={setQuery}
      onChoose={onChoose}
    />
  );
}
