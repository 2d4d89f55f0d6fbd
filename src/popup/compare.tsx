import { useState } from 'preact/hooks';
import type { Corpus } from '../corpus/corpus.ts';
import type { Filter } from '../corpus/filter.ts';
import type { Answer, Day } from '../corpus/model.ts';
import type { Find } from '../ui/find.ts';
import { SearchView } from '../ui/search-view.tsx';
import { useWords } from '../ui/surroundings.ts';
import { CompareView } from './compare-view.tsx';
import { compare } from './comparison.ts';
import { Lines, type LinesProps } from './lines.tsx';
import { MOST_COMPARED, routeTo } from './route.ts';

interface Props {
  readonly corpus: Corpus;
  readonly subjects: readonly string[];
  readonly date: Day;
  readonly today: Day;
  readonly filter: Filter;
  /** Of when the positions are, in words. */
  readonly dated: string;
  readonly find: Find;
  readonly answer: (subject: string) => Answer;
  readonly lines: LinesProps;
  readonly onSubjects: (subjects: readonly string[]) => void;
  readonly onBack: () => void;
}

/** Binds the comparison to the corpus, and to a search that adds to it. */
export function Compare(props: Props) {
  const { corpus, subjects, dated, find, answer, onSubjects } = props;
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const found = find(query).filter((subject) => !subjects.includes(subject));
  return (
    <CompareView
      comparison={compare(corpus, subjects, props)}
      dated={dated}
      linkTo={(subject) => `popup.html${routeTo(subject)}`}
      onBack={props.onBack}
      onRemove={(subject) => onSubjects(subjects.filter((other) => other !== subject))}
      lines={<Lines {...props.lines} />}
    >
      {subjects.length < MOST_COMPARED && (
        <SearchView
          label={t('addToCompare')}
          query={query}
          found={found.map((subject) => ({ subject, answer: answer(subject) }))}
          dated={dated}
          onQuery={setQuery}
          onChoose={(subject) => {
            setQuery('');
            onSubjects([...subjects, subject]);
          }}
        />
      )}
    </CompareView>
  );
}
