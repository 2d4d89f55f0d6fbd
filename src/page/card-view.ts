import { episodeOn } from '../corpus/episodes.ts';
import type { Answer, CountryReport, Day, Episode, Source, Statement } from '../corpus/model.ts';
import type { CountryOnCard } from '../platform/messages.ts';
import { signDrawing } from '../signs/glyphs.ts';
import { BASIS_LABELS, episodeLabel, POSITION_LABELS } from '../signs/labels.ts';
import type { Words } from '../signs/words.ts';
import { draw, make } from './draw.ts';

/** What a card needs besides what it shows. */
export interface CardDoings {
  readonly words: Words;
  /** The reader wants to see all that is recorded of the country. */
  readonly more: () => void;
  /** The reader wants to see the country on the map, as of the date of the card. */
  readonly map: () => void;
}

/** Everything in a card, in the order it is read. */
export function cardContent({ report, flag }: CountryOnCard, doings: CardDoings): Node[] {
  const { words } = doings;
  const { at } = report;
  return [
    head(report, flag && draw(flag), words),
    verdict(report, words),
    ...(at.statement ? evidence(at.statement, words) : [searched(report, words)]),
    ...asides(report, words),
    foot(report, doings),
  ].filter((node) => node !== null);
}

function head({ country, at }: CountryReport, flag: SVGElement | null, words: Words): Node {
  flag?.setAttribute('class', 'flag');
  flag?.setAttribute('aria-hidden', 'true');
  const state = { carried: at.carried, contested: at.contestedBy.length > 0 };
  return make(
    'div',
    { class: 'head' },
    flag,
    make('h2', { id: 'name' }, words.country(country)),
    draw(signDrawing(at.position, state)),
  );
}

/** The position in words, what was said of it, and since when. */
function verdict({ at, since }: CountryReport, words: Words): Node {
  const parts = make(
    'div',
    {},
    make('p', { class: 'verdict' }, words.t(POSITION_LABELS[at.position])),
  );
  if (at.statement) parts.append(summaryOf(at.statement));
  const notes = [
    since && words.t('since', words.date(since)),
    at.episode && persons(at.episode, words),
  ];
  for (const note of notes) if (note) parts.append(make('p', { class: 'note' }, note));
  return parts;
}

/** The corpus is written in English, the reader's own statements in whatever language the reader writes. */
const summaryOf = ({ summary, source }: Statement): Node =>
  make('p', source.own ? { dir: 'auto' } : { lang: 'en', dir: 'ltr' }, summary);

/** The phase of the question and between whom it lay then. */
function persons(episode: Episode, { t }: Words): string {
  const { government, opposition } = episode;
  const both = opposition
    ? t('personsBoth', government, opposition)
    : t('personsGovernment', government);
  return `${t(episodeLabel(episode))} · ${both}`;
}

function searched({ searched }: CountryReport, { t }: Words): Node {
  return make('p', { class: 'note' }, t(searched ? 'searchedNone' : 'noStatement'));
}

/** How it is known: basis and certainty, speaker, source with date, exact link, and whether a state controls it. */
function evidence(statement: Statement, words: Words): Node[] {
  const { t } = words;
  const known = [
    basis(statement, words),
    statement.certainty === 'weak' && t('certainty_weak'),
    statement.speaker,
  ].filter(Boolean);
  return [
    make('p', { class: 'note' }, `${t('howWeKnow')}: ${known.join(' · ')}`),
    sourceLine(statement.source, words),
  ];
}

function basis({ basis, subject }: Statement, { t }: Words): string {
  return basis === 'derived' ? t('basisDerivedFrom', subject) : t(BASIS_LABELS[basis]);
}

function sourceLine(source: Source, words: Words): Node {
  const link = make(
    'a',
    { href: source.url, target: '_blank', rel: 'noopener noreferrer', lang: source.language },
    source.title ?? source.outlet,
  );
  const about = [
    source.title && source.outlet,
    source.published ? words.date(source.published) : words.t('undated'),
  ].filter(Boolean);
  return make(
    'p',
    { class: 'note source' },
    link,
    ` · ${about.join(' · ')} `,
    source.stateControlled && make('span', { class: 'chip' }, words.t('stateControlled')),
    source.own === true && make('span', { class: 'chip' }, words.t('ownStatement')),
  );
}

/** What else has to be said, only if true: contested, carried, changed since. */
function asides({ at, date, change }: CountryReport, words: Words): (Node | null)[] {
  const aside = (kind: string, ...children: Node[]) =>
    make('div', { class: `aside ${kind}` }, ...children);
  return [
    at.contestedBy.length > 0
      ? aside(
          'contested',
          make('p', { class: 'note' }, words.t('sourcesDisagree')),
          ...newestOfEach(at.contestedBy).flatMap((other) => otherSide(other, words)),
        )
      : null,
    at.carried && at.statement ? aside('carried', carriedNote(at.statement, date, words)) : null,
    change ? aside('changed', ...changeNotes(change, words)) : null,
  ];
}

function carriedNote({ stated }: Statement, date: Day, { t, date: write }: Words): Node {
  return make(
    'p',
    { class: 'note' },
    t('carriedFrom', t(episodeLabel(episodeOn(date))), write(stated)),
  );
}

/** @param statements newest first @returns the newest for each position */
function newestOfEach(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter(
    ({ position }, at) => statements.findIndex((other) => other.position === position) === at,
  );
}

/** A statement of the other side, told as the deciding one is. */
function otherSide(statement: Statement, words: Words): Node[] {
  return [
    positionLine(statement.position, words),
    summaryOf(statement),
    make('p', { class: 'note' }, words.date(statement.stated)),
    sourceLine(statement.source, words),
  ];
}

function changeNotes({ day, answer }: { day: Day; answer: Answer }, words: Words): Node[] {
  const when = answer.statement?.stated ?? day;
  return [
    make('p', { class: 'note' }, words.t('changedSince', words.date(when))),
    positionLine(answer.position, words),
  ];
}

function positionLine(position: Answer['position'], { t }: Words): Node {
  return make('p', { class: 'line' }, draw(signDrawing(position)), t(POSITION_LABELS[position]));
}

function foot({ country, date, asOf }: CountryReport, { words, more, map }: CardDoings): Node {
  const button = (label: string, act: () => void) => {
    const made = make('button', { type: 'button' }, label);
    made.addEventListener('click', act);
    return made;
  };
  const dates = `${words.t('datedDay', words.date(date))} · ${words.t('asOf', words.date(asOf.slice(0, 7)))}`;
  return make(
    'div',
    {},
    make('p', { class: 'note' }, dates),
    button(words.t('openCountry', words.country(country)), more),
    ' · ',
    button(words.t('onMap'), map),
  );
}
