import { atEnd, atStart, has, pattern, whole } from './fold.ts';
import type { Binds } from '../corpus/model.ts';
import type { Sentence } from './sentence.ts';
import type { Tongue } from './tongue.ts';

/** One country or organisation in a list. */
interface Actor {
  readonly start: number;
  readonly end: number;
  /** Country code or organisation id. */
  readonly subject: string;
  readonly binds: Binds | null;
}

/** Countries and organisations that stand together and do one thing. */
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly members: readonly Actor[];
  /** `acts`: it may be who does something; `place`: it stands where a place or an object does. */
  readonly role: 'acts' | 'place';
  /** True where it may be whom somebody asks to do something. */
  readonly asked: boolean;
  /** True where it is behind the word for who does something in the passive. */
  readonly behindBy: boolean;
}

interface Found extends Actor {
  readonly isOrganisation: boolean;
  readonly demonym: boolean;
}

interface Listed extends Found {
  readonly except: boolean;
}

/** Bodies whose statements bind no member. */
const INSTITUTIONS: ReadonlySet<string> = new Set(['OAS', 'European Parliament']);

/** The groups of a sentence, in order. @param folded its text as `fold` gives it */
export function groupsOf(sentence: Sentence, folded: string, tongue: Tongue): Group[] {
  const lists: Listed[][] = [];
  for (const actor of actorsOf(sentence, folded, tongue)) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const between = folded.slice(last?.end ?? 0, actor.start);
    const except = [between, dropArticles(between, tongue)].some((text) =>
      atEnd(tongue.except).test(text),
    );
    const inside = last?.except === true && !between.includes(')');
    const goesOn =
      last !== undefined && !isPeopleOf(last, between, tongue) && joins(between, tongue);
    const listed = { ...actor, except: except || (inside && goesOn && !/^\s*,/.test(between)) };
    if (list && goesOn) list.push(listed);
    else lists.push([listed]);
  }
  return lists.flatMap((list) => groupOf(list, sentence.text, folded, tongue) ?? []);
}

/** "Vénézuéliens du Pérou": a people of a country, which is their place. */
const isPeopleOf = ({ demonym }: Found, between: string, tongue: Tongue): boolean =>
  demonym && pattern(`^\\s(?:${tongue.of})\\s?$`).test(between);

/** Whether what stands between two names is no more than what joins a list. */
function joins(between: string, tongue: Tongue): boolean {
  const words = `${tongue.join}|${tongue.by}|${tongue.except}|${tongue.most}`;
  const rest = between.replace(whole(words), ' ').replace(whole(words), ' ');
  return /^[\s,()/–-]*$/.test(rest.replace(/'s?\s/g, ' '));
}

function actorsOf(sentence: Sentence, folded: string, tongue: Tongue): Found[] {
  const organisations = Object.entries(tongue.organisations).flatMap(([id, name]) =>
    [...folded.matchAll(whole(name))].flatMap((match): Found[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      const binds = bindsOf(id, folded.slice(0, start), tongue);
      if (
        !binds ||
        /^(?:'s?)?\s(?:member|ambassador|envoy|mission|representative|permanent|body|bodies|institutions?|summit|meeting|diplomats?)(?![\p{L}])/u.test(
          folded.slice(end),
        )
      )
        return [];
      if (/^\s(?:that|who) (?:had|have|has)\s/.test(folded.slice(end))) return [];
      return [{ start, end, subject: id, binds, isOrganisation: true, demonym: false }];
    }),
  );
  const countries = sentence.mentions
    .filter(({ start, end }) => !organisations.some((o) => start < o.end && o.start < end))
    .map(({ start, end, iso2, kind }): Found => ({
      start,
      end,
      subject: iso2,
      binds: null,
      isOrganisation: false,
      demonym: kind === 'demonym',
    }));
  return [...organisations, ...countries].sort((a, b) => a.start - b.start);
}

/** Null where only some members are spoken of, and not which. */
function bindsOf(id: string, before: string, tongue: Tongue): Binds | null {
  const bare = dropArticles(before, tongue);
  if (atEnd(`(?:${tongue.most})(?:\\s(?:${tongue.collective}))?`).test(bare)) return 'most';
  if (atEnd(`(?:${tongue.some})(?:\\s(?:${tongue.collective}))?`).test(bare)) return null;
  const ofMembers = atEnd(tongue.collective).test(bare);
  return INSTITUTIONS.has(id) && !ofMembers ? 'institution' : 'members';
}

/** Without articles and the like at the end. */
const dropArticles = (text: string, tongue: Tongue): string =>
  text.replace(
    pattern(
      `(?:(?<![\\p{L}])(?:the|all|both|el|la|los|las|l'|le|les|o|a|os|as|${tongue.of})\\s*)*$`,
    ),
    '',
  );

function groupOf(
  list: readonly Listed[],
  text: string,
  folded: string,
  tongue: Tongue,
): Group | null {
  let rest = list;
  // A place at the beginning, with a comma behind it, is no part of the list: "In Paris, Spain and Italy recognised …".
  const [first, second] = list;
  if (first && second && placed(first, folded, tongue)) {
    const conjoined = list
      .slice(1)
      .some((actor, i) => !/^\s*,\s*$/.test(folded.slice(list[i]?.end, actor.start)));
    if (!conjoined) rest = list.slice(1);
  }
  const kept = rest.filter(({ except }) => !except);
  const [head, last] = [rest[0], rest.at(-1)];
  if (!head || !last || !kept.length) return null;
  const before = folded.slice(0, head.start);
  const bare = rest !== list || !placed(head, folded, tongue);
  const speaks = kept.filter((actor) => speaksForState(actor, text, folded, tongue));
  return {
    start: head.start,
    end: endOf(last, folded),
    members: speaks
      .filter(({ subject }) => subject !== 'VE')
      .map(({ start, end, subject, binds }) => ({
        start,
        end,
        subject,
        binds: binds === 'members' ? bindingAllBut(exceptedBehind(rest, end)) : binds,
      })),
    role: bare && speaks.length > 0 ? 'acts' : 'place',
    asked: atEnd(tongue.urge).test(dropArticles(before, tongue).trimEnd() + ' '),
    behindBy: isBehindBy(dropArticles(before, tongue), tongue),
  };
}

/** The countries that a list excepts right behind the member that ends at `end`. */
function exceptedBehind(list: readonly Listed[], end: number): string[] {
  const behind = list.slice(list.findIndex((actor) => actor.end === end) + 1);
  const next = behind.findIndex(({ except }) => !except);
  return (next < 0 ? behind : behind.slice(0, next)).map(({ subject }) => subject);
}

const bindingAllBut = (except: readonly string[]): Binds =>
  except.length ? { except } : 'members';

const endOf = ({ end }: Listed, folded: string): number => (folded[end] === ')' ? end + 1 : end);

/** Right behind the word for who does it, or behind "by more than fifty countries, including". */
const isBehindBy = (before: string, tongue: Tongue): boolean =>
  atEnd(
    `(?:${tongue.by})(?:\\s(?:[\\p{L}\\p{N}'-]+\\s){1,7}?[\\p{L}'-]+,?\\s(?:${INCLUDING}))?`,
  ).test(before);

const INCLUDING =
  'including|among them|such as|entre ellos|incluid[oa]s?|incluyendo|como|entre eles|incluindo|dont|notamment|y compris|в том числе|включая';

/** Whether a name stands behind a word that makes a place or an object of it. */
function placed({ start }: Found, folded: string, tongue: Tongue): boolean {
  const before = dropAdjectives(folded.slice(0, start));
  // "The governments in Oslo and Bern".
  if (atEnd(tongue.seated).test(before)) return false;
  if (!atEnd(tongue.preposition).test(before)) return atEnd(tongue.other).test(before);
  if (!atEnd(tongue.of).test(before)) return true;
  // "The government of Spain", "the countries of the Lima Group".
  const head = `(?:${tongue.office}|${tongue.collective}|${tongue.most})(?:\\s[\\p{L}'-]+){0,3}?\\s(?:${tongue.of})`;
  return !atEnd(head).test(before) && !atEnd(tongue.most).test(before);
}

/** Without articles and adjectives that are often before the names of countries. */
const dropAdjectives = (text: string): string =>
  text.replace(
    /(?:(?<!\p{L})(?:the|neighbou?ring|nearby|both|all|l'|la|le|les|el|los|las|o|a|os|as)\s*)+$/u,
    '',
  );

/** Whether a name stands for its state: not for an embassy, an opposition or a team. */
function speaksForState(
  { start, end, demonym, isOrganisation }: Found,
  text: string,
  folded: string,
  tongue: Tongue,
) {
  if (isOrganisation) return true;
  const [before, after] = [folded.slice(0, start), folded.slice(end)];
  const near = (alternatives: string, words: number) =>
    pattern(`^(?:'s?)?\\s(?:[\\p{L}'-]+\\s){0,${words}}?(?:${alternatives})(?![\\p{L}-])`).test(
      after,
    );
  const offices = near(tongue.office, 3);
  const officeBefore = pattern(
    `(?<![\\p{L}])(?:${tongue.office})\\s(?:[\\p{L}'-]+\\s){0,2}?$`,
  ).test(before);
  if (isFormer(before, after, tongue)) return false;
  if (demonym) return offices || officeBefore;
  // "Cuba condemned sanctions" is said of Cuba.
  const verb = `${tongue.reject}|${tongue.recognise}|${tongue.support}|${tongue.hold}`;
  if (near(tongue.other, 1) && !atStart(verb).test(after)) return false;
  if (/^'s?\s/.test(after))
    return (
      offices ||
      near(`${tongue.backing}|${tongue.recognition}`, 3) ||
      isNamed(text.slice(end), after, tongue)
    );
  return !atStart(tongue.other).test(after);
}

/** "Norway's Anna Berg": whom a newspaper names without an office holds the first one; a body is no person. */
function isNamed(text: string, after: string, tongue: Tongue): boolean {
  const [name = ''] = /^['’]s?(?:\s\p{Lu}[\p{L}.'’-]+){2,3}/u.exec(text) ?? [];
  return name !== '' && !has(tongue.other).test(after.slice(0, name.length));
}

/** Whether the office beside a name is held no longer: "Chile's former president", "the ex-president of Chile". */
function isFormer(before: string, after: string, tongue: Tongue): boolean {
  const former = `(?<![\\p{L}])(?:${tongue.former})`;
  const held = `(?:[\\p{L}'-]+\\s){0,2}?(?:${tongue.office})(?![\\p{L}])`;
  const adjective = pattern(`${former}\\s$`).test(before);
  return (
    (adjective && pattern(`^\\s${held}`).test(after)) ||
    pattern(`${former}[\\s-]?${held}\\s?$`).test(dropArticles(before, tongue)) ||
    pattern(`^(?:'s?)?\\s(?:[\\p{L}'-]+\\s){0,2}?${former}[\\s-]?${held}`).test(after)
  );
}
