import type messages from '../_locales/en/messages.json';

/** The name of a message in `_locales`. */
export type MessageKey = keyof typeof messages;

type Stem<Key> = Key extends `${infer stem}_other` ? stem : never;
/** The stem of messages that differ by number: `mentions` stands for `mentions_one`, `mentions_other` … */
export type CountedKey = Stem<MessageKey>;

/** Looks up a message with `$1`, `$2` … filled in; empty where the language has no such message. */
export type MessageSource = (key: string, substitutions: string[]) => string;

/** The interface language: its messages, and what `Intl` knows of it. */
export interface Words {
  /** BCP 47 tag of the language the messages are written in. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly t: (key: MessageKey, ...substitutions: readonly string[]) => string;
  /** A message that differs by number. `$1` is the number as written in the language. */
  readonly count: (key: CountedKey, number: number, ...substitutions: readonly string[]) => string;
  /** A country's name. Its code where the language has none. */
  readonly country: (code: string) => string;
  /** A language's name, from its BCP 47 tag. */
  readonly language: (tag: string) => string;
  /** A partial date as precisely as it is known: "4 September 2019", "September 2019", "2019". */
  readonly date: (date: string) => string;
  /** The time of day of an instant, where the reader is: "21:15". `ms`: milliseconds since 1970. */
  readonly time: (ms: number) => string;
  readonly number: (number: number) => string;
  /** "Brazil, Chile and Peru". */
  readonly list: (items: readonly string[]) => string;
  /** Compares names for sorting. */
  readonly compare: (a: string, b: string) => number;
}

const DATE_PARTS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** Makes the words of the language that `source` answers in. The language names itself in the message `localeTag`. */
export function wordsOf(source: MessageSource): Words {
  const locale = source('localeTag', []);
  const direction = source('textDirection', []) === 'rtl' ? 'rtl' : 'ltr';
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale);
  const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const dates = DATE_PARTS.map(
    (parts) => new Intl.DateTimeFormat(locale, { ...parts, calendar: 'gregory', timeZone: 'UTC' }),
  );
  return {
    locale,
    direction,
    t: (key, ...substitutions) => source(key, [...substitutions]),
    count(key, number, ...substitutions) {
      const filled = [numbers.format(number), ...substitutions];
      return source(`${key}_${plurals.select(number)}`, filled) || source(`${key}_other`, filled);
    },
    country: (code) => countries.of(code) ?? code,
    language: (tag) => languages.of(tag) ?? tag,
    date(date) {
      const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
      const format = dates[date.split('-').length - 1];
      return format ? format.format(Date.UTC(year, month - 1, day)) : date;
    },
    time: (ms) => times.format(ms),
    number: (number) => numbers.format(number),
    list: (items) => lists.format(items),
    compare: (a, b) => collator.compare(a, b),
  };
}
