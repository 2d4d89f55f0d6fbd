import { episodeOn } from '../corpus/episodes.ts';
import type {
  Answer,
  CountryReport,
  Day,
  Episode,
  PartialDate,
  Source,
  Statement,
} from '../corpus/model.ts';
import type { CountryOnCard } from '../platform/messages.ts';
import { signDrawing } from '../signs/glyphs.ts';
import {
  BASIS_LABELS,
  CERTAINTY_LABELS,
  episodeLabel,
  POSITION_LABELS,
  SHORT_LABELS,
} from '../signs/labels.ts';
import { STRIP_BEGINS } from '../signs/strip.ts';
import type { Words } from '../signs/words.ts';
import { draw, make, type Child } from './draw.ts';

/** What a card needs besides what it shows. */
export interface CardDoings {
  readonly words: Words;
  /** The reader wants to see all that is recorded of the country. */
  readonly more: () => void;
  /** The reader wants to see the country on the map, as of the date of the card. */
  readonly map: () => void;
  /** The reader wants to know why this is marked, or to report a fault. */
  readonly why: () => void;
  readonly close: () => void;
}

/** Everything in a card, in the order it is read. */
export function cardContent({ report, flag, strip }: CountryOnCard, doings: CardDoings): Node[] {
  const { words } = doings;
  const { at } = report;
  return [
    head(report, flag && draw(flag), doings),
    verdict(report, words),
    at.statement ? evidence(at.statement, words) : searched(report, words),
    ...asides(report, words),
    strip && overTime(draw(strip), words),
    foot(report, doings),
  ].filter((node) => node !== null);
}

/** Parts in one line; each keeps to its own direction of writing. */
function line(...parts: readonly Child[]): Node[] {
  return parts
    .filter((part): part is Node | string => Boolean(part))
    .map((part) => make('bdi', {}, part))
    .flatMap((part, place) => (place ? [document.createTextNode(' · '), part] : [part]));
}

const note = (...parts: readonly Child[]): HTMLElement =>
  make('p', { class: 'note' }, ...line(...parts));

function head({ country, at }: CountryReport, flag: SVGElement | null, doings: CardDoings): Node {
  const { words, close } = doings;
  flag?.setAttribute('class', 'flag');
  flag?.setAttribute('aria-hidden', 'true');
  const state = { carried: at.carried, contested: at.contestedBy.length > 0 };
  return make(
    'div',
    { class: 'head' },
    flag,
    make('h2', { id: 'name' }, words.country(country)),
    draw(signDrawing(at.position, state)),
    button(words.t('close'), close, 'close'),
  );
}

/** The position in words, what was said of it, since when, and in which phase between whom the question lay. */
function verdict({ at, since }: CountryReport, words: Words): Node {
  const { t } = words;
  return make(
    'div',
    { class: at.carried ? 'said faded' : 'said' },
    make('p', { class: 'verdict' }, t(POSITION_LABELS[at.position])),
    at.statement && summaryOf(at.statement),
    since && note(t('since', words.date(since))),
    at.episode && phase(at.episode, words),
  );
}

/** The corpus is written in English, the reader's own statements in whatever language the reader writes. */
const summaryOf = ({ summary, source }: Statement): Node =>
  make('p', source.own ? { dir: 'auto' } : { lang: 'en', dir: 'ltr' }, summary);

/** The messages name phases as within a sentence; here one begins a line. */
function phase(episode: Episode, { t, locale }: Words): Node {
  const { government, opposition } = episode;
  const name = t(episodeLabel(episode));
  return note(
    name.charAt(0).toLocaleUpperCase(locale) + name.slice(1),
    opposition ? t('personsBoth', government, opposition) : t('personsGovernment', government),
  );
}

const searched = ({ searched }: CountryReport, { t }: Words): Node =>
  note(t(searched ? 'searchedNone' : 'noStatement'));

/** How it is known: basis and certainty, speaker, source with date, exact link, and whether a state controls it. */
function evidence(statement: Statement, words: Words): Node {
  const { t } = words;
  const { basis, subject, certainty, speaker, source } = statement;
  const how = basis === 'derived' ? t('basisDerivedFrom', subject) : t(BASIS_LABELS[basis]);
  return make(
    'div',
    { class: 'known' },
    note(`${t('howWeKnow')}: ${how}`, t(CERTAINTY_LABELS[certainty]), speaker),
    sourceLine(source, words),
  );
}

function sourceLine(source: Source, { t, date }: Words): Node {
  const { outlet, title, published, stateControlled, own, url, language } = source;
  const link = make(
    'a',
    { href: url, target: '_blank', rel: 'noopener noreferrer', lang: language },
    title ?? outlet,
  );
  return make(
    'p',
    { class: 'note' },
    ...line(link, title && outlet, published ? date(published) : t('undated')),
    stateControlled && chip(t('stateControlled')),
    own === true && chip(t('ownStatement')),
  );
}

const chip = (label: string): Node => make('span', {}, ' ', make('span', { class: 'chip' }, label));

/** What else has to be said, only if true: contested, carried, changed since. */
function asides({ at, date, change }: CountryReport, words: Words): (Node | null)[] {
  const aside = (kind: string, ...children: Node[]) =>
    make('div', { class: `aside ${kind}` }, ...children);
  return [
    at.contestedBy.length > 0
      ? aside(
          'contested',
          note(words.t('sourcesDisagree')),
          ...newestOfEach(at.contestedBy).flatMap((other) => otherSide(other, words)),
        )
      : null,
    at.carried && at.statement ? aside('carried', carriedNote(at.statement, date, words)) : null,
    change ? aside('changed', changed(change, words)) : null,
  ];
}

const carriedNote = ({ stated }: Statement, date: Day, { t, date: write }: Words): Node =>
  note(t('carriedFrom', t(episodeLabel(episodeOn(date))), write(stated)));

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
    note(words.date(statement.stated)),
    sourceLine(statement.source, words),
  ];
}

/** All positions over time, as a picture: what changes since is said above, the rest behind "All about …". */
function overTime(strip: SVGElement, { t, date }: Words): Node {
  const ends = [date(STRIP_BEGINS), t('today')].map((end) => make('span', {}, end));
  return make('div', { class: 'time note' }, strip, make('p', {}, ...ends));
}

const changed = ({ day, answer }: { day: Day; answer: Answer }, words: Words): Node =>
  changeNote(answer.statement?.stated ?? day, answer.position, words);

/**
 * The first change after the date of a card: one line, whichever the language, the month and the position. The day and
 * the source are behind "All about …".
 */
export const changeNote = (
  when: PartialDate,
  position: Answer['position'],
  { t, date }: Words,
): Node => note(t('changedTo', date(when.slice(0, 7)), t(SHORT_LABELS[position])));

function positionLine(position: Answer['position'], { t }: Words): Node {
  return make('p', { class: 'line' }, draw(signDrawing(position)), t(POSITION_LABELS[position]));
}

function button(label: string, act: () => void, className = 'plain'): Node {
  const made = make('button', { type: 'button', class: className }, label);
  made.addEventListener('click', act);
  return made;
}

function foot({ country, date, asOf }: CountryReport, { words, more, map, why }: CardDoings): Node {
  const { t } = words;
  return make(
    'div',
    { class: 'foot' },
    note(t('datedDay', words.date(date)), t('asOf', words.date(asOf.slice(0, 7)))),
    make(
      'p',
      { class: 'acts' },
      button(t('openCountry', words.country(country)), more),
      button(t('onMap'), map),
      button(t('whyMarked'), why),
    ),
  );
}
