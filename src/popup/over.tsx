import type { Corpus } from '../corpus/corpus.ts';
import type { Filter } from '../corpus/filter.ts';
import type { Answer, Day } from '../corpus/model.ts';
import { isCountryCode } from '../countries/codes.ts';
import { CountryView } from '../ui/country-view.tsx';
import { factsOf } from '../ui/facts.ts';
import type { Find } from '../ui/find.ts';
import { useWords } from '../ui/surroundings.ts';
import { Compare } from './compare.tsx';
import { Lines, MapLink, type LinesProps } from './lines.tsx';
import { isKnown, routeTo, routeToCompare, type Route } from './route.ts';

interface Props {
  readonly route: Route;
  /** The part of the address after `#` from which one came there. */
  readonly cameFrom: string;
  readonly corpus: Corpus;
  readonly date: Day;
  readonly today: Day;
  readonly filter: Filter;
  /** Of when the positions are, in words. */
  readonly dated: string;
  readonly find: Find;
  readonly answer: (subject: string) => Answer;
  readonly lines: LinesProps;
}

/** What an address other than the start's leads to. */
export function Over(props: Props) {
  const { route, cameFrom, corpus, date, today, filter } = props;
  const { t } = useWords();
  if (route.kind === 'compare') {
    const subjects = route.subjects.filter((subject) => isKnown(corpus, subject));
    return (
      <Compare
        {...props}
        subjects={subjects}
        onSubjects={(next) => location.replace(routeToCompare(next, route.date))}
        onBack={() => (location.hash = cameFrom)}
      />
    );
  }
  if (route.kind === 'start') return null;
  const { subject } = route;
  return (
    <CountryView
      key={subject}
      facts={factsOf(corpus, subject, { date, today, filter })}
      linkTo={(other) => `popup.html${routeTo(other)}`}
      onBack={() => (location.hash = '')}
      lines={<Lines {...props.lines} />}
    >
      {isCountryCode(subject) && <MapLink date={date} country={subject} />}
      <a href={routeToCompare([subject], route.date)}>{t('compareWith')}</a>
    </CountryView>
  );
}
