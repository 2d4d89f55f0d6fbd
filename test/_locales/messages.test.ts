import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  interfaceLanguages,
  messagesOf,
  ownMessagesOf,
  type Messages,
} from '../../scripts/build/locales.ts';
import { loadCorpus } from '../../scripts/build/corpus.ts';
import { wordsFrom } from '../../scripts/gallery/words.ts';
import { ROOT } from '../../scripts/steps.ts';
import { MENTION_KINDS } from '../../src/detection/mention.ts';
import { organisationLabel } from '../../src/signs/labels.ts';
import { readSample } from '../../src/ui/sample.ts';

const english = messagesOf('en');
const others = interfaceLanguages().filter((language) => language !== 'en');

/** Messages that are the same as in English for good reason: names, forms without words, and words spelt alike. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  all: ['extensionName', 'onDate'],
  ltr: ['textDirection', 'outletOf'],
  es: ['no', 'region_053', 'region_054'],
  pt: ['sitesTitle'],
  de: ['formOrganisation', 'region', 'position'],
  fr: [
    'dateColumn',
    'filterPositions',
    'filterSources',
    'formOrganisation',
    'mentions_one',
    'mentions_other',
    'sources_one',
    'sources_other',
    'pause',
    'position',
    'short_opposition',
    'source',
  ],
};

/** The plural categories that whole numbers have in a language. */
function categoriesOf(language: string): string[] {
  const rules = new Intl.PluralRules(language.replace('_', '-'));
  return [...new Set(Array.from({ length: 1000 }, (_, number) => rules.select(number)))];
}

/** The stems of messages that differ by number. */
const stems = Object.keys(english)
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.slice(0, -'_other'.length));

function keysExpected(language: string): string[] {
  const counted = stems.flatMap((stem) => categoriesOf(language).map((of) => `${stem}_${of}`));
  const plain = Object.keys(english).filter(
    (key) => !stems.some((stem) => key === `${stem}_one` || key === `${stem}_other`),
  );
  return [...plain, ...counted].sort();
}

const filledIn = ({ message }: { message: string }) =>
  [...new Set(message.match(/\$\d|%s/g) ?? [])].sort().join(' ');

function alike(language: string): readonly string[] {
  const direction = messagesOf(language).textDirection?.message ?? '';
  const [whole = ''] = language.split('_');
  return [...(ALIKE.all ?? []), ...(ALIKE[direction] ?? []), ...(ALIKE[whole] ?? [])];
}

/** All of the source that may name a message, as one text. */
function source(): string {
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(ROOT, 'src', file));
  return [...files, path.join(ROOT, 'manifest.json')]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

describe('the messages of the interface', () => {
  for (const language of others)
    describe(language, () => {
      const messages = messagesOf(language);

      it('has every message of English, in the plural forms of its own, and no other', () =>
        assert.deepEqual(Object.keys(messages).sort(), keysExpected(language)));

      it('has no message left in English', () =>
        assert.deepEqual(
          Object.keys(messages).filter(
            (key) =>
              messages[key]?.message === english[key]?.message && !alike(language).includes(key),
          ),
          [],
          'to be translated; what is spelt alike for good reason joins ALIKE',
        ));

      it('fills in what English does', () =>
        assert.deepEqual(
          Object.keys(messages).filter((key) => !fillsIn(messages, key)),
          [],
        ));

      it('has a sample sentence with a word of every kind', () => {
        const kinds = readSample(messages.sample?.message ?? '').map(
          ({ mention }) => mention?.kind,
        );
        assert.deepEqual(
          MENTION_KINDS.filter((kind) => !kinds.includes(kind)),
          [],
        );
      });

      it('names itself so that Intl knows it', () => {
        const { locale, direction, number } = wordsFrom(messages);
        assert.equal(locale.replace('-', '_'), language);
        assert.equal(new Intl.DateTimeFormat(locale).resolvedOptions().locale, locale);
        assert.equal(direction, ['ar', 'fa'].includes(language) ? 'rtl' : 'ltr');
        assert.ok(number(3));
      });

      it('keeps the slashes of addresses behind them, also where it is written from the right', () =>
        assert.deepEqual(
          Object.values(messages).filter(
            ({ message }) =>
              messages.textDirection?.message === 'rtl' && /(?<!\u2066)\bhttps?:/.test(message),
          ),
          [],
        ));

      it('keeps dates of figures in their order, also behind letters written from the right', () =>
        assert.deepEqual(
          Object.values(messages).filter(({ message }) =>
            /(?<!\u2066)(?<!\d|-)\d{4}-\d{2}/.test(
              messages.textDirection?.message === 'rtl' ? message : '',
            ),
          ),
          [],
        ));
      it('has a description that stores take', () =>
        assert.ok((messages.extensionDescription?.message.length ?? 0) <= 132));
    });

  it('name every organisation of the corpus, in English as it does', () => {
    const known = [...loadCorpus().organisations.values()];
    assert.deepEqual(
      Object.keys(english).filter((key) => key.startsWith('organisation_')),
      known.map(({ id }) => organisationLabel(id)).sort(),
    );
    for (const { id, name } of known) assert.equal(english[organisationLabel(id)]?.message, name);
  });

  it('are all used', () => {
    const text = source();
    const made = [...text.matchAll(/`(\w+_)\$\{/g)].map(([, start]) => start ?? '');
    const unused = Object.keys(english).filter((key) => {
      const stem = stems.find((one) => key === `${one}_one` || key === `${one}_other`) ?? key;
      return (
        ![`'${stem}'`, `"${stem}"`, `__MSG_${stem}__`].some((form) => text.includes(form)) &&
        !made.some((start) => stem.startsWith(start))
      );
    });
    assert.deepEqual(unused, []);
  });

  it('of a region are only those that differ from its language', () => {
    for (const region of others.filter((language) => language.includes('_'))) {
      const whole = ownMessagesOf(region.split('_')[0] ?? '');
      const own = ownMessagesOf(region);
      assert.deepEqual(
        Object.keys(own).filter((key) => own[key]?.message === whole[key]?.message),
        [],
      );
    }
  });
});

/** Forms for one, two or no thing may say the number in words. */
function fillsIn(messages: Messages, key: string): boolean {
  const stem = stems.find((one) => key.startsWith(`${one}_`));
  const model = english[stem ? `${stem}_other` : key];
  const message = messages[key];
  if (!model || !message) return false;
  if (filledIn(message) === filledIn(model)) return true;
  return (
    /_(zero|one|two)$/.test(key) &&
    filledIn({ message: `$1${message.message}` }) === filledIn(model)
  );
}
