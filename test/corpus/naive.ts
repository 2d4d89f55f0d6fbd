/**
 * The rule of positions written a second time, as plainly as it is told and over the records as they stand in source
 * files, to hold `positionAt` against. It shares no code with it.
 */
import type { CorpusParts, SourceFile, SourceRecord } from '../../src/corpus/corpus.ts';
import type { Filter } from '../../src/corpus/filter.ts';

interface Candidate {
  readonly record: SourceRecord;
  readonly file: SourceFile;
  readonly basis: string;
  readonly first: number;
  readonly last: number;
  readonly episode: number;
}

export interface NaiveAnswer {
  readonly position: string;
  readonly basis: string | null;
  readonly source: string | null;
  /** The first day the deciding record counts from. */
  readonly start: string | null;
  readonly carried: boolean;
  readonly contested: boolean;
}

/** Days since 1970. */
const day = (year: number, month: number, date: number) =>
  Date.UTC(year, month - 1, date) / 86_400_000;

const EPISODE_STARTS = [day(2019, 1, 10), day(2023, 1, 5), day(2024, 7, 28), day(2026, 1, 3)];
const GUAIDO = day(2019, 1, 23);
const STRENGTH: Record<string, number> = { stated: 4, attributed: 3, listed: 2, derived: 1 };

/** First and last day of the interval a partial date names. */
function interval(text: string): [number, number] {
  const [year = 0, month, date] = text.split('-').map(Number);
  if (month === undefined) return [day(year, 1, 1), day(year + 1, 1, 1) - 1];
  if (date === undefined) return [day(year, month, 1), day(year, month + 1, 1) - 1];
  return [day(year, month, date), day(year, month, date)];
}

/** 0 for the nameless time before the first episode. */
const episodeOf = (d: number) => EPISODE_STARTS.filter((start) => start <= d).length;

function datesOf(record: SourceRecord): { first: number; last: number; episode: number } {
  let [first] = interval(record.stated);
  const [, last] = interval(record.stated);
  const episode = episodeOf(last);
  const start = EPISODE_STARTS[episode - 1];
  if (start !== undefined && first < start) first = start;
  if (episode === 1 && record.position === 'opposition' && first < GUAIDO) first = GUAIDO;
  return { first, last, episode };
}

function isMember(parts: CorpusParts, organisation: string, country: string, d: number): boolean {
  for (const { id, members } of parts.organisations)
    for (const member of members) {
      if (id !== organisation || member.country !== country) continue;
      const joined = member.from === null || interval(member.from)[0] <= d;
      const left = member.to !== null && interval(member.to)[1] < d;
      if (joined && !left) return true;
    }
  return false;
}

function speaksFor(parts: CorpusParts, record: SourceRecord, subject: string): boolean {
  const { organisation, binds } = record;
  if (organisation === undefined || binds === undefined) return false;
  if (binds === 'institution' || binds === 'most') return false;
  if (binds !== 'members' && binds.except.includes(subject)) return false;
  return isMember(parts, organisation, subject, datesOf(record).first);
}

function isKept({ without, from, to }: Filter, c: Candidate): boolean {
  if ((without.positions as string[]).includes(c.record.position)) return false;
  if ((without.bases as string[]).includes(c.basis)) return false;
  if ((without.certainties as string[]).includes(c.record.certainty)) return false;
  if (without.sources.includes(c.file.id)) return false;
  if (without.outletKinds.includes(c.file.kind)) return false;
  if (without.outletCountries.includes(c.file.outletCountry)) return false;
  const control = { true: 'state', false: 'none', null: 'unknown' }[`${c.file.stateControlled}`];
  if ((without.controls as (string | undefined)[]).includes(control)) return false;
  if (without.years.includes(c.file.published && c.file.published.slice(0, 4))) return false;
  if (c.record.organisation && without.organisations.includes(c.record.organisation)) return false;
  if (from !== null && c.last < interval(from)[0]) return false;
  return !(to !== null && c.first > interval(to)[1]);
}

function candidatesOf(parts: CorpusParts, subject: string, filter: Filter): Candidate[] {
  const found: Candidate[] = [];
  for (const file of parts.files)
    for (const record of file.records) {
      const own = (record.country ?? record.organisation) === subject;
      if (own) found.push({ record, file, basis: record.basis, ...datesOf(record) });
      else if (speaksFor(parts, record, subject))
        found.push({ record, file, basis: 'derived', ...datesOf(record) });
    }
  return subject === 'VE' ? [] : found.filter((c) => isKept(filter, c));
}

/** Whether `a` comes before `b` by basis, start, fineness, source and position. */
function beats(a: Candidate, b: Candidate): boolean {
  if (a.basis !== b.basis) return (STRENGTH[a.basis] ?? 0) > (STRENGTH[b.basis] ?? 0);
  if (a.first !== b.first) return a.first > b.first;
  const [fineA, fineB] = [a.record.stated.split('-').length, b.record.stated.split('-').length];
  if (fineA !== fineB) return fineA > fineB;
  if (a.file.id !== b.file.id) return a.file.id < b.file.id;
  return a.record.position < b.record.position;
}

function contradicts(a: string, b: string): boolean {
  if (a === b) return false;
  return !((a === 'disputes' && b === 'opposition') || (a === 'opposition' && b === 'disputes'));
}

/** The answer about a country or an organisation on a day, without regions. */
export function naivePosition(
  parts: CorpusParts,
  subject: string,
  date: string,
  filter: Filter,
): NaiveAnswer {
  const [today] = interval(date);
  const all = candidatesOf(parts, subject, filter).filter((c) => c.first <= today);
  for (let episode = episodeOf(today); episode >= 0; episode--) {
    const here = all.filter((c) => c.episode === episode);
    if (here.length === 0) continue;
    const clear = here.filter((c) => c.record.certainty === 'clear');
    const firm = clear.length > 0 ? clear : here;
    const newest = Math.max(...firm.map((c) => c.first));
    const recent = firm.filter((c) => c.first >= newest - 31);
    const winner = recent.reduce((best, c) => (beats(c, best) ? c : best));
    return {
      position: winner.record.position,
      basis: winner.basis,
      source: winner.file.id,
      start: new Date(winner.first * 86_400_000).toISOString().slice(0, 10),
      carried: episode !== episodeOf(today),
      contested: here.some(
        (c) => c.first >= winner.first && contradicts(c.record.position, winner.record.position),
      ),
    };
  }
  return {
    position: 'none',
    basis: null,
    source: null,
    start: null,
    carried: false,
    contested: false,
  };
}
