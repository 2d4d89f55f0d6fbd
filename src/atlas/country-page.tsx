import type { Corpus } from '../corpus/corpus.ts';
import type { Filter } from '../corpus/filter.ts';
import type { CountryCode, Day } from '../corpus/model.ts';
import { CountryView } from '../ui/country-view.tsx';
import { factsOf } from '../ui/facts.ts';

interface Props {
  readonly corpus: Corpus;
  readonly country: CountryCode;
  readonly date: Day;
  readonly today: Day;
  readonly filter: Filter;
  readonly onClose: () => void;
}

/** The page of a country, as of a day. */
export function CountryPage({ corpus, country, date, today, filter, onClose }: Props) {
  return (
    <CountryView
      facts={factsOf(corpus, country, { date, today, filter })}
      linkTo={(subject) => `popup.html#/${encodeURIComponent(subject)}/${date}`}
      onBack={onClose}
    />
  );
}
