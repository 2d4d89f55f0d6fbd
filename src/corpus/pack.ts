import type { CorpusParts, Membership, Organisation, SourceRecord } from './corpus.ts';
import { episodeOn } from './episodes.ts';
import type { Day, Episode, PartialDate, Position, Source, Statement } from './model.ts';
import { firstDay, lastDay } from './partial-date.ts';

/** A list of objects turned on its side: one list of values for each field. */
type Columns<T> = { readonly [F in keyof T]-?: readonly T[F][] };

/** `country` and `organisation` share a column: a record that binds speaks of an organisation. */
interface PackedRecord extends Omit<SourceRecord, 'country' | 'organisation' | 'binds'> {
  readonly subject: string;
  readonly binds: NonNullable<SourceRecord['binds']> | null;
}

/** The corpus as it stands in `corpus.json`: columns, because like values side by side compress well. */
export interface Packed extends Pick<CorpusParts, 'asOf' | 'searched'> {
  readonly organisations: readonly {
    readonly id: string;
    readonly name: string;
    readonly members: Columns<Membership>;
  }[];
  readonly sources: Columns<Omit<Source, 'own'>>;
  /** How many records each source has; they stand in `records` in the same order. */
  readonly counts: readonly number[];
  readonly records: Columns<PackedRecord>;
}

const MEMBER_FIELDS = ['country', 'from', 'to'] as const;
const SOURCE_FIELDS = [
  'id',
  'outlet',
  'title',
  'url',
  'published',
  'language',
  'kind',
  'outletCountry',
  'stateControlled',
] as const;
const RECORD_FIELDS = [
  'subject',
  'binds',
  'position',
  'stated',
  'basis',
  'certainty',
  'speaker',
  'summary',
  'quote',
  'calls',
] as const;

function columns<T, F extends keyof T>(list: readonly T[], fields: readonly F[]) {
  const pairs = fields.map((field) => [field, list.map((item) => item[field])]);
  return Object.fromEntries(pairs) as Columns<Pick<T, F>>;
}

/** The compact form of a corpus. Notes and background that only curators read are left out. */
export function pack({ asOf, searched, organisations, files }: CorpusParts): Packed {
  const records = files.flatMap((file) =>
    file.records.map(({ country, organisation, binds, ...rest }) => ({
      ...rest,
      subject: country ?? organisation ?? '',
      binds: binds ?? null,
    })),
  );
  return {
    asOf,
    searched,
    organisations: organisations.map(({ id, name, members }) => ({
      id,
      name,
      members: columns(members, MEMBER_FIELDS),
    })),
    sources: columns(files, SOURCE_FIELDS),
    counts: files.map((file) => file.records.length),
    records: columns(records, RECORD_FIELDS),
  };
}

/** @throws RangeError where a column is shorter than the others */
function at<T>(column: readonly T[], i: number): T {
  const value = column[i];
  if (value === undefined) throw new RangeError('The packed corpus is damaged.');
  return value;
}

/** The organisations of a packed corpus. */
export function organisationsOf({ organisations }: Packed): Organisation[] {
  return organisations.map(({ id, name, members }) => ({
    id,
    name,
    members: members.country.map((country, i) => ({
      country,
      from: at(members.from, i),
      to: at(members.to, i),
    })),
  }));
}

/** The sources of a packed corpus, in its order. */
export function sourcesOf({ sources }: Packed): Source[] {
  return sources.id.map((id, i) => ({
    id,
    outlet: at(sources.outlet, i),
    title: at(sources.title, i),
    url: at(sources.url, i),
    published: at(sources.published, i),
    language: at(sources.language, i),
    kind: at(sources.kind, i),
    outletCountry: at(sources.outletCountry, i),
    stateControlled: at(sources.stateControlled, i),
  }));
}

/**
 * The statements of a packed corpus, each dated in its episode.
 * @param sources those of `sourcesOf`
 */
export function statementsOf({ counts, records }: Packed, sources: readonly Source[]): Statement[] {
  const statements: Statement[] = [];
  sources.forEach((source, s) => {
    const end = statements.length + at(counts, s);
    for (let i = statements.length; i < end; i++) statements.push(statementAt(records, i, source));
  });
  return statements;
}

function statementAt(records: Packed['records'], i: number, source: Source): Statement {
  const position = at(records.position, i);
  const stated = at(records.stated, i);
  const end = lastDay(stated);
  const episode = episodeOn(end);
  return {
    subject: at(records.subject, i),
    binds: at(records.binds, i),
    position,
    stated,
    basis: at(records.basis, i),
    certainty: at(records.certainty, i),
    speaker: at(records.speaker, i),
    summary: at(records.summary, i),
    quote: at(records.quote, i),
    calls: at(records.calls, i),
    source,
    start: startOf(stated, position, episode),
    end,
    episode: episode.id,
  };
}

function startOf(stated: PartialDate, position: Position, episode: Episode): Day {
  const first = firstDay(stated);
  const earliest = position === 'opposition' ? episode.oppositionFrom : episode.from;
  return first < earliest ? earliest : first;
}
