import { readCorpus, VENEZUELA, type Corpus, type CorpusParts } from '../../src/corpus/corpus.ts';
import { KEEP_ALL } from '../../src/corpus/filter.ts';
import type { Statement } from '../../src/corpus/model.ts';
import { pack } from '../../src/corpus/pack.ts';
import { contradict } from '../../src/corpus/position.ts';
import { timeline } from '../../src/corpus/timeline.ts';
import { COUNTRY_CODES } from '../../src/countries/codes.ts';
import { countryName } from './rows.ts';

/** Something a curator may want to mend, though no rule forbids it: a heading and a line for each case. */
export interface Finding {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Reads the corpus for what deserves a curator's eye. */
export function findingsIn(parts: CorpusParts): Finding[] {
  const corpus = readCorpus(pack(parts), () => null);
  const none = COUNTRY_CODES.filter((code) => code !== VENEZUELA && !corpus.bySubject.has(code));
  return [
    { heading: 'Duplicates', lines: [...sameAddress(parts), ...sameRecord(corpus)] },
    { heading: 'Contradictions on the same day', lines: contradictions(corpus) },
    { heading: 'Sources without records', lines: withoutRecords(parts) },
    { heading: 'Sources that decide no answer on any day', lines: decideNothing(corpus) },
    { heading: 'Countries with only weak records', lines: onlyWeak(corpus) },
    {
      heading: 'Countries without records, searched in vain',
      lines: none.filter((code) => corpus.searched.has(code)).map(named),
    },
    {
      heading: 'Countries and territories without records, not searched',
      lines: none.filter((code) => !corpus.searched.has(code)).map(named),
    },
  ];
}

const named = (subject: string) => `${subject} ${countryName(subject)}`;

/** Pairs of items of a list that `alike` finds alike, each pair once. */
function pairs<T>(list: readonly T[], alike: (a: T, b: T) => boolean): [T, T][] {
  return list.flatMap((a, i) =>
    list
      .slice(i + 1)
      .filter((b) => alike(a, b))
      .map((b): [T, T] => [a, b]),
  );
}

function sameAddress({ files }: CorpusParts): string[] {
  return pairs(files, (a, b) => a.url === b.url).map(
    ([a, b]) => `${a.id} and ${b.id} have the address ${a.url}`,
  );
}

function sameRecord({ statements }: Corpus): string[] {
  return pairs(
    statements,
    (a, b) =>
      a.source === b.source &&
      a.subject === b.subject &&
      a.position === b.position &&
      a.stated === b.stated,
  ).map(([a]) => `${a.source.id} records ${a.position} of ${a.subject} on ${a.stated} twice`);
}

function contradictions({ statements }: Corpus): string[] {
  const told = (s: Statement) => `${s.position} (${s.source.id}, ${s.certainty})`;
  return pairs(
    statements.filter((s) => s.stated.length === 10),
    (a, b) =>
      a.subject === b.subject && a.stated === b.stated && contradict(a.position, b.position),
  ).map(([a, b]) => `${a.subject} on ${a.stated}: ${told(a)}, ${told(b)}`);
}

const withoutRecords = ({ files }: CorpusParts) =>
  files.filter((file) => !file.records.length).map((file) => file.id);

function decideNothing(corpus: Corpus): string[] {
  const deciding = new Set(
    [...corpus.bySubject.keys()].flatMap((subject) =>
      timeline(corpus, subject, KEEP_ALL).flatMap((stretch) =>
        stretch.statements.map((s) => s.source.id),
      ),
    ),
  );
  const recorded = new Set(corpus.statements.map((s) => s.source.id));
  return [...recorded].filter((id) => !deciding.has(id)).sort();
}

function onlyWeak(corpus: Corpus): string[] {
  return [...corpus.bySubject]
    .filter(([subject]) => !corpus.organisations.has(subject))
    .filter(([, statements]) => statements.every((s) => s.certainty === 'weak'))
    .map(([subject, { length }]) => `${named(subject)}: ${length}`)
    .sort();
}
