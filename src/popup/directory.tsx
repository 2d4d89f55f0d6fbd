import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Corpus } from '../corpus/corpus.ts';
import type { Filter } from '../corpus/filter.ts';
import type { Day } from '../corpus/model.ts';
import { COUNTRY_CODES } from '../countries/codes.ts';
import { useSurroundings } from '../ui/surroundings.ts';
import { DirectoryView } from './directory-view.tsx';
import { ALL, entriesOn } from './entries.ts';
import { MOST_COMPARED, routeTo } from './route.ts';

interface Props {
  readonly corpus: Corpus;
  readonly date: Day;
  readonly filter: Filter;
  /** Of when the positions are, in words. */
  readonly dated: string;
}

/** The list of all countries, once what stands above it has been painted. */
export function Directory(props: Props) {
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return painted ? <AllCountries {...props} /> : null;
}

/** Binds the list to the corpus; what is chosen of it lasts as long as the popup is open. */
function AllCountries({ corpus, date, filter, dated }: Props) {
  const [choice, setChoice] = useState(ALL);
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const { words, nameOf } = useSurroundings();
  const byName = useMemo(
    () => COUNTRY_CODES.toSorted((a, b) => words.compare(nameOf(a), nameOf(b))),
    [words],
  );
  const entries = useMemo(
    () => entriesOn(corpus, byName, date, filter),
    [corpus, byName, date, filter],
  );
  return (
    <DirectoryView
      entries={entries}
      choice={choice}
      dated={dated}
      picked={picked}
      linkTo={routeTo}
      onChoice={setChoice}
      onPicking={(on) => setPicked(on ? [] : null)}
      onPick={(code) => setPicked((now) => toggled(now ?? [], code))}
    />
  );
}

/** With a code or without it, never more than can be compared. */
function toggled(picked: readonly string[], code: string): readonly string[] {
  if (picked.includes(code)) return picked.filter((other) => other !== code);
  return picked.length < MOST_COMPARED ? [...picked, code] : picked;
}
