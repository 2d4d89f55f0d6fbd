import { EPISODES } from './episodes.ts';
import type {
  Call,
  Certainty,
  CountryCode,
  Day,
  Binds,
  OrganisationId,
  PartialDate,
  Position,
  RecordedBasis,
  Source,
  Statement,
} from './model.ts';
import { organisationsOf, pack, sourcesOf, statementsOf, type Packed } from './pack.ts';
import { firstDay, lastDay } from './partial-date.ts';

/** The subject of the question: nothing is recorded of its own position. */
export const VENEZUELA: CountryCode = 'VE';

/** A country's time in an organisation. A null end is open; the days of joining and leaving count. */
export interface Membership {
  readonly country: CountryCode;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** Without members where none are recorded. */
export interface Organisation {
  readonly id: OrganisationId;
  readonly name: string;
  readonly members: readonly Membership[];
}

/** One record of a source file; `country` or `organisation` names whom it speaks of. */
export interface SourceRecord {
  readonly country?: CountryCode;
  readonly organisation?: OrganisationId;
  readonly binds?: Binds;
  readonly position: Position;
  readonly stated: PartialDate;
  readonly basis: RecordedBasis;
  readonly certainty: Certainty;
  readonly speaker: string | null;
  readonly summary: string;
  readonly quote: string | null;
  readonly calls: readonly Call[];
}

/** A source file: one document with its records. */
export interface SourceFile extends Omit<Source, 'own'> {
  readonly records: readonly SourceRecord[];
}

/** What a corpus is made of. */
export interface CorpusParts {
  /** The last day the corpus speaks for. */
  readonly asOf: Day;
  /** Countries for which curators looked and found nothing. */
  readonly searched: readonly CountryCode[];
  readonly organisations: readonly Organisation[];
  readonly files: readonly SourceFile[];
}

/** The recorded statements, found by whom they speak of. */
export interface Corpus {
  readonly asOf: Day;
  readonly searched: ReadonlySet<CountryCode>;
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
  readonly sources: ReadonlyMap<string, Source>;
  /** As recorded: never `derived`. */
  readonly statements: readonly Statement[];
  /**
   * By country code or organisation id, what can decide its position: its own statements and, for a country, those
   * of organisations that bind it, as `derived`. Never Venezuela.
   */
  readonly bySubject: ReadonlyMap<string, readonly Statement[]>;
  /** By country, statements of its organisations that bind `most` members without naming them. */
  readonly notes: ReadonlyMap<CountryCode, readonly Statement[]>;
  readonly regionOf: (code: CountryCode) => string | null;
}

/**
 * Reads and indexes the packed corpus.
 * @param regionOf the region of a country code, for the filter; null where it has none
 * @param own the reader's own source files, which must be sound; each takes the place of one of the same id
 */
export function readCorpus(
  packed: Packed,
  regionOf: Corpus['regionOf'],
  own: readonly SourceFile[] = [],
): Corpus {
  const bySubject = new Map<string, Statement[]>();
  const notes = new Map<CountryCode, Statement[]>();
  const { sources, statements } = withOwn(packed, own);
  const organisations = new Map(organisationsOf(packed).map((o) => [o.id, o]));
  for (const statement of statements) {
    if (statement.subject !== VENEZUELA) add(bySubject, statement.subject, statement);
    const organisation = organisations.get(statement.subject);
    if (organisation) addBound(statement, organisation, bySubject, notes);
  }
  return {
    asOf: packed.asOf,
    searched: new Set(packed.searched),
    organisations,
    sources: new Map(sources.map((source) => [source.id, source])),
    statements,
    bySubject,
    notes,
    regionOf,
  };
}

function withOwn(packed: Packed, own: readonly SourceFile[]) {
  const bundled = sourcesOf(packed);
  if (!own.length) return { sources: bundled, statements: statementsOf(packed, bundled) };
  const packedOwn = pack({ asOf: packed.asOf, searched: [], organisations: [], files: own });
  const ownSources = sourcesOf(packedOwn).map((source): Source => ({ ...source, own: true }));
  const replaced = new Set(ownSources.map(({ id }) => id));
  const stays = ({ id }: Source) => !replaced.has(id);
  return {
    sources: [...bundled.filter(stays), ...ownSources],
    statements: [
      ...statementsOf(packed, bundled).filter(({ source }) => stays(source)),
      ...statementsOf(packedOwn, ownSources),
    ],
  };
}

/** Indexes the parts of a corpus, which must be sound (see `schema.ts`). */
export function corpusOf(parts: CorpusParts, regionOf: Corpus['regionOf']): Corpus {
  return readCorpus(pack(parts), regionOf);
}

function add<K>(map: Map<K, Statement[]>, key: K, statement: Statement): void {
  const list = map.get(key);
  if (list) list.push(statement);
  else map.set(key, [statement]);
}

/** Gives the members of an organisation, as of the statement's start, what the statement says of them. */
function addBound(
  statement: Statement,
  organisation: Organisation,
  bySubject: Map<string, Statement[]>,
  notes: Map<CountryCode, Statement[]>,
): void {
  const { binds } = statement;
  if (binds === null || binds === 'institution') return;
  const except = typeof binds === 'object' ? binds.except : [];
  const derived: Statement = { ...statement, basis: 'derived' };
  for (const code of membersOn(organisation, statement.start)) {
    if (code === VENEZUELA || except.includes(code)) continue;
    if (binds === 'most') add(notes, code, statement);
    else add(bySubject, code, derived);
  }
}

/** The countries that are members of an organisation on `day`. */
function membersOn(organisation: Organisation, day: Day): ReadonlySet<CountryCode> {
  const members = organisation.members.filter(
    ({ from, to }) =>
      (from === null || firstDay(from) <= day) && (to === null || day <= lastDay(to)),
  );
  return new Set(members.map((m) => m.country));
}

/** The days on which an answer about a subject can change: statements begin, episodes begin. In order, each once. */
export function turningDays(corpus: Corpus, subject: string): Day[] {
  const starts = (corpus.bySubject.get(subject) ?? []).map((s) => s.start);
  return [...new Set([...starts, ...EPISODES.map((e) => e.from)])].sort();
}
